// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/repairwords.h"

#include "model/dossier/dates/momentwords.h"
#include "views/words/commandwords.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QString momentOf(const QDateTime &at, Language language)
{
    const QDateTime local = at.toLocalTime();
    return inWords({.date = EdtfDate::fromDay(local.date()), .time = local.time().toString(u"HH:mm"_s)},
                   language);
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
