// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/sentencerows.h"

#include <array>

namespace wd
{

namespace
{

constexpr std::array deskRows{
    // This computer
    SentenceRow{ErrorKind::Storage, u"full",
                u"De schijf is vol; wat al bewaard was, is er nog. Maak ruimte vrij en doe het opnieuw (%1).",
                u"The disk is full; what was saved is still there. Free some space and do it again (%1)."},
    SentenceRow{
        ErrorKind::Storage, u"no-room",
        u"Op die schijf is geen ruimte meer; %1 is niet opgeslagen. Maak daar ruimte vrij of kies een "
        u"andere plaats.",
        u"There is no room left on that drive; %1 was not saved. Free some space there or choose "
        u"another place."},
    SentenceRow{
        ErrorKind::Storage, u"busy",
        u"Er is niets gewijzigd. Een ander venster van Wijkdossier is bezig met %1: wacht even en doe het "
        u"opnieuw.",
        u"Nothing was changed. Another window of Wijkdossier is busy with %1: wait a moment and do it "
        u"again."},
    SentenceRow{
        ErrorKind::Storage, u"readonly",
        u"Er is niets gewijzigd. In %1 mag niet worden geschreven: vraag uw helpdesk om schrijfrechten.",
        u"Nothing was changed. %1 may not be written: ask your help desk for the right to write."},
    SentenceRow{
        ErrorKind::Storage, u"no-locks",
        u"Er is niets gewijzigd. %1 staat op een schijf die bestanden niet kan vergrendelen, zoals sommige "
        u"netwerkschijven: kies een map op deze computer.",
        u"Nothing was changed. %1 stands on a drive that cannot lock files, as some network drives: choose a "
        u"folder on this computer."},
    SentenceRow{ErrorKind::Storage, u"newer",
                u"Er is niets gewijzigd. %1 is gemaakt met een nieuwere Wijkdossier: werk het programma bij.",
                u"Nothing was changed. %1 was made by a newer Wijkdossier: update the program."},
    SentenceRow{
        ErrorKind::Storage, u"corrupt",
        u"%1 is beschadigd. Sluit alle vensters van Wijkdossier en open het opnieuw: dan zetten wij de "
        u"laatste goede kopie terug.",
        u"%1 is damaged. Close all windows of Wijkdossier and open it again: then we put the last good copy "
        u"back."},
    SentenceRow{ErrorKind::Storage, u"short-file",
                u"Er is niets vervangen. %1 werd korter terwijl wij het stuurden: deel opnieuw.",
                u"Nothing was replaced. %1 became shorter while we sent it: share again."},
    // What was given
    SentenceRow{
        ErrorKind::BadInput, u"schema",
        u"Er is niets gewijzigd. Bij %1 past de waarde niet in een dossier: verbeter die en doe het opnieuw.",
        u"Nothing was changed. At %1 the value does not fit a dossier: correct it and do it again."},
    SentenceRow{
        ErrorKind::BadInput, u"schema:",
        u"Er is niets gewijzigd. Bij %1 past de waarde niet in een dossier (%2): verbeter die en doe het "
        u"opnieuw.",
        u"Nothing was changed. At %1 the value does not fit a dossier (%2): correct it and do it again."},
    SentenceRow{
        ErrorKind::BadInput, u"json",
        u"Er is niets gewijzigd. %1 is geen geldige JSON: controleer aanhalingstekens, komma's en haken.",
        u"Nothing was changed. %1 is not valid JSON: check quotes, commas and brackets."},
    SentenceRow{ErrorKind::BadInput, u"surrogate",
                u"Er is niets gewijzigd. %1 bevat een half teken: haal dat weg en doe het opnieuw.",
                u"Nothing was changed. %1 contains half a character: take it out and do it again."},
    SentenceRow{
        ErrorKind::BadInput, u"newer",
        u"Er is niets gewijzigd. %1 is gemaakt met een nieuwere Wijkdossier en alleen te lezen: werk het "
        u"programma bij.",
        u"Nothing was changed. %1 was made by a newer Wijkdossier and can only be read: update the program."},
    SentenceRow{
        ErrorKind::BadInput, u"pointer",
        u"Er is niets gewijzigd. De plaats %1 bestaat niet in dit dossier: kijk in de uitvoer van show.",
        u"Nothing was changed. There is no place %1 in this dossier: look in the output of show."},
    SentenceRow{
        ErrorKind::BadInput, u"whole-dossier",
        u"Er is niets gewijzigd. %1 is het hele dossier: noem een onderdeel, zoals /summary, of gebruik "
        u"import.",
        u"Nothing was changed. %1 is the whole dossier: name a part of it, such as /summary, or use import."},
    SentenceRow{ErrorKind::BadInput, u"read-only",
                u"Er is niets gewijzigd. %1 ligt vast en is niet te veranderen: kies een ander onderdeel.",
                u"Nothing was changed. %1 is fixed and cannot be changed: choose another part."},
    SentenceRow{ErrorKind::BadInput, u"unknown-member",
                u"Er is niets gewijzigd. Een dossier kent geen onderdeel %1: kijk in de uitvoer van show.",
                u"Nothing was changed. A dossier knows no member %1: look in the output of show."},
    SentenceRow{ErrorKind::BadInput, u"one-value",
                u"Er is niets gewijzigd. Bij %1 past maar één waarde: kies uw eigen of die van de ander.",
                u"Nothing was changed. Only one value fits at %1: choose your own or that of the other."},
    SentenceRow{ErrorKind::BadInput, u"usage",
                u"Er is niets gedaan. De opdracht klopt niet bij %1: kijk in wijkdossier --help.",
                u"Nothing was done. The command is not right at %1: see wijkdossier --help."},
    SentenceRow{ErrorKind::BadInput, u"url",
                u"Er is niets verstuurd. %1 is geen adres van een site: begin met https://.",
                u"Nothing was sent. %1 is not the address of a site: begin with https://."},
    SentenceRow{
        ErrorKind::BadInput, u"no-site",
        u"Uw werk staat veilig op deze computer. Er is nog geen site: voeg die toe met wijkdossier site add.",
        u"Your work is safe on this computer. There is no site yet: add it with wijkdossier site add."},
    SentenceRow{ErrorKind::BadInput, u"other-site",
                u"Er is niets gewijzigd. Deze werkmap hoort bij %1: kies met --workspace een andere map.",
                u"Nothing was changed. This workspace belongs to %1: choose another with --workspace."},
    SentenceRow{ErrorKind::BadInput, u"file-exists",
                u"Er is niets overschreven. Op %1 staat al een ander bestand: kies een andere map.",
                u"Nothing was overwritten. Another file is at %1 already: choose another folder."},
    SentenceRow{ErrorKind::BadInput, u"deleted",
                u"Er is niets gewijzigd. %1 staat in de prullenbak: haal het daar eerst uit.",
                u"Nothing was changed. %1 is in the trash: take it out of there first."},
    SentenceRow{ErrorKind::BadInput, u"no-request",
                u"Er is niets gewijzigd. Bij %1 staat geen verzoek open: haal met sync het nieuwste op.",
                u"Nothing was changed. No request is open at %1: fetch the newest with sync."},
    // What only a person may choose
    SentenceRow{
        ErrorKind::NeedsUser, u"publication-changed",
        u"Er is niets gepubliceerd. Bij %1 is intussen iets gewijzigd: bekijk de wijzigingen en publiceer "
        u"opnieuw.",
        u"Nothing was published. Something changed in %1 meanwhile: look at the changes and publish again."},
    SentenceRow{
        ErrorKind::NeedsUser, u"conflicts-open",
        u"Beide teksten van %1 zijn bewaard. Kies welke blijft, met wijkdossier resolve of in het dossier.",
        u"Both texts of %1 are kept. Choose which stays, with wijkdossier resolve or in the dossier."},
    SentenceRow{
        ErrorKind::NeedsUser, u"request-only",
        u"Er is nog niets gepubliceerd. U mag %1 niet zelf publiceren: uw verzoek staat klaar voor een "
        u"collega.",
        u"Nothing was published yet. You may not publish %1 yourself: your request waits for a colleague."},
    SentenceRow{
        ErrorKind::NeedsUser, u"returned:",
        u"Er is niets gepubliceerd. Uw verzoek voor %1 kwam terug (%2): pas het aan en vraag opnieuw.",
        u"Nothing was published. Your request for %1 came back (%2): adapt it and ask again."},
    SentenceRow{ErrorKind::NeedsUser, u"request-gone",
                u"Er is niets teruggegeven. Bij %1 staat geen verzoek meer open: een collega was u voor.",
                u"Nothing was sent back. No request is open at %1 any more: a colleague was before you."},
    SentenceRow{
        ErrorKind::NeedsUser, u"may-not-return",
        u"Er is niets teruggegeven. U mag %1 niet publiceren: laat een collega met dat recht antwoorden.",
        u"Nothing was sent back. You may not publish %1: let a colleague with that right answer."},
    SentenceRow{
        ErrorKind::NeedsUser, u"removed-on-site:",
        u"Er is niets teruggezet. Iemand haalde „%2” van de site: publiceer %1 om het terug te zetten, of "
        u"haal het uit het dossier.",
        u"Nothing was put back. Somebody took “%2” off the site: publish %1 to put it back, or take it out "
        u"of the dossier."},
    SentenceRow{
        ErrorKind::NeedsUser, u"gone-from-site",
        u"Uw werk staat veilig op deze computer. %1 staat niet meer op de site: vraag de beheerder wie het "
        u"weghaalde. Werkt u eraan verder, dan delen wij het opnieuw.",
        u"Your work is safe on this computer. %1 is no longer on the site: ask the administrator who removed "
        u"it. If you work on, we share it anew."},
    SentenceRow{
        ErrorKind::NeedsUser, u"set-back",
        u"Uw werk staat veilig op deze computer. De site is teruggezet naar een eerder moment: wat u van %1 "
        u"publiceerde, staat daar niet meer. Publiceer het opnieuw.",
        u"Your work is safe on this computer. The site was set back to an earlier moment: what you published "
        u"of %1 is no longer there. Publish it again."},
    SentenceRow{ErrorKind::NeedsUser, u"many-removals:",
                u"Er is niets weggehaald. %2 dossiers tegelijk verwijderen wij niet vanzelf: bevestig %1 met "
                u"wijkdossier sync ID.",
                u"Nothing was removed. We do not remove %2 dossiers at once by ourselves: confirm %1 with "
                u"wijkdossier sync ID."},
    SentenceRow{
        ErrorKind::NeedsUser, u"withdraw-first",
        u"Er is niets weggehaald. %1 staat in de prullenbak en nog op de site: laat een collega die mag "
        u"publiceren het intrekken.",
        u"Nothing was removed. %1 is in the trash and still on the site: let a colleague who may publish "
        u"withdraw it."},
    SentenceRow{
        ErrorKind::NeedsUser, u"publication-held",
        u"Er is niets gepubliceerd. Bij %1 wacht een keuze of halve invoer op u: maak die af en publiceer "
        u"opnieuw.",
        u"Nothing was published. At %1 a choice or half-typed input waits for you: finish it and publish "
        u"again."},
    SentenceRow{
        ErrorKind::NeedsUser, u"picture-uncleaned",
        u"Er is niets gepubliceerd. Een foto bij %1 kan nog vertellen waar die gemaakt is: publiceer "
        u"opnieuw en kijk welke.",
        u"Nothing was published. A photo of %1 may still tell where it was made: publish again and see "
        u"which."},
    SentenceRow{ErrorKind::NeedsUser, u"file-refused",
                u"De rest is gedeeld. De site neemt %1 niet aan: maak het bestand kleiner, geef het een "
                u"andere naam, of "
                u"vraag de beheerder; na een uur proberen wij het bij de volgende sync opnieuw.",
                u"The rest was shared. The site does not take %1: make the file smaller, give it another "
                u"name, or ask "
                u"the administrator; after an hour we try again at the next sync."},
    SentenceRow{ErrorKind::NeedsUser, u"file-damaged",
                u"De rest is gedeeld. Op deze computer is %1 beschadigd; wij hebben het apart gezet en niet "
                u"verstuurd: "
                u"voeg het bestand opnieuw toe.",
                u"The rest was shared. On this computer %1 is damaged; we set it aside and did not send it: "
                u"add the file "
                u"again."},
    SentenceRow{ErrorKind::NeedsUser, u"site-refuses:expires",
                u"Er is niets gepubliceerd. Bij „%1” ligt de laatste dag op de site vóór de eerste: verbeter "
                u"de einddatum "
                u"en publiceer opnieuw.",
                u"Nothing was published. At “%1” the last day on the site comes before the first: correct "
                u"the end date "
                u"and publish again."},
    SentenceRow{ErrorKind::NeedsUser, u"site-refuses:end",
                u"Er is niets gepubliceerd. „%1” eindigt voordat het begint: verbeter de datum en publiceer "
                u"opnieuw.",
                u"Nothing was published. “%1” ends before it begins: correct the date and publish again."},
    SentenceRow{
        ErrorKind::NeedsUser, u"site-refuses:description",
        u"Er is niets gepubliceerd. De samenvatting van „%1” is langer dan 10.000 tekens: maak die korter en "
        u"publiceer opnieuw.",
        u"Nothing was published. The summary of “%1” is longer than 10,000 characters: shorten it and "
        u"publish "
        u"again."},
    SentenceRow{
        ErrorKind::NeedsUser, u"site-refuses:remoteUrl",
        u"Er is niets gepubliceerd. Het adres bij „%1” begint niet met https://: verbeter het en publiceer "
        u"opnieuw.",
        u"Nothing was published. The address at “%1” does not begin with https://: correct it and "
        u"publish again."},
    SentenceRow{ErrorKind::NeedsUser, u"site-refuses:",
                u"Er is niets gepubliceerd. De site neemt „%1” zo niet aan (%2): verbeter het en publiceer "
                u"opnieuw.",
                u"Nothing was published. The site does not take “%1” like this (%2): correct it and publish "
                u"again."},
    SentenceRow{ErrorKind::NeedsUser, u"web-edit:",
                u"Uw tekst is behouden. Op de site is %1 ook gewijzigd: kies welke tekst blijft.",
                u"Your text is kept. %1 was changed on the site too: choose which text stays."},
    SentenceRow{
        ErrorKind::NeedsUser, u"found-site:",
        u"Er is nog niets verstuurd of gemaakt. Op %1 vonden wij de site niet, op %2 wel: klopt dat, meld "
        u"u dan aan op dat adres.",
        u"Nothing was sent or made yet. We did not find the site at %1 but at %2: if that is right, log in "
        u"at that address."},
    SentenceRow{
        ErrorKind::NeedsUser, u"plain-http",
        u"Uw wachtwoord is niet verstuurd. De verbinding met %1 is niet beveiligd, dus anderen kunnen het "
        u"onderweg lezen: gebruik https://, of zeg dat het toch mag (--unencrypted bij site add).",
        u"Your password was not sent. The connection to %1 is not secure, so others can read it on the "
        u"way: use https://, or say that it may all the same (--unencrypted with site add)."},
    SentenceRow{
        ErrorKind::NeedsUser, u"no-password",
        u"Uw werk staat veilig op deze computer. Voor %1 is een wachtwoord nodig: geef het, of zet het in "
        u"WIJKDOSSIER_PASSWORD.",
        u"Your work is safe on this computer. %1 needs a password: give it, or put it in "
        u"WIJKDOSSIER_PASSWORD."},
};

} // namespace

std::span<const SentenceRow> sentenceRowsOfDesk()
{
    return deskRows;
}

} // namespace wd
