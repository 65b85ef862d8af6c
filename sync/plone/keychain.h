// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QUrl>

#include <chrono>

namespace wd
{

/// Passwords in the system's keychain (QtKeychain), one per site and user; nowhere else, ever.
/// Each call waits at most `patience` in a local event loop (a locked keychain may prompt, and
/// its answer comes by the main thread's event loop: call it there).
class Keychain
{
public:
    explicit Keychain(std::chrono::seconds patience = std::chrono::seconds(20))
        : m_patience(patience)
    {
    }
    /// NotFound when there is none; Unauthorised "keychain" when there is no keychain, "keychain-silent"
    /// when one is there and does not answer.
    [[nodiscard]] Result<QString> password(const QUrl &site, const QString &user) const;
    /// Writes, reads back and compares; Unauthorised "keychain" when it does not give back what was written.
    [[nodiscard]] Result<void> setPassword(const QUrl &site, const QString &user,
                                           const QString &password) const;
    [[nodiscard]] Result<void> forget(const QUrl &site, const QString &user) const;

private:
    std::chrono::seconds m_patience;
};

} // namespace wd
