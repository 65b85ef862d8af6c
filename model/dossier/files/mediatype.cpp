// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/files/mediatype.h"

#include <QMimeDatabase>

namespace wd
{

QString mediaTypeOf(const QByteArray &head, const QString &name)
{
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForData(head);
    const QMimeType byName = types.mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    if (byName.isValid() && !byName.isDefault()
        && (byContent.isDefault() || byName.inherits(byContent.name())))
        return byName.name();
    return byContent.name();
}

bool isImageType(const QString &mediaType)
{
    return mediaType.startsWith(QStringLiteral("image/"));
}

} // namespace wd
