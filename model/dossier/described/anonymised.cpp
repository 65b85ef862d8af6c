// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/anonymised.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/shape.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// As many letters and lines, and no word.
QString crossedOut(const QString &text)
{
    QString crossed = text;
    for (QChar &letter : crossed)
        letter = letter.isSpace() ? letter : QChar(u'x');
    return crossed;
}

bool isWordOfOurs(const QString &text)
{
    static const QRegularExpression word(QRegularExpression::anchoredPattern(u"[a-z][a-z0-9./+-]{0,79}"_s));
    return word.match(text).hasMatch();
}

bool isMoment(const QString &text)
{
    static const QRegularExpression moment(QRegularExpression::anchoredPattern(u"[0-9X~?%./:+TZ-]{0,41}"_s));
    return moment.match(text).hasMatch();
}

/// Rich text has a form of its own (model/dossier/text/richtext.h): these of its members tell it.
bool isRichMember(const QString &name)
{
    static const QSet<QString> names{u"kind"_s,  u"spans"_s,  u"text"_s,   u"bold"_s, u"italic"_s,
                                     u"href"_s,  u"level"_s,  u"items"_s,  u"list"_s, u"ordered"_s,
                                     u"cells"_s, u"header"_s, u"nested"_s, u"rows"_s, u"ref"_s};
    return names.contains(name);
}

class Anonymiser
{
public:
    QJsonObject members(const QJsonObject &object, const Shape &shape)
    {
        QJsonObject made;
        int unknown = 0;
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (const Shape *known = memberShape(shape, member.key()))
                made.insert(member.key(), value(*member, *known));
            else
                made.insert(unknownName(++unknown), hidden(*member));
        }
        return made;
    }

private:
    static QString unknownName(int number) { return u"?%1"_s.arg(number); }

    QJsonValue value(const QJsonValue &from, const Shape &shape)
    {
        if (shape.kind == ShapeKind::Rich)
            return rich(from, {});
        if (from.isObject())
            return members(from.toObject(), shape);
        if (from.isString())
            return text(from.toString(), shape.text);
        if (!from.isArray())
            return from;
        QJsonArray made;
        for (const QJsonValue one : from.toArray())
            made.append(value(one, shape));
        return made;
    }

    QJsonValue text(const QString &from, TextKind kind)
    {
        switch (kind) {
        case TextKind::Id:
        case TextKind::Reference:
            return from.isEmpty() ? from : numbered(from);
        case TextKind::Code:
            return isWordOfOurs(from) && !isSha256(from) ? from : crossedOut(from);
        case TextKind::Day:
        case TextKind::Date:
        case TextKind::TimeOfDay:
            return isMoment(from) ? from : crossedOut(from);
        case TextKind::None:
        case TextKind::Term:
        case TextKind::Title:
        case TextKind::Line:
        case TextKind::Prose:
        case TextKind::Name:
        case TextKind::Address:
        case TextKind::Wijk:
            break;
        }
        return crossedOut(from);
    }

    /// `name`: of the member it is the value of.
    QJsonValue rich(const QJsonValue &from, const QString &name)
    {
        if (from.isString() && name == u"kind"_s)
            return text(from.toString(), TextKind::Code);
        if (from.isString() && name == u"ref"_s)
            return text(from.toString(), TextKind::Reference);
        if (from.isArray()) {
            QJsonArray made;
            for (const QJsonValue one : from.toArray())
                made.append(rich(one, name));
            return made;
        }
        if (!from.isObject())
            return name == u"level"_s ? from : hidden(from);
        QJsonObject made;
        int unknown = 0;
        const QJsonObject object = from.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (isRichMember(member.key()))
                made.insert(member.key(), rich(*member, member.key()));
            else
                made.insert(unknownName(++unknown), hidden(*member));
        }
        return made;
    }

    static QJsonValue hidden(const QJsonValue &from)
    {
        if (from.isString())
            return crossedOut(from.toString());
        if (from.isDouble())
            return 0; // it may be a telephone number
        if (from.isArray()) {
            QJsonArray made;
            for (const QJsonValue one : from.toArray())
                made.append(hidden(one));
            return made;
        }
        if (!from.isObject())
            return from;
        QJsonObject made;
        int unknown = 0;
        for (const QJsonValue one : from.toObject())
            made.insert(unknownName(++unknown), hidden(one));
        return made;
    }

    static bool isSha256(const QString &text)
    {
        static const QRegularExpression hash(QRegularExpression::anchoredPattern(u"[0-9a-f]{64}"_s));
        return hash.match(text).hasMatch();
    }

    QString numbered(const QString &id)
    {
        if (!m_numbers.contains(id))
            m_numbers.insert(id, int(m_numbers.size()) + 1);
        return u"#%1"_s.arg(m_numbers.value(id));
    }

    QHash<QString, int> m_numbers;
};

} // namespace

QJsonObject anonymised(const Dossier &dossier)
{
    return Anonymiser().members(dossierToJson(dossier), dossierShape());
}

} // namespace wd
