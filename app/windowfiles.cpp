// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window brings in and takes out as files, on threads of their own.
#include "app/commands/exporting.h"
#include "app/commands/importing.h"
#include "app/desktop.h"
#include "model/store/safekeeping.h"
#include "model/store/workspace.h"
#include "views/words/commandwords.h"
#include "views/words/sentences.h"

#include <QPointer>
#include <QThreadPool>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// A session that tells nobody anything: what happened is in its results.
class QuietSession
{
public:
    QuietSession(const QString &workspace, const SjabloonCatalogue &sjablonen, const Clock &clock,
                 const RandomSource &random, Language language)
        : m_out(&m_said)
        , m_session({.workspace = workspace,
                     .out = m_out,
                     .err = m_out,
                     .sjablonen = sjablonen,
                     .clock = clock,
                     .random = random,
                     .language = language})
    {
    }
    Session &operator*() { return m_session; }

private:
    QString m_said;
    QTextStream m_out;
    Session m_session;
};

Result<Dossier> bringIn(Session &session, const QString &path)
{
    WD_ASSIGN(const Imported imported, readImport(session, path));
    WD_ASSIGN(Store *const store, session.store());
    WD_TRY(store->add({.work = imported.dossier}));
    return imported.dossier;
}

Result<void> takeOut(Session &session, const DossierId &id, const QString &as, const QString &path)
{
    WD_ASSIGN(const Store *const store, session.store());
    WD_ASSIGN(const LocalDossier local, store->read(id));
    return exportAs(session, local.work, as, path);
}

} // namespace

/// The windows go and come again: nobody may have the database open meanwhile.
void WindowProgram::restoreCopy(const QString &path)
{
    const bool practice = m_desktop->practice;
    const QString database = databaseIn(m_desktop->workspace);
    closeWorkspace();
    const Result<void> done = putCopyBack(database, path, m_around.clock());
    openWorkspace(practice);
    tellInWindow(done ? tr("De kopie is teruggezet.") : sentence(done.error(), m_around.language));
}

/// One after the other: each gets a place of its own among the dossiers that came before it.
void WindowProgram::importFrom(MainWindow *window, const QStringList &paths)
{
    QThreadPool::globalInstance()->start([this, window = QPointer<MainWindow>(window), folder = m_around,
                                          desk = workspace(site()->account().practice), paths] {
        QuietSession session(desk, folder.sjablonen, folder.clock, folder.random, folder.language);
        for (const QString &path : paths) {
            const Result<Dossier> come = bringIn(*session, path);
            QMetaObject::invokeMethod(
                this, [this, window, come] { imported(window, come); }, Qt::QueuedConnection);
        }
    });
}

void WindowProgram::imported(MainWindow *window, const Result<Dossier> &come)
{
    if (!window || !m_desktop)
        return;
    if (!come) {
        window->tellUntilRead(sentence(come.error(), m_around.language));
        return;
    }
    m_desktop->dossierList.refresh();
    window->open(come->id);
    if (come->schema > currentSchema)
        window->tell(words(Say::OnlyToRead, m_around.language, {come->title}));
}

void WindowProgram::exportTo(MainWindow *window, const DossierId &id, const QString &as, const QString &path)
{
    QThreadPool::globalInstance()->start([this, window = QPointer<MainWindow>(window), folder = m_around,
                                          desk = workspace(site()->account().practice), id, as, path] {
        QuietSession session(desk, folder.sjablonen, folder.clock, folder.random, folder.language);
        const Result<void> done = takeOut(*session, id, as, path);
        QMetaObject::invokeMethod(
            this,
            [this, window, done, path] {
                if (window)
                    window->tell(done ? tr("Opgeslagen: %1").arg(path)
                                      : sentence(done.error(), m_around.language));
            },
            Qt::QueuedConnection);
    });
}

} // namespace wd
