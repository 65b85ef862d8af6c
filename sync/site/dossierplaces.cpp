// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/site/dossierplaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace wd
{

QString DossierPlaces::entryPath(const LogKey &key) const
{
    return intern() + u'/' + entryName(key);
}

QString DossierPlaces::fileOf(const FileRef &file) const
{
    return files() + u'/' + storedName(file);
}

QString DossierPlaces::markPath(const QString &desk) const
{
    return intern() + QStringLiteral("/open-%1.txt").arg(desk);
}

QString deskOfMark(const QString &path)
{
    static const QRegularExpression mark(QStringLiteral("/intern/open-([0-9a-f-]{36})\\.txt$"));
    return mark.match(path).captured(1);
}

void sortChildrenFirst(QStringList &paths)
{
    std::sort(paths.begin(), paths.end(), [](const QString &a, const QString &b) {
        const auto depthA = a.count(u'/'), depthB = b.count(u'/');
        return depthA != depthB ? depthA > depthB : a < b;
    });
}

QString slugOf(const Places &places, const QString &path)
{
    const QString below = places.dossiers() + u'/';
    return path.startsWith(below) ? path.mid(below.size()).section(u'/', 0, 0) : QString();
}

std::optional<LogKey> logKeyOf(const DossierPlaces &at, const QString &path)
{
    static const QRegularExpression name(QStringLiteral("^(concept|publiek)-([0-9]{6,9})\\.json$"));
    const QString below = at.intern() + u'/';
    if (!path.startsWith(below))
        return std::nullopt;
    const auto match = name.match(path.mid(below.size()));
    if (!match.hasMatch())
        return std::nullopt;
    const bool isRecord = match.captured(1) == QStringLiteral("publiek");
    return LogKey{.row = isRecord ? LogRow::Records : LogRow::Concepts, .number = match.captured(2).toInt()};
}

LogEntry entryOf(const LogKey &key, const SiteRow &row)
{
    return {.number = key.number,
            .uid = row.uid,
            .madeAt = row.created,
            .decides = row.subjects.contains(decisionSubject)};
}

void takeNewer(LogHeads &heads, const LogKey &key, const LogEntry &entry)
{
    LogEntry &newest = key.row == LogRow::Records ? heads.record : heads.head;
    if (entry.number > newest.number)
        newest = entry;
}

} // namespace wd
