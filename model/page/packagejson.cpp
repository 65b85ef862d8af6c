// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/files/filename.h"
#include "model/page/package.h"
#include "model/page/packagefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name != u"."_s && name != u".."_s && !name.contains(u'/')
        && !name.contains(u'\\') && !name.contains(QChar(u'\0'));
}

/// The file beside the JSON. A link that leads out of the folder is as good as a path.
Result<QFileInfo> besideOf(const QDir &folder, const QString &name)
{
    if (!isPlainName(name))
        return fail(ErrorKind::BadInput, name, u"escapes-folder"_s);
    QFileInfo file(folder.filePath(name));
    if (!file.isFile()) {
        // Another system may have written the accents of the same name in two pieces.
        const QFileInfoList all = folder.entryInfoList(QDir::Files | QDir::Hidden);
        const auto same
            = [&name](const QFileInfo &one) { return fileName(one.fileName()) == fileName(name); };
        const auto found = std::find_if(all.begin(), all.end(), same);
        file = found == all.end() ? file : *found;
    }
    if (!file.isFile())
        return fail(ErrorKind::BadInput, name, u"missing-file"_s);
    if (QFileInfo(file.canonicalFilePath()).path() != folder.canonicalPath())
        return fail(ErrorKind::BadInput, name, u"escapes-folder"_s);
    return file;
}

} // namespace

Result<Unpacked> readJsonWithFiles(const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, path, source.errorString());
    if (source.size() > largestJson)
        return fail(ErrorKind::BadInput, path, u"too-large"_s);
    Unpacked unpacked{.json = source.readAll(), .files = {}};
    WD_ASSIGN(const QList<NamedFile> named, namedFilesIn(unpacked.json));

    const QDir folder = QFileInfo(path).absoluteDir();
    QHash<QString, QJsonObject> facts;
    qint64 total = 0;
    for (const NamedFile &file : named) {
        WD_ASSIGN(const QFileInfo found, besideOf(folder, file.name));
        total += found.size();
        if (total > largestPackage)
            return fail(ErrorKind::BadInput, path, u"too-large"_s);
        QFile bytes(found.filePath());
        if (!bytes.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, found.filePath(), bytes.errorString());
        WD_ASSIGN(const QString hash, sha256Of(bytes));
        if (!file.sha256.isEmpty() && file.sha256 != hash)
            return fail(ErrorKind::BadInput, file.name, u"hash"_s);
        if (file.sha256.isEmpty())
            facts.insert(file.pointer, {{u"sha256"_s, hash}, {u"size"_s, found.size()}});
        unpacked.files.insert(hash, found.filePath());
    }
    unpacked.json = withFileFacts(unpacked.json, facts);
    return unpacked;
}

} // namespace wd
