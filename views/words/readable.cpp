// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/readable.h"

#include "model/dossier/richtext.h"
#include "model/sjabloon/sjabloon.h"
#include "views/words/commandwords.h"

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
QString valueWords(const QString &member, const QString &value, Language language)
{
    static const QHash<QString, Words> known{
        {u"planned"_s, {u"gepland"_s, u"planned"_s}},
        {u"current"_s, {u"bezig"_s, u"under way"_s}},
        {u"done"_s, {u"klaar"_s, u"done"_s}},
        {u"cancelled"_s, {u"gaat niet door"_s, u"cancelled"_s}},
        {u"public"_s, {u"openbaar"_s, u"public"_s}},
        {u"internal"_s, {u"intern"_s, u"internal"_s}},
        {u"embargo"_s, {u"later openbaar"_s, u"under embargo"_s}},
        {u"photo"_s, {u"foto"_s, u"photo"_s}},
        {u"impression"_s, {u"impressie"_s, u"impression"_s}},
        {u"mail"_s, {u"per e-mail"_s, u"by e-mail"_s}},
        {u"form"_s, {u"met een formulier"_s, u"by a form"_s}},
        {u"post"_s, {u"per post"_s, u"by post"_s}},
        {u"nota"_s, {u"nota"_s, u"memorandum"_s}},
        {u"besluit"_s, {u"besluit"_s, u"decision"_s}},
        {u"rapport"_s, {u"rapport"_s, u"report"_s}},
        {u"tekening"_s, {u"tekening"_s, u"drawing"_s}},
        {u"brief"_s, {u"brief"_s, u"letter"_s}},
        {u"raming"_s, {u"raming"_s, u"estimate"_s}},
        {u"folder"_s, {u"folder"_s, u"leaflet"_s}},
        {u"formulier"_s, {u"formulier"_s, u"form"_s}},
        {u"verordening"_s, {u"verordening"_s, u"by-law"_s}},
        {u"overig"_s, {u"ander stuk"_s, u"other document"_s}},
        {u"informeren"_s, {u"wij informeren bewoners"_s, u"we inform residents"_s}},
        {u"raadplegen"_s,
         {u"wij vragen bewoners naar hun mening"_s, u"we ask residents for their opinion"_s}},
        {u"adviseren"_s, {u"bewoners adviseren ons"_s, u"residents advise us"_s}},
        {u"coproduceren"_s,
         {u"wij maken het plan samen met bewoners"_s, u"we make the plan together with residents"_s}},
        {u"meebeslissen"_s, {u"bewoners beslissen mee"_s, u"residents take part in the decision"_s}},
        {u"delay"_s, {u"uitstel"_s, u"delay"_s}},
        {u"status"_s, {u"stand van zaken"_s, u"where it stands"_s}},
        {u"document"_s, {u"stuk"_s, u"document"_s}},
        {u"decision"_s, {u"besluit"_s, u"decision"_s}},
        {u"correction"_s, {u"verbetering"_s, u"correction"_s}},
        {u"checked"_s, {u"gecontroleerd"_s, u"checked"_s}},
    };
    static const QSet<QString> members{u"state"_s,   u"visibility"_s, u"kind"_s,
                                       u"channel"_s, u"type"_s,       u"level"_s};
    if (members.contains(member) && known.contains(value))
        return known[value].in(language);
    if (member == u"profile"_s) {
        for (const Profile &profile : standardSjabloon().profiles) {
            if (profile.key == value)
                return profile.label.in(language);
        }
    }
    if (member == u"primary"_s || member == u"wijk"_s || member == u"wijken"_s)
        return wijkName(value).isEmpty() ? value : wijkName(value);
    return value;
}

QString object(const QString &field, const QJsonObject &value, Language language)
{
    if (value.contains(u"sha256"_s))
        return value[u"name"_s].toString();
    // What a person does not look for: how the machine tells things apart.
    static const QSet<QString> silent{u"id"_s, u"slug"_s, u"sha256"_s, u"size"_s, u"mediaType"_s};
    for (const QString &title : {u"title"_s, u"question"_s, u"text"_s}) {
        if (value.contains(u"id"_s) && value[title].isString())
            return value[title].toString();
    }
    QStringList lines;
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (!silent.contains(it.key()))
            lines.append(memberName(it.key(), language) + u": "_s
                         + readable(field + u'/' + it.key(), it.value(), language));
    }
    return lines.join(u'\n');
}

} // namespace

QString readable(const QString &field, const QJsonValue &value, Language language)
{
    const QString nothing = words(Say::Nothing, language);
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return nothing;
    case QJsonValue::Bool:
        return words(value.toBool() ? Say::Yes : Say::No, language);
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String: {
        const QString text = value.toString();
        if (text.isEmpty())
            return nothing;
        const auto date = isDate(last(field)) ? EdtfDate::parse(text) : std::nullopt;
        return date ? date->inWords(language) : valueWords(last(field), text, language);
    }
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        if (isRichText(array))
            return plainText(richTextFromJson(array));
        QStringList lines;
        for (const QJsonValue &one : array)
            lines.append(readable(field, one, language));
        return lines.isEmpty() ? nothing : lines.join(u'\n');
    }
    case QJsonValue::Object: {
        const QString said = object(field, value.toObject(), language);
        return said.isEmpty() ? nothing : said;
    }
    }
    Q_UNREACHABLE();
}

QString memberName(const QString &field, Language language)
{
    static const QHash<QString, Words> names{
        {u"title"_s, {u"titel"_s, u"title"_s}},
        {u"summary"_s, {u"in het kort"_s, u"in short"_s}},
        {u"profile"_s, {u"soort plan"_s, u"kind of plan"_s}},
        {u"theme"_s, {u"onderwerpen"_s, u"topics"_s}},
        {u"what"_s, {u"wat"_s, u"what"_s}},
        {u"why"_s, {u"waarom"_s, u"why"_s}},
        {u"who"_s, {u"wie"_s, u"who"_s}},
        {u"when"_s, {u"wanneer"_s, u"when"_s}},
        {u"text"_s, {u"tekst"_s, u"text"_s}},
        {u"date"_s, {u"datum"_s, u"date"_s}},
        {u"endDate"_s, {u"laatste dag"_s, u"last day"_s}},
        {u"time"_s, {u"tijd"_s, u"time"_s}},
        {u"endTime"_s, {u"tot"_s, u"until"_s}},
        {u"fromEnd"_s, {u"van, laatste dag"_s, u"from, last day"_s}},
        {u"toEnd"_s, {u"naar, laatste dag"_s, u"to, last day"_s}},
        {u"start"_s, {u"begin"_s, u"start"_s}},
        {u"end"_s, {u"einde"_s, u"end"_s}},
        {u"state"_s, {u"stand"_s, u"state"_s}},
        {u"note"_s, {u"toelichting"_s, u"note"_s}},
        {u"delays"_s, {u"uitstel"_s, u"delays"_s}},
        {u"reason"_s, {u"reden"_s, u"reason"_s}},
        {u"from"_s, {u"van"_s, u"from"_s}},
        {u"to"_s, {u"naar"_s, u"to"_s}},
        {u"on"_s, {u"op"_s, u"on"_s}},
        {u"phase"_s, {u"fase"_s, u"phase"_s}},
        {u"body"_s, {u"tekst"_s, u"text"_s}},
        {u"weeks"_s, {u"weken"_s, u"weeks"_s}},
        {u"type"_s, {u"soort"_s, u"type"_s}},
        {u"description"_s, {u"omschrijving"_s, u"description"_s}},
        {u"visibility"_s, {u"wie mag het zien"_s, u"visibility"_s}},
        {u"embargoUntil"_s, {u"openbaar vanaf"_s, u"public from"_s}},
        {u"supersedes"_s, {u"vervangt"_s, u"replaces"_s}},
        {u"file"_s, {u"bestand"_s, u"file"_s}},
        {u"place"_s, {u"plaats"_s, u"place"_s}},
        {u"attended"_s, {u"aanwezig"_s, u"attended"_s}},
        {u"discussed"_s, {u"besproken"_s, u"discussed"_s}},
        {u"agreements"_s, {u"afspraken"_s, u"agreements"_s}},
        {u"response"_s, {u"reactie van de gemeente"_s, u"response"_s}},
        {u"kind"_s, {u"soort"_s, u"kind"_s}},
        {u"alt"_s, {u"beschrijving"_s, u"description"_s}},
        {u"decorative"_s, {u"alleen versiering"_s, u"decorative"_s}},
        {u"credit"_s, {u"maker"_s, u"credit"_s}},
        {u"url"_s, {u"link"_s, u"link"_s}},
        {u"poster"_s, {u"beeld bij de film"_s, u"poster"_s}},
        {u"captions"_s, {u"ondertiteld"_s, u"captions"_s}},
        {u"transcript"_s, {u"uitgeschreven tekst"_s, u"transcript"_s}},
        {u"question"_s, {u"vraag"_s, u"question"_s}},
        {u"answer"_s, {u"antwoord"_s, u"answer"_s}},
        {u"lead"_s, {u"eerste zin"_s, u"lead"_s}},
        {u"until"_s, {u"tot en met"_s, u"until"_s}},
        {u"image"_s, {u"beeld"_s, u"image"_s}},
        {u"open"_s, {u"reageren kan"_s, u"open"_s}},
        {u"channel"_s, {u"hoe"_s, u"channel"_s}},
        {u"address"_s, {u"adres"_s, u"address"_s}},
        {u"opens"_s, {u"vanaf"_s, u"from"_s}},
        {u"closes"_s, {u"tot en met"_s, u"until"_s}},
        {u"answerWeeks"_s, {u"antwoord binnen weken"_s, u"answer within weeks"_s}},
        {u"counts"_s, {u"aantallen"_s, u"counts"_s}},
        {u"label"_s, {u"wat"_s, u"what"_s}},
        {u"number"_s, {u"aantal"_s, u"number"_s}},
        {u"primary"_s, {u"wijk"_s, u"neighbourhood"_s}},
        {u"affected"_s, {u"andere wijken"_s, u"other neighbourhoods"_s}},
        {u"wijk"_s, {u"wijk"_s, u"neighbourhood"_s}},
        {u"wijken"_s, {u"wijken"_s, u"neighbourhoods"_s}},
        {u"consequence"_s, {u"wat betekent het daar"_s, u"what it means there"_s}},
        {u"all"_s, {u"alle wijken"_s, u"all neighbourhoods"_s}},
        {u"level"_s, {u"hoe meepraten"_s, u"level of participation"_s}},
        {u"fixed"_s, {u"wat staat vast"_s, u"what is fixed"_s}},
        {u"owner"_s, {u"informatie-eigenaar"_s, u"information owner"_s}},
        {u"publicist"_s, {u"publicist"_s, u"publicist"_s}},
        {u"editor"_s, {u"eindredacteur"_s, u"editor"_s}},
        {u"contact"_s, {u"contact"_s, u"contact"_s}},
        {u"name"_s, {u"naam"_s, u"name"_s}},
        {u"function"_s, {u"functie"_s, u"function"_s}},
        {u"email"_s, {u"e-mail"_s, u"e-mail"_s}},
        {u"phone"_s, {u"telefoon"_s, u"phone"_s}},
        {u"nextCheck"_s, {u"volgende controle"_s, u"next check"_s}},
        {u"checkedOn"_s, {u"gecontroleerd op"_s, u"checked on"_s}},
        {u"nothingNewUntil"_s, {u"geen nieuws tot"_s, u"nothing new until"_s}},
        {u"notes"_s, {u"notities"_s, u"notes"_s}},
        {u"due"_s, {u"voor"_s, u"due"_s}},
        {u"done"_s, {u"klaar"_s, u"done"_s}},
        {u"deleted"_s, {u"in de prullenbak"_s, u"in the trash"_s}},
        {u"order"_s, {u"volgorde"_s, u"order"_s}},
    };
    const QString member = last(field);
    if (field == u"participation/open"_s)
        return language == Language::Dutch ? u"waarover kunt u meepraten"_s
                                           : u"what can still be influenced"_s;
    const auto found = names.constFind(member);
    return found == names.cend() ? member : found->in(language);
}

} // namespace wd
