// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/filehash.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace wd
{

Result<QString> hashOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, path, u"missing-file"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return fail(ErrorKind::Storage, path, file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace wd
