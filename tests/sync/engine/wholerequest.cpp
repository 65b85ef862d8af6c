// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/wholerequest.h"

#include <QList>

namespace wd::test
{

qsizetype wholeRequest(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    qsizetype body = 0;
    for (const QByteArray &line : bytes.left(head).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            body = line.mid(15).trimmed().toLongLong();
    }
    const qsizetype all = head + 4 + body;
    return bytes.size() >= all ? all : 0;
}

} // namespace wd::test
