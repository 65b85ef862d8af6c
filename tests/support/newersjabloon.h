// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/keptsjablonen.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wd::test
{

/// As a functional administrator writes one after what the program carries: communicatiedossier-2, which has
/// one section more, "Bereikbaarheid", of data alone, behind the planning.
[[nodiscard]] inline WrittenSjabloon newerSjabloon(int version = 2)
{
    using namespace Qt::StringLiterals;
    WrittenSjabloon written;
    for (const WrittenSjabloon &one : carriedSjablonen()) {
        if (one.name == u"communicatiedossier-1")
            written = one;
    }
    written.name = u"communicatiedossier-%1"_s.arg(version);
    QJsonObject json = QJsonDocument::fromJson(written.structure).object();
    json.insert(u"version"_s, version);
    QJsonArray sections = json.value(u"sections"_s).toArray();
    sections.insert(4,
                    QJsonObject{{u"key"_s, u"bereikbaarheid"_s},
                                {u"kind"_s, u"richtext"_s},
                                {u"member"_s, u"/sections/bereikbaarheid"_s}});
    json.insert(u"sections"_s, sections);
    written.structure = QJsonDocument(json).toJson();
    const QHash<QString, QJsonObject> said{
        {u"nl"_s,
         {{u"label"_s, u"Bereikbaarheid"_s},
          {u"help"_s, u"Hoe komen bewoners tijdens het werk bij hun huis?"_s},
          {u"example"_s, u"De Bessemoerstraat blijft open voor fietsers."_s}}},
        {u"en"_s,
         {{u"label"_s, u"Access"_s},
          {u"help"_s, u"How do residents reach their homes during the works?"_s},
          {u"example"_s, u"The street stays open to cyclists."_s}}}};
    for (auto one = said.begin(); one != said.end(); ++one) {
        QJsonObject labels = QJsonDocument::fromJson(written.labels.value(one.key())).object();
        QJsonObject inSections = labels.value(u"sections"_s).toObject();
        inSections.insert(u"bereikbaarheid"_s, *one);
        labels.insert(u"sections"_s, inSections);
        written.labels.insert(one.key(), QJsonDocument(labels).toJson());
    }
    return written;
}

/// The setting of a desk that read that one of its site.
[[nodiscard]] inline QJsonValue newerSjabloonKept()
{
    const WrittenSjabloon written = newerSjabloon();
    return KeptSjablonen{.written = {{written.name, written}}, .seen = {}, .refused = {}}.toSetting();
}

} // namespace wd::test
