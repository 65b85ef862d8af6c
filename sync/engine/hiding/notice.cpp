// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/hiding/notice.h"

#include "sync/engine/sitefolders.h"
#include "sync/engine/webedits/stillthere.h"
#include "sync/engine/webedits/webedits.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The title residents know; the concept's may be half typed.
QString publishedTitle(const PublicSide &side)
{
    const QString written = side.previous.objects.value(u"page"_s).echo.value(u"title"_s).toString();
    return written.isEmpty() ? side.rows.value(side.at.page()).title : written;
}

QList<WantedObject> noticeOf(const PublicSide &side)
{
    const Dossier shown{.id = side.here.id(), .title = publishedTitle(side)};
    return side.sync.mapping.noticeOf(shown, side.intent.reason, side.mapping(shown));
}

/// Whether nobody's words stand where this part of the notice is to come.
Result<bool> hasRoom(PublicSide &side, const WantedObject &part)
{
    const auto there = side.sync.site.get(part.path);
    if (!there && there.error().kind == ErrorKind::NotFound)
        return false;
    if (!there)
        return tl::unexpected<Error>(there.error());
    const SiteMapping &mapping = side.sync.mapping;
    side.stood.insert(part.path,
                      {stoodAs(*there, mapping.fieldsOf(*there, part.fields)), side.sync.site.requests()});
    if (there->title == placeholderTitle() || (part.path == side.at.page() && mapping.isNotice(*there)))
        return true;
    const auto left = side.previous.objects.constFind(part.key);
    return left == side.previous.objects.cend() || saysTheSame(side, left->echo, *there)
        || saysTheSame(side, part.fields, *there);
}

} // namespace

Result<bool> takeInBeforeNotice(PublicSide &side)
{
    if (!side.intent.notice || !side.previous.isPublished())
        return true;
    QHash<QString, SiteRow> rows;
    for (const QString &path : {side.at.root, side.at.page()}) {
        if (const auto row = side.rows.constFind(path); row != side.rows.cend())
            rows.insert(path, *row);
    }
    WD_ASSIGN(
        const WebEdits edits,
        takeInWebEdits(side.sync, side.here, {.rows = rows, .record = side.previous, .beforeNotice = true}));
    side.stood = edits.stood;
    return edits.outcome != WebEditOutcome::Overtaken;
}

Result<bool> hasRoomForNotice(PublicSide &side)
{
    for (const WantedObject &part : noticeOf(side)) {
        if (side.stood.contains(part.path))
            continue;
        WD_ASSIGN(const bool room, hasRoom(side, part));
        if (!room)
            return false;
    }
    return true;
}

Result<CarriedOut> leaveNotice(PublicSide &side, PageLock &lock)
{
    const SiteMapping &mapping = side.sync.mapping;
    for (const WantedObject &object : noticeOf(side)) {
        QString token;
        if (object.path == side.at.page()) {
            WD_ASSIGN(token, lock.token());
        }
        WD_ASSIGN(const bool still, isStillThere(side, object.path, !token.isEmpty()));
        if (!still)
            return CarriedOut::LookAgain;
        QJsonObject fields = object.fields;
        fields.insert(u"expires"_s, QJsonValue::Null);
        WD_ASSIGN(const SiteObject answer, side.sync.site.patch(object.path, fields, token));
        side.next.objects.insert(object.key,
                                 {.path = object.path,
                                  .uid = answer.uid,
                                  .type = object.type,
                                  .modified = answer.modified.toUTC().toString(Qt::ISODate),
                                  .sent = object.sent(),
                                  .echo = mapping.fieldsOf(answer, object.fields)});
    }
    return CarriedOut::Done;
}

} // namespace wd
