// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakesite.h"
#include "tests/support/fixtures.h"
#include "tests/support/standings.h"
#include "views/desk/shelf.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace wd::test
{

using namespace Qt::StringLiterals;

/// A workspace with so many dossiers, and the shelf of a window on which they stand.
struct OnTheShelf {
    explicit OnTheShelf(int dossiers = 3)
        : store(folder.path())
        , library(store, site, seededIds(50), systemClock())
        , shelf(library, Language::Dutch)
        , tester(&shelf)
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
        QSignalSpy spy(&library, &Library::refreshed);
        library.refresh();
        QVERIFY(spy.wait());
    }
    void change(const DossierId &id, const std::function<void(Desk &)> &how)
    {
        store.post([=](const Result<Store *> &opened) {
            (void)(*opened)->change(id, [&how](Desk &desk) -> Result<void> {
                how(desk);
                return {};
            });
        });
        refreshed();
    }
    /// The same, later than whatever was written before.
    void changeLater(const DossierId &id, const std::function<void(Desk &)> &how)
    {
        QDateTime newest = library.rows().first().row.changedAt;
        for (const ShelfRow &row : library.rows())
            newest = std::max(newest, row.row.changedAt);
        QTRY_VERIFY(systemClock()() > newest.addMSecs(5));
        change(id, how);
    }
    /// How a dossier stands on the site from now on, as this desk knows.
    void stands(const DossierId &id, const Standing &standing)
    {
        noteStanding(store, id, standing);
        site.alsoOpen.insert(id, standing.alsoOpen);
    }
    Desk inStore(const DossierId &id)
    {
        Desk desk;
        store.post([&](const Result<Store *> &opened) { desk = *(*opened)->read(id); });
        store.drain();
        return desk;
    }
    QString news(const DossierId &id) { return shelf.indexOf(id).data(Shelf::NewsRole).toString(); }
    static DossierId idAt(const Shelf &of, int row) { return {of.index(row).data(Shelf::IdRole).toString()}; }
    static QStringList titles(const Shelf &of)
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
    Library library;
    Shelf shelf;
    QAbstractItemModelTester tester;
};

} // namespace wd::test
