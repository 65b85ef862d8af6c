// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/sharing/filetransfer.h"

#include "model/dossier/described/parts.h"
#include "sync/engine/hiding/privacy.h"
#include "sync/engine/sharing/ownfiles.h"
#include "sync/site/siteerrors.h"

#include <QJsonArray>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 askAgainSeconds = 3600;
constexpr qsizetype notedEvery = 100;
constexpr int refusalsInARow = 5; ///< then it is not about this file; the others wait for the next look

/// What became of files on their way, written down as it happens. The notes of a dossier are kept with the
/// whole of it, so with many files they are changed now and then; in between a small setting holds the names.
class FilesNoted
{
public:
    FilesNoted(const SyncContext &sync, DossierHere &here)
        : m_sync(sync)
        , m_here(here)
    {
    }
    /// What a run that was killed had sent; as the site may have been set back since, it is looked up there.
    [[nodiscard]] Result<void> takeUp(ConceptLog &log)
    {
        WD_ASSIGN(const QJsonValue kept, m_sync.store.setting(key()));
        if (kept.toArray().isEmpty())
            return {};
        WD_ASSIGN(const QSet<QString> there, log.fileNames());
        for (const QJsonValue name : kept.toArray()) {
            if (there.contains(name.toString()))
                m_there.append(name.toString());
        }
        return settle();
    }
    [[nodiscard]] Result<void> isThere(const QString &name)
    {
        m_there.append(name);
        m_inARow = 0;
        if (m_there.size() >= notedEvery)
            return settle();
        return m_sync.store.setSetting(key(), QJsonArray::fromStringList(m_there));
    }
    void isRefused(const QString &name)
    {
        m_refused.insert(name, m_sync.now());
        ++m_inARow;
    }
    [[nodiscard]] bool allAreRefused() const { return m_inARow >= refusalsInARow; }
    [[nodiscard]] Result<void> settle()
    {
        if (m_there.isEmpty() && m_refused.isEmpty())
            return {};
        WD_TRY(m_here.changeNotes([this](SiteNotes &kept) {
            for (const QString &name : m_there) {
                kept.filesThere.insert(name);
                kept.refused.remove(name);
            }
            kept.refused.insert(m_refused);
        }));
        m_there.clear();
        m_refused.clear();
        return m_sync.store.setSetting(key(), QJsonValue::Undefined);
    }

private:
    [[nodiscard]] QString key() const { return u"files-there:"_s + m_here.id().value; }

    const SyncContext &m_sync;
    DossierHere &m_here;
    QStringList m_there;
    QHash<QString, QDateTime> m_refused;
    int m_inARow = 0;
};

Result<void> shareOne(const SyncContext &sync, ConceptLog &log, const FileInUse &one, FilesNoted &noted)
{
    const QString name = storedName(one.file);
    const auto sent = [&]() -> Result<void> {
        WD_ASSIGN(const auto bytes, openWhole(sync, log, one.file));
        return log.putFile(one.file, *bytes);
    }();
    if (!sent && isRefusal(sent.error())) {
        if (sent.error().kind != ErrorKind::BadInput) // bytes that are put right here need not wait
            noted.isRefused(name);
        tellRefused(sync, one, sent.error());
        return {};
    }
    WD_TRY(sent);
    WD_TRY(noted.isThere(name));
    sync.did({.kind = SyncEventKind::FileSent, .what = one.file.name});
    return {};
}

bool uploadsWait(const SyncContext &sync, const Dossier &dossier, const SiteNotes &notes)
{
    const QList<FileInUse> files = filesInUse(dossier);
    return std::any_of(files.begin(), files.end(), [&](const FileInUse &one) {
        const QString name = storedName(one.file);
        return !notes.filesThere.contains(name) && !isRefusedNow(sync, notes, name)
            && sync.files.has(one.file.sha256);
    });
}

Result<void> shareAll(const SyncContext &sync, const DossierHere &here, const Dossier &dossier,
                      FilesNoted &noted)
{
    const auto log = sync.logOf(dossier.slug);
    WD_TRY(noted.takeUp(*log));
    const SiteNotes notes = here.notes();
    for (const FileInUse &one : filesInUse(dossier)) {
        const QString name = storedName(one.file);
        if (notes.filesThere.contains(name) || isRefusedNow(sync, notes, name))
            continue;
        WD_TRY(sync.notStopped());
        if (noted.allAreRefused())
            break;
        // A colleague's file we could not fetch yet is already on the site; what is nowhere, fetching tells.
        if (sync.files.has(one.file.sha256))
            WD_TRY(shareOne(sync, *log, one, noted));
    }
    return {};
}

/// Whether a file cannot be had now for a reason of its own: not there, not as it was, or the site stumbles
/// over it.
bool failsAlone(const Error &error)
{
    const bool byStatus = error.kind == ErrorKind::ServerFault && isStatusAlone(error);
    return error.kind == ErrorKind::NotFound || isRefusal(error) || byStatus;
}

Result<void> fetchAll(const SyncContext &sync, const QList<FileInUse> &files, ConceptLog &log,
                      FilesNoted &noted)
{
    int inARow = 0;
    for (const FileInUse &one : files) {
        if (sync.files.holds(one.file))
            continue;
        if (inARow >= refusalsInARow)
            break;
        WD_TRY(sync.notStopped());
        const auto got = fetchFile(sync, log, one.file);
        if (!got && failsAlone(got.error())) {
            // What was told as damaged, when it was to be sent, is not missing besides.
            if (!sync.hasTold({.kind = SyncEventKind::FileDamaged, .what = one.told()}))
                sync.did({.kind = SyncEventKind::FileMissing, .what = one.file.name});
            const bool stumbled = got.error().kind != ErrorKind::NotFound && got.error().detail != u"hash"_s;
            inARow = stumbled ? inARow + 1 : 0;
            continue;
        }
        WD_TRY(got);
        inARow = 0;
        WD_TRY(noted.isThere(storedName(one.file)));
        sync.did({.kind = SyncEventKind::Fetched, .what = one.file.name});
    }
    return {};
}

/// Also after an error: what was done is done.
Result<void> settled(const Result<void> &done, FilesNoted &noted)
{
    const auto kept = noted.settle();
    WD_TRY(done);
    return kept;
}

} // namespace

QString FileInUse::told() const
{
    return title.isEmpty() || title == file.name ? file.name : u"%1 (%2)"_s.arg(file.name, title);
}

QList<FileInUse> filesInUse(const Dossier &dossier)
{
    QList<FileInUse> files;
    QSet<QString> seen;
    eachFile(dossier, [&](const AnyFile &one) {
        if (one.file.isEmpty() || !one.part.deleted.isEmpty() || seen.contains(one.file.sha256))
            return;
        seen.insert(one.file.sha256);
        files.append({.file = one.file, .title = one.part.title});
    });
    return files;
}

void tellRefused(const SyncContext &sync, const FileInUse &one, const Error &error)
{
    const bool ours = error.kind == ErrorKind::BadInput;
    const bool damaged = ours && error.detail == u"damaged-file"_s;
    using Kind = SyncEventKind;
    const SyncEvent step{.kind = damaged ? Kind::FileDamaged
                             : ours      ? Kind::FileMissing
                                         : Kind::FileRefused,
                         .what = ours && !damaged ? one.file.name : one.told()};
    sync.report.needsUser = true;
    if (!sync.hasTold(step))
        sync.did(step);
}

bool isRefusedNow(const SyncContext &sync, const SiteNotes &notes, const QString &storedName)
{
    const QDateTime at = notes.refused.value(storedName);
    const qint64 ago = at.isValid() ? at.secsTo(sync.now()) : askAgainSeconds;
    return ago >= 0 && ago < askAgainSeconds;
}

bool filesWait(const SyncContext &sync, const LocalDossier &local)
{
    const SiteNotes notes = SiteNotes::from(local);
    const QList<FileInUse> files = filesInUse(local.work);
    return std::any_of(files.begin(), files.end(), [&](const FileInUse &one) {
        return !sync.files.holds(one.file) || !notes.filesThere.contains(storedName(one.file));
    });
}

Result<void> shareFiles(const SyncContext &sync, DossierHere &here, const Dossier &dossier)
{
    FilesNoted noted(sync, here);
    return settled(shareAll(sync, here, dossier, noted), noted);
}

Result<void> shareFilesLeft(const SyncContext &sync, DossierHere &here)
{
    WD_TRY(here.renew());
    const LocalDossier &local = here.local();
    if (!local.base || !local.work.deleted.isEmpty() || !here.notes().madeOnSite)
        return {};
    const Dossier agreed = local.base->dossier;
    if (uploadsWait(sync, agreed, here.notes()))
        WD_TRY(proveInternHidden(sync, here));
    return shareFiles(sync, here, agreed);
}

Result<void> fetchFiles(const SyncContext &sync, DossierHere &here, const Dossier &dossier)
{
    return fetchFiles(sync, here, filesInUse(dossier), dossier.slug);
}

Result<void> fetchFiles(const SyncContext &sync, DossierHere &here, const QList<FileInUse> &files,
                        const QString &slug)
{
    FilesNoted noted(sync, here);
    return settled(fetchAll(sync, files, *sync.logOf(slug), noted), noted);
}

} // namespace wd
