// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/programfacts.h"

#include "app/site/sitekinds.h"
#include "app/site/sitesettings.h"
#include "model/intake/readerversions.h"
#include "model/sjabloon/writtensjabloon.h"
#include "model/store/sqliteversion.h"
#include "model/store/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QSslSocket>
#include <QSysInfo>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Gumbo and QtKeychain do not tell which they are.
QList<std::pair<QString, QString>> runningLibraries()
{
    QList<std::pair<QString, QString>> all{{u"Qt"_s, QString::fromLatin1(qVersion())},
                                           {u"SQLite"_s, sqliteVersion()}};
    const QString tls = QSslSocket::sslLibraryVersionString(); // "OpenSSL 3.0.17 1 Jul 2025"
    all.append({tls.section(u' ', 0, 0), tls.section(u' ', 1)});
    all += readerVersions();
    all.removeIf([](const auto &one) { return one.first.isEmpty() || one.second.isEmpty(); });
    return all;
}

Result<QStringList> sjablonenInUse(const Store &store)
{
    WD_ASSIGN(const QList<DossierRow> rows, store.rows());
    QSet<QString> names;
    for (const DossierRow &row : rows) {
        WD_ASSIGN(const LocalDossier local, store.read(row.id));
        names.insert(nameOf(local.work.sjabloon));
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

std::optional<ProgramFacts::Site> siteFacts(const Store &store)
{
    const auto site = siteOf(store);
    if (!site)
        return std::nullopt;
    // Its kind says "" of one that was chosen before there were kinds.
    const auto chosen = chosenSite(*site);
    const auto account = store.setting(u"account"_s);
    return ProgramFacts::Site{.kind = chosen ? chosen->kind->key() : site->kind,
                              .address = shownAddress(*site),
                              .variant = account ? (*account)[u"variant"_s].toString() : QString()};
}

} // namespace

std::optional<ProgramAnnouncement> newerProgram(const Store &store)
{
    const auto setting = store.setting(keptAnnouncementKey());
    auto kept = KeptAnnouncement::from(setting.value_or(QJsonValue()));
    const bool newer = kept.announced && kept.announced->isNewerThan(QCoreApplication::applicationVersion());
    return newer ? kept.announced : std::nullopt;
}

Result<ProgramFacts> programFacts(const Store *store)
{
    ProgramFacts facts{.version = QCoreApplication::applicationVersion(),
                       .system = QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(),
                       .libraries = runningLibraries(),
                       .site = {}};
    if (!store)
        return facts;
    facts.site = siteFacts(*store);
    facts.announced = newerProgram(*store);
    WD_ASSIGN(facts.sjablonen, sjablonenInUse(*store));
    return facts;
}

ProgramFacts programFactsAt(const QString &workspace)
{
    const bool isThere = QFileInfo::exists(databaseIn(workspace));
    const auto store = isThere ? Store::open(workspace) : Result<std::unique_ptr<Store>>(nullptr);
    const auto facts = programFacts(store ? store->get() : nullptr);
    return facts ? *facts : programFacts(nullptr).value();
}

} // namespace wd
