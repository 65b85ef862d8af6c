// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/foundplaces.h"

#include "model/dossier/dossierjson.h"
#include "model/dossier/richtext.h"
#include "model/dossier/shape.h"
#include "model/sjabloon/places.h"
#include "model/sjabloon/sjabloon.h"
#include "model/store/searchtext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The texts within a value that is one field: a person, the agreements, what votes were counted.
QString textsIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts.append(textsIn(one));
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (holdsWords(member.key()))
            texts.append(textsIn(member.value()));
    }
    return texts.join(u'\n');
}

/// Walks a dossier as it is described and counts the words in each field.
class Finder
{
public:
    Finder(const Dossier &dossier, const QString &words)
        : m_dossier(dossier)
        , m_words(words)
    {
    }

    void record(const Shape &shape, const QJsonObject &value, const QString &part, const QString &prefix)
    {
        for (const Shape::Member &member : shape.members) {
            const QJsonValue held = value.value(member.name);
            const QString field = prefix + member.name;
            switch (member.shape.kind) {
            case ShapeKind::Plain:
                // What is chosen from a list is written otherwise on the screen.
                if (holdsWords(member.name) && member.name != u"body"_s && member.name != u"type"_s)
                    add(part, field, held.toString());
                break;
            case ShapeKind::Rich:
                add(part, field, plainText(richTextFromJson(held.toArray())));
                break;
            case ShapeKind::Record:
                if (holdsWords(member.name))
                    record(member.shape, held.toObject(), part, field + u'/');
                break;
            case ShapeKind::Whole:
            case ShapeKind::ByWijk:
                add(part, field, textsIn(held));
                break;
            case ShapeKind::Parts:
                parts(member.shape, held.toArray());
                break;
            case ShapeKind::File:
            case ShapeKind::Set:
                break;
            }
        }
    }
    QList<WordPlace> found;

private:
    void parts(const Shape &shape, const QJsonArray &list)
    {
        for (const QJsonValue &one : list) {
            const QJsonObject part = one.toObject();
            if (part.value(u"deleted"_s).toString().isEmpty())
                record(shape, part, part.value(u"id"_s).toString(), {});
        }
    }
    void add(const QString &part, const QString &field, const QString &text)
    {
        const QString section = sectionOfPlace(m_dossier, part, field);
        int nth = 0;
        for (qsizetype at = text.indexOf(m_words, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(m_words, at + m_words.size(), Qt::CaseInsensitive))
            found.append({.section = section, .part = part, .field = field, .nth = nth++});
    }

    const Dossier &m_dossier;
    QString m_words;
};

qsizetype placeOfSection(const QString &key)
{
    const auto &sections = standardSjabloon().sections;
    const auto at = std::ranges::find_if(sections, [&](const Section &one) { return one.key == key; });
    return key == u"title"_s ? -1 : at - sections.begin();
}

} // namespace

QList<WordPlace> findInDossier(const Dossier &dossier, const QString &words)
{
    if (words.trimmed().isEmpty())
        return {};
    Finder finder(dossier, words.normalized(QString::NormalizationForm_C));
    finder.record(dossierShape(), dossierToJson(dossier), {}, {});
    std::ranges::stable_sort(finder.found, [](const WordPlace &one, const WordPlace &other) {
        return placeOfSection(one.section) < placeOfSection(other.section);
    });
    return finder.found;
}

} // namespace wd
