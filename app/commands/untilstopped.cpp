// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/untilstopped.h"

#include "model/platform/stopsignals.h"

#include <QCoreApplication>

namespace wd
{

void runUntilStopped()
{
    const StopSignals signals(
        [] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); });
    QCoreApplication::exec();
}

} // namespace wd
