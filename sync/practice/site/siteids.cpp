// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an object may be called.
#include "sync/practice/site/sitefields.h"

#include <QRegularExpression>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

/// What Plone calls its own fields and methods: to whoever asks they are there already.
const QSet<QString> &partsOfAContainer()
{
    static const QSet<QString> names = setOf(u"id title description Title Description creators effective "
                                             u"expires subject items keys values get edit "
                                             "manage language rights UID modified created contributors "
                                             "Creator Date Type Subject absolute_url getId "
                                             "REQUEST PUT HEAD DELETE OPTIONS"_s);
    return names;
}

/// What a site has at its top and is not content.
const QSet<QString> &tools()
{
    static const QSet<QString> names = setOf(u"view portal_url portal_catalog portal_workflow "
                                             "portal_memberdata plone_utils acl_users error_log"_s);
    return names;
}

/// What it has from the Zope around it, and from its skins.
bool isAcquired(const SiteCall &call, const QString &id)
{
    static const QSet<QString> names
        = setOf(u"sharing virtual_hosting Control_Panel browser_id_manager session_data_manager"_s);
    return names.contains(id) || call.neighbours.contains(id) || id == call.base.path().mid(1)
        || (!call.volto && id == u"text"_s);
}

SiteReply badId(const QString &id, const QString &why)
{
    return raised(400, u"BadRequest"_s, u"The id \"%1\" is %2"_s.arg(id, why));
}

} // namespace

bool isReserved(const SiteCall &call, const QString &container, const QString &id)
{
    // What the site acquires would be hidden below an object of that name: nobody but a Manager of the whole
    // Zope may. At its top anybody may all the same, and below it then, too.
    return tools().contains(id)
        || (isAcquired(call, id) && !container.isEmpty() && !call.store.at(u'/' + id));
}

std::optional<SiteReply> wrongId(const SiteCall &call, const SiteObject &container, const QString &id)
{
    static const QRegularExpression fit(u"\\A[A-Za-z0-9._~$, ()+&;!%'@-]+\\z"_s);
    if (!fit.match(id).hasMatch() || id == u"."_s || id == u".."_s)
        return wrongField(u"id"_s, u"Ongeldige waarde"_s);
    if (id.startsWith(u"@@"_s))
        return badId(id, u"invalid because it starts with characters reserved for Zope views lookup."_s);
    if (id.startsWith(u'_'))
        return badId(id, u"invalid because it begins with an underscore."_s);
    if (id.startsWith(u"aq_"_s))
        return badId(id, u"invalid because it begins with \"aq_\"."_s);
    if (id.endsWith(u"__"_s))
        return badId(id, u"invalid because it ends with two underscores."_s);
    const bool isPart = partsOfAContainer().contains(id) || (call.volto && id == u"blocks"_s)
        || (container.path.isEmpty() && tools().contains(id));
    if (isPart || call.store.at(container.path + u'/' + id))
        return badId(id, u"invalid - it is already in use."_s);
    if (isReserved(call, container.path, id))
        return badId(id, u"reserved."_s);
    return std::nullopt;
}

} // namespace wd::practice
