// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/folderkind.h"

#include "sync/folder/folderconnection.h"
#include "sync/folder/publicfolder.h"

#include <QDir>
#include <QFileInfo>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const auto privateKey = u"private"_s;
const auto publicKey = u"public"_s;
const auto servedKey = u"url"_s;
const auto beginKey = u"new"_s; ///< an agreement: for once, and not kept
const auto markKey = u"site"_s; ///< what the marks said

FolderSite foldersOf(const SiteSettings &site)
{
    return {.privateFolder = site.own.value(privateKey).toString(),
            .publicFolder = site.own.value(publicKey).toString()};
}

QString markOf(const SiteSettings &site)
{
    return site.own.value(markKey).toString();
}

/// Where somebody serves the public folder; empty: nowhere.
QString servedAt(const SiteSettings &site)
{
    return site.url.isLocalFile() ? QString() : site.url.toString();
}

QString folderFrom(const SiteAnswers &answers, const QString &key)
{
    const QString typed = answers.value(key).trimmed();
    return QDir::isAbsolutePath(typed) ? QDir::cleanPath(typed) : typed;
}

/// Of a site that was joined. Where the mark is gone the share is not there, or is mounted nowhere.
Result<FolderFacts> knownFacts(const SiteSettings &site, const RandomSource &random)
{
    const FolderSite folders = foldersOf(site);
    for (const QString &folder : {folders.privateFolder, folders.publicFolder}) {
        if (!QFile::exists(folder + u'/' + Share::markName()))
            return fail(ErrorKind::Offline, folder, u"share"_s);
    }
    WD_ASSIGN(const FolderFacts facts, lookAtFolderSite(folders, random));
    if (facts.id.isEmpty() || facts.id != markOf(site))
        return fail(ErrorKind::BadInput, folders.publicFolder, u"marks-differ"_s);
    return facts;
}

Result<QUrl> webAddress(const QString &typed)
{
    QUrl url(typed.contains(u"://"_s) ? typed : u"https://"_s + typed, QUrl::StrictMode);
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery())
        return fail(ErrorKind::BadInput, typed, u"url"_s);
    url = url.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveFragment);
    if (url.path() == u"/"_s) // one by itself is not stripped
        url.setPath({});
    return url;
}

} // namespace

QString FolderKind::key() const
{
    return u"folder"_s;
}

QList<SiteField> FolderKind::fields() const
{
    using Is = SiteField::Is;
    return {{.key = privateKey, .is = Is::Folder},
            {.key = publicKey, .is = Is::Folder},
            {.key = u"user"_s},
            {.key = servedKey, .is = Is::Address, .needed = false},
            {.key = u"base"_s, .needed = false, .onForm = false},
            {.key = beginKey,
             .is = Is::Agreement,
             .needed = false,
             .agreesTo = {u"new-site"_s, u"new-public"_s}}};
}

Result<void> FolderKind::take(SiteSettings &settings, const SiteAnswers &answers) const
{
    const QString inside = folderFrom(answers, privateKey), outside = folderFrom(answers, publicKey);
    settings.name = QFileInfo(inside).fileName();
    settings.own = {{privateKey, inside}, {publicKey, outside}};
    settings.url = QUrl::fromLocalFile(outside);
    const QString served = answers.value(servedKey).trimmed();
    if (served.isEmpty())
        return {};
    WD_ASSIGN(settings.url, webAddress(served));
    return {};
}

SiteSettings FolderKind::agreed(const SiteSettings &site, const SiteAnswers &answers) const
{
    SiteSettings settings = site;
    if (answers.contains(beginKey))
        settings.own.insert(beginKey, true);
    return settings;
}

Result<SiteSettings> FolderKind::look(const SiteSettings &site, const SiteTry &with) const
{
    const FolderSite folders = foldersOf(site);
    WD_ASSIGN(const FolderFacts facts, lookAtFolderSite(folders, with.random));
    if (!facts.isWhole && !site.own.contains(beginKey))
        return fail(ErrorKind::NeedsUser, folders.privateFolder,
                    (facts.id.isEmpty() ? u"new-site:"_s : u"new-public:"_s) + folders.publicFolder);
    SiteSettings found = site;
    if (!facts.id.isEmpty())
        found.own.insert(markKey, facts.id);
    return found;
}

Result<SiteFound> FolderKind::join(const SiteSettings &site, const SiteTry &with) const
{
    // Of a site that is known nothing is marked again: its share may not be there.
    const bool mayMark = markOf(site).isEmpty() || site.own.contains(beginKey);
    WD_ASSIGN(const FolderFacts facts,
              mayMark ? tryFolderSite(foldersOf(site), with.random) : knownFacts(site, with.random));
    SiteFound found{.settings = site, .mayPublish = facts.mayPublish};
    found.settings.own.insert(markKey, facts.id);
    found.settings.own.remove(beginKey);
    if (!facts.rightsAreTold)
        found.notes.append(u"rights-not-told"_s);
    return found;
}

Result<SiteMaker> FolderKind::connect(const SiteSettings &site, const SiteTry &with) const
{
    WD_ASSIGN(const FolderFacts facts, knownFacts(site, with.random));
    return folderSiteMaker({.site = whereItReallyIs(foldersOf(site)),
                            .facts = facts,
                            .places = {.base = site.base},
                            .user = site.user,
                            .address = servedAt(site),
                            .random = with.random});
}

QList<TrialSubject> FolderKind::trialSubjects() const
{
    using enum TrialSubject;
    return {Address, Adding, Privacy, Colleagues, Publishing, Locking, Upload, Space, TakingAway};
}

SiteTrial FolderKind::tryPlace(const SiteSettings &site, const SiteTry &with) const
{
    const auto known = knownFacts(site, with.random);
    if (!known)
        return {
            {.subject = TrialSubject::Address, .outcome = TrialOutcome::Hindered, .error = known.error()}};
    return {{.subject = TrialSubject::Address, .outcome = TrialOutcome::Good}};
}

QString FolderKind::publicUrl(const SiteSettings &site, const QString &path) const
{
    return publicAddress(servedAt(site), foldersOf(site).publicFolder, {.base = site.base}, path);
}

bool FolderKind::isSame(const SiteSettings &one, const SiteSettings &other) const
{
    // Not by their paths: an empty folder stands there while a share is not mounted.
    return one.base == other.base && !markOf(one).isEmpty() && markOf(one) == markOf(other);
}

} // namespace wd
