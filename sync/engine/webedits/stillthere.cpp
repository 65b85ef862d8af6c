// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits/stillthere.h"

#include "sync/engine/publishing/heldbytes.h"
#include "sync/engine/webedits/comparedfields.h"
#include "sync/engine/webedits/followedlinks.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

bool isOfThatMoment(const SiteObject &read, const SiteRow &row)
{
    return read.modified.toSecsSinceEpoch() == row.modified.toSecsSinceEpoch() && read.title == row.title;
}

bool saysTheSame(const PublicSide &side, const QJsonObject &stood, const SiteObject &there)
{
    const SiteMapping &mapping = side.sync.mapping;
    // Both by the same list: files this run set aside took the links to them along.
    const QJsonObject before = withPublicAddresses(stood, side),
                      now = withPublicAddresses(mapping.fieldsOf(there, stood), side);
    const QStringList fields = stood.keys();
    return std::ranges::all_of(fields, [&](const QString &field) {
        const bool bytes = stood.value(field).isObject() && (field == u"file"_s || field == u"image"_s);
        return bytes ? bytesOf(stood) == bytesOf(there)
                     : !isCompared(mapping, field) || mapping.sameContent(field, before, now);
    });
}

QJsonObject stoodAs(const SiteObject &there, QJsonObject fields)
{
    if (!there.held.isEmpty())
        fields.insert(there.heldField, there.held);
    return fields;
}

Result<bool> isStillThere(PublicSide &side, const QString &path, bool isLocked)
{
    const auto stood = side.stood.constFind(path);
    if (isLocked || stood == side.stood.cend() || stood->readAt == side.sync.site.requests())
        return true;
    const auto now = side.sync.site.get(path);
    if (!now && now.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(now.error());
    if (now && saysTheSame(side, stood->fields, *now))
        return true;
    WD_TRY(side.here.changeNotes([&path](SiteNotes &kept) { kept.seen.insert(path, QString()); }));
    return false;
}

bool isToBeReadAnew(const SiteNotes &notes, const QString &path)
{
    const auto mark = notes.seen.constFind(path);
    return mark != notes.seen.cend() && mark->isEmpty();
}

} // namespace wd
