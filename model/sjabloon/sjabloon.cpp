// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/sjabloon.h"

#include "resources/resource.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

Words wordsOf(const QJsonValue &json)
{
    return {.nl = json[u"nl"].toString(), .en = json[u"en"].toString()};
}

Section sectionFrom(const QJsonObject &json)
{
    return {.key = json.value(u"key"_s).toString(),
            .member = json.value(u"member"_s).toString(),
            .kind = json.value(u"kind"_s).toString(),
            .label = wordsOf(json.value(u"label"_s)),
            .help = wordsOf(json.value(u"help"_s)),
            .example = wordsOf(json.value(u"example"_s)),
            .required = json.value(u"required"_s).toBool(),
            .requiredIn = json.value(u"requiredIn"_s).toVariant().toStringList(),
            .isPublic = !json.value(u"internal"_s).toBool(),
            .maxLength = json.value(u"maxLength"_s).toInt()};
}

SjabloonText readStandard()
{
    const QJsonObject json
        = QJsonDocument::fromJson(resource(u"sjablonen/communicatiedossier-1.json"_s)).object();
    SjabloonText text{.key = json.value(u"key"_s).toString(),
                      .version = json.value(u"version"_s).toInt(),
                      .title = wordsOf(json.value(u"title"_s)),
                      .profiles = {},
                      .sections = {}};
    for (const QJsonValue &profile : json.value(u"profiles"_s).toArray())
        text.profiles.append({.key = profile[u"key"].toString(), .label = wordsOf(profile[u"label"])});
    for (const QJsonValue &section : json.value(u"sections"_s).toArray())
        text.sections.append(sectionFrom(section.toObject()));
    return text;
}

} // namespace

const Section *SjabloonText::section(const QString &sectionKey) const
{
    for (const Section &section : sections) {
        if (section.key == sectionKey)
            return &section;
    }
    return nullptr;
}

const SjabloonText &standardSjabloon()
{
    static const SjabloonText text = readStandard();
    return text;
}

QString pageWord(const QString &key, Language language)
{
    return language.word(key).toString();
}

Dossier migratedToNewest(const Dossier &dossier)
{
    const SjabloonText &newest = standardSjabloon();
    if (dossier.sjabloon.key == newest.key && dossier.sjabloon.version >= newest.version)
        return dossier;
    // Version 1 is the first: a dossier without a sjabloon, made by import, simply gets it.
    Dossier migrated = dossier;
    migrated.sjabloon.key = newest.key;
    migrated.sjabloon.version = newest.version;
    return migrated;
}

} // namespace wd
