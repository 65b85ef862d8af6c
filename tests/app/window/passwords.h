// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/passwords.h"

#include <QHash>

#include <memory>

namespace wd::test
{

/// A keychain in memory that always works, and nobody at a terminal.
[[nodiscard]] inline Passwords keptInMemory()
{
    auto kept = std::make_shared<QHash<QString, QString>>();
    return {.environment = [] { return QString(); },
            .read = [kept](const QUrl &site, const QString &user) -> Result<QString> {
                const auto found = kept->constFind(site.toString() + user);
                if (found == kept->cend())
                    return fail(ErrorKind::NotFound, user);
                return *found;
            },
            .write = [kept](const QUrl &site, const QString &user, const QString &password) -> Result<void> {
                kept->insert(site.toString() + user, password);
                return {};
            },
            .ask = [](const QString &) { return std::nullopt; }};
}

/// One that keeps nothing.
[[nodiscard]] inline Passwords keptNowhere()
{
    Passwords passwords = keptInMemory();
    passwords.write = [](const QUrl &, const QString &user, const QString &) -> Result<void> {
        return fail(ErrorKind::Unauthorised, user, QStringLiteral("keychain"));
    };
    return passwords;
}

} // namespace wd::test
