// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/hiding/strangerslook.h"

#include "sync/engine/hiding/privacy.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 touchedDays = 30;
constexpr int mostRequests = 100;
const auto rotaKey = u"watch-rota"_s;

/// How many requests a close look at a dossier may take: its intern, and each file and page.
int costOf(const SiteChanges &siteChanges)
{
    int addresses = 1;
    for (const SiteRow &row : siteChanges.rows)
        addresses += row.path.contains(u"/intern"_s) ? 0 : 1;
    return addresses;
}

/// Gives those behind `last` their turn, and then the others, as long as the requests last. The last one that
/// had it.
QString takeTasks(const QStringList &slugs, const QString &last, Discovery &discovery)
{
    const qsizetype start = std::upper_bound(slugs.begin(), slugs.end(), last) - slugs.begin();
    int requests = 0;
    QString reached = last;
    for (qsizetype i = 0; i < slugs.size(); ++i) {
        SiteChanges &siteChanges = discovery.bySlug[slugs.at((start + i) % slugs.size())];
        requests += costOf(siteChanges);
        // One that is larger than that has its turn alone.
        if (requests > mostRequests && i > 0)
            break;
        siteChanges.closeLook = true;
        reached = slugs.at((start + i) % slugs.size());
    }
    return reached;
}

} // namespace

Result<void> lookAsStranger(PublicPlace &site, Store &store, const Places &places,
                            const EngineContext &context, Discovery &discovery)
{
    const UncountedRequests aside(site, *context.proofs);
    const QDateTime now = context.clock();
    for (const QString &path : site.foundByStrangers(places.dossiers())) {
        const QString slug = slugOf(places, path);
        if (!slug.isEmpty())
            discovery.bySlug[slug].readable.insert(path);
    }
    WD_ASSIGN(const QList<DossierRow> rows, store.rows());
    QStringList others;
    for (const DossierRow &row : rows) {
        if (!discovery.bySlug.contains(row.slug))
            continue;
        if (row.changedAt.daysTo(now) <= touchedDays)
            discovery.bySlug[row.slug].closeLook = true;
        else
            others.append(row.slug);
    }
    if (others.isEmpty())
        return {};
    others.sort();
    WD_ASSIGN(const QJsonValue last, store.setting(rotaKey));
    return store.setSetting(rotaKey, takeTasks(others, last.toString(), discovery));
}

} // namespace wd
