// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exporting.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/parts.h"
#include "model/dossier/described/publicview.h"
#include "model/dossier/files/exportedfile.h"
#include "model/page/package.h"
#include "model/page/page.h"
#include "model/sjabloon/places.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

Result<void> write(const QString &path, const QByteArray &bytes)
{
    ExportedFile file(path);
    if (!file.begin() || file.write(bytes) != bytes.size() || !file.finish())
        return tl::unexpected(file.refusal());
    return {};
}

bool holds(const QString &path, const QString &sha256)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file)
        && QString::fromLatin1(hash.result().toHex()) == sha256;
}

Result<void> copyOut(const FileStore &files, const FileRef &file, const QString &target)
{
    if (!files.holds(file))
        return fail(ErrorKind::BadInput, file.name, u"missing-file"_s);
    if (QFileInfo::exists(target))
        return holds(target, file.sha256) ? Result<void>()
                                          : fail(ErrorKind::BadInput, target, u"file-exists"_s);
    QFile source(files.path(file.sha256));
    ExportedFile copy(target);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, source.fileName(), source.errorString());
    if (!copy.begin())
        return tl::unexpected(copy.refusal());
    while (!source.atEnd()) {
        const QByteArray part = source.read(1 << 20);
        if (part.isEmpty())
            return fail(ErrorKind::Storage, source.fileName(), source.errorString());
        if (copy.write(part) != part.size())
            return tl::unexpected(copy.refusal());
    }
    if (!copy.finish())
        return tl::unexpected(copy.refusal());
    return {};
}

/// Gives files that share a name but not their bytes names of their own. `taken`: lower-case name -> sha256;
/// not every disk tells capitals apart.
void nameApart(FileRef &file, QHash<QString, QString> &taken)
{
    const QFileInfo whole(file.name);
    for (int n = 2; taken.value(file.name.toLower(), file.sha256) != file.sha256; ++n) {
        const QString suffix = whole.suffix().isEmpty() ? QString() : u'.' + whole.suffix();
        file.name = u"%1 (%2)%3"_s.arg(whole.completeBaseName()).arg(n).arg(suffix);
    }
    taken.insert(file.name.toLower(), file.sha256);
}

} // namespace

Result<void> exportJson(Session &session, const Dossier &dossier, const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    const FileStore files = session.files();
    Dossier named = dossier;
    QHash<QString, QString> taken{{QFileInfo(path).fileName().toLower(), u"the JSON itself"_s}};
    Result<void> copied;
    changeFiles(named, [&](FileRef &file) {
        if (!copied || file.isEmpty())
            return;
        nameApart(file, taken);
        copied = copyOut(files, file, folder.filePath(file.name));
    });
    WD_TRY(copied);
    return write(path, canonicalBytes(named));
}

namespace
{

/// The page with the files of its parts beside it.
Result<void> exportPage(Session &session, const Dossier &shown, Audience audience, const QString &path)
{
    const QDir beside = QFileInfo(path).absoluteDir();
    const FileStore files = session.files();
    const SjabloonText &sjabloon = session.sjablonen().of(shown);
    Result<void> copied;
    eachFile(shown, [&](const AnyFile &one) {
        if (!copied || one.file.isEmpty())
            return;
        const QString name = u"files/"_s + exportedName(one);
        copied = beside.mkpath(u"files"_s)
            ? copyOut(files, one.file, beside.filePath(name))
            : fail(ErrorKind::Storage, beside.filePath(u"files"_s), u"mkdir"_s);
    });
    WD_TRY(copied);
    WD_ASSIGN(const WijkList wijken, session.wijken());
    return write(path,
                 pageDocument(sjabloon, shown, session.today(), Language::Dutch, audience, wijken).toUtf8());
}

} // namespace

Result<void> exportHtml(Session &session, const Dossier &dossier, const QString &path)
{
    const Dossier view = publicView(dossier, session.today());
    return exportPage(session, withoutHeldBack(session.sjablonen().of(dossier), view), Audience::Residents,
                      path);
}

Result<void> exportForColleagues(Session &session, const Dossier &dossier, const QString &path)
{
    return exportPage(session, withoutTrash(dossier), Audience::Colleagues, path);
}

Result<void> exportAs(Session &session, const Dossier &dossier, const QString &form, const QString &path)
{
    if (form == u"json"_s)
        return exportJson(session, dossier, path);
    const Audience audience = audienceOf(session.sjablonen().of(dossier), dossier);
    // Of a dossier that is for colleagues alone there is no page for residents.
    if (form == u"document"_s || (form == u"html"_s && audience == Audience::Colleagues))
        return exportForColleagues(session, dossier, path);
    if (form == u"html"_s)
        return exportHtml(session, dossier, path);
    const FileStore files = session.files();
    return writePackage(dossier, [&files](const QString &sha256) { return files.path(sha256); }, path);
}

} // namespace wd
