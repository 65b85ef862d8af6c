// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/passwords.h"

#include "model/platform/terminal.h"
#include "sync/plone/keychain.h"
#include "views/words/commandwords.h"
#include "views/words/plainly.h"

namespace wd
{

using namespace Qt::StringLiterals;

Result<Password> Passwords::find(const SiteSettings &site, Language language, bool refused) const
{
    if (const QString given = environment(); !given.isEmpty())
        return Password{.text = given, .from = Password::From::Environment};
    if (!refused) {
        if (const auto kept = read(site.url, site.user))
            return Password{.text = *kept, .from = Password::From::Keychain};
    }
    const auto typed = ask(plainly(words(Say::AskPassword, language, {site.user, site.url.host()})));
    if (!typed || typed->isEmpty())
        return fail(ErrorKind::NeedsUser, site.url.host(), u"no-password"_s);
    return Password{.text = *typed, .from = Password::From::Terminal};
}

Passwords Passwords::ofThisComputer()
{
    return {.environment = [] { return qEnvironmentVariable("WIJKDOSSIER_PASSWORD"); },
            .read = [](const QUrl &site, const QString &user) { return Keychain().password(site, user); },
            .write = [](const QUrl &site, const QString &user,
                        const QString &password) { return Keychain().setPassword(site, user, password); },
            .ask = askWithoutEcho,
            .forget = [](const QUrl &site, const QString &user) { return Keychain().forget(site, user); }};
}

} // namespace wd
