// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/site/sitemapping.h"

namespace wd
{

/// Which member of the dossier a field of an object on the site shows; none where that is made of more than
/// one, but for the times of an Event.
[[nodiscard]] std::optional<MemberPlace> memberOf(const QString &type, const QString &key,
                                                  const QString &field, const QString &path);
/// What an edit of that field changes in the dossier, by the fields of the site of those three.
[[nodiscard]] QList<MemberEdit> memberEdits(const MemberPlace &place, const QString &field,
                                            const QJsonObject &sent, const QJsonObject &head,
                                            const QJsonObject &site, const PartAtAddress &partAt);

} // namespace wd
