// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakesite.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "views/dossiers/open/opendossier.h"

#include <QTemporaryDir>
#include <QTest>

namespace wd::test
{

using namespace Qt::StringLiterals;

/// A workspace with one dossier in it, which is open.
struct OpenDossierFixture {
    explicit OpenDossierFixture(const Dossier &dossier = fullDossier())
        : id(dossier.id)
        , store(folder.path())
        , openDossier(store, site, test::sjablonen(), WijkList::carried(), seededIds(99), systemClock())
    {
        store.post([dossier](const Result<Store *> &opened) { (void)(*opened)->add({.work = dossier}); });
        openDossier.open(id);
        (void)QTest::qWaitFor([this] { return openDossier.isOpen(); });
    }

    void setTitle(const QString &title, OpenDossier::EditKind editKind = OpenDossier::EditKind::Act)
    {
        openDossier.edit(u"titel"_s, [&](Dossier &d) { d.title = title; }, editKind);
    }

    bool saved()
    {
        openDossier.save();
        return QTest::qWaitFor([this] { return openDossier.isSaved(); }, 5000);
    }

    LocalDossier inStore()
    {
        LocalDossier local;
        store.post([&](const Result<Store *> &opened) { local = *(*opened)->read(id); });
        store.drain();
        return local;
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
    OpenDossier openDossier;
};

} // namespace wd::test
