// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossier.h"

namespace wd
{

Dossier newDossier(const QString &title, const QString &profile, const IdMaker &ids)
{
    Dossier dossier;
    dossier.id = ids.dossier();
    dossier.title = title;
    dossier.slug = slugFor(title, dossier.id.value);
    dossier.sjabloon = {.key = QStringLiteral("communicatiedossier"), .version = 1};
    dossier.profile = profile;
    return dossier;
}

} // namespace wd
