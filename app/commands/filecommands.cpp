// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/exporting.h"
#include "app/commands/importing.h"
#include "model/dossier/described/pointer.h"
#include "model/intake/filename.h"

#include <QFileInfo>
#include <QJsonArray>

#include <optional>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<FilePart> filePart(const QString &name)
{
    if (name == u"documents"_s)
        return FilePart::Documents;
    if (name == u"reports"_s)
        return FilePart::Reports;
    if (name == u"photos"_s)
        return FilePart::Photos;
    if (name == u"impressions"_s)
        return FilePart::Impressions;
    return std::nullopt;
}

/// What of a row of files could be taken in; one that could not does not hold up the others.
struct AddedRow {
    QList<AddedFile> files;
    QList<Error> refused;
};

Result<AddedRow> takeRow(Session &session, const QStringList &paths, bool pictures)
{
    AddedRow row;
    for (const QString &path : paths) {
        const auto file = addFile(session, path, QFileInfo(path).fileName(), pictures);
        if (file)
            row.files.append(*file);
        else if (file.error().kind == ErrorKind::BadInput)
            row.refused.append(file.error());
        else
            return tl::unexpected(file.error());
    }
    return row;
}

void tellOfNames(Session &session, const QList<AddedFile> &files, FilePart part, bool internal)
{
    for (const AddedFile &file : files) {
        if (soundsInternal(file.ref.name) && !internal)
            session.notice(part == FilePart::Documents ? Say::InternalByName : Say::NamedInternal,
                           {file.ref.name});
    }
}

} // namespace

CommandResult importDossier(Session &session, const CommandLine &line)
{
    WD_ASSIGN(const Imported imported, readImport(session, line.words.first()));
    WD_ASSIGN(Store *const store, session.store());
    WD_TRY(store->add({.work = imported.dossier}));
    QJsonArray scans;
    for (const AddedFile &file : imported.files) {
        if (file.scan)
            scans.append(file.ref.name);
    }
    session.say(imported.dossier.id.value);
    session.answer(QJsonObject{
        {u"id"_s, imported.dossier.id.value}, {u"slug"_s, imported.dossier.slug}, {u"scans"_s, scans}});
    tellOf(session, imported.files);
    if (imported.dossier.schema > currentSchema)
        session.notice(Say::OnlyToRead, {imported.dossier.title});
    return ExitCode::Done;
}

CommandResult exportDossier(Session &session, const CommandLine &line)
{
    const QString form = line.option(u"as"_s), path = line.option(u"output"_s);
    if (path.isEmpty())
        return wrongUse(u"-o"_s);
    if (form != u"json"_s && form != u"package"_s && form != u"html"_s && form != u"document"_s)
        return wrongUse(form.isEmpty() ? u"--as"_s : form);
    WD_ASSIGN(const DossierId id, session.dossier(line.words.first()));
    WD_ASSIGN(const Store *store, session.store());
    WD_ASSIGN(const LocalDossier local, store->read(id));
    WD_TRY(exportAs(session, local.work, form, path));
    session.say(Say::Exported, {path});
    session.answer(QJsonObject{{u"id"_s, id.value}, {u"path"_s, QFileInfo(path).absoluteFilePath()}});
    return ExitCode::Done;
}

CommandResult addFiles(Session &session, const CommandLine &line)
{
    const auto part = filePart(line.words.at(1));
    if (!part)
        return wrongUse(line.words.at(1));
    const bool internal = line.has(u"internal"_s);
    if (internal && *part != FilePart::Documents)
        return wrongUse(u"--internal"_s);
    WD_ASSIGN(const DossierId id, session.dossier(line.words.first()));
    const bool picture = *part == FilePart::Photos || *part == FilePart::Impressions;
    WD_ASSIGN(const AddedRow taken, takeRow(session, line.words.mid(2), picture));
    if (taken.files.isEmpty() && taken.refused.size() == 1)
        return tl::unexpected(taken.refused.first());
    for (const Error &error : taken.refused)
        session.complain(error);
    if (taken.files.isEmpty())
        return ExitCode::Failed;
    WD_ASSIGN(Store *const store, session.store());
    QJsonArray answer;
    QStringList parts;
    WD_TRY(store->edit(id, [&](const Dossier &work) -> Result<Dossier> {
        if (work.schema > currentSchema)
            return fail(ErrorKind::BadInput, work.title, u"newer"_s);
        Dossier dossier = work;
        for (const AddedFile &file : taken.files) {
            const bool hidden = internal || soundsInternal(file.ref.name);
            const WithPart with
                = withFile(dossier, *part, file.ref, titleOfFile(file.ref.name), hidden, session.ids());
            dossier = with.dossier;
            parts.append(with.part.value);
            answer.append(QJsonObject{{u"id"_s, with.part.value},
                                      {u"name"_s, file.ref.name},
                                      {u"scan"_s, file.scan},
                                      {u"facts"_s, QJsonArray::fromStringList(file.facts)}});
        }
        return dossier;
    }));
    for (const QString &made : parts)
        session.say(made);
    session.answer(answer);
    tellOf(session, taken.files);
    tellOfNames(session, taken.files, *part, internal);
    return taken.refused.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace wd
