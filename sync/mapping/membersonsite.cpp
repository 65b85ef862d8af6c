// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mapping/membersonsite.h"

#include "model/dossier/described/shape.h"
#include "model/page/richtexthtml.h"
#include "sync/mapping/eventtimes.h"

#include <QJsonArray>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// A rich text as the dossier has it. Blocks stand in the order of their layout.
QJsonArray richFrom(const QJsonObject &fields, const PartAtAddress &partAt)
{
    if (fields.contains(u"text"_s))
        return richTextToJson(richTextFromHtml(fields.value(u"text"_s).toString(), partAt));
    QJsonArray ordered;
    const QJsonObject blocks = fields.value(u"blocks"_s).toObject();
    for (const QJsonValue &uid : fields.value(u"blocks_layout"_s)[u"items"_s].toArray()) {
        const QJsonObject block = blocks.value(uid.toString()).toObject();
        if (!block.isEmpty() && block.value(u"@type"_s) != u"title"_s)
            ordered.append(block);
    }
    return richTextToJson(richTextFromSlate(ordered, partAt));
}

/// The list of parts that stand in a container of the site, and the path to it.
struct PartsOnSite {
    QStringList path;
    const Shape *shape = nullptr; ///< null: none stands there
};
PartsOnSite partsOnSite(const Shape &shape, const QString &container, const QStringList &path = {})
{
    for (const Shape::Member &member : shape.members) {
        const QStringList here = path + QStringList(member.name);
        if (member.shape.kind == ShapeKind::Parts && member.shape.onSite.contains(container))
            return {.path = here, .shape = &member.shape};
        const auto below = member.shape.kind == ShapeKind::Record ? partsOnSite(member.shape, container, here)
                                                                  : PartsOnSite();
        if (below.shape)
            return below;
    }
    return {};
}

/// The member that a field of the site shows; null: none, or more than one together.
const Shape::Member *memberOnSite(const Shape &shape, const QString &field)
{
    const auto found = std::ranges::find_if(shape.members, [&field](const Shape::Member &member) {
        return member.shape.kind != ShapeKind::Parts && member.shape.onSite.contains(field);
    });
    return found == shape.members.end() ? nullptr : &*found;
}

} // namespace

std::optional<MemberPlace> memberOf(const QString &type, const QString &key, const QString &field,
                                    const QString &path)
{
    if (key.contains(u':')) // a file beside its part
        return std::nullopt;
    const bool whole = key == u"folder"_s || key == u"page"_s;
    const auto list = whole ? PartsOnSite{.path = {}, .shape = &dossierShape()}
                            : partsOnSite(dossierShape(), path.section(u'/', -2, -2));
    // The times of an Event say together when it is, which is called by its start.
    const bool moment = type == u"Event"_s && isEventTime(field);
    const Shape::Member *member
        = list.shape ? memberOnSite(*list.shape, moment ? u"start"_s : field) : nullptr;
    if (!member)
        return std::nullopt;
    return MemberPlace{.list = list.path,
                       .member = member->name,
                       .rich = member->shape.kind == ShapeKind::Rich,
                       .moment = moment};
}

namespace
{

/// What these fields of the site say in the dossier: members by name, null for what is not there.
QJsonObject asMembers(const MemberPlace &place, const QJsonObject &fields, const QString &field,
                      const PartAtAddress &partAt)
{
    if (place.rich)
        return {{place.member, richFrom(fields, partAt)}};
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
                              const QJsonObject &head, const QJsonObject &site, const PartAtAddress &partAt)
{
    const QJsonObject base = asMembers(place, sent, field, partAt);
    const QJsonObject mine = asMembers(place, head, field, partAt);
    const QJsonObject theirs = asMembers(place, site, field, partAt);
    QList<MemberEdit> edits;
    for (const QString &name : theirs.keys()) {
        if (!place.moment || theirs.value(name) != mine.value(name))
            edits.append({name, base.value(name), mine.value(name), theirs.value(name)});
    }
    return edits;
}

} // namespace wd
