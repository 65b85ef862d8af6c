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
    bool moment = false; ///< when an Event is: of several fields of the site, in several members
};

/// Whether another value of that field is an edit. Dates of publication only steer listings, and some sites
/// round or shift them.
[[nodiscard]] bool isCompared(const QString &field);
/// Which member of the dossier a field of an object on the site shows; none where that is made of more than
/// one, but for the times of an Event.
[[nodiscard]] std::optional<MemberPlace> memberOf(const QString &type, const QString &key,
                                                  const QString &field, const QString &path);
/// A member that a webmaster changed: as we sent it, as the concept has it, and as the site shows it; null
/// for what is not there.
struct MemberEdit {
    QString name;
    QJsonValue base, mine, theirs;
};
/// What an edit of that field changes in the dossier, by the fields of the site of those three.
[[nodiscard]] QList<MemberEdit> memberEdits(const MemberPlace &place, const QString &field,
                                            const QJsonObject &sent, const QJsonObject &head,
                                            const QJsonObject &site, const PartAddress &partOf);
/// A dossier as JSON with that member of that part (empty: of itself) replaced, or taken away by null.
[[nodiscard]] QJsonObject withMember(const QJsonObject &json, const QStringList &list, const QString &partId,
                                     const QString &member, const QJsonValue &value);

} // namespace wd
