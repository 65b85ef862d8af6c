// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/publishing/gate.h"

#include "model/dossier/described/publicview.h"
#include "model/publication/findings/gatequestion.h"
#include "model/publication/notes/decision.h"

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// Whether a file is whole is not asked here: damaged ones are told and left out where they are sent.
std::function<FileState(const FileRef &)> filesOn(const SyncContext &sync)
{
    return [&files = sync.files](const FileRef &file) {
        return files.holds(file) ? FileState::Whole : FileState::Absent;
    };
}

/// What is to be said of it. What no choice of a person mends comes before what one does.
std::optional<SyncEventKind> kindFor(const QList<Finding> &held)
{
    const auto has = [&held](const FindingKind &kind) {
        return std::ranges::any_of(held, [&kind](const Finding &finding) { return finding.kind == &kind; });
    };
    if (held.isEmpty())
        return std::nullopt;
    if (has(kinds::unknownSjabloon))
        return SyncEventKind::AskNewerPage;
    if (has(kinds::internalSjabloon))
        return SyncEventKind::AskForColleagues;
    const bool onlyPictures
        = std::ranges::all_of(held, [](const Finding &finding) { return finding.kind == &kinds::uncleaned; });
    return onlyPictures ? SyncEventKind::AskPictureUncleaned : SyncEventKind::AskPublicationHeld;
}

} // namespace

Result<std::optional<SyncEventKind>> whatHoldsBack(const SyncContext &sync, const LocalDossier &local)
{
    if (!local.intent || !isToBeShown(local.intent->kind))
        return std::nullopt;
    WD_ASSIGN(PublicationQuestion question,
              questionOf(sync.context.sjablonen, sync.store, local, local.intent->date));
    question.files = filesOn(sync);
    return kindFor(heldBackBy(undecided(question), local.intent->overruled));
}

Result<std::optional<SyncEventKind>> whatHoldsBack(const SyncContext &sync, const LocalDossier &local,
                                                   const Dossier &content, const Intent &intent)
{
    WD_ASSIGN(PublicationQuestion question,
              questionAbout(sync.context.sjablonen, sync.store, local, content, intent.date));
    question.files = filesOn(sync);
    return kindFor(heldBackBy(undecided(question), intent.overruled));
}

Result<void> lookAtPicturesOf(const SyncContext &sync, const Dossier &content, const QDate &date)
{
    if (!sync.context.lookAtPictures)
        return {};
    return sync.context.lookAtPictures(sync.store, sync.files, picturesOf(publicView(content, date)));
}

} // namespace wd
