// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/keychain.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <chrono>
#include <memory>
#include <optional>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QString keyOf(const QUrl &site, const QString &user)
{
    const auto plain
        = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash;
    return user + u'@' + site.adjusted(QUrl::NormalizePathSegments).toString(plain);
}

struct Done {
    QKeychain::Error error = QKeychain::OtherError;
    QString words;
    QString text;
};

/// Runs a job until it is done or patience ends. It deletes itself, also when nobody waits for it any more.
template <typename Job, typename Prepare>
std::optional<Done> run(const QUrl &site, const QString &user, std::chrono::seconds patience, Prepare prepare)
{
    auto *job = new Job(u"nl.wijkdossier"_s);
    job->setAutoDelete(true);
    job->setKey(keyOf(site, user));
    prepare(*job);
    QEventLoop loop;
    std::optional<Done> done;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *finished) {
        done = Done{.error = finished->error(), .words = finished->errorString(), .text = {}};
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished))
            done->text = read->textData();
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    job->start();
    if (!done)
        loop.exec();
    return done;
}

/// `silent`: it is there, and gave no answer while we waited.
Error noKeychain(const QUrl &site, bool silent)
{
    return {ErrorKind::Unauthorised, site.host(), silent ? u"keychain-silent"_s : u"keychain"_s};
}

} // namespace

Result<QString> Keychain::password(const QUrl &site, const QString &user) const
{
    const auto done = run<QKeychain::ReadPasswordJob>(site, user, m_patience, [](auto &) { });
    if (done && done->error == QKeychain::NoError)
        return done->text;
    if (done && done->error == QKeychain::EntryNotFound)
        return fail(ErrorKind::NotFound, site.host(), u"password"_s);
    return tl::unexpected<Error>(noKeychain(site, !done));
}

Result<void> Keychain::setPassword(const QUrl &site, const QString &user, const QString &password) const
{
    const auto done = run<QKeychain::WritePasswordJob>(site, user, m_patience,
                                                       [&](auto &job) { job.setTextData(password); });
    if (!done || done->error != QKeychain::NoError)
        return tl::unexpected<Error>(noKeychain(site, !done));
    // Some keychains say yes and keep nothing.
    const auto back = this->password(site, user);
    if (!back || *back != password)
        return tl::unexpected<Error>(noKeychain(site, false));
    return {};
}

Result<void> Keychain::forget(const QUrl &site, const QString &user) const
{
    const auto done = run<QKeychain::DeletePasswordJob>(site, user, m_patience, [](auto &) { });
    if (!done || (done->error != QKeychain::NoError && done->error != QKeychain::EntryNotFound))
        return tl::unexpected<Error>(noKeychain(site, !done));
    return {};
}

} // namespace wd
