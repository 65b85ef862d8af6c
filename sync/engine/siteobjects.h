// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjabloon.h"
#include "sync/plone/ploneclient.h"

#include <QJsonObject>

namespace wd
{

/// One object the public side should hold. `fields` as agreed with ourselves, before they go over the wire:
/// rich text as plain HTML in "text" (classic) or as "blocks" with "blocks_layout" (Volto).
struct WantedObject {
    QString key; ///< part id; part id + ":file" for the file beside a report; "page"; "folder"
    QString container; ///< name of the sub-container ("stukken"); empty for page and folder
    QString path; ///< where it stands, from the site root
    QString type;
    QJsonObject fields;
    FileRef file; ///< empty: none
    QString fileField; ///< "file" or "image"
    [[nodiscard]] bool hasState() const
    {
        return type != QStringLiteral("File") && type != QStringLiteral("Image");
    }
    [[nodiscard]] QString id() const { return path.section(u'/', -1); }
    [[nodiscard]] QString parent() const { return path.section(u'/', 0, -2); }
    /// What is kept in the record as sent: the fields and the sha256 of the file.
    [[nodiscard]] QJsonObject sent() const;
};

struct MappingContext {
    SjabloonText sjabloon; ///< that the dossier follows
    QString root; ///< path of the dossier on the site
    QString siteUrl; ///< no trailing slash
    Dialect dialect = Dialect::Classic;
    QDate date;
    QStringList absent; ///< keys of files the site will not take: no object, and nothing leads there
};

/// Everything the public view stands for on the site, in the order it is made: children, then page, then
/// folder. On Volto page and folder are one object, key "page". By the table in ARCHITECTURE.md (site
/// mapping).
[[nodiscard]] QList<WantedObject> siteObjects(const Dossier &publicView, const MappingContext &context);

/// Page and folder as they are after a withdrawal with notice.
[[nodiscard]] QList<WantedObject> noticeObjects(const Dossier &dossier, const QString &reason,
                                                const MappingContext &context);

/// The fields as the site wants them (rich text wrapped and escaped).
[[nodiscard]] QJsonObject onTheWire(const QJsonObject &fields);
/// The fields named in `like`, taken out of an answer of the site, in our own form.
[[nodiscard]] QJsonObject fieldsOf(const QJsonObject &answer, const QJsonObject &like);
/// Whether two values of a field mean the same (white space, order of subjects, dates to the minute, HTML by
/// its blocks).
[[nodiscard]] bool sameField(const QString &name, const QJsonValue &a, const QJsonValue &b);

} // namespace wd
