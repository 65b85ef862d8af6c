// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/sjabloon.h"
#include "views/words/commandwords.h"
#include "views/words/readable.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

struct StepRow {
    const char16_t *code; ///< up to the first ':' (after "asked:" up to the second)
    const char16_t *dutch; ///< %1: what stands behind it
    const char16_t *english;
};

struct Words {
    QString nl, en;
    [[nodiscard]] const QString &in(const Language &language) const
    {
        return language == Language::Dutch ? nl : en;
    }
};

constexpr std::array steps{
    StepRow{u"shared", u"gedeeld als versie %1", u"shared as revision %1"},
    StepRow{u"pulled", u"versie %1 opgehaald", u"revision %1 fetched"},
    StepRow{u"arrived", u"van een collega gekomen, versie %1", u"arrived from a colleague, revision %1"},
    StepRow{u"published", u"gepubliceerd (publicatie %1)", u"published (publication %1)"},
    StepRow{u"withdrawn", u"van de site gehaald (publicatie %1)", u"taken off the site (publication %1)"},
    StepRow{u"requested", u"verzoek om te publiceren staat klaar", u"request to publish is waiting"},
    StepRow{u"returned", u"verzoek teruggegeven", u"request sent back"},
    StepRow{u"restored", u"terug uit de prullenbak, omdat een ander het wijzigde: %1",
            u"back from the trash, because somebody changed it: %1"},
    StepRow{u"file", u"bestand gestuurd: %1", u"file sent: %1"},
    StepRow{u"staged", u"groot bestand gestuurd: %1", u"large file sent: %1"},
    StepRow{u"fetched", u"bestand opgehaald: %1", u"file fetched: %1"},
    StepRow{u"file-missing", u"bestand is er nog niet: %1", u"file is not there yet: %1"},
    StepRow{u"file-refused",
            u"de site neemt %1 niet aan; de rest is gedeeld, en na een uur proberen wij dit bestand bij de "
            u"volgende sync opnieuw",
            u"the site does not take %1; the rest is shared, and after an hour we try this file again at the "
            u"next sync"},
    StepRow{u"file-damaged",
            u"op deze computer is %1 beschadigd en apart gezet; het is niet verstuurd: voeg het opnieuw toe",
            u"on this computer %1 is damaged and was set aside; it was not sent: add it again"},
    StepRow{u"made", u"op de site gezet: %1", u"put on the site: %1"},
    StepRow{u"changed", u"op de site bijgewerkt: %1", u"updated on the site: %1"},
    StepRow{u"taken-off", u"alvast van de site gehaald", u"taken off the site already"},
    StepRow{u"removed", u"van de site gehaald: %1", u"taken off the site: %1"},
    StepRow{u"moved", u"staat op de site nu op %1", u"now stands at %1 on the site"},
    StepRow{u"pruned", u"oude versie opgeruimd: %1", u"old revision cleared away: %1"},
    StepRow{u"removed-from-site", u"helemaal van de site verwijderd", u"removed from the site altogether"},
    StepRow{u"dropped", u"verwijderd, ook van deze computer", u"removed, from this computer too"},
    StepRow{u"base-folders", u"de mappen voor dossiers op de site gemaakt",
            u"made the folders for dossiers on the site"},
    StepRow{u"base-published", u"map gepubliceerd: %1", u"folder published: %1"},
    StepRow{u"echo-differs", u"de site bewaarde %1 iets anders dan gestuurd",
            u"the site kept %1 a little differently"},
    StepRow{u"adopted", u"overgenomen van de site: %1", u"taken over from the site: %1"},
    StepRow{u"alarm", u"let op: %1 stond open en is gesloten", u"note: %1 was open and has been closed"},
    StepRow{u"alarm-open", u"let op: %1 is te lezen zonder inloggen",
            u"note: %1 can be read without logging in"},
    StepRow{u"lock-not-released", u"de pagina blijft op de site nog even bezet",
            u"the page stays locked on the site for a while"},
    StepRow{u"asked:publication-changed", u"niet gepubliceerd: er is intussen iets gewijzigd",
            u"not published: something changed meanwhile"},
    StepRow{u"asked:publication-held", u"niet gepubliceerd: er wacht nog een keuze of halve invoer op u",
            u"not published: a choice or half-typed input still waits for you"},
    StepRow{
        u"asked:picture-uncleaned",
        u"niet gepubliceerd: een foto kan nog vertellen waar die gemaakt is; publiceer opnieuw en kijk welke",
        u"not published: a photo may still tell where it was made; publish anew and see which"},
    StepRow{u"asked:web-edit", u"op de site gewijzigd, kiest u: %1",
            u"changed on the site, please choose: %1"},
    StepRow{u"asked:older-text", u"op de site staat weer een oudere tekst, publiceer opnieuw: %1",
            u"the site shows an older text again, publish anew: %1"},
    StepRow{u"asked:hidden-on-site", u"op de site verborgen, kiest u: %1",
            u"hidden on the site, please choose: %1"},
    StepRow{u"asked:other-file", u"op de site staat een ander bestand, kiest u: %1",
            u"another file stands on the site, please choose: %1"},
    StepRow{u"asked:may-not-publish", u"niet gepubliceerd: u mag hier niet meer publiceren",
            u"not published: you may no longer publish here"},
    StepRow{u"asked:may-not-withdraw", u"niet van de site gehaald: u mag hier niet meer publiceren",
            u"not taken off the site: you may no longer publish here"},
    StepRow{u"asked:newer-page", u"gedeeld, niet gepubliceerd: dit programma is hiervoor te oud",
            u"shared, not published: this program is too old for it"},
    StepRow{u"asked:returned", u"uw verzoek is teruggegeven: %1", u"your request was sent back: %1"},
    StepRow{u"asked:removed-on-site", u"op de site verwijderd, kiest u: %1",
            u"removed on the site, please choose: %1"},
    StepRow{u"asked:gone-from-site", u"staat niet meer op de site", u"is no longer on the site"},
    StepRow{u"asked:set-back", u"de site is teruggezet: publiceer opnieuw",
            u"the site was set back: publish again"},
    StepRow{u"begun-anew", u"opnieuw op de site gezet, voor collega's",
            u"put on the site anew, for colleagues"},
    StepRow{u"mended", u"op de site hersteld wat ontbrak", u"mended on the site what was missing"},
    StepRow{u"asked:many-removals", u"niets weggehaald: dit zijn er veel tegelijk (%1)",
            u"nothing removed: these are many at once (%1)"},
    StepRow{u"asked:withdraw-first", u"staat in de prullenbak en nog op de site",
            u"is in the trash and still on the site"},
    StepRow{u"asked:request-gone", u"er was geen verzoek meer om terug te geven",
            u"there was no request left to send back"},
    StepRow{u"asked:may-not-return", u"verzoek niet teruggegeven: u mag hier niet publiceren",
            u"request not sent back: you may not publish here"},
    StepRow{u"asked:site-refuses", u"niet gepubliceerd, want de site weigert dit: %1",
            u"not published, because the site refuses this: %1"},
    StepRow{u"asked", u"wacht op u: %1", u"waits for you: %1"},
    StepRow{u"would-share", u"zou gedeeld worden", u"would be shared"},
    StepRow{u"would-pull", u"versie %1 zou opgehaald worden", u"revision %1 would be fetched"},
    StepRow{u"would-arrive", u"zou van een collega komen, versie %1",
            u"would arrive from a colleague, revision %1"},
    StepRow{u"would-publish", u"zou gepubliceerd worden", u"would be published"},
    StepRow{u"would-withdraw", u"zou van de site gaan", u"would be taken off the site"},
    StepRow{u"would-return", u"verzoek zou teruggegeven worden", u"request would be sent back"},
    StepRow{u"would-request", u"verzoek om te publiceren wacht op een collega",
            u"request to publish waits for a colleague"},
    StepRow{u"would-returned", u"teruggegeven door een collega", u"returned by a colleague"},
    StepRow{u"overtaken", u"pagina verouderd (%1): publiceer opnieuw", u"page outdated (%1): publish anew"},
    StepRow{u"due", u"wacht op u: %1", u"waits for you: %1"},
    StepRow{u"would-upload", u"bestand zou gestuurd worden: %1", u"file would be sent: %1"},
    StepRow{u"would-fetch", u"bestand zou opgehaald worden: %1", u"file would be fetched: %1"},
};

/// What time overtook, in a word or two.
QString timeInWords(const QString &kind, Language language)
{
    static const QHash<QString, Words> names{{u"next-step"_s, {u"volgende stap"_s, u"next step"_s}},
                                             {u"reaction"_s, {u"reageren"_s, u"reacting"_s}},
                                             {u"news"_s, {u"nieuws"_s, u"news"_s}},
                                             {u"check-promised"_s, {u"controle"_s, u"check"_s}},
                                             {u"news-promised"_s, {u"volgende stap"_s, u"next step"_s}},
                                             {u"end-shown"_s, {u"geldigheid"_s, u"validity"_s}},
                                             {u"check-due"_s, {u"controle"_s, u"check"_s}},
                                             {u"ended"_s, {u"geldigheid voorbij"_s, u"validity over"_s}}};
    return names.value(kind, {kind, kind}).in(language);
}

/// What stands behind the code, as a person calls it: a member by its name, a place on the site by its
/// address.
QString inWords(const QString &code, const QString &behind, Language language)
{
    if (code == u"overtaken"_s || code == u"due"_s)
        return timeInWords(behind, language);
    if (code == u"adopted"_s || code == u"echo-differs"_s)
        return memberName(behind, language);
    if (code == u"asked:site-refuses"_s)
        return behind.section(u':', 1) + u" ("_s + memberName(behind.section(u':', 0, 0), language) + u')';
    if (code == u"asked:web-edit"_s)
        return behind.contains(u'#') ? behind.section(u'#', 0, 0) : memberName(behind, language);
    return behind;
}

} // namespace

QString stepInWords(const QString &code, Language language)
{
    const auto begins = [&code](const StepRow &row) {
        const QStringView name(row.code);
        return code.startsWith(name) && (code.size() == name.size() || code[name.size()] == u':');
    };
    const auto row = std::find_if(steps.begin(), steps.end(), begins);
    if (row == steps.end())
        return code;
    const QString text = QString::fromUtf16(language == Language::Dutch ? row->dutch : row->english);
    const QString name = QString::fromUtf16(row->code);
    return QString(text).replace(u"%1"_s, inWords(name, code.mid(name.size() + 1), language));
}

bool isForTheUser(const QString &code)
{
    static const QStringList kinds{u"asked"_s,        u"alarm"_s,          u"alarm-open"_s,
                                   u"restored"_s,     u"moved"_s,          u"adopted"_s,
                                   u"file-missing"_s, u"base-published"_s, u"lock-not-released"_s,
                                   u"file-refused"_s, u"file-damaged"_s};
    return kinds.contains(code.section(u':', 0, 0));
}

} // namespace wd
