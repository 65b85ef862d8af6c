// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/datementions.h"

#include "model/dossier/dossierjson.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QRegularExpression spellingsOf(const QDate &day)
{
    static const QStringList dutch{u"jan(?:uari)?"_s,
                                   u"febr?(?:uari)?"_s,
                                   u"(?:maart|mrt)"_s,
                                   u"apr(?:il)?"_s,
                                   u"mei"_s,
                                   u"juni?"_s,
                                   u"juli?"_s,
                                   u"aug(?:ustus)?"_s,
                                   u"sept?(?:ember)?"_s,
                                   u"o[kc]t(?:ober)?"_s,
                                   u"nov(?:ember)?"_s,
                                   u"dec(?:ember)?"_s};
    const QString year = QString::number(day.year()), month = QString::number(day.month());
    const QString number = u"(?<![\\d.,/-])0?%1"_s.arg(day.day());
    // Another year is another day.
    QStringList all{number + u"(?:e|ste)? %1\\b\\.?(?! ?(?!%2)\\d{4})"_s.arg(dutch[day.month() - 1], year),
                    number + u"\\.0?%1\\.%2(?!\\d)"_s.arg(month, year)};
    for (const QString &sign : {u"-"_s, u"/"_s}) {
        all.append(number + sign + u"0?%1"_s.arg(month) + sign + year + u"(?!\\d)"_s);
        if (day.day() > 12) // "3-5" may be a row or a house
            all.append(number + sign + u"0?%1(?![-/.]?\\d)"_s.arg(month));
    }
    return QRegularExpression(all.join(u'|'),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

class Search
{
public:
    explicit Search(const QDate &day)
        : m_spellings(spellingsOf(day))
    {
    }

    /// `rich`: within a rich text, which is one field.
    void look(const QJsonValue &value, const QString &part, const QString &field, bool rich = false)
    {
        if (value.isString() && m_spellings.match(value.toString()).hasMatch()) {
            if (const DateMention found{part, field}; !m_found.contains(found))
                m_found.append(found);
        }
        const QJsonArray list = value.toArray();
        const QJsonObject first = list.isEmpty() ? QJsonObject() : list.first().toObject();
        const bool blocks = first.contains(u"kind"_s) && !first.contains(u"id"_s);
        for (const QJsonValue each : list)
            look(each, part, field, rich || blocks);
        if (value.isObject())
            lookIn(value.toObject(), part, field, rich);
    }

    [[nodiscard]] const QList<DateMention> &found() const { return m_found; }

private:
    void lookIn(const QJsonObject &object, const QString &part, const QString &field, bool rich)
    {
        static const QSet<QString> silent{u"internal"_s, u"changes"_s, u"delays"_s, u"file"_s, u"roles"_s,
                                          u"id"_s,       u"slug"_s,    u"href"_s,   u"url"_s,  u"phone"_s};
        if (!object.value(u"deleted"_s).toString().isEmpty())
            return;
        const bool isPart = object.contains(u"id"_s) && object.contains(u"slug"_s);
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString path = field.isEmpty() ? it.key() : field + u'/' + it.key();
            if (silent.contains(it.key()))
                continue;
            if (isPart)
                look(it.value(), object.value(u"id"_s).toString(), it.key());
            else
                look(it.value(), part, rich ? field : path, rich);
        }
    }

    QRegularExpression m_spellings;
    QList<DateMention> m_found;
};

} // namespace

QList<DateMention> mentionsOf(const Dossier &dossier, const QDate &day)
{
    Search search(day);
    QJsonObject json = dossierToJson(dossier);
    json.remove(u"id"_s); // else the dossier would be a part
    search.look(json, {}, {});
    return search.found();
}

} // namespace wd
