// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/hiding/notice.h"

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
    WD_ASSIGN(const WebEdits edits,
              takeInWebEdits(side.sync, side.here, {.rows = rows, .record = side.previous}));
    return edits.outcome != WebEditOutcome::Overtaken;
}

bool hasRoomForNotice(const PublicSide &side)
{
    const QHash<QString, PublicObject> &left = side.previous.objects;
    const auto page = side.sync.site.get(side.at.page());
    if (page && side.sync.mapping.isNotice(*page))
        return true;
    if (!page || (left.contains(u"page"_s) && !saysTheSame(side, left.value(u"page"_s).echo, *page)))
        return false;
    if (!left.contains(u"folder"_s))
        return true;
    const auto folder = side.sync.site.get(side.at.root);
    return folder && saysTheSame(side, left.value(u"folder"_s).echo, *folder);
}

Result<void> leaveNotice(PublicSide &side, PageLock &lock)
{
    const Dossier shown{.id = side.here.id(), .title = publishedTitle(side)};
    const SiteMapping &mapping = side.sync.mapping;
    for (const WantedObject &object : mapping.noticeOf(shown, side.intent.reason, side.mapping(shown))) {
        QString token;
        if (object.path == side.at.page()) {
            WD_ASSIGN(token, lock.token());
        }
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
    return {};
}

} // namespace wd
