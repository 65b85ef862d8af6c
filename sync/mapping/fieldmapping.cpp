// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mapping/fieldmapping.h"

#include "model/page/page.h"
#include "sync/mapping/fieldvalues.h"
#include "sync/mapping/membersonsite.h"
#include "sync/mapping/pageobjects.h"
#include "sync/mapping/samecontent.h"
#include "sync/mapping/siteobjects.h"
#include "sync/mapping/wholetext.h"

namespace wd
{

using namespace Qt::StringLiterals;

QList<WantedObject> FieldMapping::objectsOf(const Dossier &publicView, const MappingContext &context) const
{
    return siteObjects(publicView, context, m_writing);
}

QList<WantedObject> FieldMapping::noticeOf(const Dossier &dossier, const QString &reason,
                                           const MappingContext &context) const
{
    return noticeObjects(dossier, reason, context, m_writing);
}

QJsonObject FieldMapping::placeholderOf(const Dossier &dossier) const
{
    if (m_writing.form == TextForm::Blocks)
        return placeholderBlocks(dossier);
    return {{u"text"_s, placeholderHtml()}};
}

QStringList FieldMapping::textFields() const
{
    if (m_writing.form == TextForm::Blocks)
        return {u"blocks"_s, u"blocks_layout"_s};
    return {u"text"_s};
}

QJsonObject FieldMapping::fieldsOf(const SiteObject &there, const QJsonObject &like) const
{
    return wd::fieldsOf(there.json, like);
}

bool FieldMapping::sameField(const QString &name, const QJsonValue &a, const QJsonValue &b) const
{
    return wd::sameField(name, a, b);
}

bool FieldMapping::sameContent(const QString &field, const QJsonObject &a, const QJsonObject &b) const
{
    return wd::sameContent(field, a, b);
}

bool FieldMapping::isNotice(const SiteObject &page) const
{
    return wd::isNotice(page.json);
}

std::optional<MemberPlace> FieldMapping::memberOf(const QString &type, const QString &key,
                                                  const QString &field, const QString &path) const
{
    return wd::memberOf(type, key, field, path);
}

QList<MemberEdit> FieldMapping::memberEdits(const MemberPlace &place, const QString &field,
                                            const QJsonObject &sent, const QJsonObject &head,
                                            const QJsonObject &site, const PartAtAddress &partAt) const
{
    return wd::memberEdits(place, field, sent, head, site, partAt);
}

bool FieldMapping::isReadWhole(const QString &field, const QJsonObject &site, const RichText &read,
                               const Dossier &dossier, const AddressOfPart &addressOf,
                               const PartAtAddress &partAt) const
{
    const auto picture = [&](const QString &id) {
        const QString address = addressOf(id);
        return address.isEmpty() ? QString() : address + m_writing.pictureEnd;
    };
    const PartFacts parts = partFactsOf(dossier, {.dossier = {}, .part = addressOf, .image = picture});
    return wd::isReadWhole(field, site, read, parts, partAt);
}

} // namespace wd
