// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/gate.h"

#include "model/dossier/publicview.h"
#include "model/publication/deciding.h"
#include "model/publication/gatequestion.h"

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// Whether a file is whole is not asked here: damaged ones are told and left out where they are sent.
std::function<FileState(const FileRef &)> filesOn(const Bench &bench)
{
    return [&files = bench.files](const FileRef &file) {
        return files.holds(file) ? FileState::Whole : FileState::Absent;
    };
}

} // namespace

Result<std::optional<SyncEventKind>> whatHoldsBack(const Bench &bench, const Desk &desk)
{
    if (!desk.intent || !isToBeShown(desk.intent->kind))
        return std::nullopt;
    WD_ASSIGN(PublicationQuestion question, questionOf(bench.store, desk, desk.intent->date));
    question.files = filesOn(bench);
    const QList<Finding> held = heldBackBy(undecided(question), desk.intent->overruled);
    if (held.isEmpty())
        return std::nullopt;
    const bool choices = std::any_of(held.begin(), held.end(), [](const Finding &finding) {
        return finding.kind != FindingKind::Uncleaned;
    });
    return choices ? SyncEventKind::AskPublicationHeld : SyncEventKind::AskPictureUncleaned;
}

Result<bool> isUncleaned(const Bench &bench, const Desk &desk, const Dossier &content, const Intent &intent)
{
    WD_ASSIGN(PublicationQuestion question, questionAbout(bench.store, desk, content, intent.date));
    question.files = filesOn(bench);
    return !heldBackBy(undecided(question), intent.overruled).isEmpty();
}

Result<void> lookAtPicturesOf(const Bench &bench, const Dossier &content, const QDate &date)
{
    if (!bench.context.lookAtPictures)
        return {};
    return bench.context.lookAtPictures(bench.store, bench.files, picturesOf(publicView(content, date)));
}

} // namespace wd
