// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/dossier/error.h"

#include <QByteArray>

namespace wd
{

/// The dossier as a JSON value in canonical form: empty members left out bottom up, list elements never.
[[nodiscard]] QJsonObject dossierToJson(const Dossier &dossier);

/// Canonical bytes: UTF-8, NFC, keys sorted, no insignificant space, integers. What `show` prints, and what
/// is hashed.
[[nodiscard]] QByteArray canonicalBytes(const Dossier &dossier);
[[nodiscard]] QByteArray canonicalBytes(const QJsonObject &json);
/// Empty members (`""`, `[]`, `{}`, false, null) left out bottom up; `reaction.open` and list elements stay;
/// NFC.
[[nodiscard]] QJsonObject canonicalJson(const QJsonObject &json);

/// Reads and checks a dossier: JSON that parses, no lone surrogates, satisfies the schema.
/// BadInput with `detail` = "json", "surrogate", "schema", "newer" is not an error here: a newer schema is
/// read as far as version 1 understands it, the rest is in `extra`. `subject` is the pointer of what is wrong
/// ("/planning/phases/0/state").
[[nodiscard]] Result<Dossier> readDossier(const QByteArray &bytes);
[[nodiscard]] Result<Dossier> dossierFromJson(const QJsonObject &json);
/// The same without the schema, for what was checked before (the own store). Never fails: what does not fit
/// is left out.
[[nodiscard]] Dossier dossierFromCheckedJson(const QJsonObject &json);

/// Checks against resources/schema/dossier-1.json, and what a schema cannot say: unique ids, real dates,
/// hrefs of a known scheme, `part:` links well formed, file names plain ("escapes-folder").
[[nodiscard]] Result<void> checkDossierJson(const QJsonObject &json);

/// The lower-case hex SHA-256 of bytes.
[[nodiscard]] QString sha256Of(const QByteArray &bytes);

} // namespace wd
