// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/picturenotes.h"

#include "model/dossier/parts.h"

#include <QSet>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QString keyOf(const QString &sha256)
{
    return u"clean "_s + sha256;
}

} // namespace

QList<FileRef> picturesOf(const Dossier &dossier)
{
    QList<FileRef> pictures;
    QSet<QString> seen;
    eachPart(dossier, [&](const AnyPart &part) {
        if (!part.file || part.file->isEmpty() || seen.contains(part.file->sha256))
            return;
        // What stands among the images is one, whatever it calls itself.
        if (part.list != u"images"_s && !part.file->mediaType.startsWith(u"image/"_s))
            return;
        seen.insert(part.file->sha256);
        pictures.append(*part.file);
    });
    return pictures;
}

Result<void> notePicture(Store &store, const QString &sha256, bool clean)
{
    return store.setSetting(keyOf(sha256), clean);
}

Result<PictureNotes> pictureNotes(const Store &store, const QList<FileRef> &pictures)
{
    PictureNotes notes;
    for (const FileRef &picture : pictures) {
        WD_ASSIGN(const QJsonValue noted, store.setting(keyOf(picture.sha256)));
        if (noted.isBool())
            notes.insert(picture.sha256, noted.toBool());
    }
    return notes;
}

} // namespace wd
