// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/places.h"

#include <QRegularExpression>

#include <algorithm>

namespace wd
{

QString DossierPlaces::page() const
{
    return dialect == Dialect::Volto ? root : root + QStringLiteral("/index_html");
}

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

QString containerType(Dialect dialect)
{
    return dialect == Dialect::Volto ? QStringLiteral("Document") : QStringLiteral("Folder");
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

} // namespace wd
