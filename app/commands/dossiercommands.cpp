// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/pointer.h"
#include "model/publication/findings/unfinished.h"

#include <QJsonArray>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject rowToJson(const DossierRow &row, int unfinished)
{
    return {{u"id"_s, row.id.value},
            {u"slug"_s, row.slug},
            {u"title"_s, row.title},
            {u"profile"_s, row.profile},
            {u"primaryWijk"_s, row.primaryWijk},
            {u"wijken"_s, QJsonArray::fromStringList(row.wijken)},
            {u"deleted"_s, row.deleted},
            {u"changedAt"_s, row.changedAt.toUTC().toString(Qt::ISODate)},
            {u"sharedRevision"_s, row.sharedRevision},
            {u"dirty"_s, row.dirty},
            {u"intentPending"_s, row.intentPending},
            {u"openConflicts"_s, row.openConflicts},
            {u"unfinished"_s, unfinished}};
}

QString rowInWords(const DossierRow &row, int unfinished, Language language)
{
    QStringList state;
    if (!row.deleted.isEmpty())
        state.append(words(Say::InTrash, language));
    state.append(row.sharedRevision == 0
                     ? words(Say::NotShared, language)
                     : words(Say::SharedAs, language, {QString::number(row.sharedRevision)}));
    if (row.dirty && row.sharedRevision > 0)
        state.append(words(Say::ChangesWaiting, language));
    if (row.openConflicts > 0)
        state.append(words(Say::ConflictsOpen, language, {QString::number(row.openConflicts)}));
    if (unfinished > 0)
        state.append(words(Say::UnfinishedParts, language, {QString::number(unfinished)}));
    return row.id.value + u"  "_s + row.title + u"  ("_s + state.join(u", "_s) + u')';
}

/// In how many parts something is half typed. Most dossiers have no drafts, and are not read for them.
Result<int> unfinishedIn(const SjabloonCatalogue &sjablonen, const Store &store, const DossierId &id)
{
    WD_ASSIGN(const QList<Draft> drafts, store.drafts(id));
    if (drafts.isEmpty())
        return 0;
    WD_ASSIGN(const LocalDossier local, store.read(id));
    return int(unfinishedSections(sjablonen.of(local.work), local.work, drafts).size());
}

} // namespace

CommandResult newDossierCommand(Session &session, const CommandLine &line)
{
    const QString title = line.option(u"title"_s).trimmed();
    if (title.isEmpty())
        return wrongUse(u"--title"_s);
    WD_ASSIGN(Store *const store, session.store());
    Dossier begun = newDossier(title, line.option(u"profile"_s), session.ids());
    if (const SjabloonText *newer = session.sjablonen().newerThan(begun.sjabloon))
        begun.sjabloon = newer->reference();
    if (const QString wanted = line.option(u"sjabloon"_s); line.has(u"sjabloon"_s)) {
        const QList<SjabloonText> newest = session.sjablonen().newest();
        const auto chosen = std::ranges::find(newest, wanted, &SjabloonText::key);
        if (chosen == newest.end())
            return wrongUse(u"--sjabloon "_s + wanted);
        begun.sjabloon = chosen->reference();
    }
    WD_ASSIGN(const Dossier dossier, dossierFromJson(dossierToJson(begun)));
    WD_TRY(store->add({.work = dossier}));
    session.say(dossier.id.value);
    session.answer(QJsonObject{{u"id"_s, dossier.id.value}, {u"slug"_s, dossier.slug}});
    return ExitCode::Done;
}

CommandResult listDossiers(Session &session, const CommandLine &)
{
    WD_ASSIGN(const Store *store, session.store());
    WD_ASSIGN(const QList<DossierRow> rows, store->rows());
    QJsonArray all;
    for (const DossierRow &row : rows) {
        WD_ASSIGN(const int unfinished, unfinishedIn(session.sjablonen(), *store, row.id));
        session.say(rowInWords(row, unfinished, session.language()));
        all.append(rowToJson(row, unfinished));
    }
    if (rows.isEmpty())
        session.say(Say::NoDossiers);
    session.answer(all);
    return ExitCode::Done;
}

CommandResult showDossier(Session &session, const CommandLine &line)
{
    WD_ASSIGN(const DossierId id, session.dossier(line.words.first()));
    WD_ASSIGN(const Store *store, session.store());
    WD_ASSIGN(const LocalDossier local, store->read(id));
    session.print(canonicalBytes(local.work));
    return ExitCode::Done;
}

CommandResult setValue(Session &session, const CommandLine &line)
{
    WD_ASSIGN(const DossierId id, session.dossier(line.words.first()));
    WD_ASSIGN(Store *const store, session.store());
    WD_ASSIGN(const Dossier changed, store->edit(id, [&](const Dossier &work) {
        return setAt(work, line.words.at(1), line.words.at(2).toUtf8(), session.ids(), session.today());
    }));
    session.answer(QJsonObject{{u"id"_s, changed.id.value}});
    return ExitCode::Done;
}

} // namespace wd
