// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/places.h"

#include "model/dossier/parts.h"

namespace wd
{

using namespace Qt::StringLiterals;

QString sectionOfPlace(const Dossier &dossier, const QString &part, const QString &field)
{
    if (!part.isEmpty()) {
        const QString list = namedPart(dossier, part).list;
        return list.isEmpty() ? QString() : sectionOfPlace(dossier, {}, list);
    }
    const QString member = field.section(u'/', 0, 0);
    if (member == u"roles"_s)
        return field.section(u'/', 1, 1) == u"contact"_s ? u"contact"_s : u"roles"_s;
    if (member == u"planning"_s)
        return field.section(u'/', 1, 1) == u"procedure"_s ? u"procedure"_s : u"planning"_s;
    if (member.isEmpty() || member == u"title"_s || member == u"profile"_s || member == u"theme"_s
        || member == u"deleted"_s || member == u"sjabloon"_s)
        return u"title"_s;
    return member;
}

QString titleOfPart(const Dossier &dossier, const QString &part)
{
    return namedPart(dossier, part).title;
}

} // namespace wd
