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
    return language.locale().toString(at.toLocalTime(), u"d MMMM yyyy HH:mm"_s);
}

} // namespace

QStringList mendedInWords(const Mended &mended, Language language)
{
    QStringList said;
    const auto say
        = [&](Say what, const QString &argument = {}) { said.append(words(what, language, {argument})); };
    const auto name = [&](Say what, const QStringList &titles) {
        if (!titles.isEmpty())
            say(what, titles.join(u", "_s));
    };
    if (!mended.copyAt.isValid()) {
        if (mended.readBack.isEmpty())
            say(Say::NothingPutBack);
        name(Say::OnlyReadBack, mended.readBack);
        name(Say::NotReadable, mended.lost);
        if (!mended.sawAll && !mended.readBack.isEmpty())
            say(Say::MoreMayLack);
    } else {
        say(Say::CopyPutBack, momentOf(mended.copyAt, language));
        name(Say::ReadBack, mended.readBack);
        name(Say::NotReadBack, mended.lost);
        if (!mended.sawAll)
            say(Say::LaterUnknown);
    }
    if (!mended.aside.isEmpty())
        say(Say::DamagedSetAside, mended.aside);
    return said;
}

} // namespace wd
