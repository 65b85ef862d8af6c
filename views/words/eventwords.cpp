// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/eventwords.h"

#include "model/sjabloon/sjabloon.h"
#include "views/words/readable.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = SyncEventKind;

struct EventRow {
    SyncEventKind kind;
    const char16_t *dutch; ///< %1: its facts
    const char16_t *english;
};

struct Words {
    QString nl, en;
    [[nodiscard]] const QString &in(const Language &language) const
    {
        return language == Language::Dutch ? nl : en;
    }
};

constexpr std::array rows{
    EventRow{Kind::Unknown, u"%1", u"%1"},
    EventRow{Kind::Shared, u"gedeeld als versie %1", u"shared as revision %1"},
    EventRow{Kind::Pulled, u"versie %1 opgehaald", u"revision %1 fetched"},
    EventRow{Kind::Arrived, u"van een collega gekomen, versie %1", u"arrived from a colleague, revision %1"},
    EventRow{Kind::Published, u"gepubliceerd (publicatie %1)", u"published (publication %1)"},
    EventRow{Kind::Withdrawn, u"van de site gehaald (publicatie %1)", u"taken off the site (publication %1)"},
    EventRow{Kind::Requested, u"verzoek om te publiceren staat klaar", u"request to publish is waiting"},
    EventRow{Kind::Returned, u"verzoek teruggegeven", u"request sent back"},
    EventRow{Kind::Restored, u"terug uit de prullenbak, omdat een ander het wijzigde: %1",
             u"back from the trash, because somebody changed it: %1"},
    EventRow{Kind::FileSent, u"bestand gestuurd: %1", u"file sent: %1"},
    EventRow{Kind::Staged, u"groot bestand gestuurd: %1", u"large file sent: %1"},
    EventRow{Kind::Fetched, u"bestand opgehaald: %1", u"file fetched: %1"},
    EventRow{Kind::FileMissing, u"bestand is er nog niet: %1", u"file is not there yet: %1"},
    EventRow{
        Kind::FileRefused,
        u"de site neemt %1 niet aan; de rest is gedeeld, en na een uur proberen wij dit bestand bij de "
        u"volgende sync opnieuw",
        u"the site does not take %1; the rest is shared, and after an hour we try this file again at the "
        u"next sync"},
    EventRow{Kind::FileDamaged,
             u"op deze computer is %1 beschadigd en apart gezet; het is niet verstuurd: voeg het opnieuw toe",
             u"on this computer %1 is damaged and was set aside; it was not sent: add it again"},
    EventRow{Kind::Made, u"op de site gezet: %1", u"put on the site: %1"},
    EventRow{Kind::Changed, u"op de site bijgewerkt: %1", u"updated on the site: %1"},
    EventRow{Kind::TakenOff, u"alvast van de site gehaald", u"taken off the site already"},
    EventRow{Kind::Removed, u"van de site gehaald: %1", u"taken off the site: %1"},
    EventRow{Kind::Moved, u"staat op de site nu op %1", u"now stands at %1 on the site"},
    EventRow{Kind::Pruned, u"oude versie opgeruimd: %1", u"old revision cleared away: %1"},
    EventRow{Kind::RemovedFromSite, u"helemaal van de site verwijderd", u"removed from the site altogether"},
    EventRow{Kind::Dropped, u"verwijderd, ook van deze computer", u"removed, from this computer too"},
    EventRow{Kind::BaseFolders, u"de mappen voor dossiers op de site gemaakt",
             u"made the folders for dossiers on the site"},
    EventRow{Kind::BasePublished, u"map gepubliceerd: %1", u"folder published: %1"},
    EventRow{Kind::EchoDiffers, u"de site bewaarde %1 iets anders dan gestuurd",
             u"the site kept %1 a little differently"},
    EventRow{Kind::Adopted, u"overgenomen van de site: %1", u"taken over from the site: %1"},
    EventRow{Kind::Alarm, u"let op: %1 stond open en is gesloten", u"note: %1 was open and has been closed"},
    EventRow{Kind::AlarmOpen, u"let op: %1 is te lezen zonder inloggen",
             u"note: %1 can be read without logging in"},
    EventRow{Kind::LockNotReleased, u"de pagina blijft op de site nog even bezet",
             u"the page stays locked on the site for a while"},
    EventRow{Kind::BegunAnew, u"opnieuw op de site gezet, voor collega's",
             u"put on the site anew, for colleagues"},
    EventRow{Kind::Mended, u"op de site hersteld wat ontbrak", u"mended on the site what was missing"},
    EventRow{Kind::AskOther, u"wacht op u: %1", u"waits for you: %1"},
    EventRow{Kind::AskPublicationChanged, u"niet gepubliceerd: er is intussen iets gewijzigd",
             u"not published: something changed meanwhile"},
    EventRow{Kind::AskPublicationHeld, u"niet gepubliceerd: er wacht nog een keuze of halve invoer op u",
             u"not published: a choice or half-typed input still waits for you"},
    EventRow{
        Kind::AskPictureUncleaned,
        u"niet gepubliceerd: een foto kan nog vertellen waar die gemaakt is; publiceer opnieuw en kijk welke",
        u"not published: a photo may still tell where it was made; publish anew and see which"},
    EventRow{Kind::AskWebEdit, u"op de site gewijzigd, kiest u: %1",
             u"changed on the site, please choose: %1"},
    EventRow{Kind::AskOlderText, u"op de site staat weer een oudere tekst, publiceer opnieuw: %1",
             u"the site shows an older text again, publish anew: %1"},
    EventRow{Kind::AskHiddenOnSite, u"op de site verborgen, kiest u: %1",
             u"hidden on the site, please choose: %1"},
    EventRow{Kind::AskOtherFile, u"op de site staat een ander bestand, kiest u: %1",
             u"another file stands on the site, please choose: %1"},
    EventRow{Kind::AskMayNotPublish, u"niet gepubliceerd: u mag hier niet meer publiceren",
             u"not published: you may no longer publish here"},
    EventRow{Kind::AskMayNotWithdraw, u"niet van de site gehaald: u mag hier niet meer publiceren",
             u"not taken off the site: you may no longer publish here"},
    EventRow{Kind::AskNewerPage, u"gedeeld, niet gepubliceerd: dit programma is hiervoor te oud",
             u"shared, not published: this program is too old for it"},
    EventRow{Kind::AskReturned, u"uw verzoek is teruggegeven: %1", u"your request was sent back: %1"},
    EventRow{Kind::AskRemovedOnSite, u"op de site verwijderd, kiest u: %1",
             u"removed on the site, please choose: %1"},
    EventRow{Kind::AskGoneFromSite, u"staat niet meer op de site", u"is no longer on the site"},
    EventRow{Kind::AskSetBack, u"de site is teruggezet: publiceer opnieuw",
             u"the site was set back: publish again"},
    EventRow{Kind::AskManyRemovals, u"niets weggehaald: dit zijn er veel tegelijk (%1)",
             u"nothing removed: these are many at once (%1)"},
    EventRow{Kind::AskWithdrawFirst, u"staat in de prullenbak en nog op de site",
             u"is in the trash and still on the site"},
    EventRow{Kind::AskRequestGone, u"er was geen verzoek meer om terug te geven",
             u"there was no request left to send back"},
    EventRow{Kind::AskMayNotReturn, u"verzoek niet teruggegeven: u mag hier niet publiceren",
             u"request not sent back: you may not publish here"},
    EventRow{Kind::AskSiteRefuses, u"niet gepubliceerd, want de site weigert dit: %1",
             u"not published, because the site refuses this: %1"},
    EventRow{Kind::WouldShare, u"zou gedeeld worden", u"would be shared"},
    EventRow{Kind::WouldPull, u"versie %1 zou opgehaald worden", u"revision %1 would be fetched"},
    EventRow{Kind::WouldArrive, u"zou van een collega komen, versie %1",
             u"would arrive from a colleague, revision %1"},
    EventRow{Kind::WouldPublish, u"zou gepubliceerd worden", u"would be published"},
    EventRow{Kind::WouldWithdraw, u"zou van de site gaan", u"would be taken off the site"},
    EventRow{Kind::WouldReturn, u"verzoek zou teruggegeven worden", u"request would be sent back"},
    EventRow{Kind::WouldRequest, u"verzoek om te publiceren wacht op een collega",
             u"request to publish waits for a colleague"},
    EventRow{Kind::WouldBeReturned, u"teruggegeven door een collega", u"returned by a colleague"},
    EventRow{Kind::WouldUpload, u"bestand zou gestuurd worden: %1", u"file would be sent: %1"},
    EventRow{Kind::WouldFetch, u"bestand zou opgehaald worden: %1", u"file would be fetched: %1"},
    EventRow{Kind::PageOvertaken, u"pagina verouderd (%1): publiceer opnieuw",
             u"page outdated (%1): publish anew"},
    EventRow{Kind::Due, u"wacht op u: %1", u"waits for you: %1"},
};
static_assert(rows.size() == std::size_t(syncEventKinds));

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

/// The facts as a person calls them: a member by its name, a place on the site by its address.
QString factsInWords(const SyncEvent &event, Language language)
{
    if (event.kind == Kind::PageOvertaken || event.kind == Kind::Due)
        return timeInWords(event.what, language);
    if (event.kind == Kind::Adopted || event.kind == Kind::EchoDiffers)
        return memberName(event.member, language);
    if (event.kind == Kind::AskSiteRefuses)
        return event.what + u" ("_s + memberName(event.member, language) + u')';
    if (event.kind == Kind::AskWebEdit)
        return event.what.isEmpty() ? memberName(event.member, language) : event.what;
    return factsOf(event);
}

} // namespace

QString eventInWords(const SyncEvent &event, Language language)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&event](const EventRow &one) { return one.kind == event.kind; });
    const QString text = QString::fromUtf16(language == Language::Dutch ? row->dutch : row->english);
    return QString(text).replace(u"%1"_s, factsInWords(event, language));
}

QString newsInWords(const SyncEvent &event, Language language)
{
    if (!event.isForTheUser())
        return {};
    const QString words = eventInWords(event, language);
    return words.left(1).toUpper() + words.mid(1) + u'.';
}

} // namespace wd
