// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"

#include <QStringList>

namespace wd
{

class SjabloonCatalogue;

/// What the command line says when things go well.
enum class Say {
    SiteAdded, ///< %1 name, %2 address, %3 user
    MayPublish,
    MayNotPublish,
    MayPublishUnknown,
    PasswordKept,
    PasswordNotKept,
    AskPassword, ///< %1 user, %2 host
    NoDossiers,
    NotShared,
    SharedAs, ///< %1 revision
    ChangesWaiting,
    NotPublished,
    PublishedAs, ///< %1 publication, %2 revision
    WithdrawnAs, ///< %1 publication, %2 reason
    PublishWaits,
    WithdrawWaits,
    ReturnWaits,
    RequestReturned, ///< %1 user, %2 reason
    RequestWaits, ///< %1 user
    ConflictsOpen, ///< %1 count
    UnfinishedParts, ///< %1 count
    UnfinishedIn, ///< %1 names of sections
    InTrash,
    PublicAddress, ///< %1 address
    PublicFolder, ///< %1 path
    PublishAnew, ///< time overtook the page
    ChangesNotOnSite, ///< %1 count
    OtherPage, ///< the sjabloon makes another page
    PublishRecorded, ///< %1 title
    OnlyToRead, ///< %1 the title
    InTheLog, ///< %1 the line
    PublishHeld, ///< %1 title; what holds it back follows
    PublishEvenThough, ///< a reason would do
    PublishOver, ///< %1 title; what somebody did on the site follows
    PublishOverSite, ///< how to write over that
    Beware, ///< what to beware of follows
    ListLine, ///< %1 one of what was announced
    WithdrawRecorded, ///< %1 title
    ReturnRecorded, ///< %1 title
    UnreadableNotice, ///< %1 file
    InternalByName, ///< %1 file
    NamedInternal, ///< %1 file
    Exported, ///< %1 path
    NoConflicts, ///< %1 title
    ConflictHeading, ///< %1 number, %2 field, %3 part
    Mine,
    Theirs, ///< %1 who
    TheSite,
    Nothing,
    Resolved, ///< %1 count
    Renewed, ///< %1 number of the card
    NothingFound,
    NothingToDo,
    WaitingForOtherSync,
    Requests, ///< %1 count
    PracticeAddress, ///< %1 address
    PracticeAccount, ///< %1 user, %2 password, %3 name
    PracticeStop,
    CopyPutBack, ///< %1 moment
    NothingPutBack,
    OnlyReadBack, ///< %1 titles
    NotReadable, ///< %1 titles
    MoreMayLack,
    ReadBack, ///< %1 titles
    NotReadBack, ///< %1 titles
    LaterUnknown,
    DamagedSetAside, ///< %1 path
    Yes,
    No,
    SjabloonChanges, ///< %1 title, %2 the sjabloon; what changes follows
    SjabloonChangesNothing, ///< %1 title, %2 the sjabloon
    SjabloonFollowed, ///< %1 title, %2 the sjabloon
    SjabloonSame, ///< %1 title, %2 the sjabloon
    SignOutAsks, ///< %1 the workspace, %2 address of the site
    SignedOut,
    PasswordStays,
    NotTakenAway, ///< %1 path
    HelpFileMade, ///< %1 path; all that is in it follows
};

/// A sentence or word in `language`, with %1, %2 ... filled in.
[[nodiscard]] QString words(Say what, Language language, const QStringList &arguments = {});

/// Where a published page stands: at an address for everybody, or in a folder for whoever comes there.
[[nodiscard]] QString whereItIsRead(const QString &address, Language language);

/// What `wijkdossier --help` shows; a new dossier may follow one of these sjablonen.
[[nodiscard]] QString usageText(const SjabloonCatalogue &sjablonen, Language language);

} // namespace wd
