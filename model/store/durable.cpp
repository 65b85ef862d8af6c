// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/durable.h"

#include "model/platform/files.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wd
{

tl::unexpected<Error> systemFailure(const QString &path, const SystemError &why)
{
    if (why.kind == SystemErrorKind::Full || why.kind == SystemErrorKind::TooLarge)
        return fail(ErrorKind::Storage, path, u"full"_s);
    if (why.kind == SystemErrorKind::Refused)
        return fail(ErrorKind::Storage, path, u"readonly"_s);
    if (why.kind == SystemErrorKind::OtherDisk)
        return fail(ErrorKind::Storage, path, u"other-disk"_s);
    return fail(ErrorKind::Storage, path, why.words());
}

Result<void> moveDurably(const QString &from, const QString &to)
{
    if (const auto synced = syncFile(from); !synced)
        return systemFailure(from, synced.error());
    if (const auto moved = renameOver(from, to); !moved)
        return systemFailure(to, moved.error());
    const QString folder = QFileInfo(to).absolutePath();
    const auto synced = syncFolder(folder);
    return synced ? Result<void>() : systemFailure(folder, synced.error());
}

} // namespace wd
