// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generators.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/shape.h"
#include "tests/support/randomvalues.h"
#include "tests/support/schemaplace.h"

#include <ostream>

using namespace Qt::StringLiterals;

namespace wd
{

void showValue(const Dossier &dossier, std::ostream &stream)
{
    stream << canonicalBytes(dossier).constData();
}

} // namespace wd

namespace wd::test
{
namespace
{

/// Builds one random dossier as JSON, by its description: a member that is described is in it. Ids are drawn
/// beforehand, so that references can lead forward too.
class Builder
{
public:
    explicit Builder(Dice &source)
        : dice(source)
        , m_ids(source)
        , m_values(source, m_ids)
    {
    }
    QJsonObject dossier();

private:
    void unknownMember(QJsonObject &object);

    QJsonObject members(const Shape &shape, const SchemaPlace &place);
    QJsonValue member(const QString &name, const Shape &shape, const SchemaPlace &place);
    QString text(const QString &name, TextKind kind, const SchemaPlace &place);
    QJsonArray texts(const Shape &shape, const SchemaPlace &place);
    QJsonArray parts(const Shape &shape, const SchemaPlace &place);
    QJsonObject part(const Shape &shape, const SchemaPlace &place);
    QJsonArray byWijk(const Shape &shape, const SchemaPlace &place);

    Dice &dice;
    RandomIds m_ids;
    RandomValues m_values;
};

void Builder::unknownMember(QJsonObject &object)
{
    if (dice.chance(8))
        object.insert(u"x-"_s + dice.word(), QJsonObject{{u"later"_s, dice.word()}});
}

QString Builder::text(const QString &name, TextKind kind, const SchemaPlace &place)
{
    if (const QStringList words = place.words(); !words.isEmpty())
        return dice.oneOf(words);
    switch (kind) {
    case TextKind::Title:
        return dice.words(3);
    case TextKind::Prose:
        return dice.words(5);
    case TextKind::Line:
    case TextKind::Name:
        return dice.words(2);
    case TextKind::Code:
    case TextKind::Term:
        return dice.word();
    case TextKind::Address:
        return m_values.address(name);
    case TextKind::Wijk:
        return m_values.wijk();
    case TextKind::Reference:
        return dice.chance(70) ? m_ids.any() : QString();
    case TextKind::Day:
        return m_values.day();
    case TextKind::Date:
        return m_values.date();
    case TextKind::TimeOfDay:
        return u"%1:30"_s.arg(10 + dice.below(12));
    case TextKind::Id: // of a part: given to it as a whole
    case TextKind::None:
        return {};
    }
    return {};
}

QJsonArray Builder::texts(const Shape &shape, const SchemaPlace &place)
{
    if (shape.text == TextKind::Wijk)
        return m_values.wijken();
    QStringList list;
    for (int left = 1 + dice.below(3); left > 0; --left)
        list.append(text({}, shape.text, place));
    if (shape.kind == ShapeKind::Set)
        list.sort();
    return QJsonArray::fromStringList(list);
}

QJsonArray Builder::byWijk(const Shape &shape, const SchemaPlace &place)
{
    QJsonArray list;
    for (const QJsonValue &wijk : m_values.wijken()) {
        QJsonObject element = members(shape, place);
        element[u"wijk"] = wijk;
        list.append(element);
    }
    return list;
}

QJsonValue Builder::member(const QString &name, const Shape &shape, const SchemaPlace &place)
{
    switch (shape.kind) {
    case ShapeKind::Plain:
        if (shape.text == TextKind::None)
            return place.isFlag() ? QJsonValue(dice.chance(30)) : QJsonValue(dice.below(12));
        return text(name, shape.text, place);
    case ShapeKind::Rich:
        return m_values.rich();
    case ShapeKind::Record:
        return members(shape, place);
    case ShapeKind::File:
        return dice.chance(85) ? QJsonValue(m_values.file()) : QJsonValue(QJsonValue::Undefined);
    case ShapeKind::Set:
        return texts(shape, place);
    case ShapeKind::Parts:
        return parts(shape, place);
    case ShapeKind::ByWijk:
        return byWijk(shape, place);
    case ShapeKind::Whole:
        break;
    }
    if (!shape.list)
        return members(shape, place);
    if (shape.members.isEmpty())
        return texts(shape, place);
    QJsonArray list;
    for (int left = dice.below(3); left > 0; --left)
        list.append(members(shape, place));
    return list;
}

QJsonObject Builder::members(const Shape &shape, const SchemaPlace &place)
{
    QJsonObject object;
    for (const Shape::Member &one : shape.members)
        object[one.name] = member(one.name, one.shape, place.member(one.name));
    return object;
}

/// What a part is as a whole: an id and slug of its own, and whether it lies in the trash.
QJsonObject Builder::part(const Shape &shape, const SchemaPlace &place)
{
    const QString id = m_ids.next();
    QJsonObject object = members(shape, place);
    object[u"id"] = id;
    if (shape.slugged)
        object[u"slug"] = slugForPart(shape, object);
    object[u"deleted"] = dice.chance(15) ? u"2026-11-10"_s : QString();
    if (object.contains(u"visibility") && object[u"visibility"] != u"embargo"_s)
        object.remove(u"embargoUntil");
    unknownMember(object);
    return object;
}

QJsonArray Builder::parts(const Shape &shape, const SchemaPlace &place)
{
    QJsonArray array;
    for (int left = dice.below(4); left > 0; --left)
        array.append(part(shape, place));
    return array;
}

QJsonObject Builder::dossier()
{
    const QString id = m_ids.next();
    QJsonObject o = members(dossierShape(), SchemaPlace::ofDossier());
    o[u"schema"] = currentSchema;
    o[u"id"] = id;
    o[u"slug"] = slugFor(o[u"title"].toString(), id);
    o[u"sjabloon"] = QJsonObject{{u"key"_s, u"communicatiedossier"_s}, {u"version"_s, 1}};
    o.remove(u"deleted");
    QJsonObject reaction = o[u"reaction"].toObject();
    reaction[u"open"] = true;
    reaction[u"channel"] = u"mail"_s;
    o[u"reaction"] = reaction;
    unknownMember(o);
    return o;
}

} // namespace

Dossier randomDossier(Dice &dice)
{
    return dossierFromCheckedJson(canonicalJson(Builder(dice).dossier()));
}

rc::Gen<Dossier> anyDossier()
{
    return rc::gen::map(rc::gen::arbitrary<quint64>(), [](quint64 seed) {
        Dice dice(seed);
        return randomDossier(dice);
    });
}

rc::Gen<Dossier> anyEditOf(const Dossier &dossier, int mostEdits)
{
    return rc::gen::apply(
        [dossier](quint64 seed, int edits) {
            Dice dice(seed);
            return randomlyEdited(dossier, edits, dice);
        },
        rc::gen::arbitrary<quint64>(), rc::gen::inRange(0, mostEdits + 1));
}

} // namespace wd::test
