// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/package.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/files/exportedfile.h"
#include "model/page/packagefiles.h"

#include <QCryptographicHash>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr qint64 copiedPiece = 1 << 16;

/// Writes entries one after another into a file that stands under its name only when it is whole. Every entry
/// has the same date, so that equal dossiers give equal packages.
class ZipWriter
{
public:
    explicit ZipWriter(const QString &target)
        : m_file(target)
        , m_archive(archive_write_new(), &archive_write_free)
    {
    }

    [[nodiscard]] Result<void> open()
    {
        if (!m_file.begin())
            return tl::unexpected(m_file.refusal());
        archive_write_set_format_zip(m_archive.get());
        archive_write_set_options(m_archive.get(), "zip:hdrcharset=UTF-8");
        // The last block as long as it is: padding is for tapes.
        archive_write_set_bytes_in_last_block(m_archive.get(), 1);
        return check(
            archive_write_open2(m_archive.get(), &m_file, nullptr, &ZipWriter::pass, nullptr, nullptr));
    }

    [[nodiscard]] Result<void> begin(const QString &name, qint64 size)
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

    [[nodiscard]] Result<void> write(const QByteArray &bytes)
    {
        const la_ssize_t written
            = archive_write_data(m_archive.get(), bytes.constData(), size_t(bytes.size()));
        return check(written == bytes.size() ? ARCHIVE_OK : ARCHIVE_FATAL);
    }

    [[nodiscard]] Result<void> entry(const QString &name, const QByteArray &bytes)
    {
        WD_TRY(begin(name, bytes.size()));
        return write(bytes);
    }

    [[nodiscard]] Result<void> finish()
    {
        WD_TRY(check(archive_write_close(m_archive.get())));
        if (!m_file.finish())
            return tl::unexpected(m_file.refusal());
        return {};
    }

private:
    static la_ssize_t pass(archive *, void *file, const void *bytes, size_t size)
    {
        return static_cast<ExportedFile *>(file)->write(static_cast<const char *>(bytes), qint64(size));
    }

    [[nodiscard]] Result<void> check(int outcome)
    {
        if (outcome >= ARCHIVE_WARN)
            return {};
        if (m_file.error() != QFileDevice::NoError)
            return tl::unexpected(m_file.refusal());
        return fail(ErrorKind::Storage, m_file.fileName(),
                    QString::fromUtf8(archive_error_string(m_archive.get())));
    }

    ExportedFile m_file;
    std::unique_ptr<archive, decltype(&archive_write_free)> m_archive;
};

/// For whoever unpacks it in ten years' time without this program.
QByteArray readMe(const Dossier &dossier, const QList<FileRef> &files)
{
    QString text
        = u"%1\r\n\r\n"
          "Dit is een communicatiedossier van Wijkdossier. Open het met Wijkdossier, of pak het uit: het is "
          "een gewoon zip-bestand.\r\n\r\n"
          "dossier.json  alle teksten en gegevens (JSON, UTF-8), ook wat intern is\r\n"
          "files/        de bestanden; elke naam is de SHA-256 van de inhoud\r\n"_s.arg(dossier.title);
    for (const FileRef &file : files)
        text += u"\r\n%1  %2"_s.arg(file.sha256, file.name);
    return (text + u"\r\n"_s).toUtf8();
}

Result<void> addFile(ZipWriter &zip, const FileRef &ref, const QString &path)
{
    QFile file(path);
    if (!isSha256(ref.sha256) || !file.exists() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, ref.name, u"missing-file"_s);
    WD_TRY(zip.begin(u"files/"_s + ref.sha256, file.size()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        const QByteArray piece = file.read(copiedPiece);
        if (piece.isEmpty())
            return fail(ErrorKind::Storage, path, file.errorString());
        hash.addData(piece);
        WD_TRY(zip.write(piece));
    }
    // Nobody could open such a package: better to say so now.
    if (QString::fromLatin1(hash.result().toHex()) != ref.sha256)
        return fail(ErrorKind::Storage, path, u"hash"_s);
    return {};
}

} // namespace

Result<void> writePackage(const Dossier &dossier, const std::function<QString(const QString &sha256)> &pathOf,
                          const QString &target)
{
    const QList<FileRef> files = filesOf(dossier);
    const qint64 all = std::accumulate(files.begin(), files.end(), qint64{0},
                                       [](qint64 sum, const FileRef &file) { return sum + file.size; });
    if (all > largestPackage - largestJson)
        return fail(ErrorKind::BadInput, target, u"too-large"_s);
    ZipWriter zip(target);
    WD_TRY(zip.open());
    WD_TRY(zip.entry(u"LEESMIJ.txt"_s, readMe(dossier, files)));
    WD_TRY(zip.entry(u"dossier.json"_s, canonicalBytes(dossier)));
    for (const FileRef &file : files)
        WD_TRY(addFile(zip, file, pathOf ? pathOf(file.sha256) : QString()));
    return zip.finish();
}

} // namespace wd
