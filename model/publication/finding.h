// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wd
{

/// What may be found before a publication. What may not go out at all comes first, then what a person may let
/// pass with a reason, then what they should only know.
enum class FindingKind {
    Deleted,
    Newer, ///< written by a newer program
    InternalSjabloon, ///< its sjabloon is for colleagues alone
    UnknownSjabloon, ///< nobody here can tell what its sjabloon shows to residents
    Conflict, ///< two texts, and nobody chose
    Draft, ///< half-typed input; facts: what was typed, and "reason" for a date that waits to be told why
    FileAbsent, ///< facts: the file's name
    FileDamaged, ///< facts: the file's name
    Empty, ///< a section that the sjabloon requires
    Owner,
    ReactionReason, ///< reacting is closed and nobody says why
    ReactionAddress,
    Moved, ///< later than residents were told, without a reason; facts: the date they know, the date now, a
           ///< period as "from/until" (EDTF)
    EndsTooEarly, ///< before its first day online; facts: the first day, the last day (ISO)
    Title, ///< a part that gets an address of its own has no name
    Address, ///< a film without its link
    Alt, ///< a picture without a description
    Uncleaned, ///< a picture that may tell where it was taken; facts: the file's name
    DraftBehind, ///< the same where something is only taken away: it stays behind; facts: what was typed
    NoFile,
    ContactAddress,
    Unfinished, ///< facts: what lacks, as SectionState::lacks
    Expired, ///< facts: its last day (ISO)
    DatesPassed, ///< facts: how many
    DatesCrossed, ///< a last day before a first day
    ReactionOver, ///< facts: the last day (ISO)
    Embargo, ///< stays behind for now; facts: until when (ISO)
    LargeFile, ///< facts: the file's name, its size in bytes
    TooLong, ///< facts: how many characters there may be
    InternalName, ///< a file that by its name is not for everybody; facts: that name
    CameraName, ///< a caption as a camera gives it; facts: the caption
    MailInText, ///< not the address residents are to write to; facts: the address
    CheckDue, ///< facts: the day of the check (ISO)
    PaperAuthor, ///< of this and the following facts: the file's name, then what was found
    PaperTitle,
    PaperChanges,
    PaperComments,
    PaperHidden,
    PaperMacros,
    PaperUnseen, ///< nobody could look inside
    PaperScan,
};
inline constexpr int findingKinds = int(FindingKind::PaperScan) + 1;

enum class Weight {
    Never, ///< holds the publication back
    Unless, ///< holds it back unless a person gives a reason
    Beware, ///< holds nothing back
};

/// The word that stands for a kind in the intent (Overruled::kind) and in answers to machines; it stays.
[[nodiscard]] QString wordOf(FindingKind kind);
[[nodiscard]] Weight weightOf(FindingKind kind);

/// One thing that was found, and the place where it is put right. `section` is a key of the sjabloon or
/// "title"; `part` and `field` as in Conflict.
struct Finding {
    FindingKind kind = FindingKind::Empty;
    QString section, part, field;
    QStringList facts = {};
    [[nodiscard]] Weight weight() const { return weightOf(kind); }
    bool operator==(const Finding &) const = default;
};

} // namespace wd
