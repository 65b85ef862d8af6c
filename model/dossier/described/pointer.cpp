// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pointer.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/shape.h"
#include "model/dossier/text/sectiontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

tl::unexpected<Error> refuse(const QString &pointer, const QString &detail)
{
    return fail(ErrorKind::BadInput, pointer, detail);
}

/// The reference tokens of an RFC 6901 pointer; nullopt when it is none.
std::optional<QStringList> tokensOf(const QString &pointer)
{
    static const QRegularExpression badEscape(u"~(?![01])"_s);
    if (!pointer.startsWith(u'/') || badEscape.match(pointer).hasMatch())
        return std::nullopt;
    QStringList tokens = pointer.mid(1).split(u'/');
    for (QString &token : tokens)
        token.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return tokens;
}

std::optional<qsizetype> indexOf(const QString &token, qsizetype size)
{
    static const QRegularExpression form(u"^(0|[1-9][0-9]{0,8})$"_s);
    if (token == u"-"_s)
        return size;
    if (!form.match(token).hasMatch() || token.toLongLong() > size)
        return std::nullopt;
    return token.toLongLong();
}

bool isListShape(const Shape &shape)
{
    return shape.kind == ShapeKind::Parts || shape.kind == ShapeKind::ByWijk || shape.kind == ShapeKind::Set
        || shape.kind == ShapeKind::Rich || (shape.kind == ShapeKind::Whole && shape.list);
}

/// Carries one value down to its place; `shape` is null below what a shape describes (inside rich text).
class Setter
{
public:
    Setter(QString pointer, QJsonValue value, const QDate &today)
        : m_pointer(std::move(pointer))
        , m_value(std::move(value))
        , m_today(today)
    {
    }

    Result<QJsonValue> at(const QJsonValue &here, const Shape *shape, const QStringList &rest,
                          bool isElement) const
    {
        if (rest.isEmpty())
            return m_value;
        const bool list = shape ? isListShape(*shape) && !isElement : here.isArray();
        if (list)
            return inList(here.toArray(), shape, rest);
        if (here.isArray() || (!here.isObject() && !here.isUndefined() && !here.isNull()))
            return refuse(m_pointer, u"pointer"_s);
        return inObject(here.toObject(), shape, rest, isElement);
    }

private:
    Result<QJsonValue> inObject(QJsonObject here, const Shape *shape, const QStringList &rest,
                                bool isElement) const
    {
        const QString &name = rest.first();
        const bool fixed
            = name == u"id"_s || (name == u"slug"_s && (!shape || shape->kind != ShapeKind::Whole));
        if (fixed && (!shape || shape->kind == ShapeKind::Record || isElement))
            return refuse(m_pointer, u"read-only"_s);
        const Shape *inner = shape ? memberShape(*shape, name) : nullptr;
        if (shape && !inner)
            return refuse(m_pointer, u"unknown-member"_s);
        if (rest.size() > 1 && inner && inner->kind == ShapeKind::Plain)
            return refuse(m_pointer, u"pointer"_s);
        if (rest.size() == 1 && m_value.isNull()) {
            here.remove(name);
            return QJsonValue(here);
        }
        WD_ASSIGN(const QJsonValue changed, at(here.value(name), inner, rest.mid(1), false));
        here.insert(name, changed);
        return QJsonValue(here);
    }

    Result<QJsonValue> inList(QJsonArray here, const Shape *shape, const QStringList &rest) const
    {
        const auto index = indexOf(rest.first(), here.size());
        if (!index)
            return refuse(m_pointer, u"pointer"_s);
        const bool parts = shape && shape->kind == ShapeKind::Parts;
        const bool structs = shape && !shape->members.isEmpty();
        const Shape *element = structs ? shape : nullptr;
        if (rest.size() == 1 && m_value.isNull())
            return removed(here, *index, parts);
        if (rest.size() == 1)
            return replaced(here, *index, parts);
        WD_ASSIGN(const QJsonValue changed, at(here.at(*index), element, rest.mid(1), element != nullptr));
        return put(here, *index, changed);
    }

    /// A part goes to the trash, where it can be found again; anything else is taken out.
    Result<QJsonValue> removed(QJsonArray here, qsizetype index, bool parts) const
    {
        if (index >= here.size())
            return refuse(m_pointer, u"pointer"_s);
        if (!parts) {
            here.removeAt(index);
            return QJsonValue(here);
        }
        QJsonObject part = here.at(index).toObject();
        part.insert(u"deleted"_s, m_today.toString(Qt::ISODate));
        return put(here, index, part);
    }

    /// A part that is replaced stays the same part: its id and its name on the site are for ever.
    Result<QJsonValue> replaced(const QJsonArray &here, qsizetype index, bool parts) const
    {
        if (!parts)
            return put(here, index, m_value);
        if (!m_value.isObject())
            return refuse(m_pointer, u"schema"_s);
        QJsonObject part = m_value.toObject();
        const QJsonObject before = here.at(index).toObject();
        for (const QString &name : {u"id"_s, u"slug"_s}) {
            if (index < here.size() && part.contains(name) && part.value(name) != before.value(name))
                return refuse(m_pointer + u'/' + name, u"read-only"_s);
            if (index < here.size() && before.contains(name))
                part.insert(name, before.value(name));
        }
        return put(here, index, part);
    }

    static QJsonValue put(QJsonArray here, qsizetype index, const QJsonValue &value)
    {
        if (index == here.size())
            here.append(value);
        else
            here.replace(index, value);
        return here;
    }

    QString m_pointer;
    QJsonValue m_value;
    QDate m_today;
};

Result<QJsonValue> parsedValue(const QByteArray &json)
{
    // QJsonDocument refuses a bare scalar; one element of a list it takes.
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']', &problem);
    if (problem.error != QJsonParseError::NoError || document.array().size() != 1)
        return fail(ErrorKind::BadInput, QString::fromUtf8(json.left(80)), u"json"_s);
    return document.array().first();
}

QJsonValue filled(const QJsonValue &value, const Shape &shape, const IdMaker &ids);

QJsonObject filledObject(QJsonObject object, const Shape &shape, const IdMaker &ids)
{
    for (const Shape::Member &member : shape.members) {
        if (object.contains(member.name))
            object.insert(member.name, filled(object.value(member.name), member.shape, ids));
    }
    return object;
}

QJsonObject filledPart(QJsonObject part, const Shape &shape, const IdMaker &ids)
{
    if (part.value(u"id"_s).toString().isEmpty())
        part.insert(u"id"_s, ids.uuid());
    if (shape.slugged && part.value(u"slug"_s).toString().isEmpty())
        part.insert(u"slug"_s, slugForPart(shape, part));
    return filledObject(part, shape, ids);
}

QJsonValue filled(const QJsonValue &value, const Shape &shape, const IdMaker &ids)
{
    // What is of the wrong kind stays so: the schema must see it and refuse it.
    if (shape.kind == ShapeKind::Record && value.isObject())
        return filledObject(value.toObject(), shape, ids);
    if (shape.kind != ShapeKind::Parts || !value.isArray())
        return value;
    QJsonArray parts;
    for (const QJsonValue &part : value.toArray())
        parts.append(part.isObject() ? QJsonValue(filledPart(part.toObject(), shape, ids)) : part);
    return parts;
}

/// Whether a section has one text more than it is to have, which it had not.
bool hasSecondText(const Dossier &before, const Dossier &after)
{
    return std::ranges::any_of(after.sections.texts, [&](const SectionText &text) {
        const qsizetype now = sectionTexts(after, text.section).size();
        return now > 1 && now > sectionTexts(before, text.section).size();
    });
}

} // namespace

Result<Dossier> setAt(const Dossier &dossier, const QString &pointer, const QByteArray &value,
                      const IdMaker &ids, const QDate &today)
{
    if (dossier.schema > currentSchema)
        return refuse(pointer, u"newer"_s);
    const auto tokens = tokensOf(pointer);
    if (pointer.isEmpty())
        return refuse(u"\"\""_s, u"whole-dossier"_s);
    if (!tokens)
        return refuse(pointer, u"pointer"_s);
    if (tokens->first() == u"schema"_s)
        return refuse(pointer, u"read-only"_s);
    WD_ASSIGN(const QJsonValue json, parsedValue(value));
    const Setter setter(pointer, json, today);
    WD_ASSIGN(const QJsonValue changed, setter.at(dossierToJson(dossier), &dossierShape(), *tokens, false));
    WD_ASSIGN(Dossier result,
              dossierFromJson(filledObject(withSectionTextIds(changed.toObject()), dossierShape(), ids)));
    if (hasSecondText(dossier, result))
        return refuse(pointer, u"section-text"_s);
    return result;
}

QJsonObject withIdsFilled(const QJsonObject &dossier, const IdMaker &ids)
{
    QJsonObject json = dossier;
    if (json.value(u"id"_s).toString().isEmpty())
        json.insert(u"id"_s, ids.uuid());
    if (json.value(u"slug"_s).toString().isEmpty())
        json.insert(u"slug"_s, slugFor(json.value(u"title"_s).toString(), json.value(u"id"_s).toString()));
    return filledObject(withSectionTextIds(json), dossierShape(), ids);
}

WithPart withFile(const Dossier &dossier, FilePart part, const FileRef &file, const QString &title,
                  bool internal, const IdMaker &ids)
{
    WithPart result{.dossier = dossier, .part = ids.part()};
    const auto begun = [&](auto made) {
        made.id = result.part.value;
        made.slug = slugFor(title, made.id);
        made.title = title;
        made.file = file;
        return made;
    };
    switch (part) {
    case FilePart::Documents: {
        Document document = begun(Document{});
        document.visibility = internal ? Visibility::Internal : Visibility::Public;
        document.type = u"overig"_s;
        result.dossier.documents.append(document);
        break;
    }
    case FilePart::Reports:
        result.dossier.reports.append(begun(MeetingReport{}));
        break;
    case FilePart::Photos:
    case FilePart::Impressions: {
        Image image = begun(Image{});
        image.kind = part == FilePart::Photos ? ImageKind::Photo : ImageKind::Impression;
        result.dossier.images.append(image);
        break;
    }
    }
    return result;
}

} // namespace wd
