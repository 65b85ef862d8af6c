// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/filestore.h"
#include "model/store/store.h"
#include "sync/engine/engine.h"
#include "tests/sync/engine/sites.h"

#include <QTemporaryDir>

namespace wd::test
{

/// A publicist's workstation: a workspace of its own and an account on a site.
class TestDesk
{
public:
    TestDesk(const TestSite &site, const QString &user = QStringLiteral("publicist"),
             const QUrl &through = {});

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const FileStore &files() const { return m_files; }
    [[nodiscard]] QString workspace() const { return m_folder.path(); }
    [[nodiscard]] EngineContext context() const { return contextOf(m_site, m_password); }
    /// The same desk with another account of the site.
    [[nodiscard]] EngineContext contextAs(const TestSite &site, const QString &user) const;
    [[nodiscard]] QString password() const { return m_password; }
    [[nodiscard]] IdMaker ids() const { return {systemClock(), systemRandom()}; }

    /// A dossier with a document that holds `bytes`, an internal one, a question and a news item.
    [[nodiscard]] DossierId addDossier(const QString &title, const QByteArray &bytes = "%PDF-1.4 nota");
    /// Sets a value by pointer, as the user would.
    void set(const DossierId &id, const QString &pointer, const QByteArray &json);
    /// Whatever its photos tell: those of these tests are made for other things than that.
    void agreeToPublish(const DossierId &id);
    void agreeToPublish(const DossierId &id, const QList<Overruled> &reasons);
    void agreeToWithdraw(const DossierId &id, const QString &reason, bool notice = false);
    /// Sends the requests back that stand open at this moment.
    void sendBack(const DossierId &id, const QString &reason);

    /// Lets this desk's clock, and nobody else's, run ahead.
    void advance(qint64 seconds) { *m_ahead += seconds; }
    /// The program is closed and started again.
    void restart() { m_proofs = std::make_shared<Proofs>(); }
    [[nodiscard]] SyncOutcome sync(const QList<DossierId> &only = {});
    /// sync() that must go well: fails the test with what went wrong.
    SyncOutcome mustSync();
    /// Syncs until there is nothing left to do. What was read within the second in which it was written, is
    /// read once more.
    void settle();
    /// A sync that is broken off, as by a kill, right after the first step that begins so.
    void syncUntil(const QString &step);
    [[nodiscard]] Dossier work(const DossierId &id);
    [[nodiscard]] QByteArray show(const DossierId &id);
    [[nodiscard]] LocalDossier local(const DossierId &id);
    /// What went wrong in an outcome, for a message; empty when nothing.
    [[nodiscard]] static QString troubleIn(const SyncOutcome &outcome);
    [[nodiscard]] static QStringList stepsIn(const SyncOutcome &outcome);

private:
    [[nodiscard]] EngineContext contextOf(const SiteSettings &site, const QString &password) const;
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    FileStore m_files;
    SiteSettings m_site;
    TestSite::Connector m_connect;
    QString m_password;
    QString m_deskId;
    std::shared_ptr<Proofs> m_proofs = std::make_shared<Proofs>();
    std::shared_ptr<qint64> m_ahead = std::make_shared<qint64>(0);
};

} // namespace wd::test
