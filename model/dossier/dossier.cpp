// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossier.h"

#include <QSet>

namespace wd
{

Dossier newDossier(const QString &title, const QString &profile, const IdMaker &ids)
{
    Dossier dossier;
    dossier.id = ids.dossier();
    dossier.title = title;
    dossier.slug = slugFor(title, dossier.id.value);
    dossier.sjabloon = {.key = QStringLiteral("communicatiedossier"), .version = 1};
    dossier.profile = profile;
    return dossier;
}

QList<FileRef> filesOf(const Dossier &dossier)
{
    QList<FileRef> files;
    QSet<QString> seen;
    const auto add = [&](const FileRef &file) {
        if (file.isEmpty() || seen.contains(file.sha256))
            return;
        seen.insert(file.sha256);
        files.append(file);
    };
    for (const Document &part : dossier.documents)
        add(part.file);
    for (const MeetingReport &part : dossier.reports)
        add(part.file);
    for (const Image &part : dossier.images)
        add(part.file);
    return files;
}

} // namespace wd
