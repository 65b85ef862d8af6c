// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/steadyclock.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

constexpr qint64 day = 86'400'000;
const auto key = u"clock-looks"_s;

/// In milliseconds since 1970: the moment that is believed, and one that still has to prove itself (0: none).
struct Looks {
    qint64 believed = 0;
    qint64 leapt = 0;
};

Result<Looks> readLooks(Database &database)
{
    WD_ASSIGN(Statement row, query(database, u"SELECT value FROM setting WHERE key = ?"_s, {key}));
    WD_ASSIGN(const bool found, row.next());
    const QJsonArray kept
        = found ? QJsonDocument::fromJson(row.text(0).toUtf8()).array().at(0).toArray() : QJsonArray();
    return Looks{.believed = qint64(kept.at(0).toDouble()), .leapt = qint64(kept.at(1).toDouble())};
}

} // namespace

Result<QDateTime> steadyNow(Database &database, const QDateTime &now)
{
    const qint64 at = now.toMSecsSinceEpoch();
    WD_ASSIGN(Looks looks, readLooks(database)); // the first time 1970: nothing is old enough
    const bool onward = at - looks.believed <= day; // also where the clock was set back
    const bool proven = looks.leapt > 0 && at - looks.leapt >= day;
    if (onward || proven)
        looks = {.believed = at, .leapt = 0};
    else if (looks.leapt == 0 || looks.leapt > at)
        looks.leapt = at;
    const QJsonArray kept{QJsonArray{double(looks.believed), double(looks.leapt)}};
    WD_TRY(execute(database,
                   u"INSERT INTO setting (key, value) VALUES (?, ?)"
                   " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                   {key, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact))}));
    return QDateTime::fromMSecsSinceEpoch(looks.believed, Qt::UTC);
}

} // namespace wd
