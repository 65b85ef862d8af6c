// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/announcing.h"

#include "model/publication/announcement.h"
#include "sync/engine/everyhour.h"
#include "sync/engine/sitetext.h"

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

Result<ProgramAnnouncement> announcedAt(PublicPlace &site, const QString &path)
{
    WD_ASSIGN(const QByteArray bytes, siteTextAt(site, path, announcementAtMost));
    return readAnnouncement(bytes);
}

} // namespace

Result<void> lookForAnnouncement(const EngineContext &context, PublicPlace &site, Store &store,
                                 const QList<SiteRow> &rows, SyncOutcome &outcome)
{
    const QString path = context.site.base + u"/sjablonen/"_s + announcementFile;
    const auto row = std::ranges::find(rows, path, &SiteRow::path);
    if (row == rows.end() || row->type != u"File"_s)
        return {};
    WD_ASSIGN(const QJsonValue setting, store.setting(keptAnnouncementKey()));
    KeptAnnouncement kept = KeptAnnouncement::from(setting);
    if (kept.seen == standingOf(*row))
        return {};
    const auto read = announcedAt(site, path);
    // Of a fault of the line or the site nothing is said: it is looked at again. A file that makes no answer
    // holds back nothing else.
    if (!read && read.error().kind != ErrorKind::BadInput)
        return endsSync(read.error()) && read.error().kind != ErrorKind::TimedOut
            ? tl::unexpected<Error>(read.error())
            : Result<void>();
    kept.seen = standingOf(*row);
    SyncReport report;
    if (!read)
        report.steps.append({.kind = SyncEventKind::AnnouncementPassedOver, .what = read.error().detail});
    else if (read->isNewerThan(context.program)
             && (!kept.announced || kept.announced->version != read->version))
        report.steps.append({.kind = SyncEventKind::ProgramAnnounced, .what = read->version});
    if (read)
        kept.announced = *read;
    WD_TRY(store.setSetting(keptAnnouncementKey(), kept.toSetting()));
    if (!report.steps.isEmpty())
        outcome.reports.append(report);
    return {};
}

} // namespace wd
