// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shared/wijklist.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/jsonvisitors.h"
#include "model/dossier/described/schema.h"
#include "model/dossier/described/shapebuilder.h"
#include "model/shared/wijkcsv.h"
#include "resources/resource.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype isoDay = 10;
constexpr qsizetype longestTyped = 100;
constexpr qsizetype longestText = 200;
constexpr qsizetype longestEarlier = longestText + isoDay + 1; // a name with its day

bool isOneLine(const QString &text, qsizetype longest = longestText)
{
    return text.size() <= longest && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control;
           });
}

bool isSlug(const QString &text)
{
    static const QRegularExpression slug(u"\\A[a-z0-9][a-z0-9-]{0,79}\\z"_s);
    return slug.match(text).hasMatch();
}

/// The member that is not as it should be; empty: all are.
QString wrongIn(const Wijk &wijk)
{
    if (!isSlug(wijk.slug))
        return u"id"_s;
    if (wijk.name.trimmed().isEmpty() || !isOneLine(wijk.name))
        return u"name"_s;
    if (!isOneLine(wijk.stadsdeel))
        return u"stadsdeel"_s;
    if (!wijk.mergedInto.isEmpty() && !isSlug(wijk.mergedInto))
        return u"mergedInto"_s;
    if (!wijk.website.isEmpty() && (!isOneLine(wijk.website) || !isKnownHref(wijk.website)))
        return u"website"_s;
    const bool earlier = std::all_of(wijk.earlier.begin(), wijk.earlier.end(),
                                     [](const QString &one) { return isOneLine(one, longestEarlier); });
    return earlier ? QString() : u"earlier"_s;
}

} // namespace

QList<EarlierName> Wijk::earlierNames() const
{
    QList<EarlierName> names;
    for (const QString &one : earlier) {
        const QDate until = QDate::fromString(one.left(isoDay), Qt::ISODate);
        names.prepend({.name = until.isValid() ? one.mid(isoDay + 1) : one, .until = until});
    }
    return names;
}

bool isWijkLine(const QString &text)
{
    return isOneLine(text, longestTyped);
}

const WijkList &WijkList::carried()
{
    static const WijkList list{
        .wijken = wijkenFromCsv(resource(u"wijken/wijken.csv"_s)).value_or(WijkTable()).wijken};
    return list;
}

const Wijk *WijkList::find(const QString &slug) const
{
    const auto found
        = std::find_if(wijken.begin(), wijken.end(), [&](const Wijk &wijk) { return wijk.slug == slug; });
    return found == wijken.end() ? nullptr : &*found;
}

const Wijk *WijkList::present(const QString &slug) const
{
    QSet<QString> seen;
    for (const Wijk *wijk = find(slug); wijk; wijk = find(wijk->mergedInto)) {
        const bool itself = wijk->mergedInto.isEmpty() || !find(wijk->mergedInto);
        if (itself || seen.contains(wijk->slug)) // back where it came by: merged into each other
            return wijk;
        seen.insert(wijk->slug);
    }
    return nullptr;
}

QString WijkList::nameOf(const QString &slug) const
{
    const Wijk *wijk = present(slug);
    return wijk ? wijk->name : slug;
}

QStringList WijkList::namesOf(const QStringList &slugs) const
{
    QStringList names;
    for (const QString &slug : slugs)
        names.append(nameOf(slug));
    names.removeDuplicates();
    return names;
}

QList<Wijk> WijkList::offered() const
{
    // Two desks that merged two into each other took both off; each is itself, so both are to be chosen.
    const auto isOffered = [this](const Wijk &wijk) {
        return wijk.listed || (find(wijk.mergedInto) && present(wijk.slug)->slug == wijk.slug);
    };
    QList<Wijk> list = wijken;
    list.removeIf([&](const Wijk &wijk) { return !isOffered(wijk); });
    return list;
}

const Shape &wijkListShape()
{
    static const Shape shape = shapeOf<WijkList>();
    return shape;
}

QJsonObject wijkListToJson(const WijkList &list)
{
    return canonicalJson(JsonWriter::write(list));
}

WijkList wijkListFromCheckedJson(const QJsonObject &json)
{
    return JsonReader::read<WijkList>(canonicalJson(json));
}

Result<WijkList> wijkListFromJson(const QJsonObject &json)
{
    WD_TRY(checkPlainValues(json));
    WijkList list = wijkListFromCheckedJson(json);
    QSet<QString> slugs;
    for (qsizetype i = 0; i < list.wijken.size(); ++i) {
        const Wijk &wijk = list.wijken[i];
        const QString wrong = slugs.contains(wijk.slug) ? u"id"_s : wrongIn(wijk);
        if (!wrong.isEmpty())
            return fail(ErrorKind::BadInput, u"/wijken/%1/%2"_s.arg(i).arg(wrong), u"schema"_s);
        slugs.insert(wijk.slug);
    }
    if (list.wijken.isEmpty())
        return fail(ErrorKind::BadInput, u"/wijken"_s, u"schema"_s);
    return list;
}

} // namespace wd
