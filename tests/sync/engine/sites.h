// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/folder/folderconnection.h"
#include "sync/plone/http.h"
#include "sync/plone/site/plonesite.h"
#include "sync/practice/site/practicesite.h"
#include "tests/sync/engine/dateline.h"
#include "tests/sync/engine/inprocessline.h"

#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <memory>

namespace wd::test
{

/// A site to sync with: an Oefensite in its own thread, or a running Plone whose address is in the
/// environment (WIJKDOSSIER_PLONE_CLASSIC, WIJKDOSSIER_PLONE_VOLTO_ONE_STATE; sites and accounts as
/// tests/plone/start makes them).
class TestSite
{
public:
    /// "oefensite-classic", "oefensite-volto", "plone-classic" or "plone-volto"; with ":none", ":one_state",
    /// ":intranet" or ":own" behind it a site with that workflow. "inprocess-classic" or "inprocess-volto":
    /// an Oefensite that its desks reach without a socket. "map": two folders on a share. An Oefensite has
    /// sites of these names beside it. Ends the test program with a sentence when a Plone is asked for and
    /// none runs: such a run has failed, not passed. Of time: whether what advance() does shows on a real
    /// Plone as well; it costs a line in between.
    enum class Time { Theirs, Ours };
    explicit TestSite(const QString &kind, const QStringList &neighbours = {neighbour(), otherNeighbour()},
                      Time time = Time::Theirs);
    TestSite(const QString &kind, Time time)
        : TestSite(kind, {neighbour(), otherNeighbour()}, time)
    {
    }
    ~TestSite();
    TestSite(const TestSite &) = delete;
    TestSite &operator=(const TestSite &) = delete;

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] bool isVolto() const { return m_volto; }
    /// What carries the requests of a desk.
    [[nodiscard]] TransportMaker transport() const
    {
        return m_inProcess ? m_inProcess->transport() : overHttp();
    }
    /// How an account of the site reaches it.
    [[nodiscard]] SiteMaker connect(const QString &user) const;
    /// The same for whoever says by himself who he is.
    using Connector = std::function<SiteMaker(const SiteSettings &site, const QString &password)>;
    [[nodiscard]] Connector connector() const;
    /// The two folders of a site of kind "map", and what is called after each step that changes something in
    /// them; what that throws comes out of the desk's sync, with nothing done after.
    [[nodiscard]] bool isFolders() const { return m_folders.has_value(); }
    [[nodiscard]] QString privateFolder() const { return m_data.filePath(QStringLiteral("intern")); }
    [[nodiscard]] QString publicFolder() const { return m_data.filePath(QStringLiteral("web")); }
    void afterEachStep(const std::function<void()> &act) { *m_afterStep = act; }
    /// The line of a site in process.
    [[nodiscard]] InProcessLine &line() const { return *m_inProcess; }
    /// The name of a site beside every site of a test: an id that is refused.
    [[nodiscard]] static QString neighbour() { return QStringLiteral("volto"); }
    /// Another, for a test that takes it at the top of the site.
    [[nodiscard]] static QString otherNeighbour() { return QStringLiteral("volto-own"); }
    /// A base path no other test uses.
    [[nodiscard]] QString base() const { return m_base; }
    [[nodiscard]] QString passwordOf(const QString &user) const;
    /// What a stranger's API request for a path gets.
    [[nodiscard]] int anonymousStatus(const QString &path) const;
    /// What a stranger's browser gets, body and all.
    [[nodiscard]] HttpReply browser(const QString &path) const;
    /// Every catalog row below the base, seen by the webmaster.
    [[nodiscard]] QList<SiteRow> rows() const;
    /// The addresses of all sizes of a picture or a news item's picture, as the site names them to those who
    /// may see it.
    [[nodiscard]] QStringList scalesOf(const SiteRow &row) const;
    /// Keeps all there is on an Oefensite as a backup of that moment, and puts it back.
    void snapshot();
    void restore();
    /// Lets the site's clock, and nobody else's, run ahead.
    void advance(qint64 seconds) { *m_ahead += seconds; }
    /// Lets an Oefensite's clock stand still: whatever is written from here on is written in one second.
    void holdTime() { *m_heldAt = systemClock()().toMSecsSinceEpoch(); }
    /// A client of the webmaster.
    [[nodiscard]] PloneClient::Account account(const QString &user) const;

private:
    void startFolders();
    void inItsThread(const std::function<void()> &act);
    void startLine();
    void startPractice();
    void stopPractice();
    QUrl m_url;
    QString m_base;
    bool m_real = false, m_volto = false;
    QTemporaryDir m_data, m_backup;
    std::shared_ptr<std::atomic<qint64>> m_ahead = std::make_shared<std::atomic<qint64>>(0);
    std::shared_ptr<std::atomic<qint64>> m_heldAt = std::make_shared<std::atomic<qint64>>(0);
    PracticeSite::Options m_options;
    QThread m_thread;
    std::unique_ptr<QObject> m_inThread;
    std::unique_ptr<PracticeSite> m_practice;
    std::unique_ptr<DateLine> m_line;
    std::unique_ptr<InProcessLine> m_inProcess;
    std::optional<FolderAccount> m_folders;
    std::shared_ptr<std::function<void()>> m_afterStep = std::make_shared<std::function<void()>>();
};

/// The kinds every story is told on, as rows of a data-driven test: Oefensites always, Plones where `real`.
void addSiteRows(bool real = true);
/// Behind those: Oefensites that desks reach without a socket.
void addInProcessRows();
/// Behind those: two folders on a share.
void addFolderRows();
/// Behind those: the same with every other workflow.
void addWorkflowRows(bool real = true);

} // namespace wd::test
