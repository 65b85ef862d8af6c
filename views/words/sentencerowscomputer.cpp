// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/sentencerows.h"

#include <array>

namespace wd
{

namespace
{

constexpr std::array computerRows{
    // This computer
    SentenceRow{
        ErrorKind::Storage, u"full",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "De schijf is vol; wat al bewaard was, is er nog. Maak ruimte vrij en doe het opnieuw (%1).")},
    SentenceRow{ErrorKind::Storage, u"no-room",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Op die schijf is geen ruimte meer; %1 is niet opgeslagen. Maak daar "
                                  "ruimte vrij of kies een andere plaats.")},
    SentenceRow{ErrorKind::Storage, u"busy",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gewijzigd. Een ander venster van Wijkdossier is bezig met %1: "
                                  "wacht even en doe het opnieuw.")},
    SentenceRow{
        ErrorKind::Storage, u"readonly",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Er is niets gewijzigd. In %1 mag niet worden geschreven: vraag uw helpdesk om schrijfrechten.")},
    SentenceRow{
        ErrorKind::Storage, u"no-locks",
        QT_TRANSLATE_NOOP("Sentence",
                          "Er is niets gewijzigd. %1 staat op een schijf die bestanden niet kan "
                          "vergrendelen, zoals sommige netwerkschijven: kies een map op deze computer.")},
    SentenceRow{ErrorKind::Storage, u"newer",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gewijzigd. %1 is gemaakt met een nieuwere versie van "
                                  "Wijkdossier: werk het programma bij.")},
    SentenceRow{ErrorKind::Storage, u"corrupt",
                QT_TRANSLATE_NOOP("Sentence",
                                  "%1 is beschadigd. Sluit alle vensters van Wijkdossier en open het "
                                  "opnieuw: dan zetten wij de laatste goede kopie terug.")},
    SentenceRow{
        ErrorKind::Storage, u"short-file",
        QT_TRANSLATE_NOOP("Sentence",
                          "Er is niets vervangen. %1 werd korter terwijl wij het stuurden: deel opnieuw.")},
    // The list of wijken
    SentenceRow{ErrorKind::BadInput, u"wijk-name",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gewijzigd. Geef de wijk een naam van hoogstens 100 tekens.")},
    SentenceRow{ErrorKind::BadInput, u"wijk-taken",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gewijzigd. Er is al een wijk die %1 heet: kies een andere "
                                  "naam.")},
    SentenceRow{ErrorKind::BadInput, u"wijk-itself",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gewijzigd. Een wijk kan niet bij zichzelf horen: kies een "
                                  "andere wijk.")},
    SentenceRow{
        ErrorKind::BadInput, u"wijk-website",
        QT_TRANSLATE_NOOP("Sentence",
                          "Er is niets gewijzigd. %1 is geen adres van een website: typ het zoals het "
                          "bovenin uw browser staat.")},
    SentenceRow{ErrorKind::BadInput, u"wijken-no-column",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets overgenomen. In het bestand ontbreekt een kolom die wijk of "
                                  "naam heet: zet die erin en bewaar het als CSV.")},
    SentenceRow{ErrorKind::BadInput, u"wijken-none",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets overgenomen. In het bestand staat geen wijk: kies een ander "
                                  "bestand.")},
    SentenceRow{ErrorKind::BadInput, u"wijken-twice",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets overgenomen. %1 staat twee keer in het bestand: haal er één "
                                  "weg.")},
    SentenceRow{ErrorKind::BadInput, u"wijken-name",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets overgenomen. Bij %1 staan meer dan 100 tekens, of een teken "
                                  "dat niet te lezen is: verbeter dat in het bestand.")},
    // What was given
    SentenceRow{ErrorKind::BadInput, u"schema",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gewijzigd. Bij %1 past de waarde niet in een dossier: "
                                  "verbeter die en doe het opnieuw.")},
    SentenceRow{ErrorKind::BadInput, u"schema:",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gewijzigd. Bij %1 past de waarde niet in een dossier (%2): "
                                  "verbeter die en doe het opnieuw.")},
    SentenceRow{ErrorKind::BadInput, u"json",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gewijzigd. %1 is geen geldige JSON: controleer "
                                  "aanhalingstekens, komma's en haken.")},
    SentenceRow{
        ErrorKind::BadInput, u"surrogate",
        QT_TRANSLATE_NOOP(
            "Sentence", "Er is niets gewijzigd. %1 bevat een half teken: haal dat weg en doe het opnieuw.")},
    SentenceRow{
        ErrorKind::BadInput, u"newer",
        QT_TRANSLATE_NOOP("Sentence",
                          "Er is niets gewijzigd. %1 is gemaakt met een nieuwere versie van Wijkdossier en "
                          "alleen te lezen: werk het programma bij.")},
    SentenceRow{
        ErrorKind::BadInput, u"newer-document",
        QT_TRANSLATE_NOOP("Sentence",
                          "De lijst die u met collega's deelt (%1) is gemaakt met een nieuwere versie van "
                          "Wijkdossier en alleen te lezen. Hier is niets gewijzigd: werk het programma "
                          "bij.")},
    SentenceRow{
        ErrorKind::BadInput, u"pointer",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Er is niets gewijzigd. De plaats %1 bestaat niet in dit dossier: kijk in de uitvoer van show.")},
    SentenceRow{ErrorKind::BadInput, u"whole-dossier",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gewijzigd. %1 is het hele dossier: noem een onderdeel, zoals "
                                  "/summary, of gebruik import.")},
    SentenceRow{
        ErrorKind::BadInput, u"read-only",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Er is niets gewijzigd. %1 ligt vast en is niet te veranderen: kies een ander onderdeel.")},
    SentenceRow{
        ErrorKind::BadInput, u"unknown-member",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Er is niets gewijzigd. Een dossier kent geen onderdeel %1: kijk in de uitvoer van show.")},
    SentenceRow{
        ErrorKind::BadInput, u"section-text",
        QT_TRANSLATE_NOOP("Sentence",
                          "Er is niets gewijzigd. Door %1 kreeg een onderdeel twee teksten: wijzig de tekst "
                          "die er staat, of gooi die eerst weg.")},
    SentenceRow{
        ErrorKind::BadInput, u"one-value",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Er is niets gewijzigd. Bij %1 past maar één waarde: kies uw eigen of die van de ander.")},
    SentenceRow{
        ErrorKind::BadInput, u"usage",
        QT_TRANSLATE_NOOP("Sentence",
                          "Er is niets gedaan. De opdracht klopt niet bij %1: kijk in wijkdossier --help.")},
    SentenceRow{ErrorKind::BadInput, u"url",
                QT_TRANSLATE_NOOP(
                    "Sentence", "Er is niets verstuurd. %1 is geen adres van een site: begin met https://.")},
    SentenceRow{ErrorKind::BadInput, u"no-site",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. Er is nog geen site: voeg die toe "
                                  "met wijkdossier site add.")},
    SentenceRow{ErrorKind::BadInput, u"site-kind",
                QT_TRANSLATE_NOOP(
                    "Sentence",
                    "Uw werk staat veilig op deze computer. Een nieuwere versie van Wijkdossier koos de "
                    "site %1: werk het programma bij.")},
    SentenceRow{
        ErrorKind::BadInput, u"other-site",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Er is niets gewijzigd. Deze werkmap hoort bij %1: kies met --workspace een andere map.")},
    SentenceRow{
        ErrorKind::BadInput, u"file-exists",
        QT_TRANSLATE_NOOP(
            "Sentence", "Er is niets overschreven. Op %1 staat al een ander bestand: kies een andere map.")},
    SentenceRow{
        ErrorKind::BadInput, u"deleted",
        QT_TRANSLATE_NOOP("Sentence",
                          "Er is niets gewijzigd. %1 staat in de prullenbak: haal het daar eerst uit.")},
    SentenceRow{ErrorKind::BadInput, u"no-request",
                QT_TRANSLATE_NOOP(
                    "Sentence",
                    "Er is niets gewijzigd. Bij %1 staat geen verzoek open: haal met sync het nieuwste op.")},
    // What only a person may choose
    SentenceRow{ErrorKind::NeedsUser, u"publication-changed",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gepubliceerd. Bij %1 is intussen iets gewijzigd: bekijk de "
                                  "wijzigingen en publiceer opnieuw.")},
    SentenceRow{
        ErrorKind::NeedsUser, u"unshared",
        QT_TRANSLATE_NOOP("Sentence",
                          "Er is niets gewist. Dit staat nog niet op de site: %1. Deel het eerst, of gooi "
                          "weg wat u niet wilt bewaren.")},
    SentenceRow{ErrorKind::NeedsUser, u"conflicts-open",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Beide teksten van %1 zijn bewaard. Kies welke blijft, met wijkdossier "
                                  "resolve of in het dossier.")},
    SentenceRow{ErrorKind::NeedsUser, u"request-only",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is nog niets gepubliceerd. U mag %1 niet zelf publiceren: uw verzoek "
                                  "staat klaar voor een collega.")},
    SentenceRow{
        ErrorKind::NeedsUser, u"returned:",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Er is niets gepubliceerd. Uw verzoek voor %1 kwam terug (%2): pas het aan en vraag opnieuw.")},
    SentenceRow{
        ErrorKind::NeedsUser, u"request-gone",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Er is niets teruggegeven. Bij %1 staat geen verzoek meer open: een collega was u voor.")},
    SentenceRow{ErrorKind::NeedsUser, u"may-not-return",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets teruggegeven. U mag %1 niet publiceren: laat een collega met "
                                  "dat recht antwoorden.")},
    SentenceRow{ErrorKind::NeedsUser, u"removed-on-site:",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets teruggezet. Iemand haalde „%2” van de site: publiceer %1 om "
                                  "het terug te zetten, of haal het uit het dossier.")},
    SentenceRow{
        ErrorKind::NeedsUser, u"gone-from-site",
        QT_TRANSLATE_NOOP("Sentence",
                          "Uw werk staat veilig op deze computer. %1 staat niet meer op de site: vraag de "
                          "beheerder wie het weghaalde. Werkt u eraan verder, dan delen wij het opnieuw.")},
    SentenceRow{
        ErrorKind::NeedsUser, u"set-back",
        QT_TRANSLATE_NOOP("Sentence",
                          "Uw werk staat veilig op deze computer. De site is teruggezet naar een eerder "
                          "moment: wat u van %1 publiceerde, staat daar niet meer. Publiceer het opnieuw.")},
    SentenceRow{ErrorKind::NeedsUser, u"many-removals:",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets weggehaald. %2 dossiers tegelijk verwijderen wij niet "
                                  "vanzelf: bevestig %1 met wijkdossier sync ID.")},
    SentenceRow{ErrorKind::NeedsUser, u"withdraw-first",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets weggehaald. %1 staat in de prullenbak en nog op de site: laat "
                                  "een collega die mag publiceren het intrekken.")},
    SentenceRow{ErrorKind::NeedsUser, u"publication-held",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gepubliceerd. Bij %1 wacht een keuze of halve invoer op u: "
                                  "maak die af en publiceer opnieuw.")},
    SentenceRow{ErrorKind::NeedsUser, u"picture-uncleaned",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gepubliceerd. Een foto bij %1 kan nog vertellen waar die "
                                  "gemaakt is: publiceer opnieuw en kijk welke.")},
    SentenceRow{ErrorKind::BadInput, u"unknown-sjabloon",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets veranderd. Dit programma kent het sjabloon van %1 niet: deel "
                                  "eerst, of werk het programma bij.")},
    SentenceRow{ErrorKind::NeedsUser, u"for-colleagues",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gepubliceerd. %1 is alleen voor collega's: zulke dossiers "
                                  "komen niet op de site.")},
    SentenceRow{
        ErrorKind::NeedsUser, u"file-refused",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "De rest is gedeeld. De site neemt %1 niet aan: maak het bestand kleiner, geef het een andere "
            "naam, of vraag de beheerder; na een uur proberen wij het bij de volgende sync opnieuw.")},
    SentenceRow{ErrorKind::NeedsUser, u"file-damaged",
                QT_TRANSLATE_NOOP("Sentence",
                                  "De rest is gedeeld. Op deze computer is %1 beschadigd; wij hebben het "
                                  "apart gezet en niet verstuurd: voeg het bestand opnieuw toe.")},
    SentenceRow{ErrorKind::NeedsUser, u"site-refuses:expires",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gepubliceerd. Bij „%1” ligt de laatste dag op de site vóór de "
                                  "eerste: verbeter de einddatum en publiceer opnieuw.")},
    SentenceRow{ErrorKind::NeedsUser, u"site-refuses:end",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gepubliceerd. „%1” eindigt voordat het begint: verbeter de "
                                  "datum en publiceer opnieuw.")},
    SentenceRow{ErrorKind::NeedsUser, u"site-refuses:description",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gepubliceerd. De samenvatting van „%1” is langer dan 10.000 "
                                  "tekens: maak die korter en publiceer opnieuw.")},
    SentenceRow{ErrorKind::NeedsUser, u"site-refuses:remoteUrl",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gepubliceerd. Het adres bij „%1” begint niet met https://: "
                                  "verbeter het en publiceer opnieuw.")},
    SentenceRow{ErrorKind::NeedsUser, u"site-refuses:",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gepubliceerd. De site neemt „%1” zo niet aan (%2): verbeter "
                                  "het en publiceer opnieuw.")},
    SentenceRow{
        ErrorKind::NeedsUser, u"web-edit:",
        QT_TRANSLATE_NOOP("Sentence",
                          "Uw tekst is behouden. Op de site is %1 ook gewijzigd: kies welke tekst blijft.")},
    SentenceRow{ErrorKind::NeedsUser, u"found-site:",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is nog niets verstuurd of gemaakt. Op %1 vonden wij de site niet, op "
                                  "%2 wel: klopt dat, meld u dan aan op dat adres.")},
    SentenceRow{
        ErrorKind::NeedsUser, u"plain-http",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Uw wachtwoord is niet verstuurd. De verbinding met %1 is niet beveiligd, dus anderen kunnen het "
            "onderweg lezen: gebruik https://, of zeg dat het toch mag (--unencrypted bij site add).")},
    SentenceRow{ErrorKind::NeedsUser, u"no-password",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. Voor %1 is een wachtwoord nodig: "
                                  "geef het, of zet het in WIJKDOSSIER_PASSWORD.")},
};

} // namespace

std::span<const SentenceRow> sentenceRowsOfDesk()
{
    return computerRows;
}

} // namespace wd
