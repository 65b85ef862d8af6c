// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/publicview.h"

#include "model/dossier/described/publiccopy.h"

namespace wd
{
namespace
{

/// Of a deleted dossier only its folder on the site is known, which stands there from the first share on.
Dossier viewOfDeleted(const Dossier &dossier)
{
    Dossier nothing;
    nothing.schema = dossier.schema;
    nothing.id = dossier.id;
    nothing.slug = dossier.slug;
    return nothing;
}

} // namespace

Dossier publicView(const Dossier &dossier, const QDate &date)
{
    if (!dossier.deleted.isEmpty())
        return viewOfDeleted(dossier);
    return PublicCopy::of(dossier, SeenIdsOf(dossier, date).found, date);
}

} // namespace wd
