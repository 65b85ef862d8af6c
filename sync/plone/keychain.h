// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QUrl>

namespace wd {

/// Passwords in the system's keychain (QtKeychain), one per site and user; nowhere else, ever.
/// Each call waits at most `patience` in a local event loop (a locked keychain may prompt, and
/// its answer comes by the main thread's event loop: call it there).
class Keychain
{
public:
    /// NotFound when there is none; Unauthorised "keychain" when there is no keychain that answers.
    [[nodiscard]] Result<QString> password(const QUrl &site, const QString &user) const;
    /// Writes, reads back and compares; Unauthorised "keychain" when it does not give back what was written.
    [[nodiscard]] Result<void> setPassword(const QUrl &site, const QString &user, const QString &password) const;
    [[nodiscard]] Result<void> forget(const QUrl &site, const QString &user) const;
};

} // namespace wd
