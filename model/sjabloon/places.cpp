// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/places.h"

#include "model/dossier/parts.h"

#include <QSet>

namespace wd
{

using namespace Qt::StringLiterals;

QString sectionOfPlace(const SjabloonText &sjabloon, const Dossier &dossier, const QString &part,
                       const QString &field)
{
    if (!part.isEmpty()) {
        const QString place = namedPart(dossier, part).place;
        return place.isEmpty() ? QString() : sectionOfPlace(sjabloon, dossier, {}, place);
    }
    static const QSet<QString> ofTitle{{}, u"title"_s, u"profile"_s, u"theme"_s, u"deleted"_s, u"sjabloon"_s};
    return ofTitle.contains(field.section(u'/', 0, 0)) ? u"title"_s : sjabloon.sectionAt(field);
}

QString titleOfPart(const Dossier &dossier, const QString &part)
{
    return namedPart(dossier, part).title;
}

bool followsAnother(const SjabloonText &sjabloon, const Dossier &dossier)
{
    const Sjabloon &follows = dossier.sjabloon;
    return !follows.key.isEmpty() && (follows.key != sjabloon.key || follows.version != sjabloon.version);
}

bool isShownAt(const SjabloonText &sjabloon, const QString &place)
{
    const bool isOfData = place.startsWith(u"sections/"_s);
    return sjabloon.isPublicAt(place) || (!isOfData && sjabloon.sectionAt(place).isEmpty());
}

Dossier withoutHeldBack(const SjabloonText &sjabloon, const Dossier &publicView)
{
    QSet<QString> heldBack;
    eachPart(publicView, [&](const AnyPart &part) {
        if (!isShownAt(sjabloon, part.place))
            heldBack.insert(part.id);
    });
    Dossier shown = publicView;
    if (!heldBack.isEmpty())
        keepParts(shown, [&](const QString &, const QString &id) { return !heldBack.contains(id); });
    return shown;
}

} // namespace wd
