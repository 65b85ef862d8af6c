// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/practice/site/practicesite.h"

#include <QSet>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace wd::stories
{

/// An Oefensite with a scripted clock, a webmaster, strangers, and backups that can be put back. It answers
/// in a thread of its own, so that a desk or a line may wait for it; on a port or not.
class StorySite
{
public:
    StorySite(bool volto, bool onAPort, Clock clock);
    ~StorySite();
    StorySite(const StorySite &) = delete;
    StorySite &operator=(const StorySite &) = delete;

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] bool isVolto() const { return m_volto; }
    [[nodiscard]] static QString base() { return QStringLiteral("/mijnwijk"); }
    /// Paths of all objects below the base, whoever may see them.
    [[nodiscard]] QStringList paths();
    /// All a stranger can read anywhere below the base: pages, answers of the API, files, a search.
    [[nodiscard]] QByteArray readableToStrangers();
    /// What the webmaster reads; empty when it is not there.
    [[nodiscard]] QByteArray read(const QString &path);
    [[nodiscard]] QJsonObject object(const QString &path);
    /// The webmaster changes fields of an object; false when the site refuses.
    bool patch(const QString &path, const QJsonObject &fields);
    /// What somebody's request gets, from whatever thread.
    [[nodiscard]] SiteReply answer(const SiteRequest &request);
    void backUp();
    /// Back to the backup, on the same port. False when there is none.
    bool restore();

private:
    void start(int port);
    void stop();
    [[nodiscard]] SiteReply ask(const QByteArray &method, const QString &path, const QByteArray &body,
                                bool asWebmaster, bool api);

    bool m_volto, m_onAPort;
    Clock m_clock;
    QTemporaryDir m_folder;
    QThread m_thread;
    std::unique_ptr<QObject> m_inThread;
    std::unique_ptr<PracticeSite> m_site; ///< touched in its thread alone
    QUrl m_url;
    QByteArray m_token;
    bool m_hasBackup = false;
};

} // namespace wd::stories
