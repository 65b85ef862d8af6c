// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakesite.h"
#include "tests/support/fixtures.h"
#include "views/desk/workbench.h"

#include <QTemporaryDir>
#include <QTest>

namespace wd::test
{

using namespace Qt::StringLiterals;

/// A workspace with one dossier in it, open on a workbench.
struct OnTheBench {
    explicit OnTheBench(const Dossier &dossier = fullDossier())
        : id(dossier.id)
        , store(folder.path())
        , bench(store, site, seededIds(99), systemClock())
    {
        store.post([dossier](const Result<Store *> &opened) { (void)(*opened)->add({.work = dossier}); });
        bench.open(id);
        (void)QTest::qWaitFor([this] { return bench.isOpen(); });
    }

    void setTitle(const QString &title, Workbench::Manner manner = Workbench::Manner::Act)
    {
        bench.edit(u"titel"_s, [&](Dossier &d) { d.title = title; }, manner);
    }

    bool saved()
    {
        bench.save();
        return QTest::qWaitFor([this] { return bench.isSaved(); }, 5000);
    }

    Desk inStore()
    {
        Desk desk;
        store.post([&](const Result<Store *> &opened) { desk = *(*opened)->read(id); });
        store.drain();
        return desk;
    }

    void colleagueEdits(const std::function<void(Dossier &)> &how)
    {
        const auto other = Store::open(folder.path());
        const auto done = (*other)->edit(id, [&](const Dossier &dossier) -> Result<Dossier> {
            Dossier changed = dossier;
            how(changed);
            return changed;
        });
        QVERIFY(done.has_value());
    }

    QTemporaryDir folder;
    DossierId id;
    FakeSite site;
    StoreThread store;
    Workbench bench;
};

} // namespace wd::test
