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

/// What the languages say of one sjabloon, each in a file of its own.
class LabelFiles
{
public:
    explicit LabelFiles(const QString &sjabloon)
    {
        const QStringList there = resourcesIn(u"sjablonen"_s, sjabloon + u".*.json"_s);
        for (const Language &language : Language::all()) {
            const QString file = u"%1.%2.json"_s.arg(sjabloon, language.code());
            if (there.contains(file))
                m_files.insert(language.code(),
                               QJsonDocument::fromJson(resource(u"sjablonen/"_s + file)).object());
        }
    }
    /// "title", or "sections", "planning", "help".
    [[nodiscard]] Texts at(const QStringList &path) const
    {
        Texts texts;
        for (auto file = m_files.begin(); file != m_files.end(); ++file) {
            QJsonValue value = *file;
            for (const QString &key : path)
                value = value[key];
            if (value.isString())
                texts.byCode.insert(file.key(), value.toString());
        }
        return texts;
    }

private:
    QHash<QString, QJsonObject> m_files;
};

Section sectionFrom(const QJsonObject &json, const LabelFiles &labels)
{
    const QString key = json.value(u"key"_s).toString();
    const auto said = [&](const QString &what) { return labels.at({u"sections"_s, key, what}); };
    return {.key = key,
            .binding
            = {.kind = json.value(u"kind"_s).toString(), .member = json.value(u"member"_s).toString()},
            .label = said(u"label"_s),
            .help = said(u"help"_s),
            .example = said(u"example"_s),
            .required = json.value(u"required"_s).toBool(),
            .requiredIn = json.value(u"requiredIn"_s).toVariant().toStringList(),
            .isPublic = !json.value(u"internal"_s).toBool(),
            .maxLength = json.value(u"maxLength"_s).toInt(),
            .atStart = json.value(u"atStart"_s).toBool()};
}

SjabloonText readStandard()
{
    const QString name = u"communicatiedossier-1"_s;
    const QJsonObject json = QJsonDocument::fromJson(resource(u"sjablonen/%1.json"_s.arg(name))).object();
    const LabelFiles labels(name);
    SjabloonText text{.key = json.value(u"key"_s).toString(),
                      .version = json.value(u"version"_s).toInt(),
                      .title = labels.at({u"title"_s}),
                      .profiles = {},
                      .sections = {}};
    for (const QJsonValue &profile : json.value(u"profiles"_s).toArray())
        text.profiles.append(
            {.key = profile.toString(), .label = labels.at({u"profiles"_s, profile.toString()})});
    for (const QJsonValue &section : json.value(u"sections"_s).toArray())
        text.sections.append(sectionFrom(section.toObject(), labels));
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

QString SjabloonText::sectionAt(const QString &field) const
{
    const QString place = u'/' + field + u'/';
    const Section *nearest = nullptr;
    for (const Section &section : sections) {
        const QString &member = section.binding.member;
        if (place.startsWith(member + u'/') && (!nearest || member.size() > nearest->binding.member.size()))
            nearest = &section;
    }
    return nearest ? nearest->key : QString();
}

size_t qHash(const SectionBinding &binding, size_t seed)
{
    return qHashMulti(seed, binding.kind, binding.member);
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
