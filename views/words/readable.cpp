// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/readable.h"

#include "model/dossier/text/richtext.h"
#include "views/words/commandwords.h"
#include "views/words/translated.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

bool isRichText(const QJsonArray &array)
{
    return !array.isEmpty() && array.first().isObject() && array.first().toObject().contains(u"kind"_s)
        && !array.first().toObject().contains(u"id"_s);
}

QString last(const QString &field)
{
    return field.section(u'/', -1);
}

bool isDate(const QString &member)
{
    static const QSet<QString> dates{
        u"date"_s,         u"start"_s,     u"end"_s,       u"on"_s,      u"until"_s, u"from"_s,
        u"to"_s,           u"fromEnd"_s,   u"toEnd"_s,     u"endDate"_s, u"opens"_s, u"closes"_s,
        u"embargoUntil"_s, u"nextCheck"_s, u"checkedOn"_s, u"deleted"_s, u"due"_s,   u"nothingNewUntil"_s};
    return dates.contains(member);
}

/// Values that stand for something: states, kinds, visibility.
QString valueWords(const SaidBy &by, const QString &member, const QString &value)
{
    static const QHash<QString, const char *> known{
        {u"planned"_s, QT_TRANSLATE_NOOP("Value", "gepland")},
        {u"current"_s, QT_TRANSLATE_NOOP("Value", "bezig")},
        {u"done"_s, QT_TRANSLATE_NOOP("Value", "klaar")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("Value", "gaat niet door")},
        {u"public"_s, QT_TRANSLATE_NOOP("Value", "openbaar")},
        {u"internal"_s, QT_TRANSLATE_NOOP("Value", "intern")},
        {u"embargo"_s, QT_TRANSLATE_NOOP("Value", "later openbaar")},
        {u"photo"_s, QT_TRANSLATE_NOOP("Value", "foto")},
        {u"impression"_s, QT_TRANSLATE_NOOP("Value", "impressie")},
        {u"mail"_s, QT_TRANSLATE_NOOP("Value", "per e-mail")},
        {u"form"_s, QT_TRANSLATE_NOOP("Value", "met een formulier")},
        {u"post"_s, QT_TRANSLATE_NOOP("Value", "per post")},
        {u"nota"_s, QT_TRANSLATE_NOOP("Value", "nota")},
        {u"besluit"_s, QT_TRANSLATE_NOOP("Value", "besluit")},
        {u"rapport"_s, QT_TRANSLATE_NOOP("Value", "rapport")},
        {u"tekening"_s, QT_TRANSLATE_NOOP("Value", "tekening")},
        {u"brief"_s, QT_TRANSLATE_NOOP("Value", "brief")},
        {u"raming"_s, QT_TRANSLATE_NOOP("Value", "raming")},
        {u"folder"_s, QT_TRANSLATE_NOOP("Value", "folder")},
        {u"formulier"_s, QT_TRANSLATE_NOOP("Value", "formulier")},
        {u"verordening"_s, QT_TRANSLATE_NOOP("Value", "verordening")},
        {u"overig"_s, QT_TRANSLATE_NOOP("Value", "ander stuk")},
        {u"informeren"_s, QT_TRANSLATE_NOOP("Value", "wij informeren bewoners")},
        {u"raadplegen"_s, QT_TRANSLATE_NOOP("Value", "wij vragen bewoners naar hun mening")},
        {u"adviseren"_s, QT_TRANSLATE_NOOP("Value", "bewoners adviseren ons")},
        {u"coproduceren"_s, QT_TRANSLATE_NOOP("Value", "wij maken het plan samen met bewoners")},
        {u"meebeslissen"_s, QT_TRANSLATE_NOOP("Value", "bewoners beslissen mee")},
        {u"delay"_s, QT_TRANSLATE_NOOP("Value", "uitstel")},
        {u"status"_s, QT_TRANSLATE_NOOP("Value", "stand van zaken")},
        {u"document"_s, QT_TRANSLATE_NOOP("Value", "stuk")},
        {u"decision"_s, QT_TRANSLATE_NOOP("Value", "besluit")},
        {u"correction"_s, QT_TRANSLATE_NOOP("Value", "verbetering")},
        {u"checked"_s, QT_TRANSLATE_NOOP("Value", "gecontroleerd")},
    };
    static const QSet<QString> members{u"state"_s,   u"visibility"_s, u"kind"_s,
                                       u"channel"_s, u"type"_s,       u"level"_s};
    if (members.contains(member) && known.contains(value))
        return translated("Value", known[value], by.language);
    if (member == u"profile"_s) {
        for (const Profile &profile : by.sjabloon.profiles) {
            if (profile.key == value)
                return profile.label.in(by.language);
        }
    }
    if (member == u"primary"_s || member == u"wijk"_s || member == u"wijken"_s)
        return by.wijken.nameOf(value);
    return value;
}

QString object(const SaidBy &by, const QString &field, const QJsonObject &value)
{
    if (value.contains(u"sha256"_s))
        return value[u"name"_s].toString();
    // What a person does not look for: how the machine tells things apart.
    static const QSet<QString> silent{u"id"_s,   u"slug"_s,      u"sha256"_s,
                                      u"size"_s, u"mediaType"_s, u"section"_s};
    for (const QString &title : {u"title"_s, u"question"_s, u"text"_s}) {
        if (value.contains(u"id"_s) && value[title].isString())
            return value[title].toString();
    }
    QStringList lines;
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (!silent.contains(it.key()))
            lines.append(memberName(it.key(), by.language) + u": "_s
                         + readable(by, field + u'/' + it.key(), it.value()));
    }
    return lines.join(u'\n');
}

} // namespace

QString readable(const SaidBy &by, const QString &field, const QJsonValue &value)
{
    const QString nothing = words(Say::Nothing, by.language);
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return nothing;
    case QJsonValue::Bool:
        return words(value.toBool() ? Say::Yes : Say::No, by.language);
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String: {
        const QString text = value.toString();
        if (text.isEmpty())
            return nothing;
        const auto date = isDate(last(field)) ? EdtfDate::parse(text) : std::nullopt;
        return date ? date->inWords(by.language) : valueWords(by, last(field), text);
    }
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        if (isRichText(array))
            return plainText(richTextFromJson(array));
        QStringList lines;
        for (const QJsonValue &one : array)
            lines.append(readable(by, field, one));
        return lines.isEmpty() ? nothing : lines.join(u'\n');
    }
    case QJsonValue::Object: {
        const QString said = object(by, field, value.toObject());
        return said.isEmpty() ? nothing : said;
    }
    }
    Q_UNREACHABLE();
}

QString memberName(const QString &field, Language language)
{
    static const QHash<QString, const char *> names{
        {u"title"_s, QT_TRANSLATE_NOOP("Member", "titel")},
        {u"summary"_s, QT_TRANSLATE_NOOP("Member", "in het kort")},
        {u"profile"_s, QT_TRANSLATE_NOOP("Member", "soort plan")},
        {u"theme"_s, QT_TRANSLATE_NOOP("Member", "onderwerpen")},
        {u"what"_s, QT_TRANSLATE_NOOP("Member", "wat")},
        {u"why"_s, QT_TRANSLATE_NOOP("Member", "waarom")},
        {u"who"_s, QT_TRANSLATE_NOOP("Member", "wie")},
        {u"when"_s, QT_TRANSLATE_NOOP("Member", "wanneer")},
        {u"text"_s, QT_TRANSLATE_NOOP("Member", "tekst")},
        {u"date"_s, QT_TRANSLATE_NOOP("Member", "datum")},
        {u"endDate"_s, QT_TRANSLATE_NOOP("Member", "laatste dag")},
        {u"time"_s, QT_TRANSLATE_NOOP("Member", "tijd")},
        {u"endTime"_s, QT_TRANSLATE_NOOP("Member", "tot")},
        {u"fromEnd"_s, QT_TRANSLATE_NOOP("Member", "van, laatste dag")},
        {u"toEnd"_s, QT_TRANSLATE_NOOP("Member", "naar, laatste dag")},
        {u"start"_s, QT_TRANSLATE_NOOP("Member", "begin")},
        {u"end"_s, QT_TRANSLATE_NOOP("Member", "einde")},
        {u"state"_s, QT_TRANSLATE_NOOP("Member", "stand")},
        {u"note"_s, QT_TRANSLATE_NOOP("Member", "toelichting")},
        {u"delays"_s, QT_TRANSLATE_NOOP("Member", "uitstel")},
        {u"reason"_s, QT_TRANSLATE_NOOP("Member", "reden")},
        {u"from"_s, QT_TRANSLATE_NOOP("Member", "van")},
        {u"to"_s, QT_TRANSLATE_NOOP("Member", "naar")},
        {u"on"_s, QT_TRANSLATE_NOOP("Member", "op")},
        {u"phase"_s, QT_TRANSLATE_NOOP("Member", "fase")},
        {u"body"_s, QT_TRANSLATE_NOOP("Member", "tekst")},
        {u"weeks"_s, QT_TRANSLATE_NOOP("Member", "weken")},
        {u"type"_s, QT_TRANSLATE_NOOP("Member", "soort")},
        {u"description"_s, QT_TRANSLATE_NOOP("Member", "omschrijving")},
        {u"visibility"_s, QT_TRANSLATE_NOOP("Member", "wie mag het zien")},
        {u"embargoUntil"_s, QT_TRANSLATE_NOOP("Member", "openbaar vanaf")},
        {u"supersedes"_s, QT_TRANSLATE_NOOP("Member", "vervangt")},
        {u"file"_s, QT_TRANSLATE_NOOP("Member", "bestand")},
        {u"place"_s, QT_TRANSLATE_NOOP("Member", "plaats")},
        {u"attended"_s, QT_TRANSLATE_NOOP("Member", "aanwezig")},
        {u"discussed"_s, QT_TRANSLATE_NOOP("Member", "besproken")},
        {u"agreements"_s, QT_TRANSLATE_NOOP("Member", "afspraken")},
        {u"response"_s, QT_TRANSLATE_NOOP("Member", "reactie van de gemeente")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Member", "soort")},
        {u"alt"_s, QT_TRANSLATE_NOOP("Member", "beschrijving")},
        {u"decorative"_s, QT_TRANSLATE_NOOP("Member", "alleen versiering")},
        {u"credit"_s, QT_TRANSLATE_NOOP("Member", "maker")},
        {u"url"_s, QT_TRANSLATE_NOOP("Member", "link")},
        {u"poster"_s, QT_TRANSLATE_NOOP("Member", "beeld bij de film")},
        {u"captions"_s, QT_TRANSLATE_NOOP("Member", "ondertiteld")},
        {u"transcript"_s, QT_TRANSLATE_NOOP("Member", "uitgeschreven tekst")},
        {u"question"_s, QT_TRANSLATE_NOOP("Member", "vraag")},
        {u"answer"_s, QT_TRANSLATE_NOOP("Member", "antwoord")},
        {u"lead"_s, QT_TRANSLATE_NOOP("Member", "eerste zin")},
        {u"until"_s, QT_TRANSLATE_NOOP("Member", "tot en met")},
        {u"image"_s, QT_TRANSLATE_NOOP("Member", "beeld")},
        {u"open"_s, QT_TRANSLATE_NOOP("Member", "reageren kan")},
        {u"channel"_s, QT_TRANSLATE_NOOP("Member", "hoe")},
        {u"address"_s, QT_TRANSLATE_NOOP("Member", "adres")},
        {u"opens"_s, QT_TRANSLATE_NOOP("Member", "vanaf")},
        {u"closes"_s, QT_TRANSLATE_NOOP("Member", "tot en met")},
        {u"answerWeeks"_s, QT_TRANSLATE_NOOP("Member", "antwoord binnen weken")},
        {u"counts"_s, QT_TRANSLATE_NOOP("Member", "aantallen")},
        {u"label"_s, QT_TRANSLATE_NOOP("Member", "wat")},
        {u"number"_s, QT_TRANSLATE_NOOP("Member", "aantal")},
        {u"primary"_s, QT_TRANSLATE_NOOP("Member", "wijk")},
        {u"affected"_s, QT_TRANSLATE_NOOP("Member", "andere wijken")},
        {u"wijk"_s, QT_TRANSLATE_NOOP("Member", "wijk")},
        {u"wijken"_s, QT_TRANSLATE_NOOP("Member", "wijken")},
        {u"consequence"_s, QT_TRANSLATE_NOOP("Member", "wat betekent het daar")},
        {u"all"_s, QT_TRANSLATE_NOOP("Member", "alle wijken")},
        {u"level"_s, QT_TRANSLATE_NOOP("Member", "hoe meepraten")},
        {u"fixed"_s, QT_TRANSLATE_NOOP("Member", "wat staat vast")},
        {u"owner"_s, QT_TRANSLATE_NOOP("Member", "informatie-eigenaar")},
        {u"publicist"_s, QT_TRANSLATE_NOOP("Member", "publicist")},
        {u"editor"_s, QT_TRANSLATE_NOOP("Member", "eindredacteur")},
        {u"contact"_s, QT_TRANSLATE_NOOP("Member", "contact")},
        {u"name"_s, QT_TRANSLATE_NOOP("Member", "naam")},
        {u"function"_s, QT_TRANSLATE_NOOP("Member", "functie")},
        {u"email"_s, QT_TRANSLATE_NOOP("Member", "e-mail")},
        {u"phone"_s, QT_TRANSLATE_NOOP("Member", "telefoon")},
        {u"nextCheck"_s, QT_TRANSLATE_NOOP("Member", "volgende controle")},
        {u"checkedOn"_s, QT_TRANSLATE_NOOP("Member", "gecontroleerd op")},
        {u"nothingNewUntil"_s, QT_TRANSLATE_NOOP("Member", "geen nieuws tot")},
        {u"notes"_s, QT_TRANSLATE_NOOP("Member", "notities")},
        {u"due"_s, QT_TRANSLATE_NOOP("Member", "voor")},
        {u"done"_s, QT_TRANSLATE_NOOP("Member", "klaar")},
        {u"deleted"_s, QT_TRANSLATE_NOOP("Member", "in de prullenbak")},
        {u"order"_s, QT_TRANSLATE_NOOP("Member", "volgorde")},
        {u"section"_s, QT_TRANSLATE_NOOP("Member", "onderdeel")},
    };
    const QString member = last(field);
    if (field == u"participation/open"_s)
        return translated("Member", QT_TRANSLATE_NOOP("Member", "waarover kunt u meepraten"), language);
    const auto found = names.constFind(member);
    return found == names.cend() ? member : translated("Member", *found, language);
}

} // namespace wd
