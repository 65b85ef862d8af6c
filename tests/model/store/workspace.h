// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/dossierjson.h"
#include "model/store/store.h"
#include "tests/support/fixtures.h"

#include <QTemporaryDir>

namespace wd::test
{

/// A workspace of its own, gone at the end, with a clock that stands still until moved.
struct Workspace {
    QTemporaryDir folder;
    FakeClock time;
    [[nodiscard]] QString path() const { return folder.path(); }
    [[nodiscard]] QString database() const { return folder.filePath(QStringLiteral("desk.sqlite")); }
    [[nodiscard]] std::unique_ptr<Store> open(StoreOptions options = {})
    {
        options.clock = time.clock();
        auto opened = Store::open(path(), options);
        if (!opened)
            qWarning("%s", qPrintable(opened.error().subject + u' ' + opened.error().detail));
        return opened ? std::move(*opened) : nullptr;
    }
};

/// A desk with a new dossier; `seed` decides its id.
[[nodiscard]] inline LocalDossier localWith(const QString &title, quint64 seed)
{
    LocalDossier local;
    local.work = newDossier(title, QStringLiteral("fysiek"), seededIds(seed));
    return local;
}

[[nodiscard]] inline Revision revisionOf(int number, const Dossier &dossier)
{
    return {.number = number, .hash = sha256Of(QByteArray::number(number)), .dossier = dossier};
}

[[nodiscard]] inline SentConcept sentOf(int number, const Dossier &dossier)
{
    const QJsonObject record{{QStringLiteral("revision"), number},
                             {QStringLiteral("dossier"), dossierToJson(dossier)}};
    return {.number = number,
            .attempt = QStringLiteral("attempt-%1").arg(number),
            .bytes = canonicalBytes(record)};
}

} // namespace wd::test
