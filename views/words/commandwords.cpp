// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/commandwords.h"

#include "views/words/translated.h"

#include <QUrl>

namespace wd
{

namespace
{

// A switch, so that a new word cannot be forgotten.
const char *dutchOf(Say what)
{
    switch (what) {
    case Say::SiteAdded:
        return QT_TRANSLATE_NOOP("Say", "De site %1 (%2) is ingesteld voor %3.");
    case Say::MayPublish:
        return QT_TRANSLATE_NOOP("Say", "U mag daar publiceren.");
    case Say::MayNotPublish:
        return QT_TRANSLATE_NOOP(
            "Say", "U mag daar, voor zover wij zien, niet publiceren: een collega doet dat op uw verzoek.");
    case Say::MayPublishUnknown:
        return QT_TRANSLATE_NOOP("Say", "Of u daar mag publiceren, blijkt bij het eerste delen.");
    case Say::PasswordKept:
        return QT_TRANSLATE_NOOP("Say", "Uw wachtwoord staat in de sleutelbos van deze computer.");
    case Say::PasswordNotKept:
        return QT_TRANSLATE_NOOP("Say",
                                 "Deze computer bewaart uw wachtwoord niet. Wij vragen het elke keer, of zet "
                                 "het in WIJKDOSSIER_PASSWORD.");
    case Say::AskPassword:
        return QT_TRANSLATE_NOOP("Say", "Wachtwoord van %1 op %2: ");
    case Say::NoDossiers:
        return QT_TRANSLATE_NOOP("Say", "Er zijn nog geen dossiers. Maak er een met wijkdossier new.");
    case Say::NotShared:
        return QT_TRANSLATE_NOOP("Say", "nog niet gedeeld");
    case Say::SharedAs:
        return QT_TRANSLATE_NOOP("Say", "gedeeld, versie %1");
    case Say::ChangesWaiting:
        return QT_TRANSLATE_NOOP("Say", "wijzigingen wachten op delen");
    case Say::NotPublished:
        return QT_TRANSLATE_NOOP("Say", "niet gepubliceerd");
    case Say::PublishedAs:
        return QT_TRANSLATE_NOOP("Say", "gepubliceerd (publicatie %1, versie %2)");
    case Say::WithdrawnAs:
        return QT_TRANSLATE_NOOP("Say", "ingetrokken (publicatie %1): %2");
    case Say::PublishWaits:
        return QT_TRANSLATE_NOOP("Say", "publicatie wacht op sync");
    case Say::WithdrawWaits:
        return QT_TRANSLATE_NOOP("Say", "intrekken wacht op sync");
    case Say::ReturnWaits:
        return QT_TRANSLATE_NOOP("Say", "het verzoek gaat bij de volgende sync terug");
    case Say::RequestReturned:
        return QT_TRANSLATE_NOOP("Say", "%1 gaf uw verzoek terug: %2");
    case Say::RequestWaits:
        return QT_TRANSLATE_NOOP("Say", "%1 vraagt een collega om te publiceren");
    case Say::ConflictsOpen:
        return QT_TRANSLATE_NOOP("Say", "keuzes die op u wachten: %1");
    case Say::UnfinishedParts:
        return QT_TRANSLATE_NOOP("Say", "onderdelen die nog niet af zijn: %1");
    case Say::UnfinishedIn:
        return QT_TRANSLATE_NOOP("Say", "nog niet af, maak het af in het venster: %1");
    case Say::InTrash:
        return QT_TRANSLATE_NOOP("Say", "in de prullenbak");
    case Say::PublicAddress:
        return QT_TRANSLATE_NOOP("Say", "voor iedereen te lezen op %1");
    case Say::PublicFolder:
        return QT_TRANSLATE_NOOP("Say", "staat in de openbare map: %1");
    case Say::PublishAnew:
        return QT_TRANSLATE_NOOP("Say", "publiceer opnieuw, dan klopt de pagina weer");
    case Say::ChangesNotOnSite:
        return QT_TRANSLATE_NOOP("Say", "wijzigingen die nog niet op de site staan: %1");
    case Say::OtherPage:
        return QT_TRANSLATE_NOOP("Say", "de pagina verandert door het sjabloon; publiceer opnieuw");
    case Say::PublishRecorded:
        return QT_TRANSLATE_NOOP("Say", "%1 wordt bij de volgende sync gepubliceerd.");
    case Say::OnlyToRead:
        return QT_TRANSLATE_NOOP(
            "Say",
            "%1 is gemaakt met een nieuwere versie van Wijkdossier. U kunt het lezen; werk het "
            "programma bij om het te wijzigen.");
    case Say::InTheLog:
        return QT_TRANSLATE_NOOP("Say", "In het logboek voor bewoners: %1");
    case Say::PublishHeld:
        return QT_TRANSLATE_NOOP("Say", "Er is niets gepubliceerd. Bij %1 moet eerst nog dit:");
    case Say::PublishEvenThough:
        return QT_TRANSLATE_NOOP("Say", "Kan dat nu niet? Publiceer dan met --even-though en uw reden.");
    case Say::PublishOver:
        return QT_TRANSLATE_NOOP("Say", "Er is niets gepubliceerd. Bij %1 staat op de site nu iets anders:");
    case Say::PublishOverSite:
        return QT_TRANSLATE_NOOP("Say", "Wilt u daar overheen schrijven? Publiceer dan met --over-site.");
    case Say::Beware:
        return QT_TRANSLATE_NOOP("Say", "Let op:");
    case Say::ListLine:
        return QT_TRANSLATE_NOOP("Say", "  %1");
    case Say::WithdrawRecorded:
        return QT_TRANSLATE_NOOP("Say", "%1 wordt bij de volgende sync van de site gehaald.");
    case Say::ReturnRecorded:
        return QT_TRANSLATE_NOOP("Say", "Het verzoek bij %1 gaat bij de volgende sync terug.");
    case Say::UnreadableNotice:
        return QT_TRANSLATE_NOOP(
            "Say", "%1 is toegevoegd, maar wij kunnen het niet lezen: kijk of het bestand opengaat.");
    case Say::InternalByName:
        return QT_TRANSLATE_NOOP(
            "Say", "%1 staat nu intern, want zo heet het. Mag iedereen het lezen, maak het dan openbaar.");
    case Say::NamedInternal:
        return QT_TRANSLATE_NOOP(
            "Say",
            "%1 komt online, maar de naam zegt iets anders. Haal het weg of voeg het als intern stuk toe.");
    case Say::Exported:
        return QT_TRANSLATE_NOOP("Say", "Geschreven: %1");
    case Say::NoConflicts:
        return QT_TRANSLATE_NOOP("Say", "Bij %1 wacht geen keuze op u.");
    case Say::ConflictHeading:
        return QT_TRANSLATE_NOOP("Say", "%1. %2 van %3");
    case Say::Mine:
        return QT_TRANSLATE_NOOP("Say", "Uw tekst");
    case Say::Theirs:
        return QT_TRANSLATE_NOOP("Say", "Tekst van %1");
    case Say::TheSite:
        return QT_TRANSLATE_NOOP("Say", "de site");
    case Say::Nothing:
        return QT_TRANSLATE_NOOP("Say", "(niets)");
    case Say::Resolved:
        return QT_TRANSLATE_NOOP("Say", "Gekozen. Opgelost: %1.");
    case Say::Renewed:
        return QT_TRANSLATE_NOOP(
            "Say",
            "Keuze %1 is nog niet gemaakt: er is intussen weer iets gewijzigd. Bekijk de keuzes opnieuw.");
    case Say::SjabloonChanges:
        return QT_TRANSLATE_NOOP("Say", "Dit verandert bij %1 met het sjabloon %2:");
    case Say::SjabloonChangesNothing:
        return QT_TRANSLATE_NOOP("Say", "Met het sjabloon %2 verandert er bij %1 niets dat u ziet.");
    case Say::SjabloonFollowed:
        return QT_TRANSLATE_NOOP("Say",
                                 "%1 volgt nu het sjabloon %2. Er is niets weg: u kunt terug met --to.");
    case Say::SjabloonSame:
        return QT_TRANSLATE_NOOP("Say", "Er verandert niets: %1 volgt het sjabloon %2 al.");
    case Say::NothingFound:
        return QT_TRANSLATE_NOOP("Say", "Niets gevonden.");
    case Say::NothingToDo:
        return QT_TRANSLATE_NOOP("Say", "Alles is al gelijk.");
    case Say::WaitingForOtherSync:
        return QT_TRANSLATE_NOOP("Say", "Een ander venster deelt op dit moment; wij wachten daarop.");
    case Say::Requests:
        return QT_TRANSLATE_NOOP("Say", "Verzoeken aan de site: %1");
    case Say::PracticeAddress:
        return QT_TRANSLATE_NOOP("Say", "De Oefensite staat open op %1");
    case Say::PracticeAccount:
        return QT_TRANSLATE_NOOP("Say", "  %1, wachtwoord %2 (%3)");
    case Say::PracticeStop:
        return QT_TRANSLATE_NOOP("Say", "Stop met Ctrl+C.");
    case Say::CopyPutBack:
        return QT_TRANSLATE_NOOP("Say", "De database was beschadigd of weg. De kopie van %1 is teruggezet.");
    case Say::NothingPutBack:
        return QT_TRANSLATE_NOOP(
            "Say",
            "De database was beschadigd en een goede kopie is er niet: u begint leeg. Haal op wat gedeeld "
            "was, of vraag uw helpdesk om de reservekopie van deze computer.");
    case Say::OnlyReadBack:
        return QT_TRANSLATE_NOOP("Say",
                                 "De database was beschadigd en een goede kopie is er niet. Uit de "
                                 "beschadigde is teruggelezen: %1. Kijk die na.");
    case Say::NotReadable:
        return QT_TRANSLATE_NOOP("Say",
                                 "Niet meer te lezen: %1. Haal op wat gedeeld was, of vraag uw helpdesk om "
                                 "de reservekopie van deze computer.");
    case Say::MoreMayLack:
        return QT_TRANSLATE_NOOP("Say",
                                 "Er kan meer ontbreken. Haal op wat gedeeld was, of vraag uw helpdesk om de "
                                 "reservekopie van deze computer.");
    case Say::ReadBack:
        return QT_TRANSLATE_NOOP("Say", "Ook teruggevonden, met wat u daarna wijzigde: %1.");
    case Say::NotReadBack:
        return QT_TRANSLATE_NOOP("Say", "Wat u daarna wijzigde, ontbreekt bij: %1. Kijk die na.");
    case Say::LaterUnknown:
        return QT_TRANSLATE_NOOP("Say", "Wat u daarna wijzigde, kan ontbreken: kijk uw dossiers na.");
    case Say::DamagedSetAside:
        return QT_TRANSLATE_NOOP("Say", "De beschadigde database is bewaard als %1.");
    case Say::Yes:
        return QT_TRANSLATE_NOOP("Say", "ja");
    case Say::No:
        return QT_TRANSLATE_NOOP("Say", "nee");
    case Say::SignOutAsks:
        return QT_TRANSLATE_NOOP(
            "Say",
            "Er is niets gewist. Alle dossiers, bestanden en reservekopieën in %1 gaan weg, en uw "
            "wachtwoord van %2 uit de sleutelbos; op de site verandert niets. Weet u het "
            "zeker, geef dan --yes.");
    case Say::SignedOut:
        return QT_TRANSLATE_NOOP("Say", "U bent afgemeld en uw dossiers staan niet meer op deze computer.");
    case Say::PasswordStays:
        return QT_TRANSLATE_NOOP(
            "Say",
            "De sleutelbos van deze computer gaf uw wachtwoord niet vrij: haal het daar zelf "
            "weg.");
    case Say::NotTakenAway:
        return QT_TRANSLATE_NOOP("Say", "Niet gewist: %1");
    case Say::HelpFileMade:
        return QT_TRANSLATE_NOOP("Say", "%1 is voor wie u helpt. Dit staat erin, en niets anders:");
    }
    Q_UNREACHABLE();
}

} // namespace

QString words(Say what, Language language, const QStringList &arguments)
{
    const QString text = translated("Say", dutchOf(what), language);
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

QString whereItIsRead(const QString &address, Language language)
{
    const QUrl url(address);
    return url.isLocalFile() ? words(Say::PublicFolder, language, {url.toLocalFile()})
                             : words(Say::PublicAddress, language, {address});
}

} // namespace wd
