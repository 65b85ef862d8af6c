// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/site/sitemapping.h"

namespace wd
{

/// The page of a dossier in a folder: what it is called there.
inline const QString folderPageName = QStringLiteral("index.html");

/// What a dossier stands for in folders: one page, the HTML export of today with everything on it, and its
/// files beside it in files/. Questions, news and the planning are no things of their own there. Fields:
/// title, description and, of the page, text (a whole HTML document).
///
/// A folder keeps what it is given to the letter, so fields are compared as they are. No field of a page is
/// one member of the dossier: what somebody writes into index.html by hand is asked about, never taken over.
class FolderMapping : public SiteMapping
{
public:
    QList<WantedObject> objectsOf(const Dossier &publicView, const MappingContext &context) const override;
    QList<WantedObject> noticeOf(const Dossier &dossier, const QString &reason,
                                 const MappingContext &context) const override;
    QJsonObject placeholderOf(const Dossier &dossier) const override;
    QStringList textFields() const override;
    bool saysNothingAlone(const QString &) const override { return false; }
    bool linksFollow() const override { return false; }
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
};

} // namespace wd
