// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjablooncatalogue.h"
#include "model/sjabloon/writtensjabloon.h"

#include <QJsonValue>

namespace wd
{

/// The setting of a workspace in which it keeps the sjablonen it read from its site: a dossier follows its
/// own also without a connection, and when the site has it no longer.
[[nodiscard]] QString keptSjablonenKey();

/// What a desk keeps of the sjablonen of its site.
struct KeptSjablonen {
    QMap<QString, WrittenSjabloon> written; ///< those that could be read, by name
    QMap<QString, QString> seen; ///< of each, how its files stood on the site when it was read
    QMap<QString, QString> refused; ///< the same of those that could not, so that each is told once
    bool operator==(const KeptSjablonen &) const = default;

    /// As the setting has it; what is no such value is nothing.
    [[nodiscard]] static KeptSjablonen from(const QJsonValue &setting);
    [[nodiscard]] QJsonValue toSetting() const;
};

/// Teaches the catalogue what is kept, and says which were news to it. What this program cannot read (an
/// older one kept it, or a newer) is left out.
QList<SjabloonText> learnKept(SjabloonCatalogue &sjablonen, const QJsonValue &setting);

} // namespace wd
