// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace wd::test
{

/// What is in a zip, by name.
[[nodiscard]] inline QMap<QString, QByteArray> unzipped(const QString &path)
{
    QMap<QString, QByteArray> entries;
    const std::unique_ptr<archive, decltype(&archive_read_free)> zip(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip(zip.get());
    if (archive_read_open_filename(zip.get(), QFile::encodeName(path).constData(), 1 << 16) != ARCHIVE_OK)
        return entries;
    archive_entry *entry = nullptr;
    while (archive_read_next_header(zip.get(), &entry) == ARCHIVE_OK) {
        QByteArray bytes(1 << 20, '\0');
        bytes.resize(archive_read_data(zip.get(), bytes.data(), size_t(bytes.size())));
        entries.insert(QString::fromUtf8(archive_entry_pathname(entry)), bytes);
    }
    return entries;
}

} // namespace wd::test
