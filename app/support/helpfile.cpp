// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/helpfile.h"

#include "app/site/sitesettings.h"
#include "app/support/programfacts.h"
#include "model/dossier/described/anonymised.h"
#include "model/page/zipwriter.h"
#include "model/publication/notes/sitenotes.h"
#include "model/sjabloon/writtensjabloon.h"
#include "views/window/windowsettings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

HelpFile::Entry entryOf(const QString &name, const QJsonDocument &json)
{
    return {.name = name, .text = QString::fromUtf8(json.toJson(QJsonDocument::Indented))};
}

/// A path may hold the name of an account, and what a municipality wrote anything at all.
ProgramFacts withoutPersons(ProgramFacts facts)
{
    if (facts.site) {
        const QUrl address(facts.site->address);
        const bool web = address.scheme().startsWith(u"http"_s);
        facts.site->address = web ? address.scheme() + u"://"_s + address.host() : QString();
    }
    facts.announced.reset();
    return facts;
}

/// The settings that say nothing of who works here.
QJsonObject settingsOf(const Store &store, const QString &workspace)
{
    const WindowSettings window = readWindowSettings(workspace);
    const auto account = store.setting(u"account"_s).value_or(QJsonValue());
    const auto moment = [&store](const QString &key) {
        return QDateTime::fromString(store.setting(key).value_or(QJsonValue()).toString(), Qt::ISODate)
            .toString(Qt::ISODate);
    };
    return {
        {u"sharesByItself"_s, readPreferences(workspace).automatic},
        {u"mayPublish"_s, account[u"mayPublish"_s].isBool() ? account[u"mayPublish"_s] : QJsonValue::Null},
        {u"practice"_s, window.practice},
        {u"language"_s, window.language ? window.language->code() : QString()},
        {u"typeScale"_s, window.typeScale},
        {u"theme"_s, int(window.theme)},
        {u"preview"_s, window.preview},
        {u"lookedBesideDossiersAt"_s, moment(u"hourly-looked-at"_s)}};
}

/// Of each question its kind alone: behind it stand titles.
QStringList kindsAsked(const SiteNotes &notes)
{
    QStringList kinds;
    for (const SyncEvent &question : notes.asked)
        kinds.append(wordOf(question.kind));
    return kinds;
}

QJsonObject standingIn(const LocalDossier &local, qsizetype drafts)
{
    const SiteNotes notes = SiteNotes::from(local);
    return {{u"sjabloon"_s, nameOf(local.work.sjabloon)},
            {u"inTrash"_s, !local.work.deleted.isEmpty()},
            {u"sharedRevision"_s, local.base ? local.base->number : 0},
            {u"dirty"_s, local.dirty()},
            {u"beingSent"_s, int(local.sent.size())},
            {u"intent"_s, local.intent ? codeOf(local.intent->kind) : QString()},
            {u"conflicts"_s, int(local.conflicts.size())},
            {u"halfTyped"_s, int(drafts)},
            {u"head"_s, notes.head},
            {u"publication"_s, notes.record ? notes.record->number : 0},
            {u"publishedRevision"_s, notes.record ? notes.record->revision : 0},
            {u"waitingDecisions"_s, int(notes.open.size())},
            {u"moved"_s, !notes.root.isEmpty()},
            {u"goneFromSite"_s, notes.goneSince.isValid()},
            {u"filesRefused"_s, int(notes.refused.size())},
            {u"openToAll"_s, int(notes.openToAll.size())},
            {u"asked"_s, QJsonArray::fromStringList(kindsAsked(notes))}};
}

} // namespace

Result<HelpFile> helpFileOf(const Store &store, const QString &workspace,
                            const std::optional<DossierId> &dossier)
{
    WD_ASSIGN(const ProgramFacts facts, programFacts(&store));
    WD_ASSIGN(const QList<DossierRow> rows, store.rows());
    HelpFile file{.entries
                  = {entryOf(u"programma.json"_s, QJsonDocument(programToJson(withoutPersons(facts)))),
                     entryOf(u"instellingen.json"_s, QJsonDocument(settingsOf(store, workspace)))}};
    QJsonArray standings;
    for (const DossierRow &row : rows) {
        WD_ASSIGN(const LocalDossier local, store.read(row.id));
        WD_ASSIGN(const QList<Draft> drafts, store.drafts(row.id));
        standings.append(standingIn(local, drafts.size()));
    }
    file.entries.append(entryOf(u"dossiers.json"_s, QJsonDocument(standings)));
    if (dossier) {
        WD_ASSIGN(const LocalDossier local, store.read(*dossier));
        file.entries.append(entryOf(u"dossier.json"_s, QJsonDocument(anonymised(local.work))));
    }
    return file;
}

Result<void> writeHelpFile(const HelpFile &file, const QString &path)
{
    ZipWriter zip(path);
    WD_TRY(zip.open());
    for (const HelpFile::Entry &entry : file.entries)
        WD_TRY(zip.entry(entry.name, entry.text.toUtf8()));
    return zip.finish();
}

} // namespace wd
