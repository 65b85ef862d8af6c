// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/site/conceptlog.h"

#include <QRegularExpression>

namespace wd
{

ConceptLog::~ConceptLog() = default;
ConceptLogs::~ConceptLogs() = default;

QString entryName(const LogKey &key)
{
    const QString stem = key.row == LogRow::Records ? QStringLiteral("publiek") : QStringLiteral("concept");
    return QStringLiteral("%1-%2.json").arg(stem).arg(key.number, 6, 10, QChar(u'0'));
}

QString idExtension(const FileRef &file)
{
    static const QRegularExpression wanted(QStringLiteral("\\.([a-z0-9]{1,8})$"));
    const auto match = wanted.match(file.name.toLower());
    return match.hasMatch() ? match.captured(0) : QStringLiteral(".bin");
}

QString storedName(const FileRef &file)
{
    return file.sha256 + idExtension(file);
}

} // namespace wd
