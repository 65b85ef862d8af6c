// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/storedpictures.h"

#include "model/dossier/described/parts.h"
#include "model/dossier/files/mediatype.h"
#include "model/intake/importfile.h"
#include "model/store/filehash.h"
#include "model/store/picturenotes.h"

#include <QHash>
#include <QJsonObject>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const auto lookedKey = u"pictures looked at"_s;

/// What the pictures of one dossier became, by their hash; and whether all of them could be looked at.
struct Looked {
    QHash<QString, FileRef> became;
    bool all = true;
};

/// Whether the bytes are here, and are those of this file: taken in anew, damaged ones would get a name of
/// their own and pass for a photo.
bool isWhole(const FileStore &files, const FileRef &file)
{
    return files.holds(file) && hashOfFile(files.path(file.sha256)) == file.sha256;
}

Result<void> look(Store &store, const FileStore &files, const FileRef &file, Looked &looked)
{
    WD_ASSIGN(const PictureNotes noted, pictureNotes(store, {file}));
    if (!noted.isEmpty())
        return {};
    if (!isWhole(files, file)) {
        looked.all = false;
        return {};
    }
    const auto kept = importFile(files, files.path(file.sha256), file.name);
    const bool refused = !kept && kept.error().kind == ErrorKind::BadInput;
    if (!kept && !refused)
        return tl::unexpected(kept.error());
    if (refused && kept.error().detail == u"missing-file"_s) { // went, or may not be read just now
        looked.all = false;
        return {};
    }
    if (refused || !isImageType(kept->seen.mediaType))
        return notePicture(store, file.sha256, false);
    WD_TRY(notePicture(store, kept->ref.sha256, true));
    if (kept->ref.sha256 != file.sha256)
        looked.became.insert(file.sha256, kept->ref);
    return {};
}

/// Looks and replaces; the pictures are decoded outside the store's transaction.
Result<Looked> cleaned(Store &store, const FileStore &files, const DossierId &id)
{
    WD_ASSIGN(const LocalDossier local, store.read(id));
    Looked looked;
    if (local.work.schema > currentSchema)
        return looked;
    for (const FileRef &picture : picturesOf(local.work))
        WD_TRY(look(store, files, picture, looked));
    if (looked.became.isEmpty())
        return looked;
    WD_TRY(store.edit(id, [&looked](const Dossier &work) -> Result<Dossier> {
        Dossier dossier = work;
        changeFiles(dossier, [&looked](FileRef &file) { file = looked.became.value(file.sha256, file); });
        return dossier;
    }));
    return looked;
}

} // namespace

Result<void> lookAtPictures(Store &store, const FileStore &files, const QList<FileRef> &pictures)
{
    Looked looked;
    for (const FileRef &picture : pictures)
        WD_TRY(look(store, files, picture, looked));
    return {};
}

Result<bool> cleanPicturesOf(Store &store, const FileStore &files, const DossierId &id)
{
    WD_ASSIGN(const Looked looked, cleaned(store, files, id));
    return !looked.became.isEmpty();
}

Result<QList<DossierId>> cleanStoredPictures(Store &store, const FileStore &files)
{
    WD_ASSIGN(const QJsonValue before, store.setting(lookedKey));
    WD_ASSIGN(const QList<DossierRow> rows, store.rows());
    QList<DossierId> changed;
    QJsonObject now;
    for (const DossierRow &row : rows) {
        // Compared, not ordered: a clock that was ahead once would hide what came after.
        const QString at = row.changedAt.toString(Qt::ISODateWithMs);
        if (before[row.id.value].toString() == at) {
            now.insert(row.id.value, at);
            continue;
        }
        WD_ASSIGN(const Looked looked, cleaned(store, files, row.id));
        if (!looked.became.isEmpty())
            changed.append(row.id);
        else if (looked.all)
            now.insert(row.id.value, at);
    }
    if (now != before.toObject())
        WD_TRY(store.setSetting(lookedKey, now));
    return changed;
}

} // namespace wd
