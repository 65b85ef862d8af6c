// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/papersteps.h"

#include <QFile>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace wd
{

namespace
{

constexpr size_t pieceSize = 64 * 1024;

QString nameOf(archive_entry *entry)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    const char *raw = archive_entry_pathname(entry);
    return utf8 ? QString::fromUtf8(utf8) : raw ? QString::fromLatin1(raw) : QString();
}

/// The bytes of the entry the archive stands at; empty and `broken` when they cannot be had within the
/// bounds.
QByteArray readEntry(archive *zip, qint64 &unpacked, bool &broken)
{
    QByteArray bytes, piece(qsizetype(pieceSize), Qt::Uninitialized);
    while (true) {
        const la_ssize_t got = archive_read_data(zip, piece.data(), pieceSize);
        if (got == 0)
            return bytes;
        unpacked += std::max<qint64>(got, 0);
        broken = broken || got < 0 || bytes.size() + got > mostOfAPart || unpacked > mostUnpacked;
        if (broken)
            return {};
        bytes.append(piece.constData(), got);
    }
}

} // namespace

bool eachEntry(const QString &zip,
               const std::function<void(const QString &name, const EntryReader &read)> &look)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(),
                                                                        &archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(zip).constData(), pieceSize) != ARCHIVE_OK)
        return false;
    qint64 unpacked = 0;
    bool broken = false;
    for (int i = 0; i < mostEntries && !broken; ++i) {
        archive_entry *entry = nullptr;
        const int outcome = archive_read_next_header(reader.get(), &entry);
        if (outcome == ARCHIVE_EOF)
            return i > 0;
        if (outcome != ARCHIVE_OK && outcome != ARCHIVE_WARN)
            return false;
        look(nameOf(entry), [&] { return readEntry(reader.get(), unpacked, broken); });
    }
    return false;
}

} // namespace wd
