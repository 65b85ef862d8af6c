// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/place.h"

#include <QString>
#include <QStringList>

namespace wd
{

enum class Weight {
    Never, ///< holds the publication back
    Unless, ///< holds it back unless a person gives a reason
    Beware, ///< holds nothing back
};

/// How the facts of a finding are told to a person.
enum class FactForm {
    Words, ///< as they stand
    Dates, ///< days, dates or periods as "from/until" (EDTF)
    NameAndBytes, ///< a file's name, its size
    Count, ///< how many: the sentence takes the form its language has for that (QT_TRANSLATE_N_NOOP)
};

struct Finding;

/// One kind of thing that may be found before a publication, said once: a constant in the file that looks for
/// it (findings/subjects). Kinds are told apart by where they stand and never copied.
struct FindingKind {
    /// The word for it in the intent (Overruled::kind) and in answers to machines; it stays.
    const char16_t *code;
    Weight weight;
    /// What a person reads, marked for translation in the context "Finding": %1 the section, %2 the part, %3
    /// and %4 the facts, %5 the part with its field.
    const char *dutch;
    FactForm facts = FactForm::Words;
    /// Another sentence for the same in another place; it gives null where the usual one is right.
    const char *(*instead)(const Finding &) = nullptr;
    [[nodiscard]] QString word() const { return QString::fromUtf16(code); }
};

/// One thing that was found, and the place where it is put right. `section` is a key of the sjabloon or
/// "title".
struct Finding {
    const FindingKind *kind = nullptr;
    QString section;
    Place place = {};
    QStringList facts = {};
    [[nodiscard]] Weight weight() const { return kind->weight; }
    [[nodiscard]] QString word() const { return kind->word(); }
    bool operator==(const Finding &) const = default;
};

/// Every kind there is, by subject.
[[nodiscard]] QList<const FindingKind *> findingKinds();
/// The kind with that word; null: none, or of a later version.
[[nodiscard]] const FindingKind *findingKind(const QString &word);

/// Those of which more is to be done than to say them.
namespace kinds
{
extern const FindingKind draft; ///< half-typed input
extern const FindingKind draftBehind; ///< the same where something is only taken away: it stays behind
extern const FindingKind internalSjabloon; ///< the sjabloon is for colleagues alone
extern const FindingKind unknownSjabloon; ///< nobody here can tell what the sjabloon shows to residents
extern const FindingKind uncleaned; ///< a picture that may tell where it was taken
extern const FindingKind unfinished; ///< a part of which something lacks
} // namespace kinds

} // namespace wd
