// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/package.h"
#include "model/page/packagefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr int mostEntries = 20'000;

/// Unpacks one zip that anybody may have made. Nothing is written under a name that the zip chose: only what
/// is called files/SHA256 is unpacked, under that hash, and only when it is what it says.
class ZipReader
{
public:
    ZipReader(const QString &path, const QString &scratch)
        : m_path(path)
        , m_scratch(scratch)
        , m_archive(archive_read_new(), &archive_read_free)
    {
    }

    [[nodiscard]] Result<Unpacked> read()
    {
        if (!QFile::exists(m_path))
            return fail(ErrorKind::Storage, m_path, u"missing-file"_s);
        if (!QDir().mkpath(m_scratch))
            return fail(ErrorKind::Storage, m_scratch, u"mkdir"_s);
        archive_read_support_format_zip(m_archive.get());
        if (archive_read_open_filename(m_archive.get(), QFile::encodeName(m_path).constData(), pieceSize)
            != ARCHIVE_OK)
            return notAPackage();
        for (int entries = 0;; ++entries) {
            archive_entry *entry = nullptr;
            const int outcome = archive_read_next_header(m_archive.get(), &entry);
            if (outcome == ARCHIVE_EOF)
                break;
            if (outcome < ARCHIVE_WARN)
                return notAPackage();
            if (entries >= mostEntries)
                return fail(ErrorKind::BadInput, m_path, u"too-large"_s);
            WD_TRY(take(entry));
        }
        if (!m_seenJson)
            return notAPackage();
        return m_unpacked;
    }

    /// Takes back what was unpacked before something went wrong.
    void undo() const
    {
        for (const QString &path : m_unpacked.files)
            QFile::remove(path);
    }

private:
    static constexpr size_t pieceSize = 1 << 16;

    [[nodiscard]] tl::unexpected<Error> notAPackage() const
    {
        return fail(ErrorKind::BadInput, m_path, u"not-a-package"_s);
    }

    [[nodiscard]] static QString nameOf(archive_entry *entry)
    {
        if (const char *name = archive_entry_pathname_utf8(entry))
            return QString::fromUtf8(name);
        return QString::fromLatin1(archive_entry_pathname(entry));
    }

    [[nodiscard]] static bool escapes(const QString &name)
    {
        QString path = name;
        path.replace(u'\\', u'/');
        return path.startsWith(u'/') || path.section(u'/', 0, 0).endsWith(u':')
            || path.split(u'/').contains(u".."_s);
    }

    [[nodiscard]] Result<void> take(archive_entry *entry)
    {
        const QString name = nameOf(entry);
        const auto type = archive_entry_filetype(entry);
        if (escapes(name) || archive_entry_hardlink(entry) || (type != AE_IFREG && type != AE_IFDIR))
            return fail(ErrorKind::BadInput, name, u"escapes-folder"_s);
        if (type == AE_IFDIR)
            return {};
        if (name == u"dossier.json"_s)
            return takeJson();
        // What other programs add (a .DS_Store, a note) is no reason to refuse the rest.
        const QString hash = name.startsWith(u"files/"_s) ? name.mid(6) : QString();
        return isSha256(hash) ? takeFile(hash) : Result<void>{};
    }

    /// Hands out the bytes of an entry piece by piece; what the zip says of its size is not believed.
    template <typename Sink> [[nodiscard]] Result<void> pour(const Sink &sink)
    {
        QByteArray piece(qsizetype(pieceSize), Qt::Uninitialized);
        for (;;) {
            const la_ssize_t size = archive_read_data(m_archive.get(), piece.data(), pieceSize);
            if (size < 0)
                return notAPackage();
            if (size == 0)
                return {};
            m_total += size;
            if (m_total > largestPackage)
                return fail(ErrorKind::BadInput, m_path, u"too-large"_s);
            WD_TRY(sink(QByteArrayView(piece.constData(), size)));
        }
    }

    [[nodiscard]] Result<void> takeJson()
    {
        // Two of them would let one program show what another does not.
        if (m_seenJson)
            return notAPackage();
        m_seenJson = true;
        return pour([this](QByteArrayView piece) -> Result<void> {
            if (m_unpacked.json.size() + piece.size() > largestJson)
                return fail(ErrorKind::BadInput, m_path, u"too-large"_s);
            m_unpacked.json.append(piece);
            return {};
        });
    }

    [[nodiscard]] Result<void> takeFile(const QString &hash)
    {
        QSaveFile file(QDir(m_scratch).filePath(hash));
        if (!file.open(QIODevice::WriteOnly))
            return fail(ErrorKind::Storage, file.fileName(), file.errorString());
        QCryptographicHash found(QCryptographicHash::Sha256);
        WD_TRY(pour([&](QByteArrayView piece) -> Result<void> {
            found.addData(piece);
            if (file.write(piece.constData(), piece.size()) != piece.size())
                return fail(ErrorKind::Storage, file.fileName(), file.errorString());
            return {};
        }));
        if (QString::fromLatin1(found.result().toHex()) != hash)
            return fail(ErrorKind::BadInput, hash, u"hash"_s);
        if (!file.commit())
            return fail(ErrorKind::Storage, file.fileName(), file.errorString());
        m_unpacked.files.insert(hash, file.fileName());
        return {};
    }

    QString m_path, m_scratch;
    std::unique_ptr<archive, decltype(&archive_read_free)> m_archive;
    Unpacked m_unpacked;
    bool m_seenJson = false;
    qint64 m_total = 0;
};

Result<Unpacked> complete(const Unpacked &unpacked)
{
    WD_ASSIGN(const QList<NamedFile> named, namedFilesIn(unpacked.json));
    for (const NamedFile &file : named) {
        // Without a hash the schema refuses it, in words of its own.
        if (!file.sha256.isEmpty() && !unpacked.files.contains(file.sha256))
            return fail(ErrorKind::BadInput, file.name, u"missing-file"_s);
    }
    return unpacked;
}

} // namespace

Result<Unpacked> readPackage(const QString &path, const QString &scratch)
{
    ZipReader reader(path, scratch);
    Result<Unpacked> unpacked = reader.read().and_then(complete);
    if (!unpacked)
        reader.undo();
    return unpacked;
}

} // namespace wd
