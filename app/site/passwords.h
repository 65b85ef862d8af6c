// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/engine.h"

#include <functional>
#include <optional>

namespace wd
{

/// Where a password came from; only one that was typed or found in the environment may be new to the
/// keychain.
struct Password {
    enum class From { Environment, Keychain, Terminal };
    QString text;
    From from = From::Environment;
};

/// Finds the password of an account: WIJKDOSSIER_PASSWORD, then the system's keychain, then the person at the
/// terminal. It is kept in the keychain or nowhere.
struct Passwords {
    std::function<QString()> environment;
    std::function<Result<QString>(const QUrl &site, const QString &user)> read;
    std::function<Result<void>(const QUrl &site, const QString &user, const QString &password)> write;
    /// Asks the person at the terminal without showing what is typed; nullopt when nobody sits there.
    std::function<std::optional<QString>(const QString &question)> ask;

    /// Takes it out of the keychain; well also where it holds none.
    std::function<Result<void>(const QUrl &site, const QString &user)> forget = {};

    /// NeedsUser "no-password" when there is none to be had. `refused`: the keychain's is no good, do not
    /// look.
    [[nodiscard]] Result<Password> find(const SiteSettings &site, Language language,
                                        bool refused = false) const;

    /// The environment, the keychain and the terminal of this computer.
    [[nodiscard]] static Passwords ofThisComputer();
};

} // namespace wd
