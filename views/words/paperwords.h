// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/edtf.h"

#include <QString>

namespace wd
{

/// A sentence about what a paper of that name tells beside its text, and what to do about it. `fact` is one
/// of the words of worthSaying(): tracked-changes, comments, hidden-content, macros, unseen, scan,
/// author:NAME, title:TITLE.
[[nodiscard]] QString paperInWords(const QString &name, const QString &fact, Language language);

} // namespace wd
