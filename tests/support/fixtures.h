// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

#include <QByteArray>

#include <memory>

namespace wd::test
{

/// Ids that are the same in every run.
[[nodiscard]] IdMaker seededIds(quint64 seed = 1);
/// A clock that stands at 2026-11-23T09:00:00Z and moves by `advance`.
class FakeClock
{
public:
    [[nodiscard]] Clock clock();
    void advance(qint64 seconds) { *m_now = m_now->addSecs(seconds); }

private:
    std::shared_ptr<QDateTime> m_now = std::make_shared<QDateTime>(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
};

/// A dossier with at least one of every part, two where merging wants two, every kind of block, one internal
/// and one embargoed document (until 2027-01-01), a part in the trash, internal notes and tasks. Text in what
/// never becomes public contains "geheim", that of the embargoed document "embargo".
[[nodiscard]] Dossier fullDossier();
/// The last twelve digits of its part ids are short: fixtureId("d01") is that of its first document.
[[nodiscard]] QString fixtureId(const QString &shortId);
/// The bytes of a file of that name in fullDossier and in random dossiers: their hash and size are in its
/// FileRef.
[[nodiscard]] QByteArray fixtureBytes(const QString &fileName);
[[nodiscard]] FileRef fixtureFile(const QString &fileName);

} // namespace wd::test
