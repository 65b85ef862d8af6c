// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wd
{

/// A person's own name as it goes into records and comes out of them: one line, without what would steer a
/// terminal or turn the direction of what follows, at most 100 characters. It is shown and nothing else: who
/// may do or decided something goes by the account beside it.
[[nodiscard]] QString personName(const QString &text);

/// What a person is called in all they write from here: as the site knows them, else as they said themselves.
/// Empty: neither is known.
[[nodiscard]] QString ownName(const QString &fullName, const QString &said);

/// What a person is called on the screen: by name, and by account where none is known (older programs wrote
/// none).
[[nodiscard]] QString shownAs(const QString &name, const QString &user);

} // namespace wd
