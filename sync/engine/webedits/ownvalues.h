// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/webedits/webedits.h"

#include <vector>

namespace wd
{

/// What the site may show by our own hand: what every revision that carried a publication asks of it. A write
/// of one of those may be half done, come late or come twice; it is never a person's edit.
///
/// Those that stand open are known at once; earlier ones are read from the site, newest first, when something
/// is asked that the open ones do not explain.
///
/// A publication goes without the files a site will not take, and then nothing in its texts leads to them.
/// Texts without those links are ours as well: of files that do not stand there, or that some publication
/// went without. A page calls wijken as the list of the desk that wrote it did then, so it is ours as well by
/// an earlier list.
class OwnValues
{
public:
    /// All borrowed.
    OwnValues(const SyncContext &sync, const LocalDossier &local, const SiteLook &look);
    /// Whether this field of the object with this key stands so in such a revision.
    [[nodiscard]] Result<bool> hold(const QString &key, const QString &field, const QJsonObject &site);

private:
    struct Decided {
        Dossier dossier;
        QDate date;
        QList<WantedObject> wanted;
    };
    [[nodiscard]] Result<void> readOpen();
    [[nodiscard]] Result<bool> readNextEarlier();
    [[nodiscard]] Result<QList<int>> decidedRevisions() const;
    [[nodiscard]] Result<void> readRevision(int number);
    [[nodiscard]] bool holds(const Decided &decided, const QString &key, const QString &field,
                             const QJsonObject &site) const;
    [[nodiscard]] Result<bool> holdsByEarlierNames(const QString &key, const QString &field,
                                                   const QJsonObject &site) const;
    [[nodiscard]] QList<WantedObject> wantedBy(const WijkList &wijken, const Decided &decided,
                                               const QStringList &absent) const;
    [[nodiscard]] QStringList leftOutOf(const Decided &decided, const QString &field,
                                        const QJsonObject &site) const;
    void know(const Dossier &dossier, const QDate &date);

    const SyncContext &m_sync;
    const LocalDossier &m_desk;
    const SiteLook &m_look;
    const QSet<QString> m_leftOut; ///< keys
    QList<Intent> m_open;
    std::vector<Decided> m_known;
    bool m_openRead = false;
    std::optional<QList<int>> m_earlier; ///< numbers still to be read, newest first
};

/// The fields of everything a dossier stands for on the site on that day, by key.
[[nodiscard]] QHash<QString, QJsonObject> wantedFields(const SyncContext &sync, const Dossier &dossier,
                                                       const QDate &date);

} // namespace wd
