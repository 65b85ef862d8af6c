// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QJsonObject>

namespace wd
{

/// Checks a value against resources/schema/dossier-1.json (JSON Schema draft 7, by valijson).
/// BadInput "schema"; subject: the pointer of the first thing that is wrong.
[[nodiscard]] Result<void> checkSchema(const QJsonObject &dossier);

/// What holds of every document, whatever it is about: no half characters in its texts (BadInput
/// "surrogate"), no numbers but whole ones ("schema").
[[nodiscard]] Result<void> checkPlainValues(const QJsonObject &document);

/// What a schema cannot say: real dates, ids used once, hrefs of a known scheme, plain file names, titles of
/// one line. BadInput with detail "schema" or, for a file name with a path in it, "escapes-folder".
[[nodiscard]] Result<void> checkMeaning(const QJsonObject &dossier);

} // namespace wd
