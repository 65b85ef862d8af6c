// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/site/sitelogin.h"
#include "app/site/synclock.h"
#include "views/words/siteformwords.h"

#include <QDir>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// All that any kind of site is asked here: as flags what is an agreement, as options the rest.
QStringList asked(bool agreements)
{
    QStringList keys;
    for (const SiteKind *kind : siteKinds()) {
        for (const SiteField &field : kind->fields()) {
            if ((field.is == SiteField::Is::Agreement) == agreements && !keys.contains(field.key))
                keys.append(field.key);
        }
    }
    return keys;
}

/// A folder is named from where one is.
SiteAnswers withWholePaths(SiteAnswers said)
{
    for (const SiteKind *kind : siteKinds()) {
        for (const SiteField &field : kind->fields()) {
            const bool isNamed = !said.value(field.key).trimmed().isEmpty();
            if (field.is == SiteField::Is::Folder && isNamed)
                said.insert(field.key, QDir().absoluteFilePath(said.value(field.key)));
        }
    }
    return said;
}

Result<ChosenSite> siteFrom(const CommandLine &line)
{
    SiteAnswers said = line.options;
    for (const QString &flag : line.flags)
        said.insert(flag, {});
    WD_ASSIGN(ChosenSite site, siteFromOptions(withWholePaths(said)));
    site.settings.name = line.words.first();
    return site;
}

/// Joins with the password that is found; one the keychain kept and the site refuses is asked again.
Result<SiteFound> joinOnce(Session &session, const ChosenSite &site, Password &password)
{
    const CommandEnvironment &around = session.around();
    const auto join = [&] {
        return site.kind->join(site.settings, {.password = password.text, .random = around.random});
    };
    WD_ASSIGN(password, passwordFor(site, around.passwords, session.language()));
    auto found = join();
    const bool stale = !found && found.error().kind == ErrorKind::Unauthorised
        && password.from == Password::From::Keychain;
    if (!stale)
        return found;
    const auto again = passwordFor(site, around.passwords, session.language(), true);
    if (!again)
        return found;
    password = *again;
    return join();
}

/// With what the last site told of itself forgotten: not while a sync is with that one.
Result<void> keepSite(Session &session, Store &store, const SiteSettings &site)
{
    SyncLock lock(session.around().workspace);
    WD_TRY(lock.take({}, [&session] { session.say(Say::WaitingForOtherSync); }));
    WD_TRY(mayBelongTo(store, site));
    return store.setSetting(u"site"_s, toJson(site));
}

void tellAdded(Session &session, const SiteFound &found, const Password &password, bool kept)
{
    const SiteSettings &site = found.settings;
    session.say(Say::SiteAdded, {site.name, shownAddress(site), site.user});
    session.say(!found.mayPublish       ? Say::MayPublishUnknown
                    : *found.mayPublish ? Say::MayPublish
                                        : Say::MayNotPublish);
    for (const QString &note : found.notes)
        session.say(siteNote(site.kind, note, session.language()));
    if (kept || password.from == Password::From::Terminal)
        session.say(kept ? Say::PasswordKept : Say::PasswordNotKept);
    QJsonObject answer = toJson(site);
    answer.insert(u"variant"_s, found.variant);
    answer.insert(u"mayPublish"_s, found.mayPublish ? QJsonValue(*found.mayPublish) : QJsonValue());
    answer.insert(u"notes"_s, QJsonArray::fromStringList(found.notes));
    answer.insert(u"passwordKept"_s, kept);
    session.answer(answer);
}

} // namespace

CommandForm siteAddForm()
{
    return {.name = u"site add"_s, .least = 1, .most = 1, .options = asked(false), .flags = asked(true)};
}

CommandResult siteAdd(Session &session, const CommandLine &line)
{
    WD_ASSIGN(ChosenSite site, siteFrom(line));
    WD_ASSIGN(Store *const store, session.store());
    WD_ASSIGN(site.settings, site.kind->look(site.settings, {.random = session.around().random}));
    WD_TRY(isFreeFor(*store, site.settings));
    Password password;
    WD_ASSIGN(const SiteFound found, joinOnce(session, site, password));
    WD_TRY(keepSite(session, *store, found.settings));
    // What stands in the environment is for one run: whoever put it there did not ask us to keep it.
    const bool kept = password.from == Password::From::Keychain
        || (password.from == Password::From::Terminal
            && session.around().passwords.write(found.settings.url, found.settings.user, password.text));
    tellAdded(session, found, password, kept);
    return ExitCode::Done;
}

} // namespace wd
