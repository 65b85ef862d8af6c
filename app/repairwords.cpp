// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/repairwords.h"

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

QStringList repairInWords(const DatabaseRepair &repair, Language language)
{
    QStringList said;
    const auto say
        = [&](Say what, const QString &argument = {}) { said.append(words(what, language, {argument})); };
    const auto name = [&](Say what, const QStringList &titles) {
        if (!titles.isEmpty())
            say(what, titles.join(u", "_s));
    };
    if (!repair.copyAt.isValid()) {
        if (repair.readBack.isEmpty())
            say(Say::NothingPutBack);
        name(Say::OnlyReadBack, repair.readBack);
        name(Say::NotReadable, repair.lost);
        if (!repair.sawAll && !repair.readBack.isEmpty())
            say(Say::MoreMayLack);
    } else {
        say(Say::CopyPutBack, momentOf(repair.copyAt, language));
        name(Say::ReadBack, repair.readBack);
        name(Say::NotReadBack, repair.lost);
        if (!repair.sawAll)
            say(Say::LaterUnknown);
    }
    if (!repair.aside.isEmpty())
        say(Say::DamagedSetAside, repair.aside);
    return said;
}

} // namespace wd
