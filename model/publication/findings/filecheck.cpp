// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings/filecheck.h"

#include "model/store/filehash.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

namespace wd
{

namespace
{

struct Seen {
    qint64 size = -1;
    QDateTime touched;
    bool whole = false;
    [[nodiscard]] bool isOf(const QFileInfo &file) const
    {
        return size == file.size() && touched == file.lastModified();
    }
};

} // namespace

struct FileCheck::Known {
    QMutex lock;
    QHash<QString, Seen> files;
};

FileCheck::FileCheck(const FileStore &store)
    : m_store(store)
    , m_known(std::make_shared<Known>())
{
}

FileState FileCheck::operator()(const FileRef &file) const
{
    const QFileInfo there(m_store.path(file.sha256));
    if (!there.isFile())
        return FileState::Absent;
    {
        const QMutexLocker locked(&m_known->lock);
        const Seen seen = m_known->files.value(file.sha256);
        if (seen.isOf(there))
            return seen.whole ? FileState::Whole : FileState::Damaged;
    }
    // Read without the lock: a large file must not keep another question waiting.
    const Seen now{.size = there.size(),
                   .touched = there.lastModified(),
                   .whole = there.size() == file.size && hashOfFile(there.filePath()) == file.sha256};
    const QMutexLocker locked(&m_known->lock);
    m_known->files.insert(file.sha256, now);
    return now.whole ? FileState::Whole : FileState::Damaged;
}

} // namespace wd
