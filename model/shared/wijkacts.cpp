// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shared/wijkacts.h"

#include "model/dossier/described/schema.h"
#include "model/dossier/described/texts.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestName = 100;
constexpr qsizetype longestNumbered = 70; // of a slug with a number behind it

using Change = std::function<Result<void>(Wijk &)>;

Result<WijkList> changed(WijkList list, const QString &slug, const Change &change)
{
    const auto wijk = std::find_if(list.wijken.begin(), list.wijken.end(),
                                   [&](const Wijk &one) { return one.slug == slug; });
    if (wijk == list.wijken.end())
        return fail(ErrorKind::NotFound, slug);
    WD_TRY(change(*wijk));
    return list;
}

/// A name that may be given to the wijk `slug` (empty: a new one), simplified.
Result<QString> goodName(const WijkList &list, const QString &slug, const QString &typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty() || !isWijkLine(name) || wijkSlug(name).isEmpty())
        return fail(ErrorKind::BadInput, typed, u"wijk-name"_s);
    for (const Wijk &other : list.offered()) {
        if (other.slug != slug && other.name.compare(name, Qt::CaseInsensitive) == 0)
            return fail(ErrorKind::BadInput, other.name, u"wijk-taken"_s);
    }
    return name;
}

/// A name that was given the same day, and so was a slip, is no history.
void rename(Wijk &wijk, const QString &name, const QDate &today)
{
    if (wijk.name == name)
        return;
    const QString day = today.toString(Qt::ISODate) + u' ';
    const bool givenToday = std::any_of(wijk.earlier.begin(), wijk.earlier.end(),
                                        [&](const QString &one) { return one.startsWith(day); });
    if (!givenToday)
        wijk.earlier.append(day + wijk.name);
    wijk.earlier.removeAll(day + name);
    wijk.earlier.sort();
    wijk.name = name;
}

/// The slug, or with a number behind it where it is taken.
QString freeSlug(const WijkList &list, const QSet<QString> &taken, const QString &slug)
{
    QString free = slug;
    for (int n = 2; taken.contains(free); ++n) {
        const QString next = u"%1-%2"_s.arg(slug.left(longestNumbered)).arg(n);
        if (!list.find(next))
            free = next;
    }
    return free;
}

/// Behind the last of its stadsdeel, or at the end.
qsizetype placeFor(const WijkList &list, const QString &stadsdeel)
{
    for (qsizetype i = list.wijken.size(); i > 0; --i) {
        if (list.wijken[i - 1].stadsdeel == stadsdeel)
            return i;
    }
    return list.wijken.size();
}

} // namespace

Result<WijkList> renamedWijk(WijkList list, const QString &slug, const QString &name, const QDate &today)
{
    WD_ASSIGN(const QString good, goodName(list, slug, name));
    return changed(std::move(list), slug, [&](Wijk &wijk) -> Result<void> {
        rename(wijk, good, today);
        return {};
    });
}

Result<WijkList> mergedWijk(WijkList list, const QString &slug, const QString &into)
{
    const Wijk *target = list.present(into);
    if (!target)
        return fail(ErrorKind::NotFound, into);
    if (target->slug == slug)
        return fail(ErrorKind::BadInput, slug, u"wijk-itself"_s);
    const QString present = target->slug;
    return changed(std::move(list), slug, [&](Wijk &wijk) -> Result<void> {
        wijk.mergedInto = present;
        wijk.listed = false;
        return {};
    });
}

Result<WijkList> partedWijk(WijkList list, const QString &slug)
{
    return changed(std::move(list), slug, [](Wijk &wijk) -> Result<void> {
        wijk.listed = wijk.listed || !wijk.mergedInto.isEmpty();
        wijk.mergedInto.clear();
        return {};
    });
}

Result<WijkList> withWijk(WijkList list, const QString &name, const QString &stadsdeel)
{
    WD_ASSIGN(const QString good, goodName(list, {}, name));
    const QString slug = wijkSlug(good);
    // One that was on the list before is offered again: its slug is its own for good.
    if (list.find(slug)) {
        return changed(std::move(list), slug, [&](Wijk &wijk) -> Result<void> {
            if (wijk.listed)
                return fail(ErrorKind::BadInput, wijk.name, u"wijk-taken"_s);
            wijk.listed = true;
            wijk.mergedInto.clear();
            return {};
        });
    }
    const QString part = stadsdeel.simplified().left(longestName);
    list.wijken.insert(placeFor(list, part),
                       Wijk{.slug = slug, .name = good, .stadsdeel = part, .listed = true});
    return list;
}

Result<WijkList> listedWijk(WijkList list, const QString &slug, bool listed)
{
    return changed(std::move(list), slug, [listed](Wijk &wijk) -> Result<void> {
        wijk.listed = listed;
        if (listed)
            wijk.mergedInto.clear();
        return {};
    });
}

Result<WijkList> withStadsdeel(WijkList list, const QString &slug, const QString &stadsdeel)
{
    return changed(std::move(list), slug, [&](Wijk &wijk) -> Result<void> {
        wijk.stadsdeel = stadsdeel.simplified().left(longestName);
        return {};
    });
}

Result<WijkList> withWebsite(WijkList list, const QString &slug, const QString &address)
{
    const QString good = address.trimmed();
    if (!good.isEmpty() && (!isKnownHref(good) || !good.startsWith(u"http"_s)))
        return fail(ErrorKind::BadInput, address, u"wijk-website"_s);
    return changed(std::move(list), slug, [&](Wijk &wijk) -> Result<void> {
        wijk.website = good;
        return {};
    });
}

QList<Wijk> asInList(const WijkList &list, const WijkTable &table)
{
    QHash<QString, QString> slugs; // by name
    for (const QList<Wijk> &some : {list.wijken, list.offered()}) { // what is offered goes before
        for (const Wijk &wijk : some)
            slugs.insert(wijk.name.toLower(), wijk.slug);
    }
    QList<Wijk> wijken = table.wijken;
    QSet<QString> taken;
    QList<Wijk *> unknown;
    for (Wijk &wijk : wijken) {
        const QString called = slugs.value(wijk.name.toLower());
        if (table.named.contains(wijk.slug) && (called.isEmpty() || taken.contains(called))) {
            unknown.append(&wijk);
            continue;
        }
        if (table.named.contains(wijk.slug))
            wijk.slug = called;
        taken.insert(wijk.slug);
    }
    for (Wijk *wijk : std::as_const(unknown)) {
        wijk->slug = freeSlug(list, taken, wijk->slug);
        taken.insert(wijk->slug);
    }
    for (Wijk &wijk : wijken) {
        if (const Wijk *known = list.find(wijk.slug); known && !table.stadsdelen)
            wijk.stadsdeel = known->stadsdeel;
    }
    return wijken;
}

WijkListChange changeBy(const WijkList &list, const QList<Wijk> &other)
{
    WijkListChange change;
    QSet<QString> offered;
    for (const Wijk &wijk : other) {
        const Wijk *known = list.find(wijk.slug);
        if (known && known->name != wijk.name)
            change.renamed.append(wijk.slug);
        if (known && known->stadsdeel != wijk.stadsdeel)
            change.moved.append(wijk.slug);
        if (!wijk.listed)
            continue;
        offered.insert(wijk.slug);
        (known && known->listed ? change.stay : change.come).append(wijk.slug);
    }
    QStringList order;
    for (const Wijk &wijk : list.wijken) {
        if (wijk.listed)
            (offered.contains(wijk.slug) ? order : change.go).append(wijk.slug);
    }
    change.otherOrder = order != change.stay;
    return change;
}

WijkList withTaken(const WijkList &list, const QList<Wijk> &other, const QDate &today)
{
    WijkList taken{.extra = list.extra};
    QSet<QString> there;
    for (const Wijk &wijk : other) {
        const Wijk *known = list.find(wijk.slug);
        Wijk both = known ? *known : wijk;
        rename(both, wijk.name, today);
        both.stadsdeel = wijk.stadsdeel;
        both.listed = wijk.listed;
        if (wijk.listed)
            both.mergedInto.clear();
        taken.wijken.append(both);
        there.insert(wijk.slug);
    }
    for (Wijk wijk : list.wijken) {
        if (there.contains(wijk.slug))
            continue;
        wijk.listed = false;
        taken.wijken.append(wijk);
    }
    return taken;
}

QList<Wijk> foundWijken(const WijkList &list, const QString &words)
{
    const QStringList wanted = words.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    QHash<QString, QString> texts;
    eachText(wijkListShape(), wijkListToJson(list), [&texts](const TextInDossier &text) {
        if (holdsWords(text.kind))
            texts[text.place.part] += text.text.toLower() + u'\n';
    });
    QList<Wijk> found = list.wijken;
    found.removeIf([&](const Wijk &wijk) {
        return !std::all_of(wanted.begin(), wanted.end(),
                            [&](const QString &word) { return texts.value(wijk.slug).contains(word); });
    });
    return found;
}

} // namespace wd
