// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/sitetext.h"

#include <QBuffer>

namespace wd
{

using namespace Qt::StringLiterals;

Result<QByteArray> siteTextAt(PublicPlace &site, const QString &path, qint64 atMost)
{
    WD_ASSIGN(const SiteObject object, site.get(path));
    if (object.held.value(u"size"_s).toInteger() > atMost)
        return fail(ErrorKind::BadInput, path, u"too-large"_s);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    WD_TRY(site.fetch(path, u"file"_s, bytes));
    return QString::fromUtf8(bytes.data()).toUtf8();
}

QString standingOf(const SiteRow &row)
{
    return row.uid + u' ' + row.modified.toUTC().toString(Qt::ISODate);
}

} // namespace wd
