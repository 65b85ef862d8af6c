// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/zipwriter.h"

#include <archive.h>
#include <archive_entry.h>

namespace wd
{

namespace
{

la_ssize_t passOn(archive *, void *file, const void *bytes, size_t size)
{
    return static_cast<ExportedFile *>(file)->write(static_cast<const char *>(bytes), qint64(size));
}

} // namespace

ZipWriter::ZipWriter(const QString &target)
    : m_file(target)
    , m_archive(archive_write_new(), &archive_write_free)
{
}

Result<void> ZipWriter::open()
{
    if (!m_file.begin())
        return tl::unexpected(m_file.refusal());
    archive_write_set_format_zip(m_archive.get());
    archive_write_set_options(m_archive.get(), "zip:hdrcharset=UTF-8");
    // The last block as long as it is: padding is for tapes.
    archive_write_set_bytes_in_last_block(m_archive.get(), 1);
    return check(archive_write_open2(m_archive.get(), &m_file, nullptr, &passOn, nullptr, nullptr));
}

Result<void> ZipWriter::begin(const QString &name, qint64 size)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              &archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), size);
    // Noon on the first of January 1980: a zip cannot hold an earlier one.
    archive_entry_set_mtime(entry.get(), 315576000, 0);
    return check(archive_write_header(m_archive.get(), entry.get()));
}

Result<void> ZipWriter::write(const QByteArray &bytes)
{
    const la_ssize_t written = archive_write_data(m_archive.get(), bytes.constData(), size_t(bytes.size()));
    return check(written == bytes.size() ? ARCHIVE_OK : ARCHIVE_FATAL);
}

Result<void> ZipWriter::entry(const QString &name, const QByteArray &bytes)
{
    WD_TRY(begin(name, bytes.size()));
    return write(bytes);
}

Result<void> ZipWriter::finish()
{
    WD_TRY(check(archive_write_close(m_archive.get())));
    if (!m_file.finish())
        return tl::unexpected(m_file.refusal());
    return {};
}

Result<void> ZipWriter::check(int outcome)
{
    if (outcome >= ARCHIVE_WARN)
        return {};
    if (m_file.error() != QFileDevice::NoError)
        return tl::unexpected(m_file.refusal());
    return fail(ErrorKind::Storage, m_file.fileName(),
                QString::fromUtf8(archive_error_string(m_archive.get())));
}

} // namespace wd
