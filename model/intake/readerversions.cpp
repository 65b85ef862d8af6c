// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/readerversions.h"

#include <archive.h>
#include <libheif/heif.h>
#include <poppler-version.h>

namespace wd
{

using namespace Qt::StringLiterals;

QList<std::pair<QString, QString>> readerVersions()
{
    // "libarchive 3.6.2"
    const QString archive = QString::fromUtf8(archive_version_string());
    return {{u"Poppler"_s, Poppler::Version::string()},
            {u"libarchive"_s, archive.section(u' ', -1)},
            {u"libheif"_s, QString::fromUtf8(heif_get_version())}};
}

} // namespace wd
