// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/sitelogin.h"
#include "app/sitesettings.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

Result<SiteSettings> siteFrom(const CommandLine &line)
{
    for (const QString &needed : {u"url"_s, u"user"_s}) {
        if (line.option(needed).isEmpty())
            return wrongUse(u"--"_s + needed);
    }
    SiteSettings site{
        .name = line.words.first(), .user = line.option(u"user"_s), .plainHttp = line.has(u"unencrypted"_s)};
    WD_ASSIGN(site.url, siteAddress(line.option(u"url"_s)));
    if (line.has(u"base"_s)) {
        WD_ASSIGN(site.base, basePath(line.option(u"base"_s)));
    }
    return site;
}

/// Logs in with the password that is found; one the keychain kept and the site refuses is asked again.
Result<LoggedIn> logInOnce(Session &session, const SiteSettings &site, Password &password)
{
    WD_ASSIGN(password, session.around().passwords.find(site, session.language()));
    auto found = tryLogIn(site, password.text);
    const bool stale = !found && found.error().kind == ErrorKind::Unauthorised
        && password.from == Password::From::Keychain;
    if (!stale)
        return found;
    const auto again = session.around().passwords.find(site, session.language(), true);
    if (!again)
        return found;
    password = *again;
    return tryLogIn(site, password.text);
}

} // namespace

CommandResult siteAdd(Session &session, const CommandLine &line)
{
    WD_ASSIGN(const SiteSettings site, siteFrom(line));
    WD_ASSIGN(Store *const store, session.store());
    WD_TRY(mayBelongTo(*store, site));
    WD_TRY(provePlace(site));
    Password password;
    WD_ASSIGN(const LoggedIn found, logInOnce(session, site, password));
    WD_TRY(store->setSetting(u"site"_s, toJson(site)));
    // What stands in the environment is for one run: whoever put it there did not ask us to keep it.
    const bool typed = password.from == Password::From::Terminal;
    const bool kept = password.from == Password::From::Keychain
        || (typed && session.around().passwords.write(site.url, site.user, password.text));

    session.say(Say::SiteAdded, {site.name, site.url.toString(), site.user});
    session.say(!found.mayPublish       ? Say::MayPublishUnknown
                    : *found.mayPublish ? Say::MayPublish
                                        : Say::MayNotPublish);
    if (kept || typed)
        session.say(kept ? Say::PasswordKept : Say::PasswordNotKept);
    QJsonObject answer = toJson(site);
    answer.insert(u"dialect"_s, found.dialect == Dialect::Volto ? u"volto"_s : u"classic"_s);
    answer.insert(u"mayPublish"_s, found.mayPublish ? QJsonValue(*found.mayPublish) : QJsonValue());
    answer.insert(u"passwordKept"_s, kept);
    session.answer(answer);
    return ExitCode::Done;
}

} // namespace wd
