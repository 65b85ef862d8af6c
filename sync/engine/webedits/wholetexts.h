// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/localdossier.h"
#include "sync/engine/synccontext.h"

namespace wd
{

/// Tells whether a text of the site says nothing but what the dossier takes of it. Its pictures have their
/// alt texts of the last publication, or already those of the concept.
class WholeTexts
{
public:
    WholeTexts(const SyncContext &sync, const LocalDossier &local, PartAtAddress partAt,
               AddressOfPart addressOf);
    [[nodiscard]] bool hold(const QString &field, const QJsonObject &site, const QJsonValue &read) const;

private:
    const SyncContext &m_sync;
    PartAtAddress m_partAt;
    AddressOfPart m_addressOf;
    QList<Dossier> m_versions; ///< as the concept has it, and as residents see it
};

} // namespace wd
