// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/gate.h"

#include "model/dossier/publicview.h"
#include "model/publication/findings.h"
#include "model/publication/shown.h"

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// What the gate is asked of pictures. Damaged ones are told and left out where they are sent.
Result<PublicationQuestion> questionOf(const Bench &bench, const Desk &desk, const Dossier &content,
                                       const QDate &date)
{
    PublicationQuestion question{.work = content, .date = date};
    const SiteNotes notes = SiteNotes::from(desk);
    WD_ASSIGN(question.shown, shownNow(bench.store, desk.work.id, notes));
    if (question.shown && notes.record)
        question.lacking = lackingIn(*notes.record, *question.shown);
    WD_ASSIGN(question.pictures, pictureNotes(bench.store, picturesOf(content)));
    question.files = [&files = bench.files](const FileRef &file) {
        return files.holds(file) ? FileState::Whole : FileState::Absent;
    };
    return question;
}

} // namespace

Result<QString> whatHoldsBack(const Bench &bench, const Desk &desk)
{
    if (!desk.intent
        || (desk.intent->kind != IntentKind::Publish && desk.intent->kind != IntentKind::Request))
        return QString();
    WD_ASSIGN(PublicationQuestion question, questionOf(bench, desk, desk.work, desk.intent->date));
    question.conflicts = desk.conflicts;
    WD_ASSIGN(question.drafts, bench.store.drafts(desk.work.id));
    const QList<Finding> held = heldBackBy(undecided(question), desk.intent->overruled);
    if (held.isEmpty())
        return QString();
    const bool choices = std::any_of(held.begin(), held.end(), [](const Finding &finding) {
        return finding.kind != FindingKind::Uncleaned;
    });
    return choices ? u"publication-held"_s : u"picture-uncleaned"_s;
}

Result<bool> isUncleaned(const Bench &bench, const Desk &desk, const Dossier &content, const Intent &intent)
{
    WD_ASSIGN(const PublicationQuestion question, questionOf(bench, desk, content, intent.date));
    return !heldBackBy(undecided(question), intent.overruled).isEmpty();
}

Result<void> lookAtPicturesOf(const Bench &bench, const Dossier &content, const QDate &date)
{
    if (!bench.context.lookAtPictures)
        return {};
    return bench.context.lookAtPictures(bench.store, bench.files, picturesOf(publicView(content, date)));
}

} // namespace wd
