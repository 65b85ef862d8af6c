// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits/wholetexts.h"

#include "model/publication/notes/shown.h"
#include "model/publication/notes/sitenotes.h"

#include <algorithm>

namespace wd
{

WholeTexts::WholeTexts(const SyncContext &sync, const LocalDossier &local, PartAtAddress partAt,
                       AddressOfPart addressOf)
    : m_sync(sync)
    , m_partAt(std::move(partAt))
    , m_addressOf(std::move(addressOf))
    , m_versions({local.base->dossier})
{
    if (const auto shown = shownNow(sync.store, local.work.id, SiteNotes::from(local)); shown && *shown)
        m_versions.append(**shown);
}

bool WholeTexts::hold(const QString &field, const QJsonObject &site, const QJsonValue &read) const
{
    const RichText text = richTextFromJson(read.toArray());
    return std::any_of(m_versions.begin(), m_versions.end(), [&](const Dossier &dossier) {
        return m_sync.mapping.isReadWhole(field, site, text, dossier, m_addressOf, m_partAt);
    });
}

} // namespace wd
