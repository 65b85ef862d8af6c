// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/text/telltale.h"

#include <QString>

namespace wd
{

/// The title proposed for a file of that name, in the window and on the command line:
/// "nota_speelplekken-def.pdf" becomes "Nota speelplekken def". A name that leaves nothing stays as it is.
[[nodiscard]] QString titleOfFile(const QString &fileName);

} // namespace wd
