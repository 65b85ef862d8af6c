// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/places.h"

#include "model/dossier/described/parts.h"
#include "model/dossier/described/visitors.h"
#include "model/sjabloon/sectionkinds.h"

#include <QSet>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Empties every member residents do not get. Lists of parts are left alone: each part stands in a place of
/// its own.
class HoldBack
{
public:
    explicit HoldBack(const SjabloonText &sjabloon)
        : m_sjabloon(sjabloon)
    {
    }
    template <typename T> void plain(const char *name, T &value, const Facts & = {}) { look(name, value); }
    void rich(const char *name, RichText &value, const Facts & = {}) { look(name, value); }
    template <typename T> void whole(const char *name, T &value, const Facts & = {}) { look(name, value); }
    void file(const char *name, FileRef &value, const Facts & = {}) { look(name, value); }
    void set(const char *name, QStringList &value, const Facts & = {}) { look(name, value); }
    template <typename T> void byWijk(const char *name, QList<T> &value, const Facts & = {})
    {
        look(name, value);
    }
    template <typename T> void parts(const char *, QList<T> &, const Facts & = {}) { }
    template <typename T> void record(const char *name, T &value, const Facts & = {})
    {
        const QString outer = m_path;
        m_path += QString::fromLatin1(name);
        if (!isShownAt(m_sjabloon, m_path))
            value.extra = {};
        m_path += u'/';
        describe(*this, value);
        m_path = outer;
    }

private:
    template <typename T> void look(const char *name, T &value)
    {
        if (!isShownAt(m_sjabloon, m_path + QString::fromLatin1(name)))
            value = T();
    }

    const SjabloonText &m_sjabloon;
    QString m_path;
};

} // namespace

QString sectionOfPlace(const SjabloonText &sjabloon, const Dossier &dossier, const Place &place)
{
    if (!place.part.isEmpty()) {
        const QString list = namedPart(dossier, place.part).place;
        return list.isEmpty() ? QString() : sectionOfPlace(sjabloon, dossier, {.part = {}, .field = list});
    }
    static const QSet<QString> ofTitle{{}, u"title"_s, u"profile"_s, u"theme"_s, u"deleted"_s, u"sjabloon"_s};
    return ofTitle.contains(place.field.section(u'/', 0, 0)) ? u"title"_s : sjabloon.sectionAt(place.field);
}

QString sectionToSettle(const SjabloonText &sjabloon, const Dossier &dossier, const Place &place)
{
    const QString section = sectionOfPlace(sjabloon, dossier, place);
    return section.isEmpty() ? u"title"_s : section;
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
    return sjabloon.isPublicAt(place) || (sjabloon.sectionAt(place).isEmpty() && !isBindable(place));
}

Dossier withoutHeldBack(const SjabloonText &sjabloon, const Dossier &publicView)
{
    QSet<QString> heldBack;
    eachPart(publicView, [&](const AnyPart &part) {
        if (!isShownAt(sjabloon, part.place))
            heldBack.insert(part.id);
    });
    Dossier shown = publicView;
    HoldBack members(sjabloon);
    describe(members, shown);
    if (!heldBack.isEmpty())
        keepParts(shown, [&](const QString &, const QString &id) { return !heldBack.contains(id); });
    return shown;
}

} // namespace wd
