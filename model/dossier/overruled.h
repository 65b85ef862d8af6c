// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

namespace wd
{

/// Something that held a publication back and that a person let pass, with the reason they gave. Kept in the
/// intent for ever, never shown to residents.
struct Overruled {
    QString kind; ///< the finding's stable word: "alt"
    QString part; ///< id of the part it was about; empty: the dossier
    QString reason; ///< one line
    bool operator==(const Overruled &) const = default;
};

[[nodiscard]] QJsonArray overruledToJson(const QList<Overruled> &overruled);
[[nodiscard]] QList<Overruled> overruledFromJson(const QJsonArray &json);

} // namespace wd
