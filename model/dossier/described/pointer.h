// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/dossier/error.h"

namespace wd
{

/// Sets the value at an RFC 6901 pointer into the canonical JSON of `dossier` (indices are those of `show`,
/// trash included; `-` appends). `value` is any JSON text, a bare scalar too. What lacks on the way is made
/// where the shape says what it is; ids and slugs of new parts are filled in. `null` on a part sets `deleted`
/// to `today`, on anything else removes it. `schema`, `id`, `slug` and unknown members are refused; the
/// result must satisfy the schema. Errors: BadInput, subject = the pointer, detail = "pointer", "json",
/// "read-only", "unknown-member", "section-text" (a section would get a second text), "schema" ....
[[nodiscard]] Result<Dossier> setAt(const Dossier &dossier, const QString &pointer, const QByteArray &value,
                                    const IdMaker &ids, const QDate &today);

/// Fills ids and slugs that lack, in every list of parts, from their titles. For import.
[[nodiscard]] QJsonObject withIdsFilled(const QJsonObject &dossier, const IdMaker &ids);

/// Appends a document, report, photo or impression that holds `file`; returns the dossier and the new part's
/// id.
enum class FilePart { Documents, Reports, Photos, Impressions };
struct WithPart {
    Dossier dossier;
    PartId part;
};
[[nodiscard]] WithPart withFile(const Dossier &dossier, FilePart part, const FileRef &file,
                                const QString &title, bool internal, const IdMaker &ids);

} // namespace wd
