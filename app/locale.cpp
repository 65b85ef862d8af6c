// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locale.h"

#include "model/platform/terminal.h"

#include <QByteArray>

namespace wd
{

Language languageOfEnvironment()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name).toLower();
        // C and POSIX name no language.
        if (value.isEmpty() || value == "c" || value.startsWith("c.") || value == "posix")
            continue;
        return Language::named(QString::fromLatin1(value)).value_or(Language::Dutch);
    }
    return Language::Dutch;
}

void useUtf8()
{
    if (!useLocaleOfEnvironment())
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace wd
