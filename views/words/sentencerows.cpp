// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/sentencerows.h"

#include <array>

namespace wd
{

namespace
{

constexpr std::array siteRows{
    // The connection
    SentenceRow{
        ErrorKind::Offline, u"port-in-use",
        QT_TRANSLATE_NOOP("Sentence",
                          "De Oefensite kan niet starten: poort %1 is al bezet. Kies een andere poort.")},
    SentenceRow{ErrorKind::Offline, u"dns",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. De site %1 is niet te vinden: "
                                  "controleer het adres en uw verbinding.")},
    SentenceRow{ErrorKind::Offline, u"refused",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. De site %1 neemt niet op: deel "
                                  "opnieuw zodra dat weer lukt.")},
    SentenceRow{ErrorKind::Offline, u"tls",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. De beveiligde verbinding met %1 "
                                  "lukt niet: vraag de beheerder naar het certificaat.")},
    SentenceRow{ErrorKind::Offline, u"not-https",
                QT_TRANSLATE_NOOP(
                    "Sentence",
                    "Uw werk staat veilig op deze computer. Het adres begint met https://, maar %1 antwoordt "
                    "daar zonder beveiliging: controleer het adres en het getal achter de dubbele punt.")},
    SentenceRow{
        ErrorKind::Offline, u"network-login",
        QT_TRANSLATE_NOOP("Sentence",
                          "Uw werk staat veilig op deze computer. Het netwerk waarop u zit, laat u nog niet "
                          "door naar %1: open de browser, meld u daar aan bij het netwerk en deel opnieuw.")},
    SentenceRow{ErrorKind::Offline, u"proxy",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. De proxy van uw netwerk laat %1 "
                                  "niet door: vraag uw helpdesk.")},
    SentenceRow{ErrorKind::Offline, u"portal",
                QT_TRANSLATE_NOOP(
                    "Sentence",
                    "Uw werk staat veilig op deze computer. Iets anders antwoordt in plaats van %1: meld u "
                    "eerst aan bij het netwerk waarop u zit, of vraag de beheerder of de site verhuisd is.")},
    // Who you are
    SentenceRow{ErrorKind::Unauthorised, u"keychain",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Deze computer bewaart uw wachtwoord voor %1 niet. Wij vragen het elke "
                                  "keer, of zet het in WIJKDOSSIER_PASSWORD.")},
    SentenceRow{ErrorKind::Unauthorised, u"keychain-silent",
                QT_TRANSLATE_NOOP("Sentence",
                                  "De sleutelbos van deze computer geeft geen antwoord over %1. Ontgrendel "
                                  "de sleutelbos en probeer het opnieuw, of typ uw wachtwoord.")},
    SentenceRow{ErrorKind::Unauthorised, u"no-password",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. Voor %1 is een wachtwoord nodig: "
                                  "geef het, of zet het in WIJKDOSSIER_PASSWORD.")},
    // The site and its objects
    SentenceRow{ErrorKind::NotFound, u"moved:",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. Op de site is %1 verplaatst naar "
                                  "%2: wij volgen het bij de volgende keer delen.")},
    SentenceRow{ErrorKind::NotFound, u"no-site",
                QT_TRANSLATE_NOOP(
                    "Sentence", "Er is niets verstuurd. Op %1 staat geen Plone-site: controleer het adres.")},
    SentenceRow{
        ErrorKind::NotFound, u"password",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Uw werk staat veilig op deze computer. Voor %1 is geen wachtwoord bewaard: vul het in.")},
    SentenceRow{ErrorKind::Conflict, u"in-use",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. De naam %1 is op de site al bezet: "
                                  "deel opnieuw, dan kijken wij wat daar staat.")},
    SentenceRow{ErrorKind::NeedsUser, u"older-text:",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets overgenomen. Op de site staat bij „%2” weer een oudere tekst "
                                  "van u: publiceer %1 opnieuw.")},
    SentenceRow{ErrorKind::NeedsUser, u"hidden-on-site:",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets getoond. Iemand verborg „%2” op de site: publiceer %1 om het "
                                  "weer te tonen, of haal het uit het dossier.")},
    SentenceRow{ErrorKind::NeedsUser, u"other-file:",
                QT_TRANSLATE_NOOP(
                    "Sentence",
                    "Er is niets vervangen. Iemand zette op de site een ander bestand bij „%2”: publiceer %1 "
                    "om het uwe terug te zetten, of voeg dat bestand toe aan het dossier.")},
    SentenceRow{
        ErrorKind::NeedsUser, u"may-not-publish",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Er is niets gepubliceerd. U mag %1 niet meer publiceren: vraag het een collega met dat recht.")},
    SentenceRow{
        ErrorKind::NeedsUser, u"newer-page",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Uw werk is gedeeld, niet gepubliceerd. In %1 staat iets dat dit programma nog niet kent: werk "
            "het programma bij, of laat een collega met een nieuwer programma publiceren.")},
    SentenceRow{ErrorKind::Conflict, u"renewed",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets vervangen. Bij %1 is intussen weer iets gewijzigd: bekijk wat "
                                  "er nu staat en kies opnieuw.")},
    SentenceRow{ErrorKind::Conflict, u"busy-dossier",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. Anderen delen %1 op dit moment "
                                  "ook: probeer het over een minuut opnieuw.")},
    SentenceRow{ErrorKind::Locked, u"",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. Iemand heeft %1 op de site open: "
                                  "wij proberen het bij het volgende delen opnieuw.")},
    SentenceRow{ErrorKind::Locked, u"lost",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. Iemand nam op de site %1 van ons "
                                  "over: bij het volgende delen gaan wij verder.")},
    SentenceRow{ErrorKind::Rejected, u"not-private",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gedeeld. Wat op de site in %1 staat, is niet privé: vraag de "
                                  "functioneel beheerder om de werkstroom waarin alles privé begint.")},
    SentenceRow{ErrorKind::Rejected, u"open-to-all",
                QT_TRANSLATE_NOOP(
                    "Sentence",
                    "Let op: %1 is te lezen zonder inloggen en u mag het niet sluiten. Wij delen dit dossier "
                    "niet verder: vraag nu een collega die mag publiceren of de functioneel beheerder.")},
    SentenceRow{ErrorKind::Rejected, u"readable",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Let op: %1 is nog te lezen zonder inloggen. Waarschuw nu de webmaster en "
                                  "trek daarna opnieuw in.")},
    SentenceRow{ErrorKind::Rejected, u"reserved:",
                QT_TRANSLATE_NOOP(
                    "Sentence",
                    "Uw werk staat veilig op deze computer. Op de server is de naam „%2” al van een andere "
                    "site: vraag de beheerder die een andere naam te geven, of ons account de rol Manager.")},
    SentenceRow{ErrorKind::TooLarge, u"site-full",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. Op de site is geen ruimte meer "
                                  "voor %1: vraag de beheerder om ruimte.")},
    SentenceRow{ErrorKind::ServerFault, u"conflict",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. Het is druk op de site bij %1: wij "
                                  "proberen het straks opnieuw.")},
    SentenceRow{ErrorKind::ServerFault, u"status:",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. De site heeft een storing bij %1 "
                                  "(melding %2): wij proberen het later opnieuw.")},
    SentenceRow{ErrorKind::BadReply, u"no-addon",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets verstuurd. Op %1 staat de uitbreiding plone.restapi niet aan: "
                                  "vraag de beheerder die aan te zetten.")},
    SentenceRow{ErrorKind::BadReply, u"not-json",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. Op %1 antwoordt iets anders dan "
                                  "Plone: controleer het adres van de site.")},
    SentenceRow{ErrorKind::BadReply, u"no-dialect",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets verstuurd. Wij herkennen de pagina's van %1 niet: vraag de "
                                  "beheerder welke Plone dit is.")},
    SentenceRow{
        ErrorKind::BadReply, u"elsewhere:",
        QT_TRANSLATE_NOOP("Sentence",
                          "Er is niets verstuurd. De site staat nu op %2: vul dat adres in als het klopt.")},
    SentenceRow{ErrorKind::BadReply, u"broken-off",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. De verbinding brak af bij %1: wij "
                                  "kijken bij de volgende keer wat er is aangekomen.")},
    SentenceRow{ErrorKind::BadReply, u"hash",
                QT_TRANSLATE_NOOP("Sentence",
                                  "%1 kwam beschadigd over en is niet gebruikt. Deel opnieuw; blijft het zo, "
                                  "waarschuw dan de beheerder.")},
    SentenceRow{ErrorKind::BadReply, u"size",
                QT_TRANSLATE_NOOP("Sentence",
                                  "%1 kwam niet heel aan op de site en is niet gepubliceerd. Deel opnieuw; "
                                  "wij sturen het nog een keer.")},
    SentenceRow{ErrorKind::BadReply, u"echo",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. De site nam %1 niet over: vraag de "
                                  "beheerder of uw account dit mag wijzigen.")},
    SentenceRow{ErrorKind::BadReply, u"record",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw eigen tekst is behouden. Wat op de site bij %1 staat, kunnen wij niet "
                                  "lezen: vraag de beheerder om hulp.")},
    SentenceRow{ErrorKind::BadReply, u"not-proven:",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. Wij kunnen nog niet zien of %1 "
                                  "voor anderen dicht is (melding %2): wij kijken straks opnieuw.")},
    SentenceRow{ErrorKind::BadReply, u"not-public",
                QT_TRANSLATE_NOOP("Sentence",
                                  "%1 staat op de site, maar is niet te lezen voor bewoners. Vraag iemand "
                                  "die mag publiceren om te kijken.")},
    SentenceRow{ErrorKind::BadReply, u"not-private",
                QT_TRANSLATE_NOOP(
                    "Sentence",
                    "Let op: %1 staat nog open op de site. Waarschuw de webmaster en probeer het opnieuw.")},
};

} // namespace

std::span<const SentenceRow> sentenceRowsOfSite()
{
    return siteRows;
}

} // namespace wd
