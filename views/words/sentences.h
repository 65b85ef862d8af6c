// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"
#include "model/dossier/error.h"

#include <QString>

namespace wd
{

/// The one place where a kind of error becomes a sentence for the user: what happened to the work, then what
/// to do next. One line, B1, u-form.
[[nodiscard]] QString sentence(const Error &error, Language language);

} // namespace wd
