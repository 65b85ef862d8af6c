// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits/earlierwijken.h"

#include "model/dossier/described/texts.h"

#include <QSet>

#include <functional>
#include <set>

namespace wd
{

namespace
{

constexpr int revisionsAtMost = 12; // a publication that is not finished after so many changes is given up

QStringList wijkenOf(const Dossier &dossier)
{
    QStringList slugs;
    eachText(dossier, [&slugs](const TextInDossier &text) {
        if (text.kind == TextKind::Wijk)
            slugs.append(text.text);
    });
    slugs.removeDuplicates();
    return slugs;
}

/// As it was called just before that day.
WijkList asBefore(WijkList list, const QDate &day)
{
    for (Wijk &wijk : list.wijken) {
        for (const EarlierName &one : wijk.earlierNames()) { // latest first: the last that fits is the one
            if (one.until.isValid() && one.until >= day)
                wijk.name = one.name;
        }
    }
    return list;
}

/// Which of them were merged, the list tells; since when, it does not.
WijkList apart(WijkList list)
{
    for (Wijk &wijk : list.wijken)
        wijk.mergedInto.clear();
    return list;
}

/// Latest first.
std::set<QDate, std::greater<>> daysOfNames(const WijkList &list)
{
    std::set<QDate, std::greater<>> days;
    for (const Wijk &wijk : list.wijken) {
        for (const EarlierName &one : wijk.earlierNames())
            days.insert(one.until);
    }
    days.erase(QDate());
    return days;
}

} // namespace

Result<QList<WijkList>> earlierWijken(const SyncContext &sync, const Dossier &dossier)
{
    const QStringList slugs = wijkenOf(dossier);
    const auto names = [&slugs](const WijkList &list) {
        QStringList said;
        for (const QString &slug : slugs)
            said.append(list.nameOf(slug));
        return said;
    };
    QSet<QStringList> seen{names(sync.context.wijken)};
    QList<WijkList> lists;
    const auto add = [&](const WijkList &list) {
        if (!seen.contains(names(list)))
            lists.append(list);
        seen.insert(names(list));
    };
    WD_ASSIGN(const LocalShared local, sync.store.shared(wijkenKind()));
    const QStringList chain = QStringList(local.base.hash) + local.base.chain.mid(0, revisionsAtMost);
    for (const QString &hash : chain) {
        WD_ASSIGN(const auto known, sync.store.sharedRevision(wijkenKind(), hash));
        if (known)
            add(wijkListFromCheckedJson(*known));
    }
    add(apart(sync.context.wijken));
    for (const QDate &day : daysOfNames(sync.context.wijken)) {
        const WijkList before = asBefore(sync.context.wijken, day);
        add(before);
        add(apart(before));
    }
    return lists;
}

} // namespace wd
