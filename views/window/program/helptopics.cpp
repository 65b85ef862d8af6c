// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the help says. Of each section it says what the sjabloon says.
#include "views/window/dossier/sectionwords.h"
#include "views/window/program/helppage.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QList<HelpTopic> aboutSharing()
{
    return {
        {HelpPage::tr("Delen met collega's"),
         HelpPage::tr(
             "Zodra u bent aangemeld, deelt het programma uw werk met collega's op dezelfde site. "
             "Bewoners zien daar niets van. Zonder verbinding werkt u gewoon door.\n\nHeeft een collega "
             "hetzelfde dossier open, dan staat dat boven het onderdeel, met de naam. U kunt allebei "
             "doorwerken. De regel verdwijnt als uw collega het dossier sluit of een kwartier niets doet. "
             "Valt de verbinding van uw collega weg, dan blijft de regel hooguit tien minuten "
             "staan.\n\nVeranderden u en een collega hetzelfde, dan staan beide teksten naast elkaar en "
             "kiest u.")},
        {HelpPage::tr("Delen in mappen op het netwerk"),
         HelpPage::tr(
             "Dossiers kunnen ook in twee mappen op het netwerk staan, zonder website. De besloten map is "
             "alleen voor u en uw collega's. In de openbare map staat wat gepubliceerd is, voor bewoners. "
             "Vraag uw helpdesk om die mappen. Een map van OneDrive, of van een andere dienst die mappen "
             "gelijk houdt, kan niet.\n\nKies in het menu Site voor Aanmelden… en dan voor Mappen op het "
             "netwerk. U ziet eerst wat er gevonden is; daarna pas wordt er iets gemaakt.")},
        {HelpPage::tr("Publiceren en intrekken"),
         HelpPage::tr(
             "Bewoners zien pas iets als u het publiceert. Publiceren… laat eerst zien wat er voor hen "
             "verandert en wat nog ontbreekt.\n\nMet Intrekken… haalt u het dossier weer van de site.")},
    };
}

QList<HelpTopic> aboutWriting()
{
    return {
        {HelpPage::tr("Een dossier maken"),
         HelpPage::tr("Kies Nieuw dossier, geef het een naam en kies wat voor plan het is. Daarna staan de "
                      "onderdelen in het midden en vult u ze rechts in, in de volgorde die u wilt.")},
        {HelpPage::tr("Bewaren en ongedaan maken"),
         HelpPage::tr("Wat u typt, wordt vanzelf bewaard op deze computer.\n\nMet Ctrl+Z maakt u de laatste "
                      "stap ongedaan, met Ctrl+Shift+Z doet u hem opnieuw. In het menu Bewerken staat welke "
                      "stap dat is. Een onderdeel dat u weggooide, staat 30 dagen in de prullenbak van het "
                      "dossier.")},
        {HelpPage::tr("De lijst met dossiers"),
         HelpPage::tr("Boven de lijst kiest u welke dossiers u ziet en in welke volgorde. Elk venster kiest "
                      "dat zelf. Onder Aandacht staat wat op u wacht.")},
        {HelpPage::tr("Zoeken"),
         HelpPage::tr(
             "Met Ctrl+F zoekt u in het dossier dat open is: Enter brengt u naar de volgende plaats, "
             "Shift+Enter naar de vorige. Met Ctrl+Shift+F zoekt u in alle dossiers, ook in de tekst "
             "van stukken.\n\nMet Ctrl+K vindt u elke opdracht van het programma.")},
    };
}

QList<HelpTopic> aboutTheRest()
{
    return {
        {HelpPage::tr("Verouderde pagina's"),
         HelpPage::tr(
             "Een pagina kan verouderen doordat de tijd verdergaat. Met Werk verouderde pagina's bij… "
             "in het menu Site zet u ze met één knop opnieuw op de site. Wat u sindsdien schreef, "
             "gaat niet mee: die dossiers bekijkt u zelf.")},
        {HelpPage::tr("Een eerdere versie terugzetten"),
         HelpPage::tr(
             "Onder Geschiedenis ziet u wat een onderdeel eerder zei, met de verschillen. Zet dit terug "
             "maakt daar weer de tekst van, als één stap die u ongedaan kunt maken.")},
        {HelpPage::tr("Afdrukken"),
         HelpPage::tr(
             "Ctrl+P drukt de pagina af zoals bewoners haar te zien krijgen. U kunt haar ook bewaren "
             "als PDF of, met Bewaar een kopie, als webpagina. Daar bewaart u ook het document voor "
             "collega's.")},
        {HelpPage::tr("Oefenen"),
         HelpPage::tr(
             "Kies in het menu Site voor Oefenen. U werkt dan op een site die alleen op deze computer "
             "staat, met twee voorbeelden. Uw eigen dossiers blijven zoals ze zijn.")},
        {HelpPage::tr("Werken met toetsen"),
         HelpPage::tr(
             "Tab gaat naar het volgende veld, F6 naar de volgende kolom. Ctrl+1, Ctrl+2 en Ctrl+3 gaan "
             "naar de dossiers, de onderdelen en de tekst. F9 laat het voorbeeld van de pagina zien, "
             "F11 maakt het venster zo groot als het scherm.")},
    };
}

HelpTopic topicOf(const SectionWords &words)
{
    QString text = words.help;
    if (!words.example.isEmpty())
        text += u"\n\n"_s + HelpPage::tr("Bijvoorbeeld: %1").arg(words.example);
    if (!words.isPublic)
        text += u"\n\n"_s + HelpPage::tr("Dit onderdeel is intern: bewoners zien het niet.");
    return {.title = words.label, .text = text};
}

} // namespace

QList<HelpTopic> helpTopics(const SjabloonCatalogue &sjablonen, Language language)
{
    QList<HelpTopic> topics = aboutWriting() + aboutSharing() + aboutTheRest();
    topics.append(topicOf(sectionWords(sjablonen.of(Sjabloon()), u"title"_s, language)));
    for (const SjabloonText &sjabloon : sjablonen.newest()) {
        for (const Section &section : sjabloon.sections)
            topics.append(topicOf(sectionWords(sjabloon, section.key, language)));
    }
    return topics;
}

} // namespace wd
