// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/commandrunner.h"
#include "tests/support/fakesite.h"
#include "tests/support/sjablonen.h"
#include "views/window/publishing/publishpage.h"

#include <QAbstractButton>
#include <QSignalSpy>

namespace wd::test
{

/// What the page *Publiceren...* of a window on the same desk says of a dossier: first what holds it back,
/// then what to beware of. What went wrong instead, when it did.
struct PublishPageWords {
    QStringList heldBack, beware;
};

[[nodiscard]] inline PublishPageWords publishPageWords(const CommandRunner &desk, const QString &id)
{
    FakeSite site;
    StoreThread store(desk.workspace());
    FileInspector papers(desk.workspace(), store);
    OpenDossier openDossier(store, site, test::sjablonen(), WijkList::carried(),
                            IdMaker(systemClock(), systemRandom()), systemClock());
    PublishPage page(openDossier, site, FileCheck(FileStore(desk.workspace())), papers, Language::Dutch);
    page.QWidget::show();
    QSignalSpy opened(&openDossier, &OpenDossier::opened), counted(&page, &PublishPage::changesCounted);
    openDossier.open(DossierId{id});
    if (opened.isEmpty() && !opened.wait())
        return {.heldBack = {QStringLiteral("did not open")}, .beware = {}};
    counted.clear();
    page.begin();
    if (!counted.wait())
        return {.heldBack = {QStringLiteral("was not looked at")}, .beware = {}};
    const auto namesOf = [&page](const QString &kind) {
        QStringList names;
        for (int number = 1; auto *one = page.findChild<QAbstractButton *>(kind.arg(number)); ++number)
            names.append(one->accessibleName());
        return names;
    };
    return {.heldBack = namesOf(QStringLiteral("blocker%1")), .beware = namesOf(QStringLiteral("beware%1"))};
}

} // namespace wd::test
