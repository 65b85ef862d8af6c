// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plone/transport.h"
#include "sync/site/siteobject.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>

namespace wd
{

/// Stock Plone comes in two kinds: Folder and Document with text, or folderish Document with blocks.
enum class Dialect { Classic, Volto };

/// The type of a container: Folder, or on Volto Document.
[[nodiscard]] QString containerType(Dialect dialect);

/// How many rows of a list are asked for at once.
inline constexpr int pageSize = 1000;

/// What a proxy before the site lets through at once, learned from what it refused; remembered for the
/// session.
struct SendLimits {
    static constexpr qint64 smallest = 64 * 1024;
    qint64 inlineAtMost = 1024 * 1024; ///< a file inside the JSON, before it is written in base64
    qint64 chunk = 4 * 1024 * 1024; ///< of a TUS upload
    void inlineRefused(qint64 size) { inlineAtMost = std::min(inlineAtMost, size / 2); }
    /// False when there is nothing smaller to try.
    [[nodiscard]] bool chunkRefused(qint64 size)
    {
        chunk = std::max(smallest, std::min(chunk, size) / 2);
        return size > smallest;
    }
};

/// One method per endpoint of plone.restapi; values in and out; no policy (that is sync/engine). For one
/// thread.
///
/// Logs in by itself before the first authenticated call, renews or logs in again once on 401, and so tells
/// "no permission" (Forbidden) from "no longer logged in". Redirects are never followed: an object that moved
/// is NotFound with detail "moved:PATH". Errors by status (replyerror.h is the one place): 400 in use ->
/// Conflict "in-use"; 400 else -> Rejected with the site's words; 401 -> Unauthorised (log-in) or Forbidden;
/// 403 locked and 423 -> Locked; 404 -> NotFound; 413 -> TooLarge; 500 ConflictError and what the catalog's
/// queue makes of one -> retried with jitter up to 5 times, then ServerFault "conflict"; 500 without words ->
/// retried up to 3 times, then ServerFault "status:500", with a type behind it if that was told; 501 at
/// log-in -> BadReply "no-addon"; HTML or broken JSON -> BadReply "not-json"; no answer -> as Transport says.
///
/// Plone acquires: under a folder without a child "nieuws" the address …/nieuws answers as the /nieuws of the
/// site, for reading and writing alike (seen on 6.1). Whatever answers under another path than was asked is
/// NotFound here; before the first write to a path that no answer has named yet, the path is read once.
class PloneClient
{
public:
    struct Account {
        QUrl site; ///< address of the Plone site, no trailing slash
        QString user, password;
        bool plainHttp = false; ///< the person agreed that the password may be read on the way
    };
    /// How long to wait before the n-th retry (from 1) of a write that met another one.
    using Pause = std::function<std::chrono::milliseconds(int attempt)>;
    /// About 0.1 s, doubling, with as much again at random: two desks that met do not meet again.
    [[nodiscard]] static std::chrono::milliseconds jitteredPause(int attempt);
    PloneClient(Account account, Transport &transport, Pause pause = jitteredPause);

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] Transport &transport() const { return m_transport; }
    /// Asked before every request that may write; an error stops it before a byte is sent.
    std::function<Result<void>()> mayWrite;
    /// Told of each request that may have written and was not answered as it should be.
    std::function<void(const Error &)> writeFailed;

    // Log-in
    [[nodiscard]] Result<void> logIn();
    /// Proves we are still who we say: @login-renew, else a new log-in.
    [[nodiscard]] Result<void> proveIdentity();
    /// Full name and roles of this account, as far as the site tells it.
    [[nodiscard]] Result<QJsonObject> whoAmI();
    /// The full name of this account as the newest log-in told it; empty: the site knows none, or nobody
    /// logged in yet.
    [[nodiscard]] QString fullName() const { return m_fullName; }
    /// Requests spent on logging in, to tell them apart in counts.
    [[nodiscard]] int logInCount() const { return m_logIns; }
    /// What time it is according to the site's newest answer, UTC; invalid: it never said.
    [[nodiscard]] QDateTime saidTime() const { return m_saidTime; }

    // Content
    [[nodiscard]] Result<Dialect> dialect(); ///< by GET /@types/Document; kept
    /// Whether this account may let the site send mail: by a request without anything to send, which the site
    /// refuses to who may not, and sends nothing for who may. NotFound of a site without that service.
    [[nodiscard]] Result<bool> maySendMail();
    [[nodiscard]] Result<QStringList> addableTypes(const QString &container);
    [[nodiscard]] Result<SiteObject> get(const QString &path, const QString &query = {});
    [[nodiscard]] Result<SiteObject> create(const QString &container, const QJsonObject &body);
    /// Answers with the object as it is afterwards (Prefer: return=representation).
    [[nodiscard]] Result<SiteObject> patch(const QString &path, const QJsonObject &body,
                                           const QString &lockToken = {});
    [[nodiscard]] Result<void> remove(const QString &path);
    struct Moved {
        QString source, target;
    };
    /// Moves `sources` (paths or UIDs) into `container`. A source the site did not know is simply not in the
    /// answer.
    [[nodiscard]] Result<QList<Moved>> move(const QString &container, const QStringList &sources);

    // State
    [[nodiscard]] Result<QString> transition(const QString &path,
                                             const QString &name); ///< the state afterwards
    [[nodiscard]] Result<QStringList> transitions(const QString &path);
    [[nodiscard]] Result<QJsonArray> history(const QString &path);

    // Locks
    [[nodiscard]] Result<SiteLock> lock(const QString &path, int timeoutSeconds);
    [[nodiscard]] Result<SiteLock> refreshLock(const QString &path, const QString &token);
    [[nodiscard]] Result<SiteLock> lockOf(const QString &path);
    [[nodiscard]] Result<void> unlock(const QString &path, const QString &token);

    // Catalog
    /// @search at `context`, all pages, `show_inactive` and every column by name. `parameters`: index ->
    /// values (dotted names as plone.restapi has them).
    [[nodiscard]] Result<QList<SiteRow>> search(const QString &context,
                                                const QList<QPair<QString, QString>> &parameters);

    // Files
    [[nodiscard]] Result<QByteArray> download(const QString &path,
                                              const QString &field = QStringLiteral("file"));
    [[nodiscard]] Result<void> downloadTo(const QString &path, QIODevice &target,
                                          const QString &field = QStringLiteral("file"));
    [[nodiscard]] SendLimits &limits() { return m_limits; }
    /// Replaces the file of an existing object by TUS in chunks of 4 MiB, smaller where a proxy refuses
    /// those; HEAD before every resume; never a doubled chunk.
    [[nodiscard]] Result<void> upload(const QString &path, QIODevice &source, const QString &name,
                                      const QString &mediaType,
                                      const QString &field = QStringLiteral("file"));

    // Without credentials
    /// The status an anonymous stranger gets: of the API ("api" true) or of the page a browser asks for. Body
    /// kept. From the API an acquired object, one that lives elsewhere, counts as 404.
    [[nodiscard]] Result<HttpReply> anonymous(const QString &path, bool api = true);
    /// The paths at and below `below` that a search without credentials lists, what expired included.
    /// `fromRoot`: asked of the site, for a folder that strangers may not ask themselves. BadReply
    /// "not-proven:STATUS" when it is refused.
    [[nodiscard]] Result<QStringList> foundByStrangers(const QString &below, bool fromRoot = false);

    /// The address a person opens: site + path.
    [[nodiscard]] QUrl publicUrl(const QString &path) const;

private:
    Account m_account;
    Transport &m_transport;
    QByteArray m_token;
    QString m_fullName;
    std::optional<Dialect> m_dialect;
    int m_logIns = 0;
    QDateTime m_saidTime;
    double m_took = 0; ///< the last exchange, in seconds; without the tries before it
    Pause m_pause;
    SendLimits m_limits;
    QSet<QString> m_known; ///< paths an answer named as they are
    /// NotFound when `path` is not an object of its own; asks the site only when no answer named it yet.
    [[nodiscard]] Result<void> own(const QString &path);
    [[nodiscard]] Result<SiteObject> objectAt(const QString &path, const QJsonObject &json);
    /// Sends with our token, logged in; renews on 401 and sends again as repeatsAfter() says. Any other
    /// answer is a value.
    [[nodiscard]] Result<HttpReply> exchange(HttpRequest request, bool mayRepeat = true);
    void tellFailed(const Error &error) const;
    /// The same for JSON, where any answer but 2xx is an error about `path`.
    [[nodiscard]] Result<HttpReply> call(const QByteArray &method, const QString &path,
                                         const QByteArray &query = {},
                                         const std::optional<QJsonObject> &body = {},
                                         const QList<QPair<QByteArray, QByteArray>> &headers = {});
    [[nodiscard]] Result<QJsonObject> callForObject(const QByteArray &method, const QString &path,
                                                    const QByteArray &query = {},
                                                    const std::optional<QJsonObject> &body = {},
                                                    const QList<QPair<QByteArray, QByteArray>> &headers = {});
    [[nodiscard]] Result<QByteArray> authenticate(const QString &service, const QJsonObject &body);
    /// True when the token still lived, false when a new log-in was needed.
    [[nodiscard]] Result<bool> renew();
    [[nodiscard]] Result<void> checked(const HttpReply &reply, const QString &subject) const;
    [[nodiscard]] Result<HttpReply> fetch(const QString &path, const QString &field, QIODevice *target);
};

/// The value of a file or image field as it is sent inline.
[[nodiscard]] QJsonObject inlineFile(const QByteArray &bytes, const QString &name, const QString &mediaType);
/// The value of a rich text field as it is sent: every & doubled as &amp; once, because the site unescapes
/// once.
[[nodiscard]] QJsonObject richTextValue(const QString &html);
/// The HTML of a rich text field as it came back.
[[nodiscard]] QString richTextData(const QJsonValue &field);

} // namespace wd
