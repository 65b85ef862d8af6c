// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/signout.h"

#include "app/site/sitekinds.h"
#include "app/site/synclock.h"
#include "model/publication/notes/sitenotes.h"
#include "model/store/workspace.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// A dossier without a base was never shared; one whose head is 0 beside a base is gone from the site.
bool isWholeOnSite(const LocalDossier &local, const QList<Draft> &drafts)
{
    if (!local.base && !local.work.deleted.isEmpty())
        return true; // nobody else ever had it, and it was thrown away
    const SiteNotes notes = SiteNotes::from(local);
    const bool isLost = local.base && notes.head == 0;
    const bool isOnItsWay
        = std::ranges::any_of(local.sent, [](const SentConcept &sent) { return !sent.settled; });
    return !local.dirty() && !isLost && !isOnItsWay && !local.intent && local.conflicts.isEmpty()
        && notes.refused.isEmpty() && drafts.isEmpty();
}

/// What this program makes in a workspace; the database last, and behind it the lock that we hold.
QStringList ownNames(const QDir &workspace)
{
    const QString databaseName = QFileInfo(databaseIn(workspace.path())).fileName();
    QStringList names = workspaceFolders();
    for (const QString &pattern : {databaseName + u".*"_s, u"window.ini*"_s, u"to-be-narrowed"_s})
        names += workspace.entryList({pattern}, QDir::Files | QDir::Hidden);
    // What stands in the log of a database is nothing without it; the other way around it would lack.
    return names + QStringList{databaseName, databaseName + u"-wal"_s, databaseName + u"-shm"_s};
}

/// Of a folder that would not go as a whole: what is still there.
QStringList leftBelow(const QString &path)
{
    const QFileInfo there(path);
    if (!there.exists() && !there.isSymLink())
        return {};
    QStringList left;
    QDirIterator below(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (below.hasNext())
        left.append(below.next());
    return left.isEmpty() ? QStringList{path} : left;
}

QStringList takeAway(const QDir &workspace)
{
    QStringList left;
    const QStringList names = ownNames(workspace);
    for (const QString &name : names) {
        const QString path = workspace.filePath(name);
        // A link leads elsewhere: the link goes, what it leads to is not ours.
        if (QFileInfo(path).isDir() && !QFileInfo(path).isSymLink())
            QDir(path).removeRecursively();
        else
            QFile::remove(path);
        left += leftBelow(path);
    }
    return left;
}

/// Where there is no keychain it keeps nothing; one that gives no answer may.
bool staysInKeychain(const Passwords &passwords, const SiteSettings &site)
{
    const auto kept = passwords.read(site.url, site.user);
    const bool mayBeThere = kept || kept.error().detail == u"keychain-silent"_s;
    return mayBeThere && !(passwords.forget && passwords.forget(site.url, site.user));
}

QStringList namesOfUnshared(const Store &store, const QList<DossierRow> &rows, QStringList titles)
{
    for (const DossierRow &row : rows) {
        const auto local = store.read(row.id);
        const auto drafts = store.drafts(row.id);
        if (!local || !drafts || !isWholeOnSite(*local, *drafts))
            titles.append(row.title);
    }
    return titles;
}

} // namespace

Result<QStringList> unsharedOn(const Store &store)
{
    QStringList kinds;
    for (const SharedKind &kind : sharedKinds()) {
        WD_ASSIGN(const LocalShared local, store.shared(kind));
        if (local.dirty() || !local.conflicts.isEmpty())
            kinds.append(kind.name);
    }
    WD_ASSIGN(const QList<DossierRow> rows, store.rows());
    return namesOfUnshared(store, rows, kinds);
}

Result<SignedOut> signOut(const QString &workspace, const Passwords &passwords, const std::stop_token &stop)
{
    SignedOut done;
    const QDir folder(workspace);
    {
        SyncLock lock(workspace);
        WD_TRY(lock.take(stop));
        std::optional<SiteSettings> site;
        {
            WD_ASSIGN(const auto store, Store::open(workspace));
            WD_ASSIGN(const QStringList unshared, unsharedOn(*store));
            if (!unshared.isEmpty())
                return fail(ErrorKind::NeedsUser, unshared.join(u", "_s), u"unshared"_s);
            if (const auto kept = siteOf(*store))
                site = *kept;
        }
        const auto chosen = site ? chosenSite(*site) : Result<ChosenSite>(fail(ErrorKind::NotFound));
        if (chosen && chosen->kind->asksPassword())
            done.passwordStays = staysInKeychain(passwords, *site);
        done.left = takeAway(folder);
    }
    for (const QFileInfo &other :
         folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const bool said = std::ranges::any_of(
            done.left, [&other](const QString &path) { return path.startsWith(other.filePath()); });
        if (!said)
            done.left.append(other.filePath());
    }
    if (done.left.isEmpty())
        QDir().rmdir(workspace);
    return done;
}

} // namespace wd
