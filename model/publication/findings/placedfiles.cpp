// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings/placedfiles.h"

#include "model/dossier/described/parts.h"

namespace wd
{

QList<PlacedFile> filesIn(const Looking &looking)
{
    QList<PlacedFile> all;
    eachFile(looking.view, [&](const AnyFile &one) {
        if (!one.file.isEmpty())
            all.append({.section = looking.section(one.part.place),
                        .place = {one.part.id, one.field},
                        .file = one.file,
                        .isPicture = one.isImage()});
    });
    return all;
}

QSet<QString> filesThere(const Looking &looking)
{
    QSet<QString> there;
    for (const FileRef &file : looking.shown ? filesOf(*looking.shown) : QList<FileRef>())
        there.insert(file.sha256);
    there.subtract(looking.question.lacking);
    return there;
}

FileState stateOf(const PublicationQuestion &question, const FileRef &file)
{
    return question.files ? question.files(file) : FileState::Whole;
}

} // namespace wd
