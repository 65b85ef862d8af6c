// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/intake/importfile.h"
#include "tests/support/pictures/photos.h"

#include <QFile>
#include <QList>
#include <QTemporaryDir>

namespace wd::test
{

inline const QList<std::pair<const char *, PhotoKind>> kinds{
    {"JPEG", PhotoKind::Jpeg}, {"PNG", PhotoKind::Png},   {"WebP", PhotoKind::Webp},
    {"TIFF", PhotoKind::Tiff}, {"HEIC", PhotoKind::Heic}, {"AVIF", PhotoKind::Avif}};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A picture that went wrong in the field.
inline QByteArray field(const QString &name)
{
    return contentOf(QStringLiteral(WD_FIELD "/") + name);
}

/// A workspace that files come into.
class Door
{
public:
    [[nodiscard]] Result<ImportedFile> keep(const QByteArray &bytes, const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return fail(ErrorKind::Storage, name, QStringLiteral("test"));
        file.close();
        return importFile(m_files, file.fileName(), name);
    }
    [[nodiscard]] QByteArray kept(const ImportedFile &file) const
    {
        return contentOf(m_files.path(file.ref.sha256));
    }

private:
    QTemporaryDir m_folder;
    FileStore m_files{m_folder.path()};
};

} // namespace wd::test
