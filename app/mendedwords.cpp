// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mendedwords.h"

#include "views/words/commandwords.h"

#include <QLocale>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QString momentOf(const QDateTime &at, Language language)
{
    const QLocale locale(language == Language::Dutch ? QLocale::Dutch : QLocale::English);
    return locale.toString(at.toLocalTime(), u"d MMMM yyyy HH:mm"_s);
}

} // namespace

QStringList mendedInWords(const Mended &mended, Language language)
{
    QStringList said;
    const auto say
        = [&](Say what, const QString &argument = {}) { said.append(words(what, language, {argument})); };
    if (!mended.copyAt.isValid()) {
        say(Say::NothingPutBack);
    } else {
        say(Say::CopyPutBack, momentOf(mended.copyAt, language));
        if (!mended.readBack.isEmpty())
            say(Say::ReadBack, mended.readBack.join(u", "_s));
        if (!mended.lost.isEmpty())
            say(Say::NotReadBack, mended.lost.join(u", "_s));
        if (!mended.sawAll)
            say(Say::LaterUnknown);
    }
    if (!mended.aside.isEmpty())
        say(Say::DamagedSetAside, mended.aside);
    return said;
}

} // namespace wd
