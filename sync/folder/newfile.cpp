// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/share.h"
#include "sync/folder/shareerror.h"

#include <utility>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// That its entries are on the disk; a share that knows no such thing of a folder has them there anyway.
void settle(const QString &folder)
{
    (void)syncFolder(folder);
}

} // namespace

NewFile::NewFile(const Share &share, QString folder, QString path, OpenFile file)
    : m_share(&share)
    , m_folder(std::move(folder))
    , m_path(std::move(path))
    , m_file(std::move(file))
{
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_share(other.m_share)
    , m_folder(std::move(other.m_folder))
    , m_path(std::exchange(other.m_path, {}))
    , m_file(std::move(other.m_file))
{
}

NewFile::~NewFile()
{
    m_file = OpenFile();
    if (!m_path.isEmpty())
        (void)removeFile(m_path);
}

Result<NewFile> NewFile::in(const Share &share, const QString &folder)
{
    WD_ASSIGN(const QString where, share.absolute(folder));
    WD_TRY(share.mayWrite());
    const QString path = where + u'/' + underWayName(share.options().random);
    auto file = OpenFile::createNew(path, privateFileRights());
    if (!file)
        return share.failedWrite(file.error(), folder);
    share.stepDone();
    return NewFile(share, where, path, std::move(*file));
}

Result<void> NewFile::write(QByteArrayView bytes)
{
    if (m_share->options().stop.stop_requested())
        return fail(ErrorKind::Stopped);
    if (const auto &heartbeat = m_share->options().watch->heartbeat)
        heartbeat();
    if (const auto written = m_file.write(bytes); !written)
        return m_share->failedWrite(written.error(), m_path);
    m_share->stepDone();
    return {};
}

Rights NewFile::rights() const
{
    return fileRights(m_share->options().folder, m_share->options().readBy);
}

Result<void> NewFile::finish()
{
    // A share that keeps no rights of this kind refuses them; foldersite says what that means.
    (void)m_file.setRights(rights());
    if (const auto synced = m_file.sync(); !synced)
        return m_share->failedWrite(synced.error(), m_path);
    m_share->stepDone();
    m_share->sweepAt(m_folder, [this]() -> std::optional<qint64> {
        const auto now = m_file.changedAt();
        return now ? std::optional(now->toSecsSinceEpoch()) : std::nullopt;
    });
    return {};
}

SystemResult<void> NewFile::copyInto(const OpenFile &made) const
{
    if (const auto ready = m_file.rewind(); !ready)
        return ready;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (;;) {
        const auto got = m_file.read(piece.data(), piece.size());
        if (!got)
            return tl::unexpected<SystemError>(got.error());
        if (*got == 0)
            return made.sync();
        const auto written = made.write(QByteArrayView(piece.constData(), *got));
        m_share->stepDone();
        if (!written)
            return written;
    }
}

/// The whole of it under a name that was given out first.
SystemResult<void> NewFile::copyTo(const QString &to) const
{
    SystemResult<void> copied;
    {
        const auto made = OpenFile::createNew(to, rights());
        if (!made)
            return tl::unexpected<SystemError>(made.error());
        m_share->stepDone();
        (void)made->setRights(rights());
        copied = copyInto(*made);
    }
    if (!copied) // ours, and nobody read it as whole
        (void)removeFile(to);
    return copied;
}

SystemResult<void> NewFile::takeName(const QString &to) const
{
    switch (m_share->options().way) {
    case OnlyOnce::Link:
        return linkOnce(m_path, to);
    case OnlyOnce::Rename:
        return renameOnce(m_path, to);
    case OnlyOnce::Create:
        break;
    }
    return copyTo(to);
}

Result<void> NewFile::putOnce(const QString &name)
{
    WD_TRY(finish());
    if (const auto taken = takeName(m_folder + u'/' + name); !taken)
        return m_share->failedWrite(taken.error(), name);
    m_share->stepDone();
    (void)removeFile(m_path);
    m_path.clear();
    m_share->stepDone();
    settle(m_folder);
    return {};
}

Result<void> NewFile::putOver(const QString &name)
{
    WD_TRY(finish());
    if (const auto moved = renameOver(m_path, m_folder + u'/' + name); !moved)
        return m_share->failedWrite(moved.error(), name);
    m_path.clear();
    m_share->stepDone();
    settle(m_folder);
    return {};
}

} // namespace wd
