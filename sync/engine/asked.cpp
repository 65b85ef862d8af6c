// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/asked.h"

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

Result<void> ask(const Bench &bench, const DossierId &id, const QString &about, const QString &step)
{
    WD_TRY(changeNotes(bench, id, [&](SiteNotes &kept) { kept.asked.insert(about, step); }));
    tellAsked(bench, {step});
    return {};
}

void keepQuestion(Desk &desk, const QString &about, const QString &step)
{
    SiteNotes notes = SiteNotes::from(desk);
    notes.asked.insert(about, step);
    notes.keepIn(desk);
}

void tellAsked(const Bench &bench, const QStringList &steps)
{
    for (const QString &step : steps) {
        bench.report.needsUser = true;
        bench.did(step);
    }
}

Result<void> noteQuestionsRead(Store &store, const DossierId &id, const QStringList &steps)
{
    WD_TRY(store.change(id, [&steps](Desk &desk) -> Result<void> {
        SiteNotes notes = SiteNotes::from(desk);
        notes.asked.removeIf(
            [&steps](QMap<QString, QString>::iterator about) { return steps.contains(about.value()); });
        notes.keepIn(desk);
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
        const auto desk = store.read({id});
        const QStringList asked = desk ? SiteNotes::from(*desk).asked.values() : QStringList();
        if (asked.isEmpty())
            now.remove(id);
        else if (only.isEmpty() || only.contains(DossierId{id}))
            outcome.waiting.append(
                {.dossier = {id}, .title = desk->work.title, .needsUser = true, .asked = asked});
    }
    if (now == before)
        return {};
    QStringList ids = now.values();
    ids.sort();
    return store.setSetting(askedIn, QJsonArray::fromStringList(ids));
}

} // namespace wd
