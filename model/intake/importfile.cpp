// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/importfile.h"

#include "model/dossier/files/filename.h"
#include "model/dossier/files/mediatype.h"
#include "model/intake/cleanpicture.h"
#include "model/intake/papersteps.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostPictureBytes = 200LL * 1024 * 1024; ///< it is read into memory

/// A name that ends as its kind does: what was a HEIC and became a JPEG is no HEIC to whoever downloads it.
QString namedAfter(const QString &name, const QString &mediaType)
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(mediaType);
    const QFileInfo info(name);
    if (type.suffixes().contains(info.suffix().toLower()))
        return name;
    const QString ending = mediaType == u"image/jpeg"_s ? u"jpg"_s : type.preferredSuffix();
    return info.completeBaseName() + u'.' + ending;
}

Result<ImportedFile> keepPicture(const FileStore &files, QFile &file, const QString &mediaType,
                                 const QString &name)
{
    if (file.size() > mostPictureBytes)
        return fail(ErrorKind::BadInput, name, u"too-large"_s);
    const auto clean = cleanPicture(file.readAll(), mediaType);
    if (!clean)
        return fail(clean.error().kind, name, clean.error().detail);
    ImportedFile kept{
        .seen
        = {.mediaType = clean->mediaType, .width = clean->size.width(), .height = clean->size.height()}};
    WD_ASSIGN(kept.ref, files.takeBytes(clean->bytes, namedAfter(name, clean->mediaType)));
    kept.ref.mediaType = clean->mediaType;
    return kept;
}

} // namespace

bool isPicture(const QString &mediaType)
{
    return isImageType(mediaType) && mediaType != u"image/svg+xml"_s;
}

Result<ImportedFile> importFile(const FileStore &files, const QString &path, const QString &name)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, path, u"missing-file"_s);
    if (file.size() == 0)
        return fail(ErrorKind::BadInput, name, u"empty"_s);
    const QByteArray head = file.peek(mediaTypeHead);
    const QString mediaType = mediaTypeOf(head, name);
    if (isPictureFile(head, mediaType))
        return keepPicture(files, file, mediaType, name);
    if (const QString refusal = refusalOf(path, head, name, mediaType); !refusal.isEmpty())
        return fail(ErrorKind::BadInput, name, refusal);
    ImportedFile kept;
    WD_ASSIGN(kept.seen, examine(path));
    WD_ASSIGN(kept.facts, paperFacts(path, name));
    kept.facts.scanned = kept.seen.scan;
    WD_ASSIGN(kept.ref, files.take(path));
    kept.ref.name = fileName(name);
    return kept;
}

} // namespace wd
