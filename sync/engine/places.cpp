// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/places.h"

#include <QRegularExpression>

#include <algorithm>

namespace wd
{

namespace
{

QString numbered(const QString &stem, int number)
{
    return QStringLiteral("%1-%2.json").arg(stem).arg(number, 6, 10, QChar(u'0'));
}

} // namespace

QString DossierPlaces::page() const
{
    return dialect == Dialect::Volto ? root : root + QStringLiteral("/index_html");
}

QString DossierPlaces::conceptPath(int number) const
{
    return intern() + u'/' + conceptName(number);
}

QString DossierPlaces::recordPath(int number) const
{
    return intern() + u'/' + recordName(number);
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

QString conceptName(int number)
{
    return numbered(QStringLiteral("concept"), number);
}

QString recordName(int number)
{
    return numbered(QStringLiteral("publiek"), number);
}

QString idExtension(const FileRef &file)
{
    static const QRegularExpression wanted(QStringLiteral("\\.([a-z0-9]{1,8})$"));
    const auto match = wanted.match(file.name.toLower());
    return match.hasMatch() ? match.captured(0) : QStringLiteral(".bin");
}

QString storedName(const FileRef &file)
{
    return file.sha256 + idExtension(file);
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

std::optional<LogName> logNameOf(const Places &places, const QString &path)
{
    const QString slug = slugOf(places, path);
    if (slug.isEmpty())
        return std::nullopt;
    auto log = logNameIn({.root = places.dossier(slug)}, path);
    if (log)
        log->slug = slug;
    return log;
}

std::optional<LogName> logNameIn(const DossierPlaces &at, const QString &path)
{
    static const QRegularExpression name(QStringLiteral("^(concept|publiek)-([0-9]{6,9})\\.json$"));
    const QString below = at.intern() + u'/';
    if (!path.startsWith(below))
        return std::nullopt;
    const auto match = name.match(path.mid(below.size()));
    if (!match.hasMatch())
        return std::nullopt;
    return LogName{.slug = {},
                   .isRecord = match.captured(1) == QStringLiteral("publiek"),
                   .number = match.captured(2).toInt()};
}

} // namespace wd
