// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace wd
{

/// A typed date as the readers want it: lower case, one blank between words, one kind of dash, abbreviations
/// without their dots ("as", "ntb", "ovb").
[[nodiscard]] QString plainDateText(const QString &typed);

/// Words, numbers and signs of such a text. Numbers with "-", "/" or "." between them and nothing else are
/// one token ("14-3-2027", "24-28"): what they mean together depends on what stands beside them. nullopt when
/// there is something in it that dates do not have.
[[nodiscard]] std::optional<QStringList> dateTokens(const QString &plain);

} // namespace wd
