// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webeditmember.h"

#include "sync/engine/eventtimes.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// A rich text as the dossier has it. Blocks stand in the order of their layout.
QJsonArray richFrom(const QJsonObject &fields, const PartAddress &partOf)
{
    if (fields.contains(u"text"_s))
        return richTextToJson(richTextFromHtml(fields.value(u"text"_s).toString(), partOf));
    QJsonArray ordered;
    const QJsonObject blocks = fields.value(u"blocks"_s).toObject();
    for (const QJsonValue &uid : fields.value(u"blocks_layout"_s)[u"items"_s].toArray()) {
        const QJsonObject block = blocks.value(uid.toString()).toObject();
        if (!block.isEmpty() && block.value(u"@type"_s) != u"title"_s)
            ordered.append(block);
    }
    return richTextToJson(richTextFromSlate(ordered, partOf));
}

} // namespace

bool isCompared(const QString &field)
{
    static const QStringList passed{u"effective"_s, u"expires"_s, u"blocks_layout"_s, u"contributors"_s};
    return !passed.contains(field);
}

std::optional<MemberPlace> memberOf(const QString &type, const QString &key, const QString &field,
                                    const QString &path)
{
    const bool text = field == u"text"_s || field == u"blocks"_s;
    if (key == u"folder"_s || key == u"page"_s) {
        if (field == u"title"_s)
            return MemberPlace{.member = u"title"_s};
        if (field == u"description"_s)
            return MemberPlace{.member = u"summary"_s};
        return std::nullopt;
    }
    const QString container = path.section(u'/', -2, -2);
    if (key.endsWith(u":file"_s))
        return std::nullopt;
    if (container == u"stukken"_s && (field == u"title"_s || field == u"description"_s))
        return MemberPlace{.list = {u"documents"_s}, .member = field};
    if (container == u"verslagen"_s && field == u"title"_s)
        return MemberPlace{.list = {u"reports"_s}, .member = field};
    if (type == u"Image"_s && field == u"title"_s)
        return MemberPlace{.list = {u"images"_s}, .member = field};
    if (type == u"Link"_s && (field == u"title"_s || field == u"remoteUrl"_s))
        return MemberPlace{.list = {u"films"_s}, .member = field == u"title"_s ? field : u"url"_s};
    if (container == u"vragen"_s && (field == u"title"_s || text))
        return MemberPlace{
            .list = {u"questions"_s}, .member = text ? u"answer"_s : u"question"_s, .rich = text};
    if (type == u"News Item"_s && (field == u"title"_s || field == u"description"_s || text)) {
        const QString member = text ? u"body"_s : field == u"title"_s ? field : u"lead"_s;
        return MemberPlace{.list = {u"news"_s}, .member = member, .rich = text};
    }
    if (type == u"Event"_s && field == u"title"_s)
        return MemberPlace{.list = {u"planning"_s, u"milestones"_s}, .member = field};
    if (type == u"Event"_s && field == u"location"_s)
        return MemberPlace{.list = {u"planning"_s, u"milestones"_s}, .member = u"place"_s};
    if (type == u"Event"_s && isEventTime(field))
        return MemberPlace{.list = {u"planning"_s, u"milestones"_s}, .member = u"date"_s, .moment = true};
    return std::nullopt;
}

namespace
{

/// What these fields of the site say in the dossier: members by name, null for what is not there.
QJsonObject asMembers(const MemberPlace &place, const QJsonObject &fields, const QString &field,
                      const PartAddress &partOf)
{
    if (place.rich)
        return {{place.member, richFrom(fields, partOf)}};
    if (!place.moment)
        return {{place.member, fields.value(field).toString()}};
    const Moment moment = momentOfEvent(fields);
    const auto said = [](const QString &text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    return {{u"date"_s, said(moment.date.text())},
            {u"endDate"_s, said(moment.endDate.text())},
            {u"time"_s, said(moment.time)},
            {u"endTime"_s, said(moment.endTime)}};
}

} // namespace

QList<MemberEdit> memberEdits(const MemberPlace &place, const QString &field, const QJsonObject &sent,
                              const QJsonObject &head, const QJsonObject &site, const PartAddress &partOf)
{
    const QJsonObject base = asMembers(place, sent, field, partOf);
    const QJsonObject mine = asMembers(place, head, field, partOf);
    const QJsonObject theirs = asMembers(place, site, field, partOf);
    QList<MemberEdit> edits;
    for (const QString &name : theirs.keys()) {
        if (!place.moment || theirs.value(name) != mine.value(name))
            edits.append({name, base.value(name), mine.value(name), theirs.value(name)});
    }
    return edits;
}

QJsonObject withMember(const QJsonObject &json, const QStringList &list, const QString &partId,
                       const QString &member, const QJsonValue &value)
{
    QJsonObject changed = json;
    if (list.isEmpty()) {
        changed.insert(member, value);
        return changed;
    }
    if (list.size() > 1) {
        changed.insert(list.first(),
                       withMember(json.value(list.first()).toObject(), list.mid(1), partId, member, value));
        return changed;
    }
    QJsonArray parts = json.value(list.first()).toArray();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QJsonObject part = parts.at(i).toObject();
        if (part.value(u"id"_s).toString() != partId)
            continue;
        if (value.isNull())
            part.remove(member);
        else
            part.insert(member, value);
        parts.replace(i, part);
    }
    changed.insert(list.first(), parts);
    return changed;
}

} // namespace wd
