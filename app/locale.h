// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"

namespace wd
{

/// That of LC_ALL, LC_MESSAGES or LANG, the first that names a language; Dutch where we have none of it.
[[nodiscard]] Language languageOfEnvironment();

/// File names and arguments are UTF-8, also where the environment names a locale that does not exist here.
/// Ask for the language first; call before QCoreApplication, which would complain.
void useUtf8();

} // namespace wd
