// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakesite.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "tests/support/standings.h"
#include "views/dossiers/list/showndossiers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace wd::test
{

using namespace Qt::StringLiterals;

/// A workspace with so many dossiers, and what one window shows of them.
struct DossierListFixture {
    explicit DossierListFixture(int dossiers = 3)
        : store(folder.path())
        , dossierList(store, site, test::sjablonen(), seededIds(50), systemClock())
        , shownDossiers(dossierList, Language::Dutch)
        , tester(&shownDossiers)
    {
        const IdMaker ids = seededIds(2);
        for (int i = 0; i < dossiers; ++i) {
            Dossier dossier = newDossier(u"Dossier %1"_s.arg(i), u"fysiek"_s, ids);
            dossier.wijken.primary = i % 2 == 0 ? u"selwerd"_s : u"paddepoel"_s;
            all.append(dossier.id);
            store.post([dossier](const Result<Store *> &opened) { (void)(*opened)->add({.work = dossier}); });
        }
        refreshed();
    }
    void refreshed()
    {
        QSignalSpy spy(&dossierList, &DossierList::refreshed);
        dossierList.refresh();
        QVERIFY(spy.wait());
    }
    void change(const DossierId &id, const std::function<void(LocalDossier &)> &how)
    {
        store.post([=](const Result<Store *> &opened) {
            (void)(*opened)->change(id, [&how](LocalDossier &local) -> Result<void> {
                how(local);
                return {};
            });
        });
        refreshed();
    }
    /// The same, later than whatever was written before.
    void changeLater(const DossierId &id, const std::function<void(LocalDossier &)> &how)
    {
        QDateTime newest = dossierList.rows().first().row.changedAt;
        for (const DossierListRow &row : dossierList.rows())
            newest = std::max(newest, row.row.changedAt);
        QTRY_VERIFY(systemClock()() > newest.addMSecs(5));
        change(id, how);
    }
    /// How a dossier stands on the site from now on, as this desk knows.
    void stands(const DossierId &id, const PublicationStatus &publicationStatus)
    {
        noteStanding(store, id, publicationStatus);
        site.alsoOpen.insert(id, publicationStatus.alsoOpen);
    }
    LocalDossier inStore(const DossierId &id)
    {
        LocalDossier local;
        store.post([&](const Result<Store *> &opened) { local = *(*opened)->read(id); });
        store.drain();
        return local;
    }
    QString news(const DossierId &id)
    {
        return shownDossiers.indexOf(id).data(ShownDossiers::NewsRole).toString();
    }
    static DossierId idAt(const ShownDossiers &of, int row)
    {
        return {of.index(row).data(ShownDossiers::IdRole).toString()};
    }
    static QStringList titles(const ShownDossiers &of)
    {
        QStringList all;
        for (int row = 0; row < of.rowCount(); ++row)
            all.append(of.index(row).data().toString());
        return all;
    }

    QTemporaryDir folder;
    QList<DossierId> all;
    FakeSite site;
    StoreThread store;
    DossierList dossierList;
    ShownDossiers shownDossiers;
    QAbstractItemModelTester tester;
};

} // namespace wd::test
