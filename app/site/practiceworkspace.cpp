// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/practiceworkspace.h"

#include "app/commands/importing.h"
#include "resources/samples/samples.h"

#include <QDir>
#include <QTemporaryDir>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const auto portKey = u"practice-port"_s;
const auto samplesKey = u"practice-samples"_s;

Result<QList<DossierId>> bringSamples(Session &session, Store &store)
{
    WD_ASSIGN(const QJsonValue brought, store.setting(samplesKey));
    if (brought.toBool())
        return QList<DossierId>{};
    const QTemporaryDir folder;
    QList<DossierId> ids;
    for (const QString &name : sampleNames()) {
        const QString path = unpackSample(name, folder.path());
        if (path.isEmpty())
            return fail(ErrorKind::Storage, folder.path(), u"full"_s);
        WD_ASSIGN(const Imported imported, readImport(session, path));
        WD_TRY(store.add({.work = imported.dossier}));
        ids.append(imported.dossier.id);
    }
    WD_TRY(store.setSetting(samplesKey, true));
    return ids;
}

} // namespace

QString practiceWorkspace(const QString &workspace)
{
    return QDir(workspace).filePath(u"oefenen"_s);
}

Result<PracticeStart> startPracticeWorkspace(const QString &workspace, const Clock &clock,
                                             const RandomSource &random)
{
    QString said;
    QTextStream nowhere(&said);
    Session session(
        {.workspace = workspace, .out = nowhere, .err = nowhere, .clock = clock, .random = random});
    WD_ASSIGN(Store *const store, session.store());
    WD_ASSIGN(const QJsonValue port, store->setting(portKey));
    const QString data = QDir(workspace).filePath(u"oefensite"_s);
    auto site = std::make_shared<SiteThread>(data, quint16(port.toInt()));
    if (site->url().isEmpty())
        site = std::make_shared<SiteThread>(data);
    if (site->url().isEmpty())
        return fail(ErrorKind::Storage, data, u"practice"_s);
    WD_TRY(store->setSetting(portKey, site->url().port()));

    const PracticeAccount account = PracticeSite::accounts().first();
    const SiteSettings settings{.name = u"Oefensite"_s, .url = site->url(), .user = account.user};
    WD_TRY(store->setSetting(u"site"_s, toJson(settings)));
    WD_ASSIGN(const QList<DossierId> imported, bringSamples(session, *store));
    return PracticeStart{
        .site = site, .settings = settings, .password = account.password, .imported = imported};
}

} // namespace wd
