// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/filled.h"

namespace wd
{

QString filled(QStringView text, const QStringList &values)
{
    QString said;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].unicode() - u'1' : -1;
        if (place < 0 || place >= values.size()) {
            said += text[i];
            continue;
        }
        said += values[place];
        ++i;
    }
    return said;
}

} // namespace wd
