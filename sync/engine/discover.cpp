// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/discover.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 overlapSeconds = 600;
constexpr qint64 fullLookEvery = 3600;
const auto cursorKey = u"discovery-cursor"_s;
const auto fullLookKey = u"full-look-at"_s;

QString instantText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QList<QPair<QString, QString>> since(const QJsonObject &cursor)
{
    const QDateTime newest = QDateTime::fromString(cursor.value(u"modified"_s).toString(), Qt::ISODate);
    return {{u"modified.query"_s, instantText(newest.addSecs(-overlapSeconds))},
            {u"modified.range"_s, u"min"_s},
            {u"sort_on"_s, u"modified"_s}};
}

Discovery sorted(const QList<CatalogRow> &rows, const Places &places, const QJsonObject &cursor)
{
    Discovery discovery{.cursor = cursor};
    QDateTime newest = QDateTime::fromString(cursor.value(u"modified"_s).toString(), Qt::ISODate);
    for (const CatalogRow &row : rows) {
        const QString slug = slugOf(places, row.path);
        if (slug.isEmpty())
            continue;
        Glimpse &glimpse = discovery.bySlug[slug];
        const auto log = logNameOf(places, row.path);
        if (!log) {
            glimpse.rows.insert(row.path, row);
            continue;
        }
        glimpse.take(*log, row);
        // The cursor stands on a log object: those are never changed and never go while they are new.
        if (!newest.isValid() || row.modified >= newest) {
            newest = row.modified;
            discovery.cursor = QJsonObject{{u"uid"_s, row.uid}, {u"modified"_s, instantText(row.modified)}};
        }
    }
    return discovery;
}

bool cursorIsAmong(const QList<CatalogRow> &rows, const QJsonObject &cursor)
{
    const QString uid = cursor.value(u"uid"_s).toString();
    return std::any_of(rows.begin(), rows.end(), [&uid](const CatalogRow &row) { return row.uid == uid; });
}

Result<Discovery> lookAtEverything(PloneClient &site, const Places &places)
{
    // No absence is believed before identity is proven: an expired token makes lists shrink without a word.
    WD_TRY(site.proveIdentity());
    const auto rows = site.search(places.dossiers(), {});
    if (!rows && rows.error().kind == ErrorKind::NotFound)
        return Discovery{.full = true};
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    Discovery all = sorted(*rows, places, {});
    all.full = true;
    return all;
}

} // namespace

void Glimpse::take(const LogName &log, const CatalogRow &row)
{
    if (!log.isRecord)
        concepts.append(row);
    LogName &newest = log.isRecord ? record : head;
    if (log.number <= newest.number)
        return;
    newest = log;
    (log.isRecord ? recordUid : headUid) = row.uid;
}

Result<Discovery> discover(PloneClient &site, Store &store, const Places &places, const Clock &clock)
{
    WD_ASSIGN(const QJsonValue kept, store.setting(cursorKey));
    WD_ASSIGN(const QJsonValue lookedAt, store.setting(fullLookKey));
    const QDateTime last = QDateTime::fromString(lookedAt.toString(), Qt::ISODate);
    const QJsonObject cursor = kept.toObject();
    if (cursor.isEmpty() || !last.isValid() || last.secsTo(clock()) >= fullLookEvery)
        return lookAtEverything(site, places);
    const auto rows = site.search(places.dossiers(), since(cursor));
    if (rows && cursorIsAmong(*rows, cursor))
        return sorted(*rows, places, cursor);
    if (!rows && rows.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(rows.error());
    return lookAtEverything(site, places);
}

Result<void> keepCursor(Store &store, const Discovery &discovery, const Clock &clock)
{
    if (discovery.full)
        WD_TRY(store.setSetting(fullLookKey, instantText(clock())));
    WD_ASSIGN(const QJsonValue kept, store.setting(cursorKey));
    if (kept == discovery.cursor)
        return {};
    return store.setSetting(cursorKey, discovery.cursor);
}

} // namespace wd
