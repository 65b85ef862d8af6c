// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/picturenotes.h"

#include "model/dossier/described/parts.h"

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
    eachFile(dossier, [&](const AnyFile &one) {
        if (!one.isImage() || one.file.isEmpty() || seen.contains(one.file.sha256))
            return;
        seen.insert(one.file.sha256);
        pictures.append(one.file);
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
