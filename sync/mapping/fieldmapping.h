// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/mapping/sitewriting.h"
#include "sync/site/sitemapping.h"

namespace wd
{

/// The mapping of a site whose objects have fields as Plone has them, texts as HTML or as blocks.
class FieldMapping : public SiteMapping
{
public:
    explicit FieldMapping(SiteWriting writing)
        : m_writing(std::move(writing))
    {
    }
    QList<WantedObject> objectsOf(const Dossier &publicView, const MappingContext &context) const override;
    QList<WantedObject> noticeOf(const Dossier &dossier, const QString &reason,
                                 const MappingContext &context) const override;
    QJsonObject placeholderOf(const Dossier &dossier) const override;
    QStringList textFields() const override;
    bool saysNothingAlone(const QString &field) const override
    {
        return field == QStringLiteral("blocks_layout");
    }
    bool linksFollow() const override { return m_writing.form == TextForm::Blocks; }
    QJsonObject fieldsOf(const SiteObject &there, const QJsonObject &like) const override;
    bool sameField(const QString &name, const QJsonValue &a, const QJsonValue &b) const override;
    bool sameContent(const QString &field, const QJsonObject &a, const QJsonObject &b) const override;
    bool isNotice(const SiteObject &page) const override;
    std::optional<MemberPlace> memberOf(const QString &type, const QString &key, const QString &field,
                                        const QString &path) const override;
    QList<MemberEdit> memberEdits(const MemberPlace &place, const QString &field, const QJsonObject &sent,
                                  const QJsonObject &head, const QJsonObject &site,
                                  const PartAtAddress &partAt) const override;
    bool isReadWhole(const QString &field, const QJsonObject &site, const RichText &read,
                     const Dossier &dossier, const AddressOfPart &addressOf,
                     const PartAtAddress &partAt) const override;

private:
    SiteWriting m_writing;
};

} // namespace wd
