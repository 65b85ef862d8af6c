// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits/ofnotice.h"

namespace wd
{

using namespace Qt::StringLiterals;

Result<bool> belongsToNotice(const SyncContext &sync, const DossierPlaces &at, const PublicRecord &record,
                             const WrittenObject &object, const SiteObject &there)
{
    if (object.isPage() && object.path == at.page() && record.isPublished())
        return sync.mapping.isNotice(there);
    const QJsonObject description = sync.mapping.fieldsOf(there, {{u"description"_s, QString()}});
    if (!object.isPage() || !description.value(u"description"_s).toString().isEmpty()
        || object.echo.value(u"description"_s).toString().isEmpty())
        return false;
    if (object.path == at.page())
        return sync.mapping.isNotice(there);
    const auto page = sync.site.get(at.page());
    if (!page && page.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(page.error());
    return page && sync.mapping.isNotice(*page);
}

} // namespace wd
