// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/page/richtexthtml.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace wd
{

/// Where a field of the site lives in the dossier.
struct MemberPlace {
    QStringList list; ///< path to the list; empty: the dossier itself
    QString member;
    bool rich = false;
};

/// Which member of the dossier a field of an object on the site shows; none where that is made of more than
/// one.
[[nodiscard]] std::optional<MemberPlace> memberOf(const QString &type, const QString &key,
                                                  const QString &field, const QString &path);
/// The value of that member for these fields of the site.
[[nodiscard]] QJsonValue asMember(const MemberPlace &place, const QJsonObject &fields, const QString &field,
                                  const PartAddress &partOf);
/// A dossier as JSON with that member of that part (empty: of itself) replaced.
[[nodiscard]] QJsonObject withMember(const QJsonObject &json, const QStringList &list, const QString &partId,
                                     const QString &member, const QJsonValue &value);

} // namespace wd
