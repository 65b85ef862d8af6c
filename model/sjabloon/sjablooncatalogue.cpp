// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/sjablooncatalogue.h"

#include "resources/resource.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

Section sectionFrom(const QJsonObject &json, const LabelFiles &labels, bool isInternal)
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
            .isPublic = !isInternal && !json.value(u"internal"_s).toBool(),
            .maxLength = json.value(u"maxLength"_s).toInt(),
            .atStart = json.value(u"atStart"_s).toBool()};
}

/// `name` without ending: "communicatiedossier-1".
SjabloonText readSjabloon(const QString &name)
{
    const QJsonObject json = QJsonDocument::fromJson(resource(u"sjablonen/%1.json"_s.arg(name))).object();
    const LabelFiles labels(name);
    SjabloonText text{.key = json.value(u"key"_s).toString(),
                      .version = json.value(u"version"_s).toInt(),
                      .isStandard = json.value(u"standard"_s).toBool(),
                      .isInternal = json.value(u"internal"_s).toBool(),
                      .title = labels.at({u"title"_s}),
                      .profiles = {},
                      .sections = {}};
    for (const QJsonValue &profile : json.value(u"profiles"_s).toArray())
        text.profiles.append(
            {.key = profile.toString(), .label = labels.at({u"profiles"_s, profile.toString()})});
    for (const QJsonValue &section : json.value(u"sections"_s).toArray())
        text.sections.append(sectionFrom(section.toObject(), labels, text.isInternal));
    return text;
}

} // namespace

SjabloonCatalogue SjabloonCatalogue::carried()
{
    QList<SjabloonText> all;
    for (const QString &file : resourcesIn(u"sjablonen"_s, u"*.json"_s)) {
        if (file.count(u'.') == 1) // the others are what a language says of one
            all.append(readSjabloon(file.section(u'.', 0, 0)));
    }
    std::ranges::stable_partition(all, &SjabloonText::isStandard);
    return SjabloonCatalogue(all);
}

SjabloonCatalogue::SjabloonCatalogue(const QList<SjabloonText> &sjablonen)
    : m_all(sjablonen)
{
    Q_ASSERT(!m_all.isEmpty());
}

const SjabloonText *SjabloonCatalogue::newestOf(const QString &key) const
{
    const SjabloonText *newest = nullptr;
    for (const SjabloonText &one : m_all) {
        if (one.key == key && (!newest || one.version > newest->version))
            newest = &one;
    }
    return newest;
}

const SjabloonText &SjabloonCatalogue::of(const Sjabloon &wanted) const
{
    const auto exact = std::ranges::find_if(m_all, [&](const SjabloonText &one) {
        return one.key == wanted.key && one.version == wanted.version;
    });
    if (exact != m_all.cend())
        return *exact;
    const SjabloonText *newest = newestOf(wanted.key);
    return newest ? *newest : m_all.first();
}

bool SjabloonCatalogue::knows(const Sjabloon &wanted) const
{
    return std::ranges::any_of(m_all, [&](const SjabloonText &one) {
        return one.key == wanted.key && one.version == wanted.version;
    });
}

QList<SjabloonText> SjabloonCatalogue::newest() const
{
    QList<SjabloonText> all;
    std::ranges::copy_if(m_all, std::back_inserter(all),
                         [this](const SjabloonText &one) { return newestOf(one.key) == &one; });
    return all;
}

Dossier SjabloonCatalogue::migratedToNewest(const Dossier &dossier) const
{
    const SjabloonText *newest
        = dossier.sjabloon.key.isEmpty() ? &m_all.first() : newestOf(dossier.sjabloon.key);
    if (!newest || (dossier.sjabloon.key == newest->key && dossier.sjabloon.version >= newest->version))
        return dossier;
    Dossier migrated = dossier;
    migrated.sjabloon.key = newest->key;
    migrated.sjabloon.version = newest->version;
    return migrated;
}

} // namespace wd
