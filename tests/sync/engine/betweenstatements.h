// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/synccontext.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

#include <functional>

namespace wd::test
{

/// Syncs, and lets `act` be done right before statement number `at` of it that another connection may write
/// at. False: there were fewer. What goes wrong in the sync fails the test.
[[nodiscard]] inline bool syncWith(TestDesk &desk, int at, const std::function<void()> &act)
{
    bool writing = false, done = false;
    int statements = 0;
    EngineContext context = desk.context();
    context.beforeStatement = [&](const QString &sql) -> Result<void> {
        const bool begins
            = sql.startsWith(QStringLiteral("BEGIN")); // the one before is over, however it ended
        if ((begins || !writing) && ++statements == at) {
            done = true;
            act();
        }
        writing
            = begins ? sql.contains(QStringLiteral("IMMEDIATE")) : writing && sql != QStringLiteral("COMMIT");
        return {};
    };
    const QString trouble = TestDesk::troubleIn(synchronise(context));
    [&] { QVERIFY2(trouble.isEmpty(), qPrintable(trouble)); }();
    return done;
}

} // namespace wd::test
