// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"
#include "model/dossier/language.h"

#include <optional>

namespace wd
{

// The words with which a kind of site is chosen, by the codes of the kind and its fields.

/// "De website van de gemeente".
[[nodiscard]] QString siteKindName(const QString &kind, const Language &language);
/// What stands above a field; of an agreement, on its button.
[[nodiscard]] QString siteFieldLabel(const QString &kind, const QString &field, const Language &language);
/// An example of what may be filled in; empty where none helps.
[[nodiscard]] QString siteFieldExample(const QString &kind, const QString &field);
/// What is said when a field was left empty.
[[nodiscard]] QString siteFieldLacks(const QString &kind, const QString &field, const Language &language);
/// What a person has to agree to, where `button` says so. The usual sentence names what to type on the
/// command line.
[[nodiscard]] QString siteQuestion(const QString &kind, const Error &error, const QString &button,
                                   const Language &language);
/// What a person should know of a site that was joined.
[[nodiscard]] QString siteNote(const QString &kind, const QString &note, const Language &language);

} // namespace wd
