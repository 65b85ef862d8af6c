// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/publicside.h"

namespace wd
{

enum class WebEditOutcome {
    None, ///< nothing there that is not ours
    Adopted, ///< taken into the concept as a revision of its own (and perhaps conflicts): look again
    Asked, ///< something only a person can judge; told once
};

/// Takes in what a webmaster changed on the site: for every object of `record` whose row is not as we left
/// it, per field: our value -> adopt where the concept did not change it too, else keep both as a conflict; a
/// value that an open publication is writing is ours. What was taken in becomes a concept revision of its own
/// before `work` changes; `carried` goes on with it, since what it adds is public already. Text of the
/// generated page, pictures and dates: asked.
[[nodiscard]] Result<WebEditOutcome> takeInWebEdits(const Bench &bench, const DossierId &id,
                                                    const QHash<QString, CatalogRow> &rows,
                                                    const PublicRecord &record,
                                                    const std::optional<Intent> &carried);

} // namespace wd
