// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/foldersite.h"

#include "model/dossier/ids.h"
#include "model/platform/rights.h"
#include "sync/folder/shareerror.h"

#include <QDir>
#include <QFileInfo>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Whether it is that folder or lies below it, whatever they are called; both really are where they say.
bool isWithin(const QString &folder, const QString &other)
{
    for (QString at = folder;; at = QFileInfo(at).path()) {
        if (isSameFile(at, other))
            return true;
        if (QDir(at).isRoot())
            return false;
    }
}

Result<QString> realFolder(const QString &folder)
{
    const QString real = QDir::isAbsolutePath(folder) ? QFileInfo(folder).canonicalFilePath() : QString();
    if (real.isEmpty() || !QFileInfo(real).isDir())
        return fail(ErrorKind::BadInput, folder, u"not-a-folder"_s);
    // By both names: a link may lead into the service's folder, or out of it to where it is synchronised too.
    for (const QString &name : {folder, real}) {
        if (const QString service = synchronisedBy(QDir::cleanPath(name)); !service.isEmpty())
            return fail(ErrorKind::BadInput, folder, u"synchronised:"_s + service);
    }
    return real;
}

Result<void> proveApart(const FolderSite &site)
{
    if (isWithin(site.privateFolder, site.publicFolder))
        return fail(ErrorKind::BadInput, site.privateFolder, u"private-in-public"_s);
    if (isWithin(site.publicFolder, site.privateFolder))
        return fail(ErrorKind::BadInput, site.publicFolder, u"public-in-private"_s);
    if (rightsAreTold(site.privateFolder) && isOpenToEverybody(site.privateFolder))
        return fail(ErrorKind::BadInput, site.privateFolder, u"read-by-everybody"_s);
    return {};
}

/// Tries, from the best way down, how the share gives a name out only once; leaves nothing.
Result<OnlyOnce> tryOnlyOnce(const QString &folder, ReadBy readBy, const RandomSource &random)
{
    // Of who is killed meanwhile it is swept as all that never came.
    const QString name = u'/' + underWayStem + u"proef-%1"_s.arg(random(), 16, 16, QChar(u'0'));
    Error why;
    for (const OnlyOnce way : {OnlyOnce::Link, OnlyOnce::Rename, OnlyOnce::Create}) {
        const Share share({.folder = folder, .way = way, .readBy = readBy, .random = random});
        const auto made = share.create(name, "een");
        if (!made) {
            why = made.error();
            continue;
        }
        const auto again = share.create(name, "twee");
        const auto there = share.read(name);
        WD_TRY(share.remove(name));
        if (!again && again.error().kind == ErrorKind::Conflict && there && *there == "een")
            return way;
        why = {ErrorKind::BadInput, folder, u"no-exclusive-create"_s};
    }
    why.subject = folder;
    return tl::unexpected<Error>(why);
}

/// What the mark of a folder says; empty: it has none yet.
Result<QString> markOf(const Share &share)
{
    const auto mark = share.read(u'/' + Share::markName());
    if (!mark && mark.error().kind == ErrorKind::NotFound)
        return QString();
    if (!mark)
        return tl::unexpected<Error>(mark.error());
    return QString::fromUtf8(mark->trimmed());
}

Share insideOf(const FolderSite &site, const FolderFacts &facts, const RandomSource &random)
{
    return Share({.folder = site.privateFolder, .way = facts.privateWay, .random = random});
}

Share outsideOf(const FolderSite &site, const FolderFacts &facts, const RandomSource &random)
{
    return Share(
        {.folder = site.publicFolder, .way = facts.publicWay, .readBy = ReadBy::Everybody, .random = random});
}

/// Of all desks that mark at the same moment one does; the others take that for theirs.
Result<QString> marked(const Share &share, const QString &id)
{
    const auto made = share.create(u'/' + Share::markName(), id.toUtf8());
    if (!made && made.error().kind != ErrorKind::Conflict)
        return tl::unexpected<Error>(made.error());
    return markOf(share);
}

} // namespace

Result<FolderFacts> lookAtFolderSite(const FolderSite &given, const RandomSource &random)
{
    FolderSite site;
    WD_ASSIGN(site.privateFolder, realFolder(given.privateFolder));
    WD_ASSIGN(site.publicFolder, realFolder(given.publicFolder));
    WD_TRY(proveApart(site));
    FolderFacts facts{.rightsAreTold = rightsAreTold(site.privateFolder)};
    WD_ASSIGN(facts.privateWay, tryOnlyOnce(site.privateFolder, ReadBy::Colleagues, random));
    const auto publicWay = tryOnlyOnce(site.publicFolder, ReadBy::Everybody, random);
    facts.mayPublish = publicWay || publicWay.error().kind != ErrorKind::Forbidden;
    if (facts.mayPublish) { // who may not publish shares all the same
        WD_ASSIGN(facts.publicWay, publicWay);
    }
    // The public one is read first and marked last: where it has a mark, so had the private one.
    WD_ASSIGN(const QString shown, markOf(outsideOf(site, facts, random)));
    WD_ASSIGN(facts.id, markOf(insideOf(site, facts, random)));
    facts.isWhole = !shown.isEmpty() && !facts.id.isEmpty();
    if (!shown.isEmpty() && shown != facts.id)
        return fail(ErrorKind::BadInput, given.publicFolder, u"marks-differ"_s);
    return facts;
}

Result<FolderFacts> tryFolderSite(const FolderSite &given, const RandomSource &random)
{
    WD_ASSIGN(FolderFacts facts, lookAtFolderSite(given, random));
    if (facts.isWhole)
        return facts;
    const FolderSite site = whereItReallyIs(given);
    WD_ASSIGN(facts.id, marked(insideOf(site, facts, random), IdMaker(systemClock(), random).uuid()));
    if (facts.id.isEmpty()) // a mark that was begun and never written
        return fail(ErrorKind::BadInput, given.privateFolder, u"marks-differ"_s);
    WD_ASSIGN(const QString shown, marked(outsideOf(site, facts, random), facts.id));
    if (shown != facts.id)
        return fail(ErrorKind::BadInput, given.publicFolder, u"marks-differ"_s);
    facts.isWhole = true;
    return facts;
}

FolderSite whereItReallyIs(const FolderSite &site)
{
    const auto found = [](const QString &folder) { return realFolder(folder).value_or(folder); };
    return {.privateFolder = found(site.privateFolder), .publicFolder = found(site.publicFolder)};
}

} // namespace wd
