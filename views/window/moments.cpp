// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/moments.h"

#include "model/dossier/dates/saiddates.h"

#include <QCoreApplication>

namespace wd
{

using namespace Qt::StringLiterals;

QString momentWords(const QDateTime &moment, const QDateTime &now, const Language &language)
{
    if (!moment.isValid())
        return {};
    const QDateTime then = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = then.time().toString(u"HH:mm"_s);
    if (then.date() == today)
        return QCoreApplication::translate("wd::moments", "vandaag %1").arg(time);
    if (then.date() == today.addDays(-1))
        return QCoreApplication::translate("wd::moments", "gisteren %1").arg(time);
    return then.date().year() == today.year() ? dayOfYearInWords(then.date(), language)
                                              : dayInWords(then.date(), language);
}

} // namespace wd
