// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/publicside.h"

namespace wd
{

/// What the site may show by our own hand: what every revision that carried a publication asks of it. A write
/// of one of those may be half done, come late or come twice; it is never a person's edit.
///
/// Those that stand open are known at once; earlier ones are read from the site, newest first, when something
/// is asked that the open ones do not explain.
class OwnValues
{
public:
    OwnValues(const Bench &bench, const Desk &desk);
    /// Whether this field of the object with this key stands so in such a revision.
    [[nodiscard]] Result<bool> hold(const QString &key, const QString &field, const QJsonObject &site);

private:
    using Fields = QHash<QString, QJsonObject>; ///< by key
    [[nodiscard]] Result<void> readOpen();
    [[nodiscard]] Result<bool> readNextEarlier();
    [[nodiscard]] Result<QList<int>> decidedRevisions() const;
    [[nodiscard]] Result<void> readRevision(int number);
    [[nodiscard]] static bool holds(const Fields &fields, const QString &key, const QString &field,
                                    const QJsonObject &site);

    const Bench &m_bench;
    const Desk &m_desk;
    QList<Intent> m_open;
    QList<Fields> m_known;
    bool m_openRead = false;
    std::optional<QList<int>> m_earlier; ///< numbers still to be read, newest first
};

/// The fields of everything a dossier stands for on the site on that day, by key.
[[nodiscard]] QHash<QString, QJsonObject> wantedFields(const Bench &bench, const Dossier &dossier,
                                                       const QDate &date);

} // namespace wd
