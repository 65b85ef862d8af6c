// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/publishing/publicside.h"
#include "sync/engine/sitefolders.h"

#include <QSet>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// The part's slug an id on the site stands for: files and images carry an extension behind it.
QString slugOfId(const QString &id)
{
    return id.section(u'.', 0, 0);
}

QStringList gonePaths(const PublicSide &side, const QList<WantedObject> &wanted, const QStringList &partSlugs)
{
    QSet<QString> stays{side.at.root, side.at.page()};
    for (const WantedObject &object : wanted)
        stays.insert(object.path);
    QSet<QString> named;
    for (const PublicObject &object : side.previous.objects)
        named.insert(object.path);
    QStringList gone;
    for (const SiteRow &row : side.rows) {
        if (stays.contains(row.path) || side.isIntern(row.path))
            continue;
        const bool belowContainer = row.path.count(u'/') == side.at.root.count(u'/') + 2;
        if (belowContainer
            && (named.contains(row.path) || partSlugs.contains(slugOfId(row.path.section(u'/', -1)))))
            gone.append(row.path);
    }
    gone.sort();
    return gone;
}

} // namespace

Result<void> takeAway(PublicSide &side, const QList<WantedObject> &wanted, const QStringList &partSlugs)
{
    // Whatever shows below intern is a mistake of some moment; it is closed before anything else happens.
    for (const QString &path : side.rows.keys()) {
        if (side.isIntern(path) && side.stateOf(path) == publishedState) {
            WD_TRY(retract(side, path));
            side.sync.did({.kind = SyncEventKind::Alarm, .what = path});
        }
    }
    const QStringList gone = gonePaths(side, wanted, partSlugs);
    if (gone.isEmpty())
        return {};
    const QString number = QString::number(side.next.number);
    WD_TRY(ensureContainer(side.sync, side.at.intern(), u"verwijderd"_s, u"Verwijderd"_s, true));
    WD_TRY(ensureContainer(side.sync, side.at.removed(), number, number, true));
    for (const QString &path : gone) {
        WD_TRY(side.sync.notStopped());
        WD_TRY(retract(side, path));
        WD_ASSIGN(const QList<PublicPlace::Moved> moved,
                  side.sync.site.move(side.at.removed() + u'/' + number, side.rows.value(path).uid));
        side.goneFromPublic.append(path);
        side.visibilityChanged = true;
        // A move keeps the state; one that was shown meanwhile must be seen and closed where it lies now.
        for (const PublicPlace::Moved &one : moved) {
            WD_ASSIGN(const SiteObject now, side.sync.site.get(one.target));
            side.setState(now.path, now.state);
            WD_TRY(retract(side, now.path));
            side.goneFromPublic.append(now.path);
        }
        side.rows.remove(path);
        side.sync.did({.kind = SyncEventKind::Removed, .what = path.section(u'/', -1)});
    }
    return {};
}

} // namespace wd
