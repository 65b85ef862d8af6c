// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/package.h"

#include "model/dossier/described/dossierjson.h"
#include "model/page/packagefiles.h"
#include "model/page/zipwriter.h"

#include <QCryptographicHash>
#include <QFile>

#include <numeric>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr qint64 copiedPiece = 1 << 16;

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
