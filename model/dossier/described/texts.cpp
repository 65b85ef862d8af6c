// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/texts.h"

#include "model/dossier/described/dossierjson.h"

#include <QJsonArray>

namespace wd
{
namespace
{

using namespace Qt::StringLiterals;

bool isRichText(const QJsonArray &array)
{
    const QJsonObject first = array.isEmpty() ? QJsonObject() : array.first().toObject();
    return first.contains(u"kind"_s) && !first.contains(u"id"_s);
}

using Kinds = QHash<QString, TextKind>;

/// Adds of every member in `shape` what a text of its name is.
void gatherKinds(const Shape &shape, Kinds &kinds)
{
    for (const Shape::Member &one : shape.members) {
        gatherKinds(one.shape, kinds);
        if (one.shape.text == TextKind::None)
            continue;
        // A name that means two things says nothing of a member nobody knows.
        const auto known = kinds.constFind(one.name);
        const bool agrees = known == kinds.constEnd() || *known == one.shape.text;
        kinds.insert(one.name, agrees ? one.shape.text : TextKind::None);
    }
}

/// The names that say what a text is wherever they stand: what a thing is called, and what nobody typed
/// (slug, state, media type). Days, dates and references are known by their value: "until" and "image" are
/// words that a later version may well use of a text.
const Kinds &kindsByName()
{
    static const Kinds kinds = [] {
        Kinds all;
        gatherKinds(dossierShape(), all);
        all.removeIf([](const Kinds::iterator &one) {
            return *one != TextKind::Title && *one != TextKind::Id && *one != TextKind::Code;
        });
        return all;
    }();
    return kinds;
}

TextKind kindOfUnknown(const QString &name, const QString &text)
{
    if (const auto kind = kindsByName().constFind(name); kind != kindsByName().constEnd())
        return *kind;
    if (isUuid(text))
        return TextKind::Id;
    return EdtfDate::parse(text) ? TextKind::Date : TextKind::Prose;
}

/// Walks JSON as its shape says, and below what has none as it comes.
class TextWalk
{
public:
    explicit TextWalk(const std::function<void(const TextInDossier &)> &visit)
        : m_visit(visit)
    {
    }
    /// `here`: what is true of the object's own members.
    void members(const Shape &shape, const QJsonObject &object, const TextInDossier &here)
    {
        qsizetype known = 0;
        for (const Shape::Member &one : shape.members) {
            const auto value = object.constFind(one.name);
            if (value == object.constEnd())
                continue;
            ++known;
            member(one.shape, *value, below(here, one));
        }
        if (known < object.size())
            unknownMembers(shape, object, here);
    }

private:
    /// What is true of a member of `here`. Within what merges as one it belongs to that.
    static TextInDossier below(const TextInDossier &here, const Shape::Member &member)
    {
        TextInDossier there = here;
        there.path = here.path.isEmpty() ? member.name : here.path + u'/' + member.name;
        there.isPublic = here.isPublic && member.shape.isPublic;
        there.tellsHistory = here.tellsHistory || member.shape.tellsHistory;
        there.kind = member.shape.text;
        if (!here.member && member.shape.kind != ShapeKind::Record) {
            there.member = &member.shape;
            there.place.field = there.path;
        }
        return there;
    }

    void member(const Shape &shape, const QJsonValue &value, const TextInDossier &here)
    {
        switch (shape.kind) {
        case ShapeKind::Plain:
            return texts(value, here);
        case ShapeKind::Set:
            return texts(value, here);
        case ShapeKind::Rich:
            return rich(value.toArray(), here);
        case ShapeKind::Record:
        case ShapeKind::File:
            return members(shape, value.toObject(), here);
        case ShapeKind::Whole:
        case ShapeKind::ByWijk:
            if (shape.members.isEmpty())
                return texts(value, here);
            if (!shape.list)
                return members(shape, value.toObject(), here);
            for (const QJsonValue &element : value.toArray())
                members(shape, element.toObject(), here);
            return;
        case ShapeKind::Parts:
            for (const QJsonValue &element : value.toArray())
                members(shape, element.toObject(), partIn(element.toObject(), here));
        }
    }

    static TextInDossier partIn(const QJsonObject &part, const TextInDossier &list)
    {
        return {.place = {part.value(u"id"_s).toString(), {}},
                .isPublic = list.isPublic,
                .tellsHistory = list.tellsHistory,
                .inTrash = list.inTrash || !part.value(u"deleted"_s).toString().isEmpty()};
    }

    void texts(const QJsonValue &value, const TextInDossier &here)
    {
        if (const QString text = value.toString(); !text.isEmpty())
            tell(here, text);
        for (const QJsonValue &one : value.toArray())
            texts(one, here);
    }

    void rich(const QJsonArray &blocks, TextInDossier here)
    {
        here.kind = TextKind::Prose;
        here.rich = richTextFromJson(blocks);
        if (!here.rich.isEmpty())
            tell(here, plainText(here.rich));
    }

    void tell(TextInDossier here, const QString &text)
    {
        here.text = text;
        m_visit(here);
    }

    void unknownMembers(const Shape &shape, const QJsonObject &object, const TextInDossier &here)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!memberShape(shape, it.key()))
                unknown(it.key(), *it, here);
        }
    }

    void unknown(const QString &name, const QJsonValue &value, TextInDossier here)
    {
        here.isPublic = false;
        here.member = nullptr;
        here.path += here.path.isEmpty() ? name : u'/' + name;
        here.place.field = here.path;
        if (value.isObject())
            unknownMembers({}, value.toObject(), here);
        else if (value.isArray())
            unknownList(name, value.toArray(), here);
        else if (const QString text = value.toString(); !text.isEmpty()) {
            here.kind = kindOfUnknown(name, text);
            tell(here, text);
        }
    }

    void unknownList(const QString &name, const QJsonArray &list, TextInDossier here)
    {
        if (isRichText(list))
            return rich(list, here);
        for (const QJsonValue &one : list) {
            const QJsonObject object = one.toObject();
            if (one.isArray()) {
                unknownList(name, one.toArray(), here);
            } else if (one.isObject()) {
                const bool isPart = !object.value(u"id"_s).toString().isEmpty();
                unknownMembers({}, object, isPart ? partIn(object, here) : here);
            } else if (const QString text = one.toString(); !text.isEmpty()) {
                here.kind = kindOfUnknown(name, text);
                tell(here, text);
            }
        }
    }

    const std::function<void(const TextInDossier &)> &m_visit;
};

} // namespace

void eachText(const Shape &shape, const QJsonObject &document,
              const std::function<void(const TextInDossier &)> &visit)
{
    TextWalk(visit).members(shape, document, {.isPublic = true});
}

void eachText(const QJsonObject &dossier, const std::function<void(const TextInDossier &)> &visit)
{
    eachText(dossierShape(), dossier, visit);
}

void eachText(const Dossier &dossier, const std::function<void(const TextInDossier &)> &visit)
{
    eachText(dossierToJson(dossier), visit);
}

} // namespace wd
