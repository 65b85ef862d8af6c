// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits.h"

#include "model/dossier/dossierjson.h"
#include "model/page/richtexthtml.h"
#include "sync/engine/foundation.h"
#include "sync/engine/share.h"

#include <QJsonArray>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// One field of one object that the site shows otherwise than we wrote it.
struct WebEdit {
    QString key, field;
    QJsonObject published, site; ///< all fields, in the form of WantedObject::fields
};

/// Where a field of the site lives in the dossier.
struct MemberPlace {
    QStringList list; ///< path to the list; empty: the dossier itself
    QString member;
    bool rich = false;
};

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
    return std::nullopt;
}

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

QJsonValue asMember(const MemberPlace &place, const QJsonObject &fields, const QString &field,
                    const PartAddress &partOf)
{
    return place.rich ? QJsonValue(richFrom(fields, partOf)) : QJsonValue(fields.value(field).toString());
}

/// Which part stands at an address of the site, whatever scale of a picture it names.
PartAddress partsAt(const QString &siteUrl, const PublicRecord &record)
{
    QHash<QString, QString> parts;
    for (auto it = record.objects.cbegin(); it != record.objects.cend(); ++it) {
        if (it.key() != u"page"_s && it.key() != u"folder"_s)
            parts.insert(siteUrl + it->path, it.key().section(u':', 0, 0));
    }
    return [parts](const QString &address) { return parts.value(address.section(u"/@@"_s, 0, 0)); };
}

/// `json` with the member of the part with this id replaced.
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
        part.insert(member, value);
        parts.replace(i, part);
    }
    changed.insert(list.first(), parts);
    return changed;
}

Result<QList<WebEdit>> editsOf(const Bench &bench, const QString &key, const PublicObject &object)
{
    WD_ASSIGN(const PloneObject there, bench.site.get(object.path, u"include_items=false"_s));
    QList<WebEdit> edits;
    const QJsonObject now = fieldsOf(there.json, object.sent);
    for (auto it = now.begin(); it != now.end(); ++it) {
        const bool instant = it.key() == u"effective"_s || it.key() == u"expires"_s;
        if (instant || it.key() == u"blocks_layout"_s || it.key() == u"contributors"_s)
            continue;
        if (!sameField(it.key(), object.echo.value(it.key()), it.value()))
            edits.append({.key = key, .field = it.key(), .published = object.sent, .site = now});
    }
    return edits;
}

QHash<QString, QJsonObject> wantedFields(const Bench &bench, const Dossier &dossier, const QDate &date)
{
    QHash<QString, QJsonObject> fields;
    for (const WantedObject &object : wantedOf(bench, dossier, date))
        fields.insert(object.key, object.fields);
    return fields;
}

/// What adopting all edits makes of the head, and what both sides changed.
struct Adoption {
    QJsonObject json;
    QList<Conflict> conflicts;
    QStringList adopted, asked;
};

void adoptOne(Adoption &adoption, const WebEdit &edit, const PublicObject &object,
              const QHash<QString, QJsonObject> &ours, const PartAddress &partOf)
{
    const QJsonObject wanted = ours.value(edit.key);
    const auto same = [&edit](const QJsonObject &a, const QJsonObject &b) {
        return sameField(edit.field, a.value(edit.field), b.value(edit.field));
    };
    if (same(wanted, edit.site))
        return; // the concept says so already: adopted before, or a write of our own
    const auto place = memberOf(object.type, edit.key, edit.field, object.path);
    if (!place) {
        adoption.asked.append(object.path + u'#' + edit.field);
        return;
    }
    const QString part = place->list.isEmpty() ? QString() : edit.key;
    const auto member
        = [&](const QJsonObject &fields) { return asMember(*place, fields, edit.field, partOf); };
    adoption.json = withMember(adoption.json, place->list, part, place->member, member(edit.site));
    adoption.adopted.append(place->member);
    if (!same(wanted, edit.published)) {
        adoption.conflicts.append({.part = part,
                                   .field = place->member,
                                   .base = member(edit.published),
                                   .mine = member(wanted),
                                   .theirs = member(edit.site)});
    }
}

Result<void> keepAdoption(const Bench &bench, const DossierId &id, const Adoption &adoption,
                          const std::optional<Intent> &carried)
{
    WD_ASSIGN(const Dossier changed, dossierFromJson(canonicalJson(adoption.json)));
    WD_TRY(shareAdopted(bench, id, changed, adoption.conflicts.isEmpty() ? carried : std::nullopt));
    WD_TRY(bench.store.change(id, [&](Desk &desk) -> Result<void> {
        for (Conflict conflict : adoption.conflicts) {
            conflict.when = bench.now();
            desk.conflicts.append({.number = 0, .conflict = conflict});
        }
        return {};
    }));
    bench.report.needsUser = bench.report.needsUser || !adoption.conflicts.isEmpty();
    for (const QString &member : adoption.adopted)
        bench.did(u"adopted:"_s + member);
    return {};
}

} // namespace

Result<WebEditOutcome> takeInWebEdits(const Bench &bench, const DossierId &id,
                                      const QHash<QString, CatalogRow> &rows, const PublicRecord &record,
                                      const std::optional<Intent> &carried)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    if (!desk.base || record.number == 0)
        return WebEditOutcome::None;
    const SiteNotes notes = SiteNotes::from(desk);
    const QDate date = carried ? carried->date : bench.now().date();
    const QHash<QString, QJsonObject> ours = wantedFields(bench, desk.base->dossier, date);
    const PartAddress partOf = partsAt(bench.site.publicUrl({}).toString(), record);
    Adoption adoption{.json = dossierToJson(desk.base->dossier)};
    QHash<QString, QString> seen;
    for (auto it = record.objects.cbegin(); it != record.objects.cend(); ++it) {
        const auto row = rows.constFind(it->path);
        if (row == rows.cend())
            continue;
        // A page or container that was made anew, by us, says nothing a person wrote.
        const bool frame = it.key() == u"page"_s || it.key() == u"folder"_s;
        if (frame && (row->uid != it->uid || row->title == placeholderTitle()))
            continue;
        const QString modified = row->modified.toUTC().toString(Qt::ISODate);
        if (isAsWritten(*row, *it) || notes.seen.value(it->path) == modified + row->title)
            continue;
        WD_ASSIGN(const QList<WebEdit> edits, editsOf(bench, it.key(), *it));
        for (const WebEdit &edit : edits)
            adoptOne(adoption, edit, *it, ours, partOf);
        seen.insert(it->path, modified + row->title);
    }
    if (!adoption.adopted.isEmpty())
        WD_TRY(keepAdoption(bench, id, adoption, carried));
    WD_TRY(changeNotes(bench, id, [&seen](SiteNotes &kept) { kept.seen.insert(seen); }));
    if (!adoption.asked.isEmpty()) {
        bench.report.needsUser = true;
        for (const QString &place : adoption.asked)
            bench.did(u"asked:web-edit:"_s + place);
    }
    if (!adoption.adopted.isEmpty())
        return WebEditOutcome::Adopted;
    return adoption.asked.isEmpty() ? WebEditOutcome::None : WebEditOutcome::Asked;
}

} // namespace wd
