// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakesite.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "views/dossiers/open/opendossier.h"
#include "views/fields/field.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace wd::test
{

/// A dossier that is open, and a form on which a test sets its fields, as the window does.
struct FieldDesk {
    explicit FieldDesk(const Dossier &dossier = fullDossier())
        : store(folderWith(dossier))
        , openDossier(store, site, test::sjablonen(), WijkList::carried(), seededIds(7), time.clock())
    {
        QSignalSpy opened(&openDossier, &OpenDossier::opened);
        openDossier.open(dossier.id);
        if (opened.isEmpty() && !opened.wait())
            qFatal("the dossier did not open");
        form.setLayout(new QVBoxLayout);
        QObject::connect(&openDossier, &OpenDossier::changed, &form, [this] {
            for (Field *field : form.findChildren<Field *>())
                field->takeOver();
        });
        QObject::connect(&openDossier, &OpenDossier::flushAsked, &form, [this] {
            for (Field *field : form.findChildren<Field *>())
                field->flush();
        });
        form.resize(700, 500);
        form.show();
        QApplication::setActiveWindow(&form);
    }

    template <typename F> F &add(F *field)
    {
        form.layout()->addWidget(field);
        field->setVisible(true); // a page has a show() of its own
        field->setFocus();
        return *field;
    }

    /// What somebody else wrote came in by a merge.
    void colleague(const std::function<void(Dossier &)> &how)
    {
        openDossier.edit(QStringLiteral("collega"), how);
    }

    QString folderWith(const Dossier &dossier)
    {
        auto opened = Store::open(folder.path());
        LocalDossier local;
        local.work = dossier;
        if (!opened || !(*opened)->add(local))
            qFatal("no workspace");
        return folder.path();
    }

    QTemporaryDir folder;
    FakeClock time;
    FakeSite site;
    StoreThread store;
    OpenDossier openDossier;
    QWidget form;
};

} // namespace wd::test
