// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/sharing/ownfiles.h"

#include <QCryptographicHash>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

bool isWhole(QFile &stored, const FileRef &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&stored) && hash.result().toHex() == file.sha256.toLatin1();
}

} // namespace

Result<std::unique_ptr<QFile>> openWhole(const SyncContext &sync, ConceptLog &log, const FileRef &file)
{
    bool damaged = false;
    for (int tries = 0; tries < 2; ++tries) {
        auto own = std::make_unique<QFile>(sync.files.path(file.sha256));
        if (own->open(QIODevice::ReadOnly)) {
            if (isWhole(*own, file) && own->seek(0))
                return own;
            own->close();
            WD_TRY(sync.files.setAside(file.sha256));
            damaged = true;
        }
        const auto fetched = fetchFile(sync, log, file);
        const bool none = !fetched
            && (fetched.error().kind == ErrorKind::NotFound || fetched.error().kind == ErrorKind::BadReply);
        if (none)
            return fail(ErrorKind::BadInput, file.name, damaged ? u"damaged-file"_s : u"missing-file"_s);
        WD_TRY(fetched);
        sync.did({.kind = SyncEventKind::Fetched, .what = file.name});
    }
    return fail(ErrorKind::BadInput, file.name, u"damaged-file"_s);
}

Result<void> fetchFile(const SyncContext &sync, ConceptLog &log, const FileRef &file)
{
    const QString temporary = sync.files.temporaryPath();
    QFile target(temporary);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, temporary, target.errorString());
    auto taken = log.fetchFile(file, target);
    target.close();
    if (taken)
        taken = sync.files.adopt(temporary, file.sha256);
    if (!taken)
        QFile::remove(temporary);
    return taken;
}

} // namespace wd
