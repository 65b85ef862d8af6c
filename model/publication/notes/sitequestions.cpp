// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/sitequestions.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace wd
{

QList<SyncEvent> answeredByPublishing(const QList<SyncEvent> &asked)
{
    using Kind = SyncEventKind;
    static constexpr std::array kinds{Kind::AskWebEdit,   Kind::AskOlderText,     Kind::AskHiddenOnSite,
                                      Kind::AskOtherFile, Kind::AskRemovedOnSite, Kind::AskSetBack};
    QList<SyncEvent> answered;
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(answered),
                 [](const SyncEvent &one) { return std::ranges::find(kinds, one.kind) != kinds.end(); });
    return answered;
}

bool outlastsWithdrawal(const SyncEvent &question)
{
    return question.kind == SyncEventKind::AskWebEdit || question.kind == SyncEventKind::AskOtherFile;
}

bool isOtherOnSite(const SiteNotes &notes)
{
    const bool marked
        = std::any_of(notes.seen.keyValueBegin(), notes.seen.keyValueEnd(), [](const auto &told) {
              return told.first.endsWith(stateMark) ? told.second != shownMark : told.second == removedMark;
          });
    return marked || !notes.standing.isEmpty();
}

} // namespace wd
