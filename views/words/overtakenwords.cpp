// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/overtakenwords.h"

#include "model/sjabloon/places.h"
#include "views/words/plainly.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

struct Pair {
    const char16_t *dutch;
    const char16_t *english;
};

/// %1 the part, %2 the day. A switch, so that a new one cannot be forgotten.
Pair pairOf(TimePassed what)
{
    switch (what) {
    case TimePassed::NextStep:
        return {u"De pagina noemt %1 nog als volgende stap. Dat was %2.",
                u"The page still calls %1 the next step. That was %2."};
    case TimePassed::Reaction:
        return {u"De pagina nodigt nog uit om te reageren. Dat kon tot en met %2.",
                u"The page still invites reactions. One could react until %2."};
    case TimePassed::News:
        return {u"Op de pagina staat nog het bericht „%1”. Dat liep tot en met %2.",
                u"The page still shows the news item “%1”. It ran until %2."};
    case TimePassed::CheckPromised:
        return {u"De pagina belooft een controle op %2. Die dag is voorbij.",
                u"The page promises a check on %2. That day has passed."};
    case TimePassed::NewsPromised:
        return {u"De pagina verwacht de volgende stap rond %2. Die dag is voorbij.",
                u"The page expects the next step around %2. That day has passed."};
    case TimePassed::EndShown:
        return {u"Volgens de pagina loopt dit dossier tot en met %2. Die dag is voorbij.",
                u"The page says that this dossier runs until %2. That day has passed."};
    case TimePassed::CheckDue:
        return {u"De controle van %2 wacht op u. Kijk het dossier na en kies een nieuwe dag.",
                u"The check of %2 waits for you. Look through the dossier and choose a new day."};
    case TimePassed::Ended:
        return {u"Dit dossier was geldig tot en met %2. Kies een later einde of trek het in.",
                u"This dossier was valid until %2. Choose a later end or withdraw it."};
    }
    Q_UNREACHABLE();
}

} // namespace

QString overtakenInWords(const Overtaken &one, const Dossier &dossier, Language language)
{
    const bool dutch = language == Language::Dutch;
    const Pair pair = pairOf(one.what);
    const QString title = plainly(titleOfPart(dossier, one.part)).simplified();
    const auto day = EdtfDate::parse(one.day);
    const QString nameless = dutch ? u"een onderdeel zonder naam"_s : u"a part without a name"_s;
    // The day first: a title may itself hold a "%2".
    const QStringList around = QString::fromUtf16(dutch ? pair.dutch : pair.english)
                                   .replace(u"%2"_s, day ? day->inWords(language) : one.day)
                                   .split(u"%1"_s);
    return around.join(title.isEmpty() ? nameless : title);
}

} // namespace wd
