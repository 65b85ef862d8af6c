// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/asking/openquestions.h"

#include <QJsonArray>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

const auto askedIn = u"asked-in"_s;

Result<QSet<QString>> dossiersWithQuestions(const Store &store)
{
    WD_ASSIGN(const QJsonValue kept, store.setting(askedIn));
    QSet<QString> ids;
    for (const QJsonValue &id : kept.toArray())
        ids.insert(id.toString());
    return ids;
}

} // namespace

Result<void> ask(const SyncContext &sync, DossierHere &here, const QString &about, const SyncEvent &question)
{
    WD_TRY(here.changeNotes([&](SiteNotes &kept) { kept.asked.insert(about, question); }));
    tellAsked(sync, {question});
    return {};
}

void keepQuestion(LocalDossier &local, const QString &about, const SyncEvent &question)
{
    SiteNotes notes = SiteNotes::from(local);
    notes.asked.insert(about, question);
    notes.keepIn(local);
}

void tellAsked(const SyncContext &sync, const QList<SyncEvent> &questions)
{
    for (const SyncEvent &question : questions) {
        sync.report.needsUser = true;
        sync.did(question);
    }
}

Result<void> noteQuestionsRead(Store &store, const DossierId &id, const QList<SyncEvent> &questions)
{
    WD_TRY(store.change(id, [&questions](LocalDossier &local) -> Result<void> {
        SiteNotes notes = SiteNotes::from(local);
        notes.asked.removeIf([&questions](QMap<QString, SyncEvent>::iterator about) {
            return questions.contains(about.value());
        });
        notes.keepIn(local);
        return {};
    }));
    return {};
}

Result<void> repeatQuestions(Store &store, const QList<DossierId> &only, SyncOutcome &outcome)
{
    WD_ASSIGN(const QSet<QString> before, dossiersWithQuestions(store));
    QSet<QString> now = before;
    QSet<QString> told;
    for (const SyncReport &report : std::as_const(outcome.reports)) {
        if (report.asked.isEmpty())
            now.remove(report.dossier.value);
        else
            now.insert(report.dossier.value);
        told.insert(report.dossier.value);
    }
    QStringList others = QSet<QString>(now - told).values();
    others.sort();
    for (const QString &id : std::as_const(others)) {
        const auto local = store.read({id});
        const QList<SyncEvent> asked = local ? SiteNotes::from(*local).asked.values() : QList<SyncEvent>();
        if (asked.isEmpty())
            now.remove(id);
        else if (only.isEmpty() || only.contains(DossierId{id}))
            outcome.waiting.append(
                {.dossier = {id}, .title = local->work.title, .needsUser = true, .asked = asked});
    }
    if (now == before)
        return {};
    QStringList ids = now.values();
    ids.sort();
    return store.setSetting(askedIn, QJsonArray::fromStringList(ids));
}

} // namespace wd
