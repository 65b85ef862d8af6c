// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/putbytes.h"

#include <QCryptographicHash>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 putPiece = 1 << 20;

} // namespace

Result<void> putBytes(const Share &share, const QString &path, const FileRef &file, QIODevice &bytes)
{
    WD_ASSIGN(NewFile target, NewFile::in(share, path.section(u'/', 0, -2)));
    if (!bytes.seek(0))
        return fail(ErrorKind::Storage, file.name, bytes.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    while (!bytes.atEnd()) {
        const QByteArray piece = bytes.read(putPiece);
        if (piece.isEmpty())
            return fail(ErrorKind::Storage, file.name, bytes.errorString());
        hash.addData(piece);
        size += piece.size();
        WD_TRY(target.write(piece));
    }
    if (size != file.size)
        return fail(ErrorKind::Storage, file.name, u"short-file"_s);
    if (QString::fromLatin1(hash.result().toHex()) != file.sha256)
        return fail(ErrorKind::BadInput, file.name, u"damaged-file"_s);
    return target.putOver(path.section(u'/', -1));
}

} // namespace wd
