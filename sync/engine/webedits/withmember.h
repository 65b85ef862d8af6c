// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace wd
{

/// That member of that part of a dossier as JSON (empty: of itself); undefined: there is none. `list`: the
/// path to the list the part stands in.
[[nodiscard]] QJsonValue memberAt(const QJsonObject &json, const QStringList &list, const QString &partId,
                                  const QString &member);
/// A dossier as JSON with that member of that part (empty: of itself) replaced, or taken away by null.
[[nodiscard]] QJsonObject withMember(const QJsonObject &json, const QStringList &list, const QString &partId,
                                     const QString &member, const QJsonValue &value);

} // namespace wd
