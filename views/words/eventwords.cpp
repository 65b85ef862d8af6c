// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/eventwords.h"

#include "model/publication/notes/roworder.h"
#include "model/sjabloon/sjabloon.h"
#include "views/words/readable.h"
#include "views/words/sjabloonwords.h"
#include "views/words/translated.h"

#include <QHash>

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = SyncEventKind;

struct EventRow {
    SyncEventKind kind;
    const char *dutch; ///< "SyncEvent" in translations/; %1: its facts
};

constexpr std::array eventRows{
    EventRow{Kind::Unknown, "%1"},
    EventRow{Kind::Shared, QT_TRANSLATE_NOOP("SyncEvent", "gedeeld als versie %1")},
    EventRow{Kind::Pulled, QT_TRANSLATE_NOOP("SyncEvent", "versie %1 opgehaald")},
    EventRow{Kind::Arrived, QT_TRANSLATE_NOOP("SyncEvent", "van een collega gekomen, versie %1")},
    EventRow{Kind::Published, QT_TRANSLATE_NOOP("SyncEvent", "gepubliceerd (publicatie %1)")},
    EventRow{Kind::Withdrawn, QT_TRANSLATE_NOOP("SyncEvent", "van de site gehaald (publicatie %1)")},
    EventRow{Kind::Requested, QT_TRANSLATE_NOOP("SyncEvent", "verzoek om te publiceren staat klaar")},
    EventRow{Kind::Returned, QT_TRANSLATE_NOOP("SyncEvent", "verzoek teruggegeven")},
    EventRow{Kind::Restored,
             QT_TRANSLATE_NOOP("SyncEvent", "terug uit de prullenbak, omdat een ander het wijzigde: %1")},
    EventRow{Kind::FileSent, QT_TRANSLATE_NOOP("SyncEvent", "bestand gestuurd: %1")},
    EventRow{Kind::Staged, QT_TRANSLATE_NOOP("SyncEvent", "groot bestand gestuurd: %1")},
    EventRow{Kind::Fetched, QT_TRANSLATE_NOOP("SyncEvent", "bestand opgehaald: %1")},
    EventRow{Kind::FileMissing, QT_TRANSLATE_NOOP("SyncEvent", "bestand is er nog niet: %1")},
    EventRow{Kind::FileRefused,
             QT_TRANSLATE_NOOP("SyncEvent",
                               "de site neemt %1 niet aan; de rest is gedeeld, en na een uur proberen wij "
                               "dit bestand bij de volgende sync opnieuw")},
    EventRow{
        Kind::FileDamaged,
        QT_TRANSLATE_NOOP(
            "SyncEvent",
            "op deze computer is %1 beschadigd en apart gezet; het is niet verstuurd: voeg het opnieuw toe")},
    EventRow{Kind::Made, QT_TRANSLATE_NOOP("SyncEvent", "op de site gezet: %1")},
    EventRow{Kind::Changed, QT_TRANSLATE_NOOP("SyncEvent", "op de site bijgewerkt: %1")},
    EventRow{Kind::TakenOff, QT_TRANSLATE_NOOP("SyncEvent", "alvast van de site gehaald")},
    EventRow{Kind::Removed, QT_TRANSLATE_NOOP("SyncEvent", "van de site gehaald: %1")},
    EventRow{Kind::Moved, QT_TRANSLATE_NOOP("SyncEvent", "staat op de site nu op %1")},
    EventRow{Kind::Pruned, QT_TRANSLATE_NOOP("SyncEvent", "oude versie opgeruimd: %1")},
    EventRow{Kind::RemovedFromSite, QT_TRANSLATE_NOOP("SyncEvent", "helemaal van de site verwijderd")},
    EventRow{Kind::Dropped, QT_TRANSLATE_NOOP("SyncEvent", "verwijderd, ook van deze computer")},
    EventRow{Kind::BaseFolders, QT_TRANSLATE_NOOP("SyncEvent", "de mappen voor dossiers op de site gemaakt")},
    EventRow{Kind::BasePublished, QT_TRANSLATE_NOOP("SyncEvent", "map gepubliceerd: %1")},
    EventRow{Kind::EchoDiffers,
             QT_TRANSLATE_NOOP("SyncEvent", "de site bewaarde %1 iets anders dan gestuurd")},
    EventRow{Kind::Adopted, QT_TRANSLATE_NOOP("SyncEvent", "overgenomen van de site: %1")},
    EventRow{Kind::Alarm, QT_TRANSLATE_NOOP("SyncEvent", "let op: %1 stond open en is gesloten")},
    EventRow{Kind::AlarmOpen, QT_TRANSLATE_NOOP("SyncEvent", "let op: %1 is te lezen zonder inloggen")},
    EventRow{Kind::LockNotReleased,
             QT_TRANSLATE_NOOP("SyncEvent", "de pagina blijft op de site nog even bezet")},
    EventRow{Kind::NoticeNotLeft,
             QT_TRANSLATE_NOOP("SyncEvent",
                               "er staat geen bericht voor bewoners: de pagina was al verborgen, of een "
                               "ander had er iets op gezet")},
    EventRow{Kind::BegunAnew, QT_TRANSLATE_NOOP("SyncEvent", "opnieuw op de site gezet, voor collega's")},
    EventRow{Kind::DatabaseRepair, QT_TRANSLATE_NOOP("SyncEvent", "op de site hersteld wat ontbrak")},
    EventRow{Kind::AskOther, QT_TRANSLATE_NOOP("SyncEvent", "wacht op u: %1")},
    EventRow{Kind::AskPublicationChanged,
             QT_TRANSLATE_NOOP("SyncEvent", "niet gepubliceerd: er is intussen iets gewijzigd")},
    EventRow{
        Kind::AskPublicationHeld,
        QT_TRANSLATE_NOOP("SyncEvent", "niet gepubliceerd: er wacht nog een keuze of halve invoer op u")},
    EventRow{Kind::AskPictureUncleaned,
             QT_TRANSLATE_NOOP("SyncEvent",
                               "niet gepubliceerd: een foto kan nog vertellen waar die gemaakt is; publiceer "
                               "opnieuw en kijk welke")},
    EventRow{Kind::AskForColleagues,
             QT_TRANSLATE_NOOP("SyncEvent", "niet gepubliceerd: dit dossier is alleen voor collega's")},
    EventRow{Kind::AskWebEdit, QT_TRANSLATE_NOOP("SyncEvent", "op de site gewijzigd, kiest u: %1")},
    EventRow{Kind::AskOlderText,
             QT_TRANSLATE_NOOP("SyncEvent", "op de site staat weer een oudere tekst, publiceer opnieuw: %1")},
    EventRow{Kind::AskHiddenOnSite, QT_TRANSLATE_NOOP("SyncEvent", "op de site verborgen, kiest u: %1")},
    EventRow{Kind::AskOtherFile,
             QT_TRANSLATE_NOOP("SyncEvent", "op de site staat een ander bestand, kiest u: %1")},
    EventRow{Kind::AskMayNotPublish,
             QT_TRANSLATE_NOOP("SyncEvent", "niet gepubliceerd: u mag hier niet meer publiceren")},
    EventRow{Kind::AskMayNotWithdraw,
             QT_TRANSLATE_NOOP("SyncEvent", "niet van de site gehaald: u mag hier niet meer publiceren")},
    EventRow{Kind::AskNewerPage,
             QT_TRANSLATE_NOOP("SyncEvent", "gedeeld, niet gepubliceerd: dit programma is hiervoor te oud")},
    EventRow{Kind::AskReturned, QT_TRANSLATE_NOOP("SyncEvent", "uw verzoek is teruggegeven: %1")},
    EventRow{Kind::AskRemovedOnSite, QT_TRANSLATE_NOOP("SyncEvent", "op de site verwijderd, kiest u: %1")},
    EventRow{Kind::AskGoneFromSite, QT_TRANSLATE_NOOP("SyncEvent", "staat niet meer op de site")},
    EventRow{Kind::AskSetBack, QT_TRANSLATE_NOOP("SyncEvent", "de site is teruggezet: publiceer opnieuw")},
    EventRow{Kind::AskManyRemovals,
             QT_TRANSLATE_NOOP("SyncEvent", "niets weggehaald: dit zijn er veel tegelijk (%1)")},
    EventRow{Kind::AskWithdrawFirst,
             QT_TRANSLATE_NOOP("SyncEvent", "staat in de prullenbak en nog op de site")},
    EventRow{Kind::AskRequestGone,
             QT_TRANSLATE_NOOP("SyncEvent", "er was geen verzoek meer om terug te geven")},
    EventRow{Kind::AskMayNotReturn,
             QT_TRANSLATE_NOOP("SyncEvent", "verzoek niet teruggegeven: u mag hier niet publiceren")},
    EventRow{Kind::AskSiteRefuses,
             QT_TRANSLATE_NOOP("SyncEvent", "niet gepubliceerd, want de site weigert dit: %1")},
    EventRow{Kind::WouldShare, QT_TRANSLATE_NOOP("SyncEvent", "zou gedeeld worden")},
    EventRow{Kind::WouldPull, QT_TRANSLATE_NOOP("SyncEvent", "versie %1 zou opgehaald worden")},
    EventRow{Kind::WouldArrive, QT_TRANSLATE_NOOP("SyncEvent", "zou van een collega komen, versie %1")},
    EventRow{Kind::WouldPublish, QT_TRANSLATE_NOOP("SyncEvent", "zou gepubliceerd worden")},
    EventRow{Kind::WouldWithdraw, QT_TRANSLATE_NOOP("SyncEvent", "zou van de site gaan")},
    EventRow{Kind::WouldReturn, QT_TRANSLATE_NOOP("SyncEvent", "verzoek zou teruggegeven worden")},
    EventRow{Kind::WouldRequest,
             QT_TRANSLATE_NOOP("SyncEvent", "verzoek om te publiceren wacht op een collega")},
    EventRow{Kind::WouldBeReturned, QT_TRANSLATE_NOOP("SyncEvent", "teruggegeven door een collega")},
    EventRow{Kind::WouldUpload, QT_TRANSLATE_NOOP("SyncEvent", "bestand zou gestuurd worden: %1")},
    EventRow{Kind::WouldFetch, QT_TRANSLATE_NOOP("SyncEvent", "bestand zou opgehaald worden: %1")},
    EventRow{Kind::PageOvertaken, QT_TRANSLATE_NOOP("SyncEvent", "pagina verouderd (%1): publiceer opnieuw")},
    EventRow{Kind::Due, QT_TRANSLATE_NOOP("SyncEvent", "wacht op u: %1")},
    EventRow{Kind::SjabloonCame, QT_TRANSLATE_NOOP("SyncEvent", "nieuw sjabloon van de site: %1")},
    EventRow{Kind::SjabloonRefused,
             QT_TRANSLATE_NOOP("SyncEvent", "een sjabloon op de site is niet overgenomen: %1")},
    EventRow{Kind::SharedGiven, QT_TRANSLATE_NOOP("SyncEvent", "gedeeld met collega's: %1")},
    EventRow{Kind::SharedTaken, QT_TRANSLATE_NOOP("SyncEvent", "overgenomen van een collega: %1")},
    EventRow{Kind::SharedAsks,
             QT_TRANSLATE_NOOP("SyncEvent",
                               "een collega wijzigde hetzelfde als u: %1. Kies in het menu Site wat blijft")},
    EventRow{Kind::SharedNotAllowed,
             QT_TRANSLATE_NOOP(
                 "SyncEvent",
                 "uw account mag dit op de site niet wijzigen: %1. Uw collega's krijgen uw wijziging "
                 "niet, maar op pagina's die u publiceert, staat die wel")},
    EventRow{Kind::SharedPassedOver,
             QT_TRANSLATE_NOOP("SyncEvent",
                               "de nieuwste versie op de site is niet te lezen en overgeslagen: %1. Wat "
                               "daarvoor gedeeld is, blijft gelden")},
    EventRow{Kind::ProgramAnnounced,
             QT_TRANSLATE_NOOP("SyncEvent",
                               "uw gemeente heeft een nieuwere Wijkdossier: %1. Waar die te halen is, staat "
                               "in het menu Hulp, bij Over Wijkdossier")},
    EventRow{Kind::AnnouncementPassedOver,
             QT_TRANSLATE_NOOP("SyncEvent",
                               "het bericht op de site over een nieuwere Wijkdossier is niet te lezen en "
                               "overgeslagen (programma.json: %1)")},
};
static_assert(hasOneRowAKind(eventRows, syncEventKinds));

/// What time overtook, in a word or two.
QString timeInWords(const QString &kind, Language language)
{
    static const QHash<QString, const char *> names{
        {u"next-step"_s, QT_TRANSLATE_NOOP("SyncEvent", "volgende stap")},
        {u"reaction"_s, QT_TRANSLATE_NOOP("SyncEvent", "reageren")},
        {u"news"_s, QT_TRANSLATE_NOOP("SyncEvent", "nieuws")},
        {u"check-promised"_s, QT_TRANSLATE_NOOP("SyncEvent", "controle")},
        {u"news-promised"_s, QT_TRANSLATE_NOOP("SyncEvent", "volgende stap")},
        {u"end-shown"_s, QT_TRANSLATE_NOOP("SyncEvent", "geldigheid")},
        {u"check-due"_s, QT_TRANSLATE_NOOP("SyncEvent", "controle")},
        {u"ended"_s, QT_TRANSLATE_NOOP("SyncEvent", "geldigheid voorbij")},
    };
    const char *dutch = names.value(kind, nullptr);
    return dutch ? translated("SyncEvent", dutch, language) : kind;
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
    if (event.kind == Kind::SjabloonCame)
        return nameOfSjabloon(event.what, language);
    if (event.kind == Kind::SjabloonRefused)
        return nameOfSjabloon(event.member, language) + u": "_s + whyNotTaken(event.what, language);
    if (event.kind == Kind::AskWebEdit)
        return event.what.isEmpty() ? memberName(event.member, language) : event.what;
    return factsOf(event);
}

} // namespace

QString eventInWords(const SyncEvent &event, Language language)
{
    const EventRow &row = eventRows.at(std::size_t(event.kind));
    return translated("SyncEvent", row.dutch, language).replace(u"%1"_s, factsInWords(event, language));
}

QString newsInWords(const SyncEvent &event, Language language)
{
    if (!event.isForTheUser())
        return {};
    const QString words = eventInWords(event, language);
    // What a person wrote at its end may be a sentence already.
    const bool ends = words.endsWith(u'.') || words.endsWith(u'?') || words.endsWith(u'!');
    return words.left(1).toUpper() + words.mid(1) + (ends ? QString() : u"."_s);
}

} // namespace wd
