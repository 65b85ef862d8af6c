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
    SentenceRow{ErrorKind::Offline, u"port-in-use",
                u"De Oefensite kan niet starten: poort %1 is al bezet. Kies een andere poort.",
                u"The practice site cannot start: port %1 is taken. Choose another port."},
    SentenceRow{
        ErrorKind::Offline, u"dns",
        u"Uw werk staat veilig op deze computer. De site %1 is niet te vinden: controleer het adres en uw "
        u"verbinding.",
        u"Your work is safe on this computer. The site %1 cannot be found: check the address and your "
        u"connection."},
    SentenceRow{
        ErrorKind::Offline, u"refused",
        u"Uw werk staat veilig op deze computer. De site %1 neemt niet op: deel opnieuw zodra dat weer "
        u"lukt.",
        u"Your work is safe on this computer. The site %1 does not answer: share again as soon as it does."},
    SentenceRow{
        ErrorKind::Offline, u"tls",
        u"Uw werk staat veilig op deze computer. De beveiligde verbinding met %1 lukt niet: vraag de "
        u"beheerder naar het certificaat.",
        u"Your work is safe on this computer. A secure connection to %1 fails: ask the administrator about "
        u"the certificate."},
    SentenceRow{
        ErrorKind::Offline, u"not-https",
        u"Uw werk staat veilig op deze computer. Het adres begint met https://, maar %1 antwoordt daar "
        u"zonder "
        u"beveiliging: controleer het adres en het getal achter de dubbele punt.",
        u"Your work is safe on this computer. The address begins with https://, but %1 answers there without "
        u"security: check the address and the number behind the colon."},
    SentenceRow{ErrorKind::Offline, u"network-login",
                u"Uw werk staat veilig op deze computer. Het netwerk waarop u zit, laat u nog niet door naar "
                u"%1: open "
                u"de browser, meld u daar aan bij het netwerk en deel opnieuw.",
                u"Your work is safe on this computer. The network you are on does not let you through to %1 "
                u"yet: open "
                u"the browser, log in to the network there and share again."},
    SentenceRow{
        ErrorKind::Offline, u"proxy",
        u"Uw werk staat veilig op deze computer. De proxy van uw netwerk laat %1 niet door: vraag uw "
        u"helpdesk.",
        u"Your work is safe on this computer. Your network's proxy does not let %1 through: ask your help "
        u"desk."},
    SentenceRow{
        ErrorKind::Offline, u"portal",
        u"Uw werk staat veilig op deze computer. Iets anders antwoordt in plaats van %1: meld u eerst aan "
        u"bij "
        u"het netwerk waarop u zit, of vraag de beheerder of de site verhuisd is.",
        u"Your work is safe on this computer. Something else answers instead of %1: first log in to the "
        u"network you are on, or ask the administrator whether the site has moved."},
    // Who you are
    SentenceRow{ErrorKind::Unauthorised, u"keychain",
                u"Deze computer bewaart uw wachtwoord voor %1 niet. Wij vragen het elke keer, of zet het in "
                u"WIJKDOSSIER_PASSWORD.",
                u"This computer does not keep your password for %1. We ask for it each time, or put it in "
                u"WIJKDOSSIER_PASSWORD."},
    SentenceRow{
        ErrorKind::Unauthorised, u"keychain-silent",
        u"De sleutelbos van deze computer geeft geen antwoord over %1. Ontgrendel de sleutelbos en probeer "
        u"het "
        u"opnieuw, of typ uw wachtwoord.",
        u"This computer's keychain gives no answer about %1. Unlock the keychain and try again, or type your "
        u"password."},
    SentenceRow{
        ErrorKind::Unauthorised, u"no-password",
        u"Uw werk staat veilig op deze computer. Voor %1 is een wachtwoord nodig: geef het, of zet het in "
        u"WIJKDOSSIER_PASSWORD.",
        u"Your work is safe on this computer. %1 needs a password: give it, or put it in "
        u"WIJKDOSSIER_PASSWORD."},
    // The site and its objects
    SentenceRow{
        ErrorKind::NotFound, u"moved:",
        u"Uw werk staat veilig op deze computer. Op de site is %1 verplaatst naar %2: wij volgen het bij de "
        u"volgende keer delen.",
        u"Your work is safe on this computer. On the site %1 was moved to %2: we follow it the next time we "
        u"share."},
    SentenceRow{ErrorKind::NotFound, u"no-site",
                u"Er is niets verstuurd. Op %1 staat geen Plone-site: controleer het adres.",
                u"Nothing was sent. There is no Plone site at %1: check the address."},
    SentenceRow{ErrorKind::NotFound, u"password",
                u"Uw werk staat veilig op deze computer. Voor %1 is geen wachtwoord bewaard: vul het in.",
                u"Your work is safe on this computer. No password is kept for %1: enter it."},
    SentenceRow{
        ErrorKind::Conflict, u"in-use",
        u"Uw werk staat veilig op deze computer. De naam %1 is op de site al bezet: deel opnieuw, dan kijken "
        u"wij wat daar staat.",
        u"Your work is safe on this computer. The name %1 is taken on the site: share again and we look what "
        u"is there."},
    SentenceRow{
        ErrorKind::NeedsUser, u"older-text:",
        u"Er is niets overgenomen. Op de site staat bij „%2” weer een oudere tekst van u: publiceer %1 "
        u"opnieuw.",
        u"Nothing was taken over. On the site “%2” shows an older text of yours again: publish %1 anew."},
    SentenceRow{ErrorKind::NeedsUser, u"hidden-on-site:",
                u"Er is niets getoond. Iemand verborg „%2” op de site: publiceer %1 om het weer te tonen, of "
                u"haal het "
                u"uit het dossier.",
                u"Nothing was shown. Somebody hid “%2” on the site: publish %1 to show it again, or take it "
                u"out of the "
                u"dossier."},
    SentenceRow{
        ErrorKind::NeedsUser, u"other-file:",
        u"Er is niets vervangen. Iemand zette op de site een ander bestand bij „%2”: publiceer %1 om het uwe "
        u"terug te zetten, of voeg dat bestand toe aan het dossier.",
        u"Nothing was replaced. Somebody put another file at “%2” on the site: publish %1 to put yours back, "
        u"or "
        u"add that file to the dossier."},
    SentenceRow{
        ErrorKind::NeedsUser, u"may-not-publish",
        u"Er is niets gepubliceerd. U mag %1 niet meer publiceren: vraag het een collega met dat recht.",
        u"Nothing was published. You may no longer publish %1: ask a colleague with that right."},
    SentenceRow{
        ErrorKind::NeedsUser, u"newer-page",
        u"Uw werk is gedeeld, niet gepubliceerd. In %1 staat iets dat dit programma nog niet kent: werk het "
        u"programma bij, of laat een collega met een nieuwer programma publiceren.",
        u"Your work is shared, not published. %1 holds something that this program does not know yet: update "
        u"the program, or let a colleague with a newer one publish."},
    SentenceRow{
        ErrorKind::Conflict, u"renewed",
        u"Er is niets vervangen. Bij %1 is intussen weer iets gewijzigd: bekijk wat er nu staat en kies "
        u"opnieuw.",
        u"Nothing was replaced. Something was changed again at %1: look at what stands there now and choose "
        u"again."},
    SentenceRow{
        ErrorKind::Conflict, u"busy-dossier",
        u"Uw werk staat veilig op deze computer. Anderen delen %1 op dit moment ook: probeer het over een "
        u"minuut opnieuw.",
        u"Your work is safe on this computer. Others are sharing %1 right now: try again in a minute."},
    SentenceRow{
        ErrorKind::Locked, u"",
        u"Uw werk staat veilig op deze computer. Iemand heeft %1 op de site open: wij proberen het bij "
        u"het volgende delen opnieuw.",
        u"Your work is safe on this computer. Somebody has %1 open on the site: we try again at the next "
        u"sync."},
    SentenceRow{
        ErrorKind::Locked, u"lost",
        u"Uw werk staat veilig op deze computer. Iemand nam op de site %1 van ons over: bij het "
        u"volgende delen gaan wij verder.",
        u"Your work is safe on this computer. On the site somebody took over %1: we go on at the next "
        u"sync."},
    SentenceRow{
        ErrorKind::Rejected, u"not-private",
        u"Er is niets gedeeld. Wat op de site in %1 staat, is niet privé: vraag de functioneel beheerder om "
        u"de "
        u"werkstroom waarin alles privé begint.",
        u"Nothing was shared. What the site holds at %1 is not private: ask the functional administrator for "
        u"the workflow in which everything begins private."},
    SentenceRow{ErrorKind::Rejected, u"open-to-all",
                u"Let op: %1 is te lezen zonder inloggen en u mag het niet sluiten. Wij delen dit dossier "
                u"niet verder: "
                u"vraag nu een collega die mag publiceren of de functioneel beheerder.",
                u"Note: %1 can be read without logging in and you may not close it. We share this dossier no "
                u"further: "
                u"ask a colleague who may publish or the functional administrator now."},
    SentenceRow{
        ErrorKind::Rejected, u"readable",
        u"Let op: %1 is nog te lezen zonder inloggen. Waarschuw nu de webmaster en trek daarna opnieuw in.",
        u"Note: %1 can still be read without logging in. Warn the webmaster now, then withdraw again."},
    SentenceRow{
        ErrorKind::Rejected, u"reserved:",
        u"Uw werk staat veilig op deze computer. Op de server is de naam „%2” al van een andere site: vraag "
        u"de "
        u"beheerder die een andere naam te geven, of ons account de rol Manager.",
        u"Your work is safe on this computer. On the server another site already has the name “%2”: ask the "
        u"administrator to rename it, or to give our account the role Manager."},
    SentenceRow{
        ErrorKind::TooLarge, u"site-full",
        u"Uw werk staat veilig op deze computer. Op de site is geen ruimte meer voor %1: vraag de "
        u"beheerder om ruimte.",
        u"Your work is safe on this computer. The site has no more room for %1: ask the administrator "
        u"for room."},
    SentenceRow{
        ErrorKind::ServerFault, u"conflict",
        u"Uw werk staat veilig op deze computer. Het is druk op de site bij %1: wij proberen het straks "
        u"opnieuw.",
        u"Your work is safe on this computer. The site is busy at %1: we try again shortly."},
    SentenceRow{
        ErrorKind::ServerFault, u"status:",
        u"Uw werk staat veilig op deze computer. De site heeft een storing bij %1 (melding %2): wij proberen "
        u"het later opnieuw.",
        u"Your work is safe on this computer. The site is out of order at %1 (status %2): we try again "
        u"later."},
    SentenceRow{
        ErrorKind::BadReply, u"no-addon",
        u"Er is niets verstuurd. Op %1 staat de uitbreiding plone.restapi niet aan: vraag de beheerder die "
        u"aan te zetten.",
        u"Nothing was sent. At %1 the add-on plone.restapi is not switched on: ask the administrator to "
        u"switch it on."},
    SentenceRow{
        ErrorKind::BadReply, u"not-json",
        u"Uw werk staat veilig op deze computer. Op %1 antwoordt iets anders dan Plone: controleer het adres "
        u"van de site.",
        u"Your work is safe on this computer. Something other than Plone answers at %1: check the address of "
        u"the site."},
    SentenceRow{
        ErrorKind::BadReply, u"no-dialect",
        u"Er is niets verstuurd. Wij herkennen de pagina's van %1 niet: vraag de beheerder welke Plone dit "
        u"is.",
        u"Nothing was sent. We do not recognise the pages of %1: ask the administrator which Plone this is."},
    SentenceRow{ErrorKind::BadReply, u"elsewhere:",
                u"Er is niets verstuurd. De site staat nu op %2: vul dat adres in als het klopt.",
                u"Nothing was sent. The site is now at %2: enter that address if it is right."},
    SentenceRow{
        ErrorKind::BadReply, u"broken-off",
        u"Uw werk staat veilig op deze computer. De verbinding brak af bij %1: wij kijken bij de volgende "
        u"keer wat er is aangekomen.",
        u"Your work is safe on this computer. The connection broke off at %1: next time we look what "
        u"arrived."},
    SentenceRow{
        ErrorKind::BadReply, u"hash",
        u"%1 kwam beschadigd over en is niet gebruikt. Deel opnieuw; blijft het zo, waarschuw dan de "
        u"beheerder.",
        u"%1 was damaged on the way and is not used. Share again; if it stays so, tell the administrator."},
    SentenceRow{
        ErrorKind::BadReply, u"size",
        u"%1 kwam niet heel aan op de site en is niet gepubliceerd. Deel opnieuw; wij sturen het nog een "
        u"keer.",
        u"%1 did not arrive whole on the site and is not published. Share again; we send it once more."},
    SentenceRow{
        ErrorKind::BadReply, u"echo",
        u"Uw werk staat veilig op deze computer. De site nam %1 niet over: vraag de beheerder of uw account "
        u"dit mag wijzigen.",
        u"Your work is safe on this computer. The site did not take over %1: ask the administrator whether "
        u"your account may change it."},
    SentenceRow{
        ErrorKind::BadReply, u"record",
        u"Uw eigen tekst is behouden. Wat op de site bij %1 staat, kunnen wij niet lezen: vraag de beheerder "
        u"om hulp.",
        u"Your own text is kept. We cannot read what the site holds at %1: ask the administrator for help."},
    SentenceRow{ErrorKind::BadReply, u"not-proven:",
                u"Uw werk staat veilig op deze computer. Wij kunnen nog niet zien of %1 voor anderen dicht "
                u"is (melding "
                u"%2): wij kijken straks opnieuw.",
                u"Your work is safe on this computer. We cannot see yet whether %1 is closed to others "
                u"(status %2): we "
                u"look again shortly."},
    SentenceRow{
        ErrorKind::BadReply, u"not-public",
        u"%1 staat op de site, maar is niet te lezen voor bewoners. Vraag iemand die mag publiceren om te "
        u"kijken.",
        u"%1 is on the site, but residents cannot read it. Ask somebody who may publish to look."},
    SentenceRow{ErrorKind::BadReply, u"not-private",
                u"Let op: %1 staat nog open op de site. Waarschuw de webmaster en probeer het opnieuw.",
                u"Note: %1 is still open on the site. Warn the webmaster and try again."},
};

} // namespace

std::span<const SentenceRow> sentenceRowsOfSite()
{
    return siteRows;
}

} // namespace wd
