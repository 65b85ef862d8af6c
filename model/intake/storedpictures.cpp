// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/storedpictures.h"

#include "model/intake/keep.h"
#include "model/store/filehash.h"

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

Result<void> look(Store &store, const FileStore &files, const FileRef &file, Looked &looked)
{
    if (!file.mediaType.startsWith(u"image/"_s) || looked.became.contains(file.sha256))
        return {};
    if (!files.holds(file)) {
        looked.all = false;
        return {};
    }
    const QString cleanKey = u"clean "_s + file.sha256;
    WD_ASSIGN(const QJsonValue clean, store.setting(cleanKey));
    if (clean.toBool())
        return {};
    // Taken in anew, damaged bytes would get a name of their own and pass for a photo.
    if (hashOfFile(files.path(file.sha256)) != file.sha256) {
        looked.all = false;
        return {};
    }
    const auto kept = keepFile(files, files.path(file.sha256), file.name);
    if (!kept && kept.error().kind != ErrorKind::BadInput)
        return tl::unexpected(kept.error());
    if (!kept)
        return {};
    WD_TRY(store.setSetting(u"clean "_s + kept->ref.sha256, true));
    if (kept->ref.sha256 != file.sha256)
        looked.became.insert(file.sha256, kept->ref);
    return {};
}

template <typename Parts>
Result<void> lookAll(Store &store, const FileStore &files, const Parts &parts, Looked &looked)
{
    for (const auto &part : parts)
        WD_TRY(look(store, files, part.file, looked));
    return {};
}

template <typename Parts> void replaceIn(Parts &parts, const QHash<QString, FileRef> &became)
{
    for (auto &part : parts) {
        if (const auto found = became.find(part.file.sha256); found != became.end())
            part.file = *found;
    }
}

/// Looks and replaces; the pictures are decoded outside the store's transaction.
Result<Looked> cleaned(Store &store, const FileStore &files, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, store.read(id));
    Looked looked;
    if (desk.work.schema > currentSchema)
        return looked;
    WD_TRY(lookAll(store, files, desk.work.images, looked));
    WD_TRY(lookAll(store, files, desk.work.documents, looked));
    WD_TRY(lookAll(store, files, desk.work.reports, looked));
    if (looked.became.isEmpty())
        return looked;
    WD_TRY(store.edit(id, [&looked](const Dossier &work) -> Result<Dossier> {
        Dossier dossier = work;
        replaceIn(dossier.images, looked.became);
        replaceIn(dossier.documents, looked.became);
        replaceIn(dossier.reports, looked.became);
        return dossier;
    }));
    return looked;
}

} // namespace

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
