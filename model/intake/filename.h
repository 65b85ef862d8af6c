// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wd
{

/// Whether a file's name says that not everybody may read it: a word of it is intern(e), or begins with
/// concept, vertrouwelijk or geheim. "internet" and "Conciërge" are no such words.
[[nodiscard]] bool soundsInternal(const QString &fileName);

/// The title proposed for a file of that name, in the window and on the command line: "nota_speelplekken-def.pdf"
/// becomes "Nota speelplekken def". A name that leaves nothing stays as it is.
[[nodiscard]] QString titleOfFile(const QString &fileName);

} // namespace wd
