// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/commandwords.h"

namespace wd
{

namespace
{

struct Pair {
    const char16_t *dutch;
    const char16_t *english;
};

// A switch, so that a new word cannot be forgotten.
Pair pairOf(Say what)
{
    switch (what) {
    case Say::SiteAdded:
        return {u"De site %1 (%2) is ingesteld voor %3.", u"The site %1 (%2) is set up for %3."};
    case Say::MayPublish:
        return {u"U mag daar publiceren.", u"You may publish there."};
    case Say::MayNotPublish:
        return {u"U mag daar, voor zover wij zien, niet publiceren: een collega doet dat op uw verzoek.",
                u"As far as we see you may not publish there: a colleague does so at your request."};
    case Say::MayPublishUnknown:
        return {u"Of u daar mag publiceren, blijkt bij het eerste delen.",
                u"Whether you may publish there shows at the first sync."};
    case Say::PasswordKept:
        return {u"Uw wachtwoord staat in de sleutelbos van deze computer.",
                u"Your password is in this computer's keychain."};
    case Say::PasswordNotKept:
        return {u"Deze computer bewaart uw wachtwoord niet. Wij vragen het elke keer, of zet het in "
                u"WIJKDOSSIER_PASSWORD.",
                u"This computer does not keep your password. We ask for it each time, or put it in "
                u"WIJKDOSSIER_PASSWORD."};
    case Say::AskPassword:
        return {u"Wachtwoord van %1 op %2: ", u"Password of %1 at %2: "};
    case Say::NoDossiers:
        return {u"Er zijn nog geen dossiers. Maak er een met wijkdossier new.",
                u"There are no dossiers yet. Make one with wijkdossier new."};
    case Say::NotShared:
        return {u"nog niet gedeeld", u"not shared yet"};
    case Say::SharedAs:
        return {u"gedeeld, versie %1", u"shared, revision %1"};
    case Say::ChangesWaiting:
        return {u"wijzigingen wachten op delen", u"changes wait to be shared"};
    case Say::NotPublished:
        return {u"niet gepubliceerd", u"not published"};
    case Say::PublishedAs:
        return {u"gepubliceerd (publicatie %1, versie %2)", u"published (publication %1, revision %2)"};
    case Say::WithdrawnAs:
        return {u"ingetrokken (publicatie %1): %2", u"withdrawn (publication %1): %2"};
    case Say::PublishWaits:
        return {u"publicatie wacht op sync", u"publication waits for a sync"};
    case Say::WithdrawWaits:
        return {u"intrekken wacht op sync", u"withdrawal waits for a sync"};
    case Say::ReturnWaits:
        return {u"het verzoek gaat bij de volgende sync terug", u"the request goes back at the next sync"};
    case Say::RequestReturned:
        return {u"%1 gaf uw verzoek terug: %2", u"%1 sent your request back: %2"};
    case Say::RequestWaits:
        return {u"%1 vraagt een collega om te publiceren", u"%1 asks a colleague to publish"};
    case Say::ConflictsOpen:
        return {u"keuzes die op u wachten: %1", u"choices that wait for you: %1"};
    case Say::UnfinishedParts:
        return {u"onderdelen die nog niet af zijn: %1", u"parts that are not finished: %1"};
    case Say::UnfinishedIn:
        return {u"nog niet af, maak het af in het venster: %1", u"not finished, finish it in the window: %1"};
    case Say::InTrash:
        return {u"in de prullenbak", u"in the trash"};
    case Say::PublicAddress:
        return {u"voor iedereen te lezen op %1", u"open to everybody at %1"};
    case Say::PublishAnew:
        return {u"publiceer opnieuw, dan klopt de pagina weer",
                u"publish anew, then the page is right again"};
    case Say::PublishRecorded:
        return {u"%1 wordt bij de volgende sync gepubliceerd.", u"%1 is published at the next sync."};
    case Say::OnlyToRead:
        return {
            u"%1 is gemaakt met een nieuwere Wijkdossier. U kunt het lezen; werk het programma bij om het "
            u"te wijzigen.",
            u"%1 was made by a newer Wijkdossier. You can read it; update the program to change it."};
    case Say::InTheLog:
        return {u"In het logboek voor bewoners: %1", u"In the log for residents: %1"};
    case Say::PublishHeld:
        return {u"Er is niets gepubliceerd. Bij %1 moet eerst nog dit:",
                u"Nothing was published. At %1 this comes first:"};
    case Say::PublishEvenThough:
        return {u"Kan dat nu niet? Publiceer dan met --even-though en uw reden.",
                u"Is that not possible now? Then publish with --even-though and your reason."};
    case Say::Beware:
        return {u"Let op:", u"Beware:"};
    case Say::ListLine:
        return {u"  %1", u"  %1"};
    case Say::WithdrawRecorded:
        return {u"%1 wordt bij de volgende sync van de site gehaald.",
                u"%1 is taken off the site at the next sync."};
    case Say::ReturnRecorded:
        return {u"Het verzoek bij %1 gaat bij de volgende sync terug.",
                u"The request at %1 goes back at the next sync."};
    case Say::UnreadableNotice:
        return {u"%1 is toegevoegd, maar wij kunnen het niet lezen: kijk of het bestand opengaat.",
                u"%1 was added, but we cannot read it: see whether the file opens."};
    case Say::InternalByName:
        return {u"%1 staat nu intern, want zo heet het. Mag iedereen het lezen, maak het dan openbaar.",
                u"%1 is internal now, because that is what it is called. If everybody may read it, make it "
                u"public."};
    case Say::NamedInternal:
        return {
            u"%1 komt online, maar de naam zegt iets anders. Haal het weg of voeg het als intern stuk toe.",
            u"%1 goes online, but its name says otherwise. Take it out or add it as an internal document."};
    case Say::Exported:
        return {u"Geschreven: %1", u"Written: %1"};
    case Say::NoConflicts:
        return {u"Bij %1 wacht geen keuze op u.", u"No choice waits for you in %1."};
    case Say::ConflictHeading:
        return {u"%1. %2 van %3", u"%1. %2 of %3"};
    case Say::Mine:
        return {u"Uw tekst", u"Your text"};
    case Say::Theirs:
        return {u"Tekst van %1", u"Text of %1"};
    case Say::TheSite:
        return {u"de site", u"the site"};
    case Say::Nothing:
        return {u"(niets)", u"(nothing)"};
    case Say::Resolved:
        return {u"Gekozen. Opgelost: %1.", u"Chosen. Settled: %1."};
    case Say::Renewed:
        return {
            u"Keuze %1 is nog niet gemaakt: er is intussen weer iets gewijzigd. Bekijk de keuzes opnieuw.",
            u"Choice %1 is not made yet: something was changed again meanwhile. Look at the choices again."};
    case Say::NothingFound:
        return {u"Niets gevonden.", u"Nothing found."};
    case Say::NothingToDo:
        return {u"Alles is al gelijk.", u"All is equal already."};
    case Say::WaitingForOtherSync:
        return {u"Een ander venster deelt op dit moment; wij wachten daarop.",
                u"Another window is sharing right now; we wait for it."};
    case Say::Requests:
        return {u"Verzoeken aan de site: %1", u"Requests to the site: %1"};
    case Say::PracticeAddress:
        return {u"De Oefensite staat open op %1", u"The practice site is open at %1"};
    case Say::PracticeAccount:
        return {u"  %1, wachtwoord %2 (%3)", u"  %1, password %2 (%3)"};
    case Say::PracticeStop:
        return {u"Stop met Ctrl+C.", u"Stop with Ctrl+C."};
    case Say::CopyPutBack:
        return {u"De database was beschadigd of weg. De kopie van %1 is teruggezet.",
                u"The database was damaged or gone. The copy of %1 was put back."};
    case Say::NothingPutBack:
        return {
            u"De database was beschadigd en een goede kopie is er niet: u begint leeg. Haal op wat "
            u"gedeeld was, of vraag uw helpdesk om de reservekopie van deze computer.",
            u"The database was damaged and there is no good copy: you begin empty. Fetch what was shared, "
            u"or ask your help desk for the backup of this computer."};
    case Say::OnlyReadBack:
        return {
            u"De database was beschadigd en een goede kopie is er niet. Uit de beschadigde is teruggelezen: "
            u"%1. Kijk die na.",
            u"The database was damaged and there is no good copy. Read back from the damaged one: %1. Look "
            u"those over."};
    case Say::NotReadable:
        return {
            u"Niet meer te lezen: %1. Haal op wat gedeeld was, of vraag uw helpdesk om de reservekopie van "
            u"deze computer.",
            u"No longer readable: %1. Fetch what was shared, or ask your help desk for the backup of this "
            u"computer."};
    case Say::MoreMayLack:
        return {
            u"Er kan meer ontbreken. Haal op wat gedeeld was, of vraag uw helpdesk om de reservekopie van "
            u"deze computer.",
            u"More may be missing. Fetch what was shared, or ask your help desk for the backup of this "
            u"computer."};
    case Say::ReadBack:
        return {u"Ook teruggevonden, met wat u daarna wijzigde: %1.",
                u"Also found again, with what you changed later: %1."};
    case Say::NotReadBack:
        return {u"Wat u daarna wijzigde, ontbreekt bij: %1. Kijk die na.",
                u"What you changed later is missing in: %1. Look those over."};
    case Say::LaterUnknown:
        return {u"Wat u daarna wijzigde, kan ontbreken: kijk uw dossiers na.",
                u"What you changed later may be missing: look your dossiers over."};
    case Say::DamagedSetAside:
        return {u"De beschadigde database is bewaard als %1.", u"The damaged database is kept as %1."};
    case Say::Yes:
        return {u"ja", u"yes"};
    case Say::No:
        return {u"nee", u"no"};
    }
    Q_UNREACHABLE();
}

} // namespace

QString words(Say what, Language language, const QStringList &arguments)
{
    const Pair pair = pairOf(what);
    const QStringView text(language == Language::Dutch ? pair.dutch : pair.english);
    QString said;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (place <= 0) {
            said += text[i];
            continue;
        }
        said += arguments.value(place - 1);
        ++i;
    }
    return said;
}

} // namespace wd
