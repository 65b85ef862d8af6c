// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/keep.h"

#include <QFile>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostPhotoBytes = 200LL * 1024 * 1024; ///< it is read into memory

Result<FileRef> keepPhoto(const FileStore &files, const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, path, u"missing-file"_s);
    if (file.size() > mostPhotoBytes)
        return fail(ErrorKind::BadInput, path, u"too-large"_s);
    const QByteArray bytes = file.readAll();
    WD_ASSIGN(const QByteArray stripped, withoutPosition(bytes));
    return files.takeBytes(stripped.isEmpty() ? bytes : stripped, name);
}

} // namespace

bool isPicture(const QString &mediaType)
{
    return mediaType.startsWith(u"image/"_s) && mediaType != u"image/svg+xml"_s;
}

Result<KeptFile> keepFile(const FileStore &files, const QString &path, const QString &name)
{
    KeptFile kept;
    WD_ASSIGN(kept.seen, examine(path));
    const bool photo = kept.seen.mediaType == u"image/jpeg"_s && kept.seen.readable;
    WD_ASSIGN(kept.ref, photo ? keepPhoto(files, path, name) : files.take(path));
    kept.ref.name = name.normalized(QString::NormalizationForm_C);
    return kept;
}

} // namespace wd
