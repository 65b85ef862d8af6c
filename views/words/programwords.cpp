// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/programwords.h"

#include "views/words/filled.h"
#include "views/words/plainly.h"
#include "views/words/siteformwords.h"
#include "views/words/translated.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// "De website van de gemeente: https://www.gemeente.example (classic)"
QString siteLine(const ProgramFacts::Site &site, const Language &language)
{
    const QString where = site.address.isEmpty() ? siteKindName(site.kind, language)
                                                 : siteKindName(site.kind, language) + u": "_s + site.address;
    return site.variant.isEmpty() ? where : where + u" ("_s + site.variant + u')';
}

} // namespace

QStringList programInWords(const ProgramFacts &facts, const Language &language)
{
    const auto line = [&language](const char *dutch, const QString &fact) {
        return filled(translated("Program", dutch, language), {fact});
    };
    QStringList lines{u"wijkdossier "_s + facts.version,
                      line(QT_TRANSLATE_NOOP("Program", "Computer: %1"), facts.system)};
    for (const auto &[name, version] : facts.libraries)
        lines.append(name + u' ' + version);
    lines.append(
        facts.site
            ? siteLine(*facts.site, language)
            : translated("Program", QT_TRANSLATE_NOOP("Program", "Er is nog geen site gekozen."), language));
    if (!facts.sjablonen.isEmpty())
        lines.append(line(QT_TRANSLATE_NOOP("Program", "Sjablonen van uw dossiers: %1"),
                          facts.sjablonen.join(u", "_s)));
    return lines + newerInWords(facts.announced, language);
}

QStringList newerInWords(const std::optional<ProgramAnnouncement> &announced, const Language &language)
{
    if (!announced)
        return {};
    const auto line = [&language](const char *dutch, const QString &fact) {
        return plainly(filled(translated("Program", dutch, language), {fact}));
    };
    QStringList lines{line(QT_TRANSLATE_NOOP("Program", "Uw gemeente heeft een nieuwere Wijkdossier: %1."),
                           announced->version)};
    if (!announced->what.isEmpty())
        lines.append(plainly(announced->what));
    if (!announced->where.isEmpty())
        lines.append(line(QT_TRANSLATE_NOOP("Program", "Te halen op: %1"), announced->where));
    return lines;
}

QJsonObject programToJson(const ProgramFacts &facts)
{
    QJsonObject libraries;
    for (const auto &[name, version] : facts.libraries)
        libraries.insert(name, version);
    QJsonObject json{{u"version"_s, facts.version},
                     {u"system"_s, facts.system},
                     {u"libraries"_s, libraries},
                     {u"site"_s, QJsonValue::Null},
                     {u"sjablonen"_s, QJsonArray::fromStringList(facts.sjablonen)}};
    if (facts.site)
        json.insert(u"site"_s,
                    QJsonObject{{u"kind"_s, facts.site->kind},
                                {u"address"_s, facts.site->address},
                                {u"variant"_s, facts.site->variant}});
    if (facts.announced)
        json.insert(u"newer"_s,
                    QJsonObject{{u"version"_s, facts.announced->version},
                                {u"what"_s, facts.announced->what},
                                {u"where"_s, facts.announced->where}});
    return json;
}

} // namespace wd
