// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/openenum.h"

#include <QString>
#include <QStringList>

namespace wd
{

enum class IntentKind;

/// What a sync did with one dossier or with the site, what it asks of a person, and what it would do. Behind
/// each: the facts of SyncEvent that go with it.
enum class SyncEventKind {
    Unknown, ///< what: the word a newer program wrote for it, with all behind it
    Shared, ///< number: of the revision
    Pulled, ///< number: of the revision
    Arrived, ///< number: of the revision
    Published, ///< number: of the publication
    Withdrawn, ///< number: of the publication
    Requested,
    Returned, ///< a request was sent back
    Restored, ///< what: the part that came back from the trash
    FileSent, ///< what: its name
    Staged, ///< what: name of a large file
    Fetched, ///< what: name of a file
    FileMissing, ///< what: its name
    FileRefused, ///< what: its name, and of its part
    FileDamaged, ///< what: its name, and of its part
    Made, ///< what: the place on the site below the dossier
    Changed, ///< what: the place on the site below the dossier
    TakenOff, ///< ahead of a withdrawal that cannot be shared yet
    Removed, ///< what: last name of its address
    Moved, ///< what: where it stands now
    Pruned, ///< number: of the revision
    RemovedFromSite,
    Dropped, ///< from this desk too
    BaseFolders,
    BasePublished, ///< what: path of the folder
    EchoDiffers, ///< member
    Adopted, ///< member
    Alarm, ///< what: path of what was open, and is closed
    AlarmOpen, ///< what: path of what is open
    LockNotReleased,
    NoticeNotLeft, ///< a withdrawal was to leave one
    BegunAnew,
    DatabaseRepair,
    // Questions: what only a person can judge.
    AskOther, ///< what: a question of a newer program
    AskPublicationChanged,
    AskPublicationHeld,
    AskPictureUncleaned,
    AskForColleagues, ///< its sjabloon is internal: nothing of it is published
    AskWebEdit, ///< member that was changed; what: the address where it is none of a part's members
    AskOlderText, ///< what: title
    AskHiddenOnSite, ///< what: title
    AskOtherFile, ///< what: title
    AskMayNotPublish,
    AskMayNotWithdraw,
    AskNewerPage,
    AskReturned, ///< what: the reason
    AskRemovedOnSite, ///< what: title
    AskGoneFromSite,
    AskSetBack,
    AskManyRemovals, ///< number: of dossiers
    AskWithdrawFirst,
    AskRequestGone,
    AskMayNotReturn,
    AskSiteRefuses, ///< member that the site refuses; what: title of the part
    // Of a plan: what a sync would do.
    WouldShare,
    WouldPull, ///< number: of the revision
    WouldArrive, ///< number: of the revision
    WouldPublish,
    WouldWithdraw,
    WouldReturn,
    WouldRequest,
    WouldBeReturned,
    WouldUpload, ///< what: name of a file
    WouldFetch, ///< what: name of a file
    PageOvertaken, ///< what: the word of a TimePassed
    Due, ///< what: the word of a TimePassed
    // Of the site, and of no dossier.
    SjabloonCame, ///< what: its name, "communicatiedossier-2"
    SjabloonRefused, ///< member: its name; what: why not, as sjabloon/writtensjabloon or
                     ///< sync/engine/sjablonen
    SharedGiven, ///< what: the kind of a document that all desks share (model/shared)
    SharedTaken, ///< what: such a kind; a colleague changed it
    SharedAsks, ///< what: such a kind; a colleague changed what was changed here too
    SharedNotAllowed, ///< what: such a kind; it stays on this computer
    SharedPassedOver, ///< what: such a kind; its newest entry on the site is none
    ProgramAnnounced, ///< what: a newer version of this program, which the site names
    AnnouncementPassedOver, ///< what: why it could not be read, as readAnnouncement() says
};
inline constexpr int syncEventKinds = int(SyncEventKind::AnnouncementPassedOver) + 1;

/// One event with its facts: which, says its kind.
struct SyncEvent {
    SyncEventKind kind = SyncEventKind::Unknown;
    int number = 0;
    QString what = {};
    QString member = {}; ///< a member of a dossier, as in Conflict::field, or a field of the site

    /// Whether it waits for a person's answer.
    [[nodiscard]] bool isQuestion() const;
    /// Whether a person should know it after publishing: not one of the many that go as they should.
    [[nodiscard]] bool isForTheUser() const;
    /// Whether what was decided does not go online: it was taken back, to be decided anew, or is left to a
    /// newer program.
    [[nodiscard]] bool leavesUnpublished() const;
    bool operator==(const SyncEvent &) const = default;
};

/// Its facts as one text, as the code has them.
[[nodiscard]] QString factsOf(const SyncEvent &event);

// How an event is stored among the notes of a site, and written in answers to machines: "shared:18". These
// stay as they are, and nobody else reads them.

[[nodiscard]] QString codeOf(const SyncEvent &event);
[[nodiscard]] SyncEvent syncEventFrom(const QString &code);
/// A list of them, as the answers have it.
[[nodiscard]] QStringList codesOf(const QList<SyncEvent> &events);
/// What becomes of somebody's open decision at the next sync.
[[nodiscard]] SyncEvent wouldBecome(const OpenEnum<IntentKind> &decided);
/// What a question is called where all are questions: "older-text:Plein".
[[nodiscard]] QString questionWord(const SyncEvent &event);
/// The word of a kind alone: "asked:web-edit".
[[nodiscard]] QString wordOf(SyncEventKind kind);

} // namespace wd
