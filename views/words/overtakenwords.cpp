// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/overtakenwords.h"

#include "model/sjabloon/places.h"
#include "views/words/plainly.h"
#include "views/words/sectionname.h"
#include "views/words/translated.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// %1 the part, %2 the day. A switch, so that a new one cannot be forgotten.
const char *dutchOf(TimePassed what)
{
    switch (what) {
    case TimePassed::NextStep:
        return QT_TRANSLATE_NOOP("Overtaken", "De pagina noemt %1 nog als volgende stap. Dat was %2.");
    case TimePassed::Reaction:
        return QT_TRANSLATE_NOOP("Overtaken",
                                 "De pagina nodigt nog uit om te reageren. Dat kon tot en met %2.");
    case TimePassed::News:
        return QT_TRANSLATE_NOOP("Overtaken",
                                 "Op de pagina staat nog het bericht „%1”. Dat liep tot en met %2.");
    case TimePassed::CheckPromised:
        return QT_TRANSLATE_NOOP("Overtaken", "De pagina belooft een controle op %2. Die dag is voorbij.");
    case TimePassed::NewsPromised:
        return QT_TRANSLATE_NOOP("Overtaken",
                                 "De pagina verwacht de volgende stap rond %2. Die dag is voorbij.");
    case TimePassed::EndShown:
        return QT_TRANSLATE_NOOP("Overtaken",
                                 "Volgens de pagina loopt dit dossier tot en met %2. Die dag is voorbij.");
    case TimePassed::CheckDue:
        return QT_TRANSLATE_NOOP(
            "Overtaken", "De controle van %2 wacht op u. Kijk het dossier na en kies een nieuwe dag.");
    case TimePassed::Ended:
        return QT_TRANSLATE_NOOP(
            "Overtaken", "Dit dossier was geldig tot en met %2. Kies een later einde of trek het in.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString overtakenInWords(const Overtaken &one, const Dossier &dossier, Language language)
{
    const QString title = plainly(titleOfPart(dossier, one.part)).simplified();
    const auto day = EdtfDate::parse(one.day);
    // The day first: a title may itself hold a "%2".
    const QStringList around = translated("Overtaken", dutchOf(one.what), language)
                                   .replace(u"%2"_s, day ? day->inWords(language) : one.day)
                                   .split(u"%1"_s);
    return around.join(title.isEmpty() ? namelessPart(language) : title);
}

} // namespace wd
