// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QJsonObject>

namespace wd
{

/// A language's list of words (resources/words/page-nl.json), held against the Dutch one, which says what
/// there is to be said: every member is there and of the same kind, every text has something to say and the
/// same places (%1), rows of names are as long. "meanings" may have other words, of what the Dutch ones mean;
/// "phrases" other ones and none. "plurals" are its own rules (plurals.h), and "counted" has a form for each.
/// BadInput: the subject is the member that is not so ("/dates/read/phrases/fillers"), empty for a file that
/// is no JSON.
[[nodiscard]] Result<QJsonObject> readWordList(const QByteArray &file, const QJsonObject &dutch);

} // namespace wd
