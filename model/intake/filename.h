// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wd
{

/// Whether a file's name says that not everybody may read it: a word of it is intern(e), or begins with
/// concept, vertrouwelijk or geheim. "internet" and "Conciërge" are no such words.
[[nodiscard]] bool soundsInternal(const QString &fileName);

} // namespace wd
