<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
<context>
    <name>FileProposals</name>
    <message>
        <source>%1 is toegevoegd, maar niet te lezen. Vraag het origineel of haal het wachtwoord eraf.</source>
        <translation>%1 has been added but cannot be read. Ask for the original or take the password off.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Dit dossier staat in de prullenbak. Haal het daar eerst uit.</source>
        <translation>This dossier is in the trash. Take it out of there first.</translation>
    </message>
    <message>
        <source>Dit dossier is gemaakt met een nieuwere versie van Wijkdossier. Werk het programma bij.</source>
        <translation>This dossier was made by a newer Wijkdossier. Update the program.</translation>
    </message>
    <message>
        <source>%5: kies tussen uw tekst en die van een collega.</source>
        <translation>%5: choose between your text and that of a colleague.</translation>
    </message>
    <message>
        <source>%5: maak af wat u begon te typen („%3”), of haal het weg.</source>
        <translation>%5: finish what you began to type (“%3”), or take it away.</translation>
    </message>
    <message>
        <source>%1: %3 staat niet op deze computer. Deel eerst, of kies het bestand opnieuw bij %2.</source>
        <translation>%1: %3 is not on this computer. Share first, or choose the file again at %2.</translation>
    </message>
    <message>
        <source>%1: %3 is beschadigd. Kies het bestand opnieuw bij %2.</source>
        <translation>%1: %3 is damaged. Choose the file again at %2.</translation>
    </message>
    <message>
        <source>%1: dit ontbreekt nog.</source>
        <translation>%1: this is still missing.</translation>
    </message>
    <message>
        <source>%1: vul de naam van de informatie-eigenaar in.</source>
        <translation>%1: fill in the name of the information owner.</translation>
    </message>
    <message>
        <source>%1: schrijf waarom bewoners niet kunnen reageren.</source>
        <translation>%1: write why residents cannot react.</translation>
    </message>
    <message>
        <source>%1: vul het adres in.</source>
        <translation>%1: fill in the address.</translation>
    </message>
    <message>
        <source>%1: schrijf waarom %2 later wordt. Het was: %3. Het wordt: %4.</source>
        <translation>%1: write why %2 is later. It was: %3. It becomes: %4.</translation>
    </message>
    <message>
        <source>%1: kies een einde op of na %3. Nu is het %4.</source>
        <translation>%1: choose an end on or after %3. Now it is %4.</translation>
    </message>
    <message>
        <source>%1: geef het onderdeel zonder naam een titel.</source>
        <translation>%1: give the part without a name a title.</translation>
    </message>
    <message>
        <source>%1: vul de link in bij %2.</source>
        <translation>%1: fill in the link of %2.</translation>
    </message>
    <message>
        <source>%1: beschrijf wat er te zien is op %2.</source>
        <translation>%1: describe what can be seen in %2.</translation>
    </message>
    <message>
        <source>%1: %3 kan nog vertellen waar en met welk toestel deze foto gemaakt is. Haal %3 weg, of bewaar de foto als JPEG en voeg die toe.</source>
        <translation>%1: %3 may still tell where and with which device this photo was made. Take %3 out, or save the photo as JPEG and add that.</translation>
    </message>
    <message>
        <source>%5: „%3” is nog niet af en gaat nu niet mee.</source>
        <translation>%5: “%3” is not finished and does not go along now.</translation>
    </message>
    <message>
        <source>%1: kies een bestand bij %2.</source>
        <translation>%1: choose a file for %2.</translation>
    </message>
    <message>
        <source>%1: vul een e-mailadres of telefoonnummer in.</source>
        <translation>%1: fill in an e-mail address or telephone number.</translation>
    </message>
    <message>
        <source>%1: schrijf nog een tekst bij %2.</source>
        <translation>%1: write a text for %2.</translation>
    </message>
    <message>
        <source>%1: dit dossier is verlopen op %3. Kies een later einde of trek het in.</source>
        <translation>%1: this dossier expired on %3. Choose a later end or withdraw it.</translation>
    </message>
    <message numerus="yes">
        <source>%1: bij %3 onderdelen is de datum voorbij. Zet erbij hoe het staat.</source>
        <translation>
            <numerusform>%1: the date of %3 part has passed. Say how it stands.</numerusform>
            <numerusform>%1: the dates of %3 parts have passed. Say how they stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: het einde ligt voor het begin. Kies andere dagen.</source>
        <translation>%1: the end is before the beginning. Choose other days.</translation>
    </message>
    <message>
        <source>%1: reageren kon tot en met %3. Kies een latere dag of sluit het met een reden.</source>
        <translation>%1: one could react until %3. Choose a later day or close it with a reason.</translation>
    </message>
    <message>
        <source>%1: %2 blijft binnen tot %3. Publiceer het dossier dan opnieuw.</source>
        <translation>%1: %2 stays inside until %3. Publish the dossier again then.</translation>
    </message>
    <message>
        <source>%1: %3 is groot (%4 MB). Maak het kleiner als dat kan.</source>
        <translation>%1: %3 is large (%4 MB). Make it smaller if you can.</translation>
    </message>
    <message>
        <source>%1: dit is lang. Houd het onder %3 tekens.</source>
        <translation>%1: this is long. Keep it under %3 characters.</translation>
    </message>
    <message>
        <source>%1: volgens zijn naam is „%3” niet voor iedereen. Maak het intern of geef het een andere naam.</source>
        <translation>%1: by its name “%3” is not for everybody. Make it internal or give it another name.</translation>
    </message>
    <message>
        <source>%1: „%3” is de naam uit de camera. Schrijf wat er te zien is.</source>
        <translation>%1: “%3” is the name the camera gave. Write what can be seen.</translation>
    </message>
    <message>
        <source>%5: hier staat het e-mailadres %3. Haal het weg als bewoners het niet mogen zien.</source>
        <translation>%5: the e-mail address %3 stands here. Take it out if residents may not see it.</translation>
    </message>
    <message>
        <source>%1: de controle van %3 wacht nog. Kijk het na en kies een nieuwe dag.</source>
        <translation>%1: the check of %3 still waits. Look through it and choose a new day.</translation>
    </message>
    <message>
        <source>%1: in %3 staat wie het maakte: %4. Haal dat eruit als bewoners het niet hoeven te weten.</source>
        <translation>%1: %3 says who made it: %4. Take that out if residents need not know.</translation>
    </message>
    <message>
        <source>%1: %3 heet vanbinnen „%4”. Verander dat als bewoners het niet mogen zien.</source>
        <translation>%1: %3 calls itself “%4” inside. Change that if residents may not see it.</translation>
    </message>
    <message>
        <source>%1: in %3 staan bijgehouden wijzigingen. Neem ze over of wijs ze af, en kies het bestand opnieuw.</source>
        <translation>%1: %3 holds tracked changes. Accept or reject them, then choose the file again.</translation>
    </message>
    <message>
        <source>%1: in %3 staan opmerkingen. Haal ze eruit als bewoners ze niet mogen lezen.</source>
        <translation>%1: %3 holds comments. Take them out if residents may not read them.</translation>
    </message>
    <message>
        <source>%1: in %3 is iets verborgen. Haal het eruit als bewoners het niet mogen lezen.</source>
        <translation>%1: something is hidden in %3. Take it out if residents may not read it.</translation>
    </message>
    <message>
        <source>%1: in %3 zitten macro&apos;s. Kies een bestand zonder macro&apos;s.</source>
        <translation>%1: there are macros in %3. Choose a file without macros.</translation>
    </message>
    <message>
        <source>%1: wij kunnen niet in %3 kijken. Kijk zelf wat bewoners erin zien.</source>
        <translation>%1: we cannot look inside %3. See for yourself what residents find in it.</translation>
    </message>
    <message>
        <source>%1: %3 is een scan, zonder tekst om voor te lezen. Vraag het origineel.</source>
        <translation>%1: %3 is a scan, without text to read out. Ask for the original.</translation>
    </message>
    <message>
        <source>%5: schrijf waarom het later wordt („%3”), of kies Toch niet.</source>
        <translation>%5: write why it becomes later (“%3”), or choose Leave it.</translation>
    </message>
    <message>
        <source>%1: geef het dossier een titel.</source>
        <translation>%1: give the dossier a title.</translation>
    </message>
    <message>
        <source>%1: schrijf de vraag bij het onderdeel zonder vraag.</source>
        <translation>%1: write the question of the part without one.</translation>
    </message>
    <message>
        <source>%1: schrijf in de toelichting waarom %2 later wordt. Het was: %3. Het wordt: %4.</source>
        <translation>%1: write in the note why %2 is later. It was: %3. It becomes: %4.</translation>
    </message>
    <message>
        <source>%1: %2 blijft nog binnen. Kies vanaf welke dag het openbaar is.</source>
        <translation>%1: %2 stays inside. Choose from which day it is public.</translation>
    </message>
    <message>
        <source>%1: schrijf het antwoord bij „%2”.</source>
        <translation>%1: write the answer to “%2”.</translation>
    </message>
    <message>
        <source>%1: dit is nog niet af. Vul ook de rest in.</source>
        <translation>%1: this is not finished. Fill in the rest too.</translation>
    </message>
    <message>
        <source>Dit dossier is alleen voor collega&apos;s. U kunt het niet publiceren, wel bewaren als document.</source>
        <translation>This dossier is for colleagues only. You cannot publish it, but you can save it as a document.</translation>
    </message>
    <message>
        <source>Wijkdossier kent het sjabloon van dit dossier nog niet. Werk het programma bij en publiceer daarna.</source>
        <translation>Wijkdossier does not know the template of this dossier yet. Update the program and publish after that.</translation>
    </message>
    <message>
        <source>%1: zet hier een tabel.</source>
        <translation>%1: put a table here.</translation>
    </message>
    <message>
        <source>%1: „%3” staat niet in de lijst van wijken. Bewoners lezen dit woord zo op de pagina. Kies een andere wijk, of zet de wijk erbij: menu Site, Lijst van wijken.</source>
        <translation>%1: “%3” is not in the list of neighbourhoods. Residents will read this word on the page as it is. Choose another neighbourhood, or add this one: menu Site, List of neighbourhoods.</translation>
    </message>
</context>
<context>
    <name>ImageChoices</name>
    <message>
        <source>Geen foto</source>
        <translation>No photo</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>titel</source>
        <translation>title</translation>
    </message>
    <message>
        <source>in het kort</source>
        <translation>in short</translation>
    </message>
    <message>
        <source>soort plan</source>
        <translation>kind of plan</translation>
    </message>
    <message>
        <source>onderwerpen</source>
        <translation>topics</translation>
    </message>
    <message>
        <source>wat</source>
        <translation>what</translation>
    </message>
    <message>
        <source>waarom</source>
        <translation>why</translation>
    </message>
    <message>
        <source>wie</source>
        <translation>who</translation>
    </message>
    <message>
        <source>wanneer</source>
        <translation>when</translation>
    </message>
    <message>
        <source>tekst</source>
        <translation>text</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>laatste dag</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>tijd</source>
        <translation>time</translation>
    </message>
    <message>
        <source>tot</source>
        <translation>until</translation>
    </message>
    <message>
        <source>van, laatste dag</source>
        <translation>from, last day</translation>
    </message>
    <message>
        <source>naar, laatste dag</source>
        <translation>to, last day</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>start</translation>
    </message>
    <message>
        <source>einde</source>
        <translation>end</translation>
    </message>
    <message>
        <source>stand</source>
        <translation>state</translation>
    </message>
    <message>
        <source>toelichting</source>
        <translation>note</translation>
    </message>
    <message>
        <source>uitstel</source>
        <translation>delays</translation>
    </message>
    <message>
        <source>reden</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>van</source>
        <translation>from</translation>
    </message>
    <message>
        <source>naar</source>
        <translation>to</translation>
    </message>
    <message>
        <source>op</source>
        <translation>on</translation>
    </message>
    <message>
        <source>fase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>soort</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>omschrijving</source>
        <translation>description</translation>
    </message>
    <message>
        <source>wie mag het zien</source>
        <translation>visibility</translation>
    </message>
    <message>
        <source>openbaar vanaf</source>
        <translation>public from</translation>
    </message>
    <message>
        <source>vervangt</source>
        <translation>replaces</translation>
    </message>
    <message>
        <source>bestand</source>
        <translation>file</translation>
    </message>
    <message>
        <source>plaats</source>
        <translation>place</translation>
    </message>
    <message>
        <source>aanwezig</source>
        <translation>attended</translation>
    </message>
    <message>
        <source>besproken</source>
        <translation>discussed</translation>
    </message>
    <message>
        <source>afspraken</source>
        <translation>agreements</translation>
    </message>
    <message>
        <source>reactie van de gemeente</source>
        <translation>response</translation>
    </message>
    <message>
        <source>beschrijving</source>
        <translation>description</translation>
    </message>
    <message>
        <source>alleen versiering</source>
        <translation>decorative</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>credit</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>beeld bij de film</source>
        <translation>poster</translation>
    </message>
    <message>
        <source>ondertiteld</source>
        <translation>captions</translation>
    </message>
    <message>
        <source>uitgeschreven tekst</source>
        <translation>transcript</translation>
    </message>
    <message>
        <source>vraag</source>
        <translation>question</translation>
    </message>
    <message>
        <source>antwoord</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>eerste zin</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>tot en met</source>
        <translation>until</translation>
    </message>
    <message>
        <source>beeld</source>
        <translation>image</translation>
    </message>
    <message>
        <source>reageren kan</source>
        <translation>open</translation>
    </message>
    <message>
        <source>hoe</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>adres</source>
        <translation>address</translation>
    </message>
    <message>
        <source>vanaf</source>
        <translation>from</translation>
    </message>
    <message>
        <source>antwoord binnen weken</source>
        <translation>answer within weeks</translation>
    </message>
    <message>
        <source>aantallen</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>aantal</source>
        <translation>number</translation>
    </message>
    <message>
        <source>wijk</source>
        <translation>neighbourhood</translation>
    </message>
    <message>
        <source>andere wijken</source>
        <translation>other neighbourhoods</translation>
    </message>
    <message>
        <source>wijken</source>
        <translation>neighbourhoods</translation>
    </message>
    <message>
        <source>wat betekent het daar</source>
        <translation>what it means there</translation>
    </message>
    <message>
        <source>alle wijken</source>
        <translation>all neighbourhoods</translation>
    </message>
    <message>
        <source>hoe meepraten</source>
        <translation>level of participation</translation>
    </message>
    <message>
        <source>wat staat vast</source>
        <translation>what is fixed</translation>
    </message>
    <message>
        <source>informatie-eigenaar</source>
        <translation>information owner</translation>
    </message>
    <message>
        <source>publicist</source>
        <translation>publicist</translation>
    </message>
    <message>
        <source>eindredacteur</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>functie</source>
        <translation>function</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>volgende controle</source>
        <translation>next check</translation>
    </message>
    <message>
        <source>gecontroleerd op</source>
        <translation>checked on</translation>
    </message>
    <message>
        <source>geen nieuws tot</source>
        <translation>nothing new until</translation>
    </message>
    <message>
        <source>notities</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>voor</source>
        <translation>due</translation>
    </message>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>in de prullenbak</source>
        <translation>in the trash</translation>
    </message>
    <message>
        <source>volgorde</source>
        <translation>order</translation>
    </message>
    <message>
        <source>waarover kunt u meepraten</source>
        <translation>what can still be influenced</translation>
    </message>
    <message>
        <source>onderdeel</source>
        <translation>section</translation>
    </message>
</context>
<context>
    <name>Overtaken</name>
    <message>
        <source>De pagina noemt %1 nog als volgende stap. Dat was %2.</source>
        <translation>The page still calls %1 the next step. That was %2.</translation>
    </message>
    <message>
        <source>De pagina nodigt nog uit om te reageren. Dat kon tot en met %2.</source>
        <translation>The page still invites reactions. One could react until %2.</translation>
    </message>
    <message>
        <source>Op de pagina staat nog het bericht „%1”. Dat liep tot en met %2.</source>
        <translation>The page still shows the news item “%1”. It ran until %2.</translation>
    </message>
    <message>
        <source>De pagina belooft een controle op %2. Die dag is voorbij.</source>
        <translation>The page promises a check on %2. That day has passed.</translation>
    </message>
    <message>
        <source>De pagina verwacht de volgende stap rond %2. Die dag is voorbij.</source>
        <translation>The page expects the next step around %2. That day has passed.</translation>
    </message>
    <message>
        <source>Volgens de pagina loopt dit dossier tot en met %2. Die dag is voorbij.</source>
        <translation>The page says that this dossier runs until %2. That day has passed.</translation>
    </message>
    <message>
        <source>De controle van %2 wacht op u. Kijk het dossier na en kies een nieuwe dag.</source>
        <translation>The check of %2 waits for you. Look through the dossier and choose a new day.</translation>
    </message>
    <message>
        <source>Dit dossier was geldig tot en met %2. Kies een later einde of trek het in.</source>
        <translation>This dossier was valid until %2. Choose a later end or withdraw it.</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>een onderdeel zonder naam</source>
        <translation>a part without a name</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Computer: %1</source>
        <translation>Computer: %1</translation>
    </message>
    <message>
        <source>Er is nog geen site gekozen.</source>
        <translation>No site has been chosen yet.</translation>
    </message>
    <message>
        <source>Sjablonen van uw dossiers: %1</source>
        <translation>Templates of your dossiers: %1</translation>
    </message>
    <message>
        <source>Uw gemeente heeft een nieuwere Wijkdossier: %1.</source>
        <translation>Your municipality has a newer Wijkdossier: %1.</translation>
    </message>
    <message>
        <source>Te halen op: %1</source>
        <translation>To be had at: %1</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Dit e-mailadres is niet af. Schrijf het zo: naam@gemeente.nl.</source>
        <translation>This e-mail address is not complete. Write it like this: name@municipality.nl.</translation>
    </message>
    <message>
        <source>Dit telefoonnummer is niet af. Schrijf het zo: 14 050 of 050 123 45 67.</source>
        <translation>This telephone number is not complete. Write it like this: 14 050 or 050 123 45 67.</translation>
    </message>
    <message>
        <source>Dit webadres is niet af. Kopieer het uit de browser; het begint met https://.</source>
        <translation>This web address is not complete. Copy it from the browser; it begins with https://.</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>De site %1 (%2) is ingesteld voor %3.</source>
        <translation>The site %1 (%2) is set up for %3.</translation>
    </message>
    <message>
        <source>U mag daar publiceren.</source>
        <translation>You may publish there.</translation>
    </message>
    <message>
        <source>U mag daar, voor zover wij zien, niet publiceren: een collega doet dat op uw verzoek.</source>
        <translation>As far as we see you may not publish there: a colleague does so at your request.</translation>
    </message>
    <message>
        <source>Of u daar mag publiceren, blijkt bij het eerste delen.</source>
        <translation>Whether you may publish there shows at the first sync.</translation>
    </message>
    <message>
        <source>Uw wachtwoord staat in de sleutelbos van deze computer.</source>
        <translation>Your password is in this computer&apos;s keychain.</translation>
    </message>
    <message>
        <source>Deze computer bewaart uw wachtwoord niet. Wij vragen het elke keer, of zet het in WIJKDOSSIER_PASSWORD.</source>
        <translation>This computer does not keep your password. We ask for it each time, or put it in WIJKDOSSIER_PASSWORD.</translation>
    </message>
    <message>
        <source>Wachtwoord van %1 op %2: </source>
        <translation>Password of %1 at %2: </translation>
    </message>
    <message>
        <source>Er zijn nog geen dossiers. Maak er een met wijkdossier new.</source>
        <translation>There are no dossiers yet. Make one with wijkdossier new.</translation>
    </message>
    <message>
        <source>nog niet gedeeld</source>
        <translation>not shared yet</translation>
    </message>
    <message>
        <source>gedeeld, versie %1</source>
        <translation>shared, revision %1</translation>
    </message>
    <message>
        <source>wijzigingen wachten op delen</source>
        <translation>changes wait to be shared</translation>
    </message>
    <message>
        <source>niet gepubliceerd</source>
        <translation>not published</translation>
    </message>
    <message>
        <source>gepubliceerd (publicatie %1, versie %2)</source>
        <translation>published (publication %1, revision %2)</translation>
    </message>
    <message>
        <source>ingetrokken (publicatie %1): %2</source>
        <translation>withdrawn (publication %1): %2</translation>
    </message>
    <message>
        <source>publicatie wacht op sync</source>
        <translation>publication waits for a sync</translation>
    </message>
    <message>
        <source>intrekken wacht op sync</source>
        <translation>withdrawal waits for a sync</translation>
    </message>
    <message>
        <source>het verzoek gaat bij de volgende sync terug</source>
        <translation>the request goes back at the next sync</translation>
    </message>
    <message>
        <source>%1 gaf uw verzoek terug: %2</source>
        <translation>%1 sent your request back: %2</translation>
    </message>
    <message>
        <source>%1 vraagt een collega om te publiceren</source>
        <translation>%1 asks a colleague to publish</translation>
    </message>
    <message>
        <source>keuzes die op u wachten: %1</source>
        <translation>choices that wait for you: %1</translation>
    </message>
    <message>
        <source>onderdelen die nog niet af zijn: %1</source>
        <translation>parts that are not finished: %1</translation>
    </message>
    <message>
        <source>nog niet af, maak het af in het venster: %1</source>
        <translation>not finished, finish it in the window: %1</translation>
    </message>
    <message>
        <source>in de prullenbak</source>
        <translation>in the trash</translation>
    </message>
    <message>
        <source>voor iedereen te lezen op %1</source>
        <translation>open to everybody at %1</translation>
    </message>
    <message>
        <source>publiceer opnieuw, dan klopt de pagina weer</source>
        <translation>publish anew, then the page is right again</translation>
    </message>
    <message>
        <source>%1 wordt bij de volgende sync gepubliceerd.</source>
        <translation>%1 is published at the next sync.</translation>
    </message>
    <message>
        <source>%1 is gemaakt met een nieuwere versie van Wijkdossier. U kunt het lezen; werk het programma bij om het te wijzigen.</source>
        <translation>%1 was made by a newer Wijkdossier. You can read it; update the program to change it.</translation>
    </message>
    <message>
        <source>In het logboek voor bewoners: %1</source>
        <translation>In the log for residents: %1</translation>
    </message>
    <message>
        <source>Er is niets gepubliceerd. Bij %1 moet eerst nog dit:</source>
        <translation>Nothing was published. At %1 this comes first:</translation>
    </message>
    <message>
        <source>Kan dat nu niet? Publiceer dan met --even-though en uw reden.</source>
        <translation>Is that not possible now? Then publish with --even-though and your reason.</translation>
    </message>
    <message>
        <source>Er is niets gepubliceerd. Bij %1 staat op de site nu iets anders:</source>
        <translation>Nothing was published. At %1 the site says something else now:</translation>
    </message>
    <message>
        <source>Wilt u daar overheen schrijven? Publiceer dan met --over-site.</source>
        <translation>Do you want to write over that? Then publish with --over-site.</translation>
    </message>
    <message>
        <source>Let op:</source>
        <translation>Beware:</translation>
    </message>
    <message>
        <source>  %1</source>
        <translation>  %1</translation>
    </message>
    <message>
        <source>%1 wordt bij de volgende sync van de site gehaald.</source>
        <translation>%1 is taken off the site at the next sync.</translation>
    </message>
    <message>
        <source>Het verzoek bij %1 gaat bij de volgende sync terug.</source>
        <translation>The request at %1 goes back at the next sync.</translation>
    </message>
    <message>
        <source>%1 is toegevoegd, maar wij kunnen het niet lezen: kijk of het bestand opengaat.</source>
        <translation>%1 was added, but we cannot read it: see whether the file opens.</translation>
    </message>
    <message>
        <source>%1 staat nu intern, want zo heet het. Mag iedereen het lezen, maak het dan openbaar.</source>
        <translation>%1 is internal now, because that is what it is called. If everybody may read it, make it public.</translation>
    </message>
    <message>
        <source>%1 komt online, maar de naam zegt iets anders. Haal het weg of voeg het als intern stuk toe.</source>
        <translation>%1 goes online, but its name says otherwise. Take it out or add it as an internal document.</translation>
    </message>
    <message>
        <source>Geschreven: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Bij %1 wacht geen keuze op u.</source>
        <translation>No choice waits for you in %1.</translation>
    </message>
    <message>
        <source>%1. %2 van %3</source>
        <translation>%1. %2 of %3</translation>
    </message>
    <message>
        <source>Uw tekst</source>
        <translation>Your text</translation>
    </message>
    <message>
        <source>Tekst van %1</source>
        <translation>Text of %1</translation>
    </message>
    <message>
        <source>de site</source>
        <translation>the site</translation>
    </message>
    <message>
        <source>(niets)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>Gekozen. Opgelost: %1.</source>
        <translation>Chosen. Settled: %1.</translation>
    </message>
    <message>
        <source>Keuze %1 is nog niet gemaakt: er is intussen weer iets gewijzigd. Bekijk de keuzes opnieuw.</source>
        <translation>Choice %1 is not made yet: something was changed again meanwhile. Look at the choices again.</translation>
    </message>
    <message>
        <source>Niets gevonden.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Alles is al gelijk.</source>
        <translation>All is equal already.</translation>
    </message>
    <message>
        <source>Een ander venster deelt op dit moment; wij wachten daarop.</source>
        <translation>Another window is sharing right now; we wait for it.</translation>
    </message>
    <message>
        <source>Verzoeken aan de site: %1</source>
        <translation>Requests to the site: %1</translation>
    </message>
    <message>
        <source>De Oefensite staat open op %1</source>
        <translation>The practice site is open at %1</translation>
    </message>
    <message>
        <source>  %1, wachtwoord %2 (%3)</source>
        <translation>  %1, password %2 (%3)</translation>
    </message>
    <message>
        <source>Stop met Ctrl+C.</source>
        <translation>Stop with Ctrl+C.</translation>
    </message>
    <message>
        <source>De database was beschadigd of weg. De kopie van %1 is teruggezet.</source>
        <translation>The database was damaged or gone. The copy of %1 was put back.</translation>
    </message>
    <message>
        <source>De database was beschadigd en een goede kopie is er niet: u begint leeg. Haal op wat gedeeld was, of vraag uw helpdesk om de reservekopie van deze computer.</source>
        <translation>The database was damaged and there is no good copy: you begin empty. Fetch what was shared, or ask your help desk for the backup of this computer.</translation>
    </message>
    <message>
        <source>De database was beschadigd en een goede kopie is er niet. Uit de beschadigde is teruggelezen: %1. Kijk die na.</source>
        <translation>The database was damaged and there is no good copy. Read back from the damaged one: %1. Look those over.</translation>
    </message>
    <message>
        <source>Niet meer te lezen: %1. Haal op wat gedeeld was, of vraag uw helpdesk om de reservekopie van deze computer.</source>
        <translation>No longer readable: %1. Fetch what was shared, or ask your help desk for the backup of this computer.</translation>
    </message>
    <message>
        <source>Er kan meer ontbreken. Haal op wat gedeeld was, of vraag uw helpdesk om de reservekopie van deze computer.</source>
        <translation>More may be missing. Fetch what was shared, or ask your help desk for the backup of this computer.</translation>
    </message>
    <message>
        <source>Ook teruggevonden, met wat u daarna wijzigde: %1.</source>
        <translation>Also found again, with what you changed later: %1.</translation>
    </message>
    <message>
        <source>Wat u daarna wijzigde, ontbreekt bij: %1. Kijk die na.</source>
        <translation>What you changed later is missing in: %1. Look those over.</translation>
    </message>
    <message>
        <source>Wat u daarna wijzigde, kan ontbreken: kijk uw dossiers na.</source>
        <translation>What you changed later may be missing: look your dossiers over.</translation>
    </message>
    <message>
        <source>De beschadigde database is bewaard als %1.</source>
        <translation>The damaged database is kept as %1.</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Dit verandert bij %1 met het sjabloon %2:</source>
        <translation>This changes in %1 with the template %2:</translation>
    </message>
    <message>
        <source>Met het sjabloon %2 verandert er bij %1 niets dat u ziet.</source>
        <translation>With the template %2 nothing that you see changes in %1.</translation>
    </message>
    <message>
        <source>%1 volgt nu het sjabloon %2. Er is niets weg: u kunt terug met --to.</source>
        <translation>%1 now follows the template %2. Nothing is gone: you can go back with --to.</translation>
    </message>
    <message>
        <source>Er verandert niets: %1 volgt het sjabloon %2 al.</source>
        <translation>Nothing changes: %1 follows the template %2 already.</translation>
    </message>
    <message>
        <source>wijzigingen die nog niet op de site staan: %1</source>
        <translation>changes that are not on the site yet: %1</translation>
    </message>
    <message>
        <source>de pagina verandert door het sjabloon; publiceer opnieuw</source>
        <translation>the template changes the page; publish again</translation>
    </message>
    <message>
        <source>staat in de openbare map: %1</source>
        <translation>is in the public folder: %1</translation>
    </message>
    <message>
        <source>Er is niets gewist. Alle dossiers, bestanden en reservekopieën in %1 gaan weg, en uw wachtwoord van %2 uit de sleutelbos; op de site verandert niets. Weet u het zeker, geef dan --yes.</source>
        <translation>Nothing was erased. All dossiers, files and backups in %1 will go, and your password of %2 from the keychain; nothing changes on the site. If you are sure, give --yes.</translation>
    </message>
    <message>
        <source>U bent afgemeld en uw dossiers staan niet meer op deze computer.</source>
        <translation>You have been signed out and your dossiers are no longer on this computer.</translation>
    </message>
    <message>
        <source>De sleutelbos van deze computer gaf uw wachtwoord niet vrij: haal het daar zelf weg.</source>
        <translation>The keychain of this computer did not let go of your password: take it away there yourself.</translation>
    </message>
    <message>
        <source>Niet gewist: %1</source>
        <translation>Not erased: %1</translation>
    </message>
    <message>
        <source>%1 is voor wie u helpt. Dit staat erin, en niets anders:</source>
        <translation>%1 is for who helps you. This is in it, and nothing else:</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Naam en soort</source>
        <translation>Name and kind</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>U bent offline. Uw werk staat veilig op deze computer; deel opnieuw zodra er weer verbinding is met %1.</source>
        <translation>You are offline. Your work is safe on this computer; share again as soon as %1 can be reached.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De site antwoordde te lang niet, dus of %1 aankwam is niet bekend: deel opnieuw, dan kijken wij wat er staat.</source>
        <translation>Your work is safe on this computer. The site was silent too long, so whether %1 arrived is not known: share again and we look what is there.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De site %1 kent deze naam of dit wachtwoord niet: vul ze opnieuw in.</source>
        <translation>Your work is safe on this computer. The site %1 does not know this name or password: enter them again.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Uw account mag dit op de site niet bij %1: vraag de beheerder om het recht.</source>
        <translation>Your work is safe on this computer. On the site your account may not do this at %1: ask the administrator for the right.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. Wij vinden %1 niet: controleer de naam.</source>
        <translation>Nothing was changed. We cannot find %1: check the name.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Een ander was bij %1 net eerder: deel opnieuw, dan voegen wij samen.</source>
        <translation>Your work is safe on this computer. Somebody was just before you at %1: share again and we merge.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Op de site heeft iemand %1 open (%2): wij proberen het bij het volgende delen opnieuw.</source>
        <translation>Your work is safe on this computer. On the site somebody has %1 open (%2): we try again at the next sync.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De site weigerde %1: „%2”. Pas het aan en deel opnieuw.</source>
        <translation>Your work is safe on this computer. The site refused %1: “%2”. Change it and share again.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. %1 is te groot voor de site: maak het kleiner of vraag de beheerder om ruimte.</source>
        <translation>Your work is safe on this computer. %1 is too large for the site: make it smaller or ask the administrator for room.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De site heeft een storing bij %1 („%2”): wij proberen het later opnieuw.</source>
        <translation>Your work is safe on this computer. The site is out of order at %1 (“%2”): we try again later.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De site gaf bij %1 een antwoord dat wij niet begrijpen (%2): probeer het opnieuw of vraag de beheerder.</source>
        <translation>Your work is safe on this computer. At %1 the site gave an answer we do not understand (%2): try again or ask the administrator.</translation>
    </message>
    <message>
        <source>Wat al bewaard was, is er nog. Bewaren in %1 lukt nu niet (%2): vraag uw helpdesk.</source>
        <translation>What was saved is still there. Saving in %1 does not work now (%2): ask your help desk.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. %1 klopt niet (%2): verbeter het en doe het opnieuw.</source>
        <translation>Nothing was changed. %1 is not right (%2): correct it and do it again.</translation>
    </message>
    <message>
        <source>Er is niets verloren. %1 wacht op een keuze van u (%2): open het dossier.</source>
        <translation>Nothing is lost. %1 waits for a choice of yours (%2): open the dossier.</translation>
    </message>
    <message>
        <source>U hebt het gestopt. Uw werk staat veilig op deze computer; deel opnieuw wanneer u wilt.</source>
        <translation>You stopped it. Your work is safe on this computer; share again when you like.</translation>
    </message>
    <message>
        <source>De Oefensite kan niet starten: poort %1 is al bezet. Kies een andere poort.</source>
        <translation>The practice site cannot start: port %1 is taken. Choose another port.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De site %1 is niet te vinden: controleer het adres en uw verbinding.</source>
        <translation>Your work is safe on this computer. The site %1 cannot be found: check the address and your connection.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De site %1 neemt niet op: deel opnieuw zodra dat weer lukt.</source>
        <translation>Your work is safe on this computer. The site %1 does not answer: share again as soon as it does.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De beveiligde verbinding met %1 lukt niet: vraag de beheerder naar het certificaat.</source>
        <translation>Your work is safe on this computer. A secure connection to %1 fails: ask the administrator about the certificate.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Het adres begint met https://, maar %1 antwoordt daar zonder beveiliging: controleer het adres en het getal achter de dubbele punt.</source>
        <translation>Your work is safe on this computer. The address begins with https://, but %1 answers there without security: check the address and the number behind the colon.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Het netwerk waarop u zit, laat u nog niet door naar %1: open de browser, meld u daar aan bij het netwerk en deel opnieuw.</source>
        <translation>Your work is safe on this computer. The network you are on does not let you through to %1 yet: open the browser, log in to the network there and share again.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De proxy van uw netwerk laat %1 niet door: vraag uw helpdesk.</source>
        <translation>Your work is safe on this computer. Your network&apos;s proxy does not let %1 through: ask your help desk.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Iets anders antwoordt in plaats van %1: meld u eerst aan bij het netwerk waarop u zit, of vraag de beheerder of de site verhuisd is.</source>
        <translation>Your work is safe on this computer. Something else answers instead of %1: first log in to the network you are on, or ask the administrator whether the site has moved.</translation>
    </message>
    <message>
        <source>Deze computer bewaart uw wachtwoord voor %1 niet. Wij vragen het elke keer, of zet het in WIJKDOSSIER_PASSWORD.</source>
        <translation>This computer does not keep your password for %1. We ask for it each time, or put it in WIJKDOSSIER_PASSWORD.</translation>
    </message>
    <message>
        <source>De sleutelbos van deze computer geeft geen antwoord over %1. Ontgrendel de sleutelbos en probeer het opnieuw, of typ uw wachtwoord.</source>
        <translation>This computer&apos;s keychain gives no answer about %1. Unlock the keychain and try again, or type your password.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Voor %1 is een wachtwoord nodig: geef het, of zet het in WIJKDOSSIER_PASSWORD.</source>
        <translation>Your work is safe on this computer. %1 needs a password: give it, or put it in WIJKDOSSIER_PASSWORD.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Op de site is %1 verplaatst naar %2: wij volgen het bij de volgende keer delen.</source>
        <translation>Your work is safe on this computer. On the site %1 was moved to %2: we follow it the next time we share.</translation>
    </message>
    <message>
        <source>Er is niets verstuurd. Op %1 staat geen Plone-site: controleer het adres.</source>
        <translation>Nothing was sent. There is no Plone site at %1: check the address.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Voor %1 is geen wachtwoord bewaard: vul het in.</source>
        <translation>Your work is safe on this computer. No password is kept for %1: enter it.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De naam %1 is op de site al bezet: deel opnieuw, dan kijken wij wat daar staat.</source>
        <translation>Your work is safe on this computer. The name %1 is taken on the site: share again and we look what is there.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. Op de site staat bij „%2” weer een oudere tekst van u: publiceer %1 opnieuw.</source>
        <translation>Nothing was taken over. On the site “%2” shows an older text of yours again: publish %1 anew.</translation>
    </message>
    <message>
        <source>Er is niets getoond. Iemand verborg „%2” op de site: publiceer %1 om het weer te tonen, of haal het uit het dossier.</source>
        <translation>Nothing was shown. Somebody hid “%2” on the site: publish %1 to show it again, or take it out of the dossier.</translation>
    </message>
    <message>
        <source>Er is niets vervangen. Iemand zette op de site een ander bestand bij „%2”: publiceer %1 om het uwe terug te zetten, of voeg dat bestand toe aan het dossier.</source>
        <translation>Nothing was replaced. Somebody put another file at “%2” on the site: publish %1 to put yours back, or add that file to the dossier.</translation>
    </message>
    <message>
        <source>Er is niets gepubliceerd. U mag %1 niet meer publiceren: vraag het een collega met dat recht.</source>
        <translation>Nothing was published. You may no longer publish %1: ask a colleague with that right.</translation>
    </message>
    <message>
        <source>Uw werk is gedeeld, niet gepubliceerd. In %1 staat iets dat dit programma nog niet kent: werk het programma bij, of laat een collega met een nieuwer programma publiceren.</source>
        <translation>Your work is shared, not published. %1 holds something that this program does not know yet: update the program, or let a colleague with a newer one publish.</translation>
    </message>
    <message>
        <source>Er is niets vervangen. Bij %1 is intussen weer iets gewijzigd: bekijk wat er nu staat en kies opnieuw.</source>
        <translation>Nothing was replaced. Something was changed again at %1: look at what stands there now and choose again.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Anderen delen %1 op dit moment ook: probeer het over een minuut opnieuw.</source>
        <translation>Your work is safe on this computer. Others are sharing %1 right now: try again in a minute.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Iemand heeft %1 op de site open: wij proberen het bij het volgende delen opnieuw.</source>
        <translation>Your work is safe on this computer. Somebody has %1 open on the site: we try again at the next sync.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Iemand nam op de site %1 van ons over: bij het volgende delen gaan wij verder.</source>
        <translation>Your work is safe on this computer. On the site somebody took over %1: we go on at the next sync.</translation>
    </message>
    <message>
        <source>Er is niets gedeeld. Wat op de site in %1 staat, is niet privé: vraag de functioneel beheerder om de werkstroom waarin alles privé begint.</source>
        <translation>Nothing was shared. What the site holds at %1 is not private: ask the functional administrator for the workflow in which everything begins private.</translation>
    </message>
    <message>
        <source>Let op: %1 is te lezen zonder inloggen en u mag het niet sluiten. Wij delen dit dossier niet verder: vraag nu een collega die mag publiceren of de functioneel beheerder.</source>
        <translation>Note: %1 can be read without logging in and you may not close it. We share this dossier no further: ask a colleague who may publish or the functional administrator now.</translation>
    </message>
    <message>
        <source>Let op: %1 is nog te lezen zonder inloggen. Waarschuw nu de webmaster en trek daarna opnieuw in.</source>
        <translation>Note: %1 can still be read without logging in. Warn the webmaster now, then withdraw again.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Op de server is de naam „%2” al van een andere site: vraag de beheerder die een andere naam te geven, of ons account de rol Manager.</source>
        <translation>Your work is safe on this computer. On the server another site already has the name “%2”: ask the administrator to rename it, or to give our account the role Manager.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Op de site is geen ruimte meer voor %1: vraag de beheerder om ruimte.</source>
        <translation>Your work is safe on this computer. The site has no more room for %1: ask the administrator for room.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Het is druk op de site bij %1: wij proberen het straks opnieuw.</source>
        <translation>Your work is safe on this computer. The site is busy at %1: we try again shortly.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De site heeft een storing bij %1 (melding %2): wij proberen het later opnieuw.</source>
        <translation>Your work is safe on this computer. The site is out of order at %1 (status %2): we try again later.</translation>
    </message>
    <message>
        <source>Er is niets verstuurd. Op %1 staat de uitbreiding plone.restapi niet aan: vraag de beheerder die aan te zetten.</source>
        <translation>Nothing was sent. At %1 the add-on plone.restapi is not switched on: ask the administrator to switch it on.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Op %1 antwoordt iets anders dan Plone: controleer het adres van de site.</source>
        <translation>Your work is safe on this computer. Something other than Plone answers at %1: check the address of the site.</translation>
    </message>
    <message>
        <source>Er is niets verstuurd. Wij herkennen de pagina&apos;s van %1 niet: vraag de beheerder welke Plone dit is.</source>
        <translation>Nothing was sent. We do not recognise the pages of %1: ask the administrator which Plone this is.</translation>
    </message>
    <message>
        <source>Er is niets verstuurd. De site staat nu op %2: vul dat adres in als het klopt.</source>
        <translation>Nothing was sent. The site is now at %2: enter that address if it is right.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De verbinding brak af bij %1: wij kijken bij de volgende keer wat er is aangekomen.</source>
        <translation>Your work is safe on this computer. The connection broke off at %1: next time we look what arrived.</translation>
    </message>
    <message>
        <source>%1 kwam beschadigd over en is niet gebruikt. Deel opnieuw; blijft het zo, waarschuw dan de beheerder.</source>
        <translation>%1 was damaged on the way and is not used. Share again; if it stays so, tell the administrator.</translation>
    </message>
    <message>
        <source>%1 kwam niet heel aan op de site en is niet gepubliceerd. Deel opnieuw; wij sturen het nog een keer.</source>
        <translation>%1 did not arrive whole on the site and is not published. Share again; we send it once more.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De site nam %1 niet over: vraag de beheerder of uw account dit mag wijzigen.</source>
        <translation>Your work is safe on this computer. The site did not take over %1: ask the administrator whether your account may change it.</translation>
    </message>
    <message>
        <source>Uw eigen tekst is behouden. Wat op de site bij %1 staat, kunnen wij niet lezen: vraag de beheerder om hulp.</source>
        <translation>Your own text is kept. We cannot read what the site holds at %1: ask the administrator for help.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Wij kunnen nog niet zien of %1 voor anderen dicht is (melding %2): wij kijken straks opnieuw.</source>
        <translation>Your work is safe on this computer. We cannot see yet whether %1 is closed to others (status %2): we look again shortly.</translation>
    </message>
    <message>
        <source>%1 staat op de site, maar is niet te lezen voor bewoners. Vraag iemand die mag publiceren om te kijken.</source>
        <translation>%1 is on the site, but residents cannot read it. Ask somebody who may publish to look.</translation>
    </message>
    <message>
        <source>Let op: %1 staat nog open op de site. Waarschuw de webmaster en probeer het opnieuw.</source>
        <translation>Note: %1 is still open on the site. Warn the webmaster and try again.</translation>
    </message>
    <message>
        <source>De schijf is vol; wat al bewaard was, is er nog. Maak ruimte vrij en doe het opnieuw (%1).</source>
        <translation>The disk is full; what was saved is still there. Free some space and do it again (%1).</translation>
    </message>
    <message>
        <source>Op die schijf is geen ruimte meer; %1 is niet opgeslagen. Maak daar ruimte vrij of kies een andere plaats.</source>
        <translation>There is no room left on that drive; %1 was not saved. Free some space there or choose another place.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. Een ander venster van Wijkdossier is bezig met %1: wacht even en doe het opnieuw.</source>
        <translation>Nothing was changed. Another window of Wijkdossier is busy with %1: wait a moment and do it again.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. In %1 mag niet worden geschreven: vraag uw helpdesk om schrijfrechten.</source>
        <translation>Nothing was changed. %1 may not be written: ask your help desk for the right to write.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. %1 staat op een schijf die bestanden niet kan vergrendelen, zoals sommige netwerkschijven: kies een map op deze computer.</source>
        <translation>Nothing was changed. %1 stands on a drive that cannot lock files, as some network drives: choose a folder on this computer.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. %1 is gemaakt met een nieuwere versie van Wijkdossier: werk het programma bij.</source>
        <translation>Nothing was changed. %1 was made by a newer Wijkdossier: update the program.</translation>
    </message>
    <message>
        <source>%1 is beschadigd. Sluit alle vensters van Wijkdossier en open het opnieuw: dan zetten wij de laatste goede kopie terug.</source>
        <translation>%1 is damaged. Close all windows of Wijkdossier and open it again: then we put the last good copy back.</translation>
    </message>
    <message>
        <source>Er is niets vervangen. %1 werd korter terwijl wij het stuurden: deel opnieuw.</source>
        <translation>Nothing was replaced. %1 became shorter while we sent it: share again.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. Bij %1 past de waarde niet in een dossier: verbeter die en doe het opnieuw.</source>
        <translation>Nothing was changed. At %1 the value does not fit a dossier: correct it and do it again.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. Bij %1 past de waarde niet in een dossier (%2): verbeter die en doe het opnieuw.</source>
        <translation>Nothing was changed. At %1 the value does not fit a dossier (%2): correct it and do it again.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. %1 is geen geldige JSON: controleer aanhalingstekens, komma&apos;s en haken.</source>
        <translation>Nothing was changed. %1 is not valid JSON: check quotes, commas and brackets.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. %1 bevat een half teken: haal dat weg en doe het opnieuw.</source>
        <translation>Nothing was changed. %1 contains half a character: take it out and do it again.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. %1 is gemaakt met een nieuwere versie van Wijkdossier en alleen te lezen: werk het programma bij.</source>
        <translation>Nothing was changed. %1 was made by a newer Wijkdossier and can only be read: update the program.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. De plaats %1 bestaat niet in dit dossier: kijk in de uitvoer van show.</source>
        <translation>Nothing was changed. There is no place %1 in this dossier: look in the output of show.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. %1 is het hele dossier: noem een onderdeel, zoals /summary, of gebruik import.</source>
        <translation>Nothing was changed. %1 is the whole dossier: name a part of it, such as /summary, or use import.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. %1 ligt vast en is niet te veranderen: kies een ander onderdeel.</source>
        <translation>Nothing was changed. %1 is fixed and cannot be changed: choose another part.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. Een dossier kent geen onderdeel %1: kijk in de uitvoer van show.</source>
        <translation>Nothing was changed. A dossier knows no member %1: look in the output of show.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. Bij %1 past maar één waarde: kies uw eigen of die van de ander.</source>
        <translation>Nothing was changed. Only one value fits at %1: choose your own or that of the other.</translation>
    </message>
    <message>
        <source>Er is niets gedaan. De opdracht klopt niet bij %1: kijk in wijkdossier --help.</source>
        <translation>Nothing was done. The command is not right at %1: see wijkdossier --help.</translation>
    </message>
    <message>
        <source>Er is niets verstuurd. %1 is geen adres van een site: begin met https://.</source>
        <translation>Nothing was sent. %1 is not the address of a site: begin with https://.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Er is nog geen site: voeg die toe met wijkdossier site add.</source>
        <translation>Your work is safe on this computer. There is no site yet: add it with wijkdossier site add.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. Deze werkmap hoort bij %1: kies met --workspace een andere map.</source>
        <translation>Nothing was changed. This workspace belongs to %1: choose another with --workspace.</translation>
    </message>
    <message>
        <source>Er is niets overschreven. Op %1 staat al een ander bestand: kies een andere map.</source>
        <translation>Nothing was overwritten. Another file is at %1 already: choose another folder.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. %1 staat in de prullenbak: haal het daar eerst uit.</source>
        <translation>Nothing was changed. %1 is in the trash: take it out of there first.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. Bij %1 staat geen verzoek open: haal met sync het nieuwste op.</source>
        <translation>Nothing was changed. No request is open at %1: fetch the newest with sync.</translation>
    </message>
    <message>
        <source>Er is niets gepubliceerd. Bij %1 is intussen iets gewijzigd: bekijk de wijzigingen en publiceer opnieuw.</source>
        <translation>Nothing was published. Something changed in %1 meanwhile: look at the changes and publish again.</translation>
    </message>
    <message>
        <source>Beide teksten van %1 zijn bewaard. Kies welke blijft, met wijkdossier resolve of in het dossier.</source>
        <translation>Both texts of %1 are kept. Choose which stays, with wijkdossier resolve or in the dossier.</translation>
    </message>
    <message>
        <source>Er is nog niets gepubliceerd. U mag %1 niet zelf publiceren: uw verzoek staat klaar voor een collega.</source>
        <translation>Nothing was published yet. You may not publish %1 yourself: your request waits for a colleague.</translation>
    </message>
    <message>
        <source>Er is niets gepubliceerd. Uw verzoek voor %1 kwam terug (%2): pas het aan en vraag opnieuw.</source>
        <translation>Nothing was published. Your request for %1 came back (%2): adapt it and ask again.</translation>
    </message>
    <message>
        <source>Er is niets teruggegeven. Bij %1 staat geen verzoek meer open: een collega was u voor.</source>
        <translation>Nothing was sent back. No request is open at %1 any more: a colleague was before you.</translation>
    </message>
    <message>
        <source>Er is niets teruggegeven. U mag %1 niet publiceren: laat een collega met dat recht antwoorden.</source>
        <translation>Nothing was sent back. You may not publish %1: let a colleague with that right answer.</translation>
    </message>
    <message>
        <source>Er is niets teruggezet. Iemand haalde „%2” van de site: publiceer %1 om het terug te zetten, of haal het uit het dossier.</source>
        <translation>Nothing was put back. Somebody took “%2” off the site: publish %1 to put it back, or take it out of the dossier.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. %1 staat niet meer op de site: vraag de beheerder wie het weghaalde. Werkt u eraan verder, dan delen wij het opnieuw.</source>
        <translation>Your work is safe on this computer. %1 is no longer on the site: ask the administrator who removed it. If you work on, we share it anew.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De site is teruggezet naar een eerder moment: wat u van %1 publiceerde, staat daar niet meer. Publiceer het opnieuw.</source>
        <translation>Your work is safe on this computer. The site was set back to an earlier moment: what you published of %1 is no longer there. Publish it again.</translation>
    </message>
    <message>
        <source>Er is niets weggehaald. %2 dossiers tegelijk verwijderen wij niet vanzelf: bevestig %1 met wijkdossier sync ID.</source>
        <translation>Nothing was removed. We do not remove %2 dossiers at once by ourselves: confirm %1 with wijkdossier sync ID.</translation>
    </message>
    <message>
        <source>Er is niets weggehaald. %1 staat in de prullenbak en nog op de site: laat een collega die mag publiceren het intrekken.</source>
        <translation>Nothing was removed. %1 is in the trash and still on the site: let a colleague who may publish withdraw it.</translation>
    </message>
    <message>
        <source>Er is niets gepubliceerd. Bij %1 wacht een keuze of halve invoer op u: maak die af en publiceer opnieuw.</source>
        <translation>Nothing was published. At %1 a choice or half-typed input waits for you: finish it and publish again.</translation>
    </message>
    <message>
        <source>Er is niets gepubliceerd. Een foto bij %1 kan nog vertellen waar die gemaakt is: publiceer opnieuw en kijk welke.</source>
        <translation>Nothing was published. A photo of %1 may still tell where it was made: publish again and see which.</translation>
    </message>
    <message>
        <source>De rest is gedeeld. De site neemt %1 niet aan: maak het bestand kleiner, geef het een andere naam, of vraag de beheerder; na een uur proberen wij het bij de volgende sync opnieuw.</source>
        <translation>The rest was shared. The site does not take %1: make the file smaller, give it another name, or ask the administrator; after an hour we try again at the next sync.</translation>
    </message>
    <message>
        <source>De rest is gedeeld. Op deze computer is %1 beschadigd; wij hebben het apart gezet en niet verstuurd: voeg het bestand opnieuw toe.</source>
        <translation>The rest was shared. On this computer %1 is damaged; we set it aside and did not send it: add the file again.</translation>
    </message>
    <message>
        <source>Er is niets gepubliceerd. Bij „%1” ligt de laatste dag op de site vóór de eerste: verbeter de einddatum en publiceer opnieuw.</source>
        <translation>Nothing was published. At “%1” the last day on the site comes before the first: correct the end date and publish again.</translation>
    </message>
    <message>
        <source>Er is niets gepubliceerd. „%1” eindigt voordat het begint: verbeter de datum en publiceer opnieuw.</source>
        <translation>Nothing was published. “%1” ends before it begins: correct the date and publish again.</translation>
    </message>
    <message>
        <source>Er is niets gepubliceerd. De samenvatting van „%1” is langer dan 10.000 tekens: maak die korter en publiceer opnieuw.</source>
        <translation>Nothing was published. The summary of “%1” is longer than 10,000 characters: shorten it and publish again.</translation>
    </message>
    <message>
        <source>Er is niets gepubliceerd. Het adres bij „%1” begint niet met https://: verbeter het en publiceer opnieuw.</source>
        <translation>Nothing was published. The address at “%1” does not begin with https://: correct it and publish again.</translation>
    </message>
    <message>
        <source>Er is niets gepubliceerd. De site neemt „%1” zo niet aan (%2): verbeter het en publiceer opnieuw.</source>
        <translation>Nothing was published. The site does not take “%1” like this (%2): correct it and publish again.</translation>
    </message>
    <message>
        <source>Uw tekst is behouden. Op de site is %1 ook gewijzigd: kies welke tekst blijft.</source>
        <translation>Your text is kept. %1 was changed on the site too: choose which text stays.</translation>
    </message>
    <message>
        <source>Er is nog niets verstuurd of gemaakt. Op %1 vonden wij de site niet, op %2 wel: klopt dat, meld u dan aan op dat adres.</source>
        <translation>Nothing was sent or made yet. We did not find the site at %1 but at %2: if that is right, log in at that address.</translation>
    </message>
    <message>
        <source>Uw wachtwoord is niet verstuurd. De verbinding met %1 is niet beveiligd, dus anderen kunnen het onderweg lezen: gebruik https://, of zeg dat het toch mag (--unencrypted bij site add).</source>
        <translation>Your password was not sent. The connection to %1 is not secure, so others can read it on the way: use https://, or say that it may all the same (--unencrypted with site add).</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. De bestandsnaam %1 wijst buiten de map: geef het bestand een gewone naam.</source>
        <translation>Nothing was taken over. The file name %1 points outside the folder: give the file a plain name.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. Het bestand %1 is er niet: controleer de naam en zet het op zijn plaats.</source>
        <translation>Nothing was taken over. The file %1 is not there: check the name and put it in its place.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. %1 is geen bestand: kies een bestand.</source>
        <translation>Nothing was taken over. %1 is not a file: choose a file.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. Het bestand %1 is leeg: kies een bestand met inhoud.</source>
        <translation>Nothing was taken over. The file %1 is empty: choose one that holds something.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. %1 is als afbeelding niet te lezen: vraag het origineel.</source>
        <translation>Nothing was taken over. %1 cannot be read as a picture: ask for the original.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. In %1 zien wij niet wat er bij de foto staat: bewaar hem als JPEG of PNG.</source>
        <translation>Nothing was taken over. We cannot see what %1 says beside the photo: save it as JPEG or PNG.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. %1 is een programma of script: kies een stuk of een foto.</source>
        <translation>Nothing was taken over. %1 is a program or script: choose a document or a photo.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. %1 is een webpagina: druk haar af als pdf en voeg die toe.</source>
        <translation>Nothing was taken over. %1 is a web page: print it as a PDF and add that.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. %1 is een bewaarde e-mail: druk die af als pdf, of voeg de bijlage zelf toe.</source>
        <translation>Nothing was taken over. %1 is a saved e-mail: print it as a PDF, or add its attachment itself.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. %1 is een tekening of scan die bewoners niet kunnen openen: bewaar die als pdf.</source>
        <translation>Nothing was taken over. %1 is a drawing or scan that residents cannot open: save it as a PDF.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. %1 heet pdf maar is het niet: geef het zijn echte naam of maak er een pdf van.</source>
        <translation>Nothing was taken over. %1 is called a PDF but is none: give it its real name or make a PDF of it.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. %1 is ingepakt: pak het uit en voeg de stukken los toe.</source>
        <translation>Nothing was taken over. %1 is an archive: unpack it and add the documents one by one.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. In %1 zit meer dan stukken, zoals een programma of een webpagina: pak het uit en voeg de stukken los toe.</source>
        <translation>Nothing was taken over. %1 holds more than documents, such as a program or a web page: unpack it and add the documents one by one.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. %1 is een film of geluid: zet die op een videosite en noem het adres bij Films.</source>
        <translation>Nothing was taken over. %1 is film or sound: put it on a video site and name its address at Films.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. %1 heeft meer dan één bladzijde: bewaar het als pdf.</source>
        <translation>Nothing was taken over. %1 has more than one page: save it as a PDF.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. De foto %1 is te groot: maak hem kleiner dan 120 miljoen beeldpunten.</source>
        <translation>Nothing was taken over. The photo %1 is too large: make it smaller than 120 million pixels.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. %1 is geen pakket van Wijkdossier: kies een .wijkdossier-bestand.</source>
        <translation>Nothing was taken over. %1 is not a Wijkdossier package: choose a .wijkdossier file.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. In het pakket is %1 beschadigd: vraag het pakket opnieuw.</source>
        <translation>Nothing was taken over. In the package %1 is damaged: ask for the package again.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. %1 is te groot: kies een kleiner bestand.</source>
        <translation>Nothing was taken over. %1 is too large: choose a smaller file.</translation>
    </message>
    <message>
        <source>dit onderdeel</source>
        <translation>this part</translation>
    </message>
    <message>
        <source>zonder uitleg</source>
        <translation>no explanation</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. Door %1 kreeg een onderdeel twee teksten: wijzig de tekst die er staat, of gooi die eerst weg.</source>
        <translation>Nothing was changed. Through %1 a part would get two texts: change the text that is there, or throw that away first.</translation>
    </message>
    <message>
        <source>Er is niets gepubliceerd. %1 is alleen voor collega&apos;s: zulke dossiers komen niet op de site.</source>
        <translation>Nothing was published. %1 is for colleagues only: such dossiers do not go on the site.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. De netwerkmap %1 is niet te bereiken: controleer uw verbinding met het netwerk en deel opnieuw.</source>
        <translation>Your work is safe on this computer. The network folder %1 cannot be reached: check your connection to the network and share again.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. %1 is geen map op dit netwerk: kies een map die er al is.</source>
        <translation>Nothing was changed. %1 is not a folder on this network: choose a folder that is already there.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. De besloten map %1 ligt in de openbare map en zou voor iedereen te lezen zijn: kies een besloten map daarbuiten.</source>
        <translation>Nothing was changed. The private folder %1 lies in the public folder and would be readable by everybody: choose a private folder outside it.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. De openbare map %1 ligt in de besloten map: kies een openbare map daarbuiten, dan hoeft niemand door wat besloten is.</source>
        <translation>Nothing was changed. The public folder %1 lies in the private folder: choose a public folder outside it, so that nobody has to pass through what is private.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. De map %1 hoort bij %2, en zo&apos;n dienst kan twee versies door elkaar halen: kies een gewone map op het netwerk van de gemeente.</source>
        <translation>Nothing was changed. The folder %1 belongs to %2, and such a service can mix up two versions: choose an ordinary folder on the municipality&apos;s network.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. De besloten map %1 is voor iedereen te lezen: vraag uw helpdesk om een map waar alleen uw groep bij mag.</source>
        <translation>Nothing was changed. The private folder %1 can be read by everybody: ask your helpdesk for a folder that only your group can open.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. In de map %1 kunnen twee collega&apos;s elkaars werk overschrijven: vraag uw helpdesk om een andere netwerkmap.</source>
        <translation>Nothing was changed. In the folder %1 two colleagues can overwrite each other&apos;s work: ask your helpdesk for another network folder.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. De openbare map %1 hoort niet bij deze besloten map: kies de twee mappen die bij elkaar horen.</source>
        <translation>Nothing was changed. The public folder %1 does not belong to this private folder: choose the two folders that belong together.</translation>
    </message>
    <message>
        <source>Er is niets veranderd. Dit programma kent het sjabloon van %1 niet: deel eerst, of werk het programma bij.</source>
        <translation>Nothing was changed. This program does not know the template of %1: share first, or update the program.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. Geef de wijk een naam van hoogstens 100 tekens.</source>
        <translation>Nothing was changed. Give the neighbourhood a name of at most 100 characters.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. Er is al een wijk die %1 heet: kies een andere naam.</source>
        <translation>Nothing was changed. There is a neighbourhood called %1 already: choose another name.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. Een wijk kan niet bij zichzelf horen: kies een andere wijk.</source>
        <translation>Nothing was changed. A neighbourhood cannot be part of itself: choose another one.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd. %1 is geen adres van een website: typ het zoals het bovenin uw browser staat.</source>
        <translation>Nothing was changed. %1 is not the address of a website: type it as it stands at the top of your browser.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. In het bestand ontbreekt een kolom die wijk of naam heet: zet die erin en bewaar het als CSV.</source>
        <translation>Nothing was taken over. The file has no column called wijk or naam: add it and save the file as CSV.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. In het bestand staat geen wijk: kies een ander bestand.</source>
        <translation>Nothing was taken over. There is no neighbourhood in the file: choose another file.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. %1 staat twee keer in het bestand: haal er één weg.</source>
        <translation>Nothing was taken over. %1 is in the file twice: take one of them out.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen. Bij %1 staan meer dan 100 tekens, of een teken dat niet te lezen is: verbeter dat in het bestand.</source>
        <translation>Nothing was taken over. %1 is longer than 100 characters, or has one that cannot be read: correct that in the file.</translation>
    </message>
    <message>
        <source>De lijst die u met collega&apos;s deelt (%1) is gemaakt met een nieuwere versie van Wijkdossier en alleen te lezen. Hier is niets gewijzigd: werk het programma bij.</source>
        <translation>The list you share with colleagues (%1) was made by a newer Wijkdossier and can only be read. Nothing has been changed here: update the program.</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Een nieuwere versie van Wijkdossier koos de site %1: werk het programma bij.</source>
        <translation>Your work is safe on this computer. A newer Wijkdossier chose the site %1: update the program.</translation>
    </message>
    <message>
        <source>Er is nog niets gemaakt. Dit is gevonden: %1 en %2 zijn twee mappen waarin nog geen collega Wijkdossier gebruikt. Klopt dat, zet dan --new achter site add.</source>
        <translation>Nothing has been made yet. This was found: %1 and %2 are two folders in which no colleague uses Wijkdossier yet. If that is right, add --new after site add.</translation>
    </message>
    <message>
        <source>Er is nog niets gemaakt. Dit is gevonden: in %1 werken al collega&apos;s, maar %2 hoort daar nog niet bij. Klopt dat, zet dan --new achter site add.</source>
        <translation>Nothing has been made yet. This was found: colleagues work in %1 already, but %2 does not belong to it yet. If that is right, add --new after site add.</translation>
    </message>
    <message>
        <source>Er is niets gewist. Dit staat nog niet op de site: %1. Deel het eerst, of gooi weg wat u niet wilt bewaren.</source>
        <translation>Nothing was erased. This is not on the site yet: %1. Share it first, or throw away what you do not want to keep.</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>De website van de gemeente</source>
        <translation>The municipal website</translation>
    </message>
    <message>
        <source>Adres van de site</source>
        <translation>Address of the site</translation>
    </message>
    <message>
        <source>Vul het adres van de site in.</source>
        <translation>Fill in the address of the site.</translation>
    </message>
    <message>
        <source>Gebruikersnaam</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Vul uw gebruikersnaam in.</source>
        <translation>Fill in your user name.</translation>
    </message>
    <message>
        <source>Toch aanmelden, zonder beveiliging</source>
        <translation>Log in anyway, without security</translation>
    </message>
    <message>
        <source>Uw wachtwoord is niet verstuurd. De verbinding met %1 is niet beveiligd, dus anderen kunnen het onderweg lezen: gebruik https://, of kies „%3”.</source>
        <translation>Your password was not sent. The connection to %1 is not secure, so others can read it on the way: use https://, or choose “%3”.</translation>
    </message>
    <message>
        <source>Mappen op het netwerk</source>
        <translation>Folders on the network</translation>
    </message>
    <message>
        <source>Besloten map, voor u en uw collega&apos;s</source>
        <translation>Private folder, for you and your colleagues</translation>
    </message>
    <message>
        <source>Kies de besloten map.</source>
        <translation>Choose the private folder.</translation>
    </message>
    <message>
        <source>Openbare map, voor bewoners</source>
        <translation>Public folder, for residents</translation>
    </message>
    <message>
        <source>Kies de openbare map.</source>
        <translation>Choose the public folder.</translation>
    </message>
    <message>
        <source>Uw naam, zoals collega&apos;s die zien</source>
        <translation>Your name, as colleagues see it</translation>
    </message>
    <message>
        <source>Vul uw naam in.</source>
        <translation>Fill in your name.</translation>
    </message>
    <message>
        <source>Webadres van de openbare map, als die er een heeft</source>
        <translation>Web address of the public folder, if it has one</translation>
    </message>
    <message>
        <source>Begin in deze mappen</source>
        <translation>Start in these folders</translation>
    </message>
    <message>
        <source>Er is nog niets gemaakt. Dit is gevonden: %1 en %2 zijn twee mappen waarin nog geen collega Wijkdossier gebruikt. Klopt dat, kies dan „%3”.</source>
        <translation>Nothing has been made yet. This was found: %1 and %2 are two folders in which no colleague uses Wijkdossier yet. If that is right, choose “%3”.</translation>
    </message>
    <message>
        <source>Er is nog niets gemaakt. Dit is gevonden: in %1 werken al collega&apos;s, maar %2 hoort daar nog niet bij. Klopt dat, kies dan „%3”.</source>
        <translation>Nothing has been made yet. This was found: colleagues work in %1 already, but %2 does not belong to it yet. If that is right, choose “%3”.</translation>
    </message>
    <message>
        <source>Wie de besloten map mag lezen, is op deze computer niet te zien: vraag uw helpdesk of dat alleen uw groep is.</source>
        <translation>Who may read the private folder cannot be seen on this computer: ask your helpdesk whether that is your group alone.</translation>
    </message>
</context>
<context>
    <name>SiteQuestion</name>
    <message>
        <source>Iemand wijzigde op de site: %1. Wordt dit gepubliceerd, dan staat daar weer wat in dit dossier staat.</source>
        <translation>Somebody changed this on the site: %1. When this is published, it says again what this dossier says.</translation>
    </message>
    <message>
        <source>Op de site staat bij „%1” weer een oudere tekst. Wordt dit gepubliceerd, dan staat daar weer de nieuwe.</source>
        <translation>The site shows an older text again at “%1”. When this is published, the new one is back.</translation>
    </message>
    <message>
        <source>Iemand verborg „%1” op de site. Wordt dit gepubliceerd, dan kunnen bewoners het weer lezen.</source>
        <translation>Somebody hid “%1” on the site. When this is published, residents can read it again.</translation>
    </message>
    <message>
        <source>Iemand zette op de site een ander bestand bij „%1”. Wordt dit gepubliceerd, dan staat daar weer het bestand van dit dossier.</source>
        <translation>Somebody put another file at “%1” on the site. When this is published, the file of this dossier is back.</translation>
    </message>
    <message>
        <source>Iemand verwijderde „%1” van de site. Wordt dit gepubliceerd, dan staat het er weer op.</source>
        <translation>Somebody removed “%1” from the site. When this is published, it is back.</translation>
    </message>
    <message>
        <source>De site is teruggezet naar een eerder moment. Wordt dit gepubliceerd, dan staat er weer wat in dit dossier staat.</source>
        <translation>The site was set back to an earlier moment. When this is published, it shows again what this dossier says.</translation>
    </message>
    <message>
        <source>Op de site staat nu iets anders dan in dit dossier. Dat verdwijnt met deze publicatie.</source>
        <translation>The site says something else now than this dossier. This publication takes that away.</translation>
    </message>
</context>
<context>
    <name>Sjabloon</name>
    <message>
        <source>%1, versie %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Het hele dossier is voortaan alleen voor collega&apos;s: publiceren kan niet meer.</source>
        <translation>From now on the whole dossier is for colleagues only: it can no longer be published.</translation>
    </message>
    <message>
        <source>“%1” is voortaan alleen voor collega&apos;s: bewoners zien het na de volgende publicatie niet meer.</source>
        <translation>From now on “%1” is for colleagues only: residents no longer see it after the next publication.</translation>
    </message>
    <message>
        <source>Het dossier is voortaan ook voor bewoners: u kunt het publiceren.</source>
        <translation>From now on the dossier is for residents too: you can publish it.</translation>
    </message>
    <message>
        <source>“%1” is voortaan ook voor bewoners. Er staat al iets in: kijk na wat zij na de volgende publicatie zien.</source>
        <translation>From now on “%1” is for residents too. Something stands in it already: check what they will see after the next publication.</translation>
    </message>
    <message>
        <source>“%1” is voortaan ook voor bewoners.</source>
        <translation>From now on “%1” is for residents too.</translation>
    </message>
    <message>
        <source>“%1” verdwijnt uit beeld. Wat erin staat, blijft bewaard en komt terug als u teruggaat.</source>
        <translation>“%1” goes out of sight. What stands in it is kept, and comes back when you go back.</translation>
    </message>
    <message>
        <source>“%1” verdwijnt. Er staat niets in.</source>
        <translation>“%1” goes. Nothing stands in it.</translation>
    </message>
    <message>
        <source>“%2” heet voortaan “%1”.</source>
        <translation>“%2” is now called “%1”.</translation>
    </message>
    <message>
        <source>“%1” is voortaan verplicht.</source>
        <translation>“%1” is now required.</translation>
    </message>
    <message>
        <source>“%1” is voortaan verplicht en is nog leeg.</source>
        <translation>“%1” is now required, and is still empty.</translation>
    </message>
    <message>
        <source>“%1” is niet meer verplicht.</source>
        <translation>“%1” is no longer required.</translation>
    </message>
    <message>
        <source>“%1” komt vooraan te staan.</source>
        <translation>“%1” moves to the front.</translation>
    </message>
    <message>
        <source>“%1” komt na “%2” te staan.</source>
        <translation>“%1” moves behind “%2”.</translation>
    </message>
    <message>
        <source>Het soort plan “%1” is er niet meer: kies bij de titel een ander soort.</source>
        <translation>There is no kind of plan “%1” any more: choose another kind at the title.</translation>
    </message>
    <message>
        <source>een bestand is te groot</source>
        <translation>a file is too large</translation>
    </message>
    <message>
        <source>het is geen JSON die te lezen is</source>
        <translation>it is no JSON that can be read</translation>
    </message>
    <message>
        <source>in het bestand staat een andere naam of versie dan het bestand heeft</source>
        <translation>in the file stands another name or version than the file has</translation>
    </message>
    <message>
        <source>er staan geen onderdelen in, of veel te veel</source>
        <translation>there are no sections in it, or far too many</translation>
    </message>
    <message>
        <source>een onderdeel heeft geen goede sleutel</source>
        <translation>a section has no proper key</translation>
    </message>
    <message>
        <source>twee onderdelen hebben dezelfde sleutel</source>
        <translation>two sections have the same key</translation>
    </message>
    <message>
        <source>dit programma kent deze soort onderdeel niet</source>
        <translation>this program does not know that kind of section</translation>
    </message>
    <message>
        <source>een onderdeel hoort bij niets in een dossier</source>
        <translation>a section belongs to nothing in a dossier</translation>
    </message>
    <message>
        <source>een soort plan klopt niet</source>
        <translation>a kind of plan is not right</translation>
    </message>
    <message>
        <source>een lengte klopt niet</source>
        <translation>a length is not right</translation>
    </message>
    <message>
        <source>een naam ontbreekt in het Nederlands, of is niet te lezen</source>
        <translation>a name lacks in Dutch, or cannot be read</translation>
    </message>
    <message>
        <source>er staan alleen namen op de site, geen onderdelen</source>
        <translation>the site has its names only, no sections</translation>
    </message>
    <message>
        <source>dit programma heeft zelf een ander sjabloon met die naam en die versie</source>
        <translation>this program itself has another template with that name and version</translation>
    </message>
    <message>
        <source>deze versie was er al en zag er anders uit; geef de nieuwe een hoger nummer</source>
        <translation>this version was there already and looked different; give the new one a higher number</translation>
    </message>
    <message>
        <source>er staan te veel sjablonen op de site</source>
        <translation>there are too many templates on the site</translation>
    </message>
    <message>
        <source>“%1” komt erbij, voor bewoners. Er staat al iets in, van eerder.</source>
        <translation>“%1” is added, for residents. Something stands in it already, from before.</translation>
    </message>
    <message>
        <source>“%1” komt erbij, voor bewoners.</source>
        <translation>“%1” is added, for residents.</translation>
    </message>
    <message>
        <source>“%1” komt erbij, alleen voor collega&apos;s. Er staat al iets in, van eerder.</source>
        <translation>“%1” is added, for colleagues only. Something stands in it already, from before.</translation>
    </message>
    <message>
        <source>“%1” komt erbij, alleen voor collega&apos;s.</source>
        <translation>“%1” is added, for colleagues only.</translation>
    </message>
</context>
<context>
    <name>SyncEvent</name>
    <message>
        <source>niet gepubliceerd: een foto kan nog vertellen waar die gemaakt is; publiceer opnieuw en kijk welke</source>
        <translation>not published: a photo may still tell where it was made; publish anew and see which</translation>
    </message>
    <message>
        <source>de site neemt %1 niet aan; de rest is gedeeld, en na een uur proberen wij dit bestand bij de volgende sync opnieuw</source>
        <translation>the site does not take %1; the rest is shared, and after an hour we try this file again at the next sync</translation>
    </message>
    <message>
        <source>gedeeld als versie %1</source>
        <translation>shared as revision %1</translation>
    </message>
    <message>
        <source>versie %1 opgehaald</source>
        <translation>revision %1 fetched</translation>
    </message>
    <message>
        <source>van een collega gekomen, versie %1</source>
        <translation>arrived from a colleague, revision %1</translation>
    </message>
    <message>
        <source>gepubliceerd (publicatie %1)</source>
        <translation>published (publication %1)</translation>
    </message>
    <message>
        <source>van de site gehaald (publicatie %1)</source>
        <translation>taken off the site (publication %1)</translation>
    </message>
    <message>
        <source>verzoek om te publiceren staat klaar</source>
        <translation>request to publish is waiting</translation>
    </message>
    <message>
        <source>verzoek teruggegeven</source>
        <translation>request sent back</translation>
    </message>
    <message>
        <source>terug uit de prullenbak, omdat een ander het wijzigde: %1</source>
        <translation>back from the trash, because somebody changed it: %1</translation>
    </message>
    <message>
        <source>bestand gestuurd: %1</source>
        <translation>file sent: %1</translation>
    </message>
    <message>
        <source>groot bestand gestuurd: %1</source>
        <translation>large file sent: %1</translation>
    </message>
    <message>
        <source>bestand opgehaald: %1</source>
        <translation>file fetched: %1</translation>
    </message>
    <message>
        <source>bestand is er nog niet: %1</source>
        <translation>file is not there yet: %1</translation>
    </message>
    <message>
        <source>op deze computer is %1 beschadigd en apart gezet; het is niet verstuurd: voeg het opnieuw toe</source>
        <translation>on this computer %1 is damaged and was set aside; it was not sent: add it again</translation>
    </message>
    <message>
        <source>op de site gezet: %1</source>
        <translation>put on the site: %1</translation>
    </message>
    <message>
        <source>op de site bijgewerkt: %1</source>
        <translation>updated on the site: %1</translation>
    </message>
    <message>
        <source>alvast van de site gehaald</source>
        <translation>taken off the site already</translation>
    </message>
    <message>
        <source>van de site gehaald: %1</source>
        <translation>taken off the site: %1</translation>
    </message>
    <message>
        <source>staat op de site nu op %1</source>
        <translation>now stands at %1 on the site</translation>
    </message>
    <message>
        <source>oude versie opgeruimd: %1</source>
        <translation>old revision cleared away: %1</translation>
    </message>
    <message>
        <source>helemaal van de site verwijderd</source>
        <translation>removed from the site altogether</translation>
    </message>
    <message>
        <source>verwijderd, ook van deze computer</source>
        <translation>removed, from this computer too</translation>
    </message>
    <message>
        <source>de mappen voor dossiers op de site gemaakt</source>
        <translation>made the folders for dossiers on the site</translation>
    </message>
    <message>
        <source>map gepubliceerd: %1</source>
        <translation>folder published: %1</translation>
    </message>
    <message>
        <source>de site bewaarde %1 iets anders dan gestuurd</source>
        <translation>the site kept %1 a little differently</translation>
    </message>
    <message>
        <source>overgenomen van de site: %1</source>
        <translation>taken over from the site: %1</translation>
    </message>
    <message>
        <source>let op: %1 stond open en is gesloten</source>
        <translation>note: %1 was open and has been closed</translation>
    </message>
    <message>
        <source>let op: %1 is te lezen zonder inloggen</source>
        <translation>note: %1 can be read without logging in</translation>
    </message>
    <message>
        <source>de pagina blijft op de site nog even bezet</source>
        <translation>the page stays locked on the site for a while</translation>
    </message>
    <message>
        <source>opnieuw op de site gezet, voor collega&apos;s</source>
        <translation>put on the site anew, for colleagues</translation>
    </message>
    <message>
        <source>op de site hersteld wat ontbrak</source>
        <translation>mended on the site what was missing</translation>
    </message>
    <message>
        <source>wacht op u: %1</source>
        <translation>waits for you: %1</translation>
    </message>
    <message>
        <source>niet gepubliceerd: er is intussen iets gewijzigd</source>
        <translation>not published: something changed meanwhile</translation>
    </message>
    <message>
        <source>niet gepubliceerd: er wacht nog een keuze of halve invoer op u</source>
        <translation>not published: a choice or half-typed input still waits for you</translation>
    </message>
    <message>
        <source>op de site gewijzigd, kiest u: %1</source>
        <translation>changed on the site, please choose: %1</translation>
    </message>
    <message>
        <source>op de site staat weer een oudere tekst, publiceer opnieuw: %1</source>
        <translation>the site shows an older text again, publish anew: %1</translation>
    </message>
    <message>
        <source>op de site verborgen, kiest u: %1</source>
        <translation>hidden on the site, please choose: %1</translation>
    </message>
    <message>
        <source>op de site staat een ander bestand, kiest u: %1</source>
        <translation>another file stands on the site, please choose: %1</translation>
    </message>
    <message>
        <source>niet gepubliceerd: u mag hier niet meer publiceren</source>
        <translation>not published: you may no longer publish here</translation>
    </message>
    <message>
        <source>niet van de site gehaald: u mag hier niet meer publiceren</source>
        <translation>not taken off the site: you may no longer publish here</translation>
    </message>
    <message>
        <source>gedeeld, niet gepubliceerd: dit programma is hiervoor te oud</source>
        <translation>shared, not published: this program is too old for it</translation>
    </message>
    <message>
        <source>uw verzoek is teruggegeven: %1</source>
        <translation>your request was sent back: %1</translation>
    </message>
    <message>
        <source>op de site verwijderd, kiest u: %1</source>
        <translation>removed on the site, please choose: %1</translation>
    </message>
    <message>
        <source>staat niet meer op de site</source>
        <translation>is no longer on the site</translation>
    </message>
    <message>
        <source>de site is teruggezet: publiceer opnieuw</source>
        <translation>the site was set back: publish again</translation>
    </message>
    <message>
        <source>niets weggehaald: dit zijn er veel tegelijk (%1)</source>
        <translation>nothing removed: these are many at once (%1)</translation>
    </message>
    <message>
        <source>staat in de prullenbak en nog op de site</source>
        <translation>is in the trash and still on the site</translation>
    </message>
    <message>
        <source>er was geen verzoek meer om terug te geven</source>
        <translation>there was no request left to send back</translation>
    </message>
    <message>
        <source>verzoek niet teruggegeven: u mag hier niet publiceren</source>
        <translation>request not sent back: you may not publish here</translation>
    </message>
    <message>
        <source>niet gepubliceerd, want de site weigert dit: %1</source>
        <translation>not published, because the site refuses this: %1</translation>
    </message>
    <message>
        <source>zou gedeeld worden</source>
        <translation>would be shared</translation>
    </message>
    <message>
        <source>versie %1 zou opgehaald worden</source>
        <translation>revision %1 would be fetched</translation>
    </message>
    <message>
        <source>zou van een collega komen, versie %1</source>
        <translation>would arrive from a colleague, revision %1</translation>
    </message>
    <message>
        <source>zou gepubliceerd worden</source>
        <translation>would be published</translation>
    </message>
    <message>
        <source>zou van de site gaan</source>
        <translation>would be taken off the site</translation>
    </message>
    <message>
        <source>verzoek zou teruggegeven worden</source>
        <translation>request would be sent back</translation>
    </message>
    <message>
        <source>verzoek om te publiceren wacht op een collega</source>
        <translation>request to publish waits for a colleague</translation>
    </message>
    <message>
        <source>teruggegeven door een collega</source>
        <translation>returned by a colleague</translation>
    </message>
    <message>
        <source>bestand zou gestuurd worden: %1</source>
        <translation>file would be sent: %1</translation>
    </message>
    <message>
        <source>bestand zou opgehaald worden: %1</source>
        <translation>file would be fetched: %1</translation>
    </message>
    <message>
        <source>pagina verouderd (%1): publiceer opnieuw</source>
        <translation>page outdated (%1): publish anew</translation>
    </message>
    <message>
        <source>volgende stap</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>reageren</source>
        <translation>reacting</translation>
    </message>
    <message>
        <source>nieuws</source>
        <translation>news</translation>
    </message>
    <message>
        <source>controle</source>
        <translation>check</translation>
    </message>
    <message>
        <source>geldigheid</source>
        <translation>validity</translation>
    </message>
    <message>
        <source>geldigheid voorbij</source>
        <translation>validity over</translation>
    </message>
    <message>
        <source>niet gepubliceerd: dit dossier is alleen voor collega&apos;s</source>
        <translation>not published: this dossier is for colleagues only</translation>
    </message>
    <message>
        <source>nieuw sjabloon van de site: %1</source>
        <translation>new template of the site: %1</translation>
    </message>
    <message>
        <source>een sjabloon op de site is niet overgenomen: %1</source>
        <translation>a template on the site was not taken over: %1</translation>
    </message>
    <message>
        <source>gedeeld met collega&apos;s: %1</source>
        <translation>shared with colleagues: %1</translation>
    </message>
    <message>
        <source>overgenomen van een collega: %1</source>
        <translation>taken over from a colleague: %1</translation>
    </message>
    <message>
        <source>uw account mag dit op de site niet wijzigen: %1. Uw collega&apos;s krijgen uw wijziging niet, maar op pagina&apos;s die u publiceert, staat die wel</source>
        <translation>your account may not change this on the site: %1. Your colleagues do not get your change, but it stands on pages that you publish</translation>
    </message>
    <message>
        <source>een collega wijzigde hetzelfde als u: %1. Kies in het menu Site wat blijft</source>
        <translation>a colleague changed the same as you: %1. Choose what stays in the menu Site</translation>
    </message>
    <message>
        <source>de nieuwste versie op de site is niet te lezen en overgeslagen: %1. Wat daarvoor gedeeld is, blijft gelden</source>
        <translation>the newest version on the site cannot be read and was passed over: %1. What was shared before it still holds</translation>
    </message>
    <message>
        <source>er staat geen bericht voor bewoners: de pagina was al verborgen, of een ander had er iets op gezet</source>
        <translation>residents see no notice: the page was hidden already, or somebody else had put something on it</translation>
    </message>
    <message>
        <source>uw gemeente heeft een nieuwere Wijkdossier: %1. Waar die te halen is, staat in het menu Hulp, bij Over Wijkdossier</source>
        <translation>your municipality has a newer Wijkdossier: %1. Where to get it is in the menu Help, at About Wijkdossier</translation>
    </message>
    <message>
        <source>het bericht op de site over een nieuwere Wijkdossier is niet te lezen en overgeslagen (programma.json: %1)</source>
        <translation>the message on the site about a newer Wijkdossier cannot be read and was passed over (programma.json: %1)</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Netwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Uw netwerk laat het programma door.</source>
        <translation>Your network lets the program through.</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>De site antwoordt op dit adres.</source>
        <translation>The site answers at this address.</translation>
    </message>
    <message>
        <source>Beveiliging</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>De verbinding is versleuteld en het certificaat klopt.</source>
        <translation>The connection is encrypted and the certificate is right.</translation>
    </message>
    <message>
        <source>De verbinding met %1 is niet versleuteld: anderen op het netwerk kunnen meelezen. Vraag om een adres met https://.</source>
        <translation>The connection with %1 is not encrypted: others on the network can read along. Ask for an address with https://.</translation>
    </message>
    <message>
        <source>Dienst van de site</source>
        <translation>Service of the site</translation>
    </message>
    <message>
        <source>Hier antwoordt een Plone-site waarmee Wijkdossier kan werken.</source>
        <translation>A Plone site that Wijkdossier can work with answers here.</translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>U bent aangemeld als %1.</source>
        <translation>You are signed in as %1.</translation>
    </message>
    <message>
        <source>Dossiers maken</source>
        <translation>Making dossiers</translation>
    </message>
    <message>
        <source>U mag hier dossiers maken.</source>
        <translation>You may make dossiers here.</translation>
    </message>
    <message>
        <source>Besloten werken</source>
        <translation>Working in private</translation>
    </message>
    <message>
        <source>Wat u maakt, begint besloten: wie niet is aangemeld, ziet er niets van.</source>
        <translation>What you make begins private: whoever is not signed in sees nothing of it.</translation>
    </message>
    <message>
        <source>Dossiers van collega&apos;s</source>
        <translation>Colleagues&apos; dossiers</translation>
    </message>
    <message>
        <source>U kunt de dossiers van collega&apos;s openen, ook wat daarin intern is.</source>
        <translation>You can open your colleagues&apos; dossiers, with what is internal in them.</translation>
    </message>
    <message>
        <source>Publiceren</source>
        <translation>Publishing</translation>
    </message>
    <message>
        <source>U mag zelf publiceren.</source>
        <translation>You may publish yourself.</translation>
    </message>
    <message>
        <source>U mag niet zelf publiceren: u vraagt het een collega. Wilt u het wel, vraag dan om dat recht (op Plone de rol Reviewer).</source>
        <translation>You may not publish yourself: you ask a colleague to. If you want to, ask for that right (on Plone the role Reviewer).</translation>
    </message>
    <message>
        <source>Samen werken</source>
        <translation>Working together</translation>
    </message>
    <message>
        <source>Twee collega&apos;s kunnen hier niet over elkaar heen schrijven.</source>
        <translation>Two colleagues cannot write over each other here.</translation>
    </message>
    <message>
        <source>Bestanden sturen</source>
        <translation>Sending files</translation>
    </message>
    <message>
        <source>Bestanden tot %1 komen heel aan.</source>
        <translation>Files up to %1 arrive whole.</translation>
    </message>
    <message>
        <source>Bestanden tot %1 komen heel aan, in delen van %2: meer laat een proxy niet tegelijk door. Wijkdossier doet dat vanzelf; het duurt alleen langer.</source>
        <translation>Files up to %1 arrive whole, in pieces of %2: a proxy lets no more through at once. Wijkdossier does that by itself; it only takes longer.</translation>
    </message>
    <message>
        <source>Ruimte</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Op de schijf is nog %1 vrij.</source>
        <translation>%1 is free on the disk.</translation>
    </message>
    <message>
        <source>RSS</source>
        <translation>RSS</translation>
    </message>
    <message>
        <source>Bewoners kunnen de dossiers met RSS volgen.</source>
        <translation>Residents can follow the dossiers by RSS.</translation>
    </message>
    <message>
        <source>RSS staat voor de dossiers niet aan. U kunt gewoon werken.</source>
        <translation>RSS is not switched on for the dossiers. You can work as usual.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>U mag de site mail laten versturen.</source>
        <translation>You may let the site send mail.</translation>
    </message>
    <message>
        <source>Uw account mag de site geen mail laten versturen. U kunt gewoon werken.</source>
        <translation>Your account may not let the site send mail. You can work as usual.</translation>
    </message>
    <message>
        <source>Opruimen</source>
        <translation>Tidying up</translation>
    </message>
    <message>
        <source>Wat wij voor deze proef neerzetten, is weer weg.</source>
        <translation>What we put there for this trial is gone again.</translation>
    </message>
    <message>
        <source>Uw account mag in %1 geen dossiers maken. Vraag om het recht daarvoor (op Plone de rollen Contributor en Editor).</source>
        <translation>Your account may not make dossiers in %1. Ask for the right to (on Plone the roles Contributor and Editor).</translation>
    </message>
    <message>
        <source>U ziet niet wat in de dossiers van collega&apos;s intern is. Vraag om het recht daarvoor (op Plone de rol Editor).</source>
        <translation>You do not see what is internal in your colleagues&apos; dossiers. Ask for the right to (on Plone the role Editor).</translation>
    </message>
    <message>
        <source>Een besloten proefmap bleef staan: %1. Niemand anders ziet die; bij de volgende proef ruimen wij haar op.</source>
        <translation>A private trial folder stayed behind: %1. Nobody else sees it; with the next trial we take it away.</translation>
    </message>
    <message>
        <source>Bestanden tot %1 komen heel aan, een groter niet. %2</source>
        <translation>Files up to %1 arrive whole, a larger one does not. %2</translation>
    </message>
    <message>
        <source>Wij sturen een bestand van %1, dat daarna weer weggaat.</source>
        <translation>We are sending a file of %1, which is taken away again.</translation>
    </message>
    <message>
        <source>Wij halen weg wat wij neerzetten.</source>
        <translation>We are taking away what we put there.</translation>
    </message>
    <message>
        <source>Wij proberen het.</source>
        <translation>We are trying it.</translation>
    </message>
    <message>
        <source>De verbinding is niet versleuteld. Dat hoeft niet: de site staat op deze computer.</source>
        <translation>The connection is not encrypted. It need not be: the site is on this computer.</translation>
    </message>
    <message>
        <source>bezig</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>goed</source>
        <translation>good</translation>
    </message>
    <message>
        <source>om te weten</source>
        <translation>to know</translation>
    </message>
    <message>
        <source>lukt niet</source>
        <translation>does not work</translation>
    </message>
    <message>
        <source>niet te zien</source>
        <translation>not to be seen</translation>
    </message>
    <message>
        <source>niet geprobeerd</source>
        <translation>not tried</translation>
    </message>
    <message>
        <source>Er staan hier nog geen dossiers van collega&apos;s.</source>
        <translation>There are no dossiers of colleagues here yet.</translation>
    </message>
    <message>
        <source>Hierover is bij deze site niets te zien.</source>
        <translation>Nothing can be seen of this on this site.</translation>
    </message>
    <message>
        <source>U hebt het gestopt.</source>
        <translation>You stopped it.</translation>
    </message>
    <message>
        <source>Hiervoor moet eerst iets anders lukken.</source>
        <translation>Something else has to work before this.</translation>
    </message>
    <message>
        <source>Dit kunt u zelf oplossen.</source>
        <translation>You can mend this yourself.</translation>
    </message>
    <message>
        <source>De functioneel beheerder van de site kan dit oplossen.</source>
        <translation>The administrator of the site can mend this.</translation>
    </message>
    <message>
        <source>De beheerder van uw netwerk kan dit oplossen.</source>
        <translation>The administrator of your network can mend this.</translation>
    </message>
    <message>
        <source>Nog niet alles lukt: kijk bij „%1”.</source>
        <translation>Not everything works yet: look at “%1”.</translation>
    </message>
    <message>
        <source>U hebt het gestopt. Tot daar ging alles goed.</source>
        <translation>You stopped it. Up to there all went well.</translation>
    </message>
    <message>
        <source>Alles werkt: u kunt delen met uw collega&apos;s.</source>
        <translation>Everything works: you can share with your colleagues.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Gebruik: wijkdossier [--workspace MAP] [--json] OPDRACHT
         wijkdossier [--workspace MAP] [BESTAND...]  opent het venster en leest deze dossiers in

  site add NAAM --url URL --user NAAM [--base PAD]   stelt de site in en logt één keer in (PAD: /mijnwijk)
           [--unencrypted]                           ook als anderen het wachtwoord onderweg kunnen lezen
  site add NAAM --private MAP --public MAP           deelt in twee mappen op het netwerk, zonder wachtwoord
           --user NAAM [--url URL] [--new]           URL: waar de openbare map te lezen is; --new: begin daar
  site try                                           probeert de verbinding, en zegt wie wat kan oplossen
  new --title TITEL [--profile P]                    maakt een dossier; P: %1
      [--sjabloon S]                                 S: %2
  list                                               alle dossiers
  show ID                                            het dossier als JSON
  import BESTAND                                     JSON met de bestanden ernaast, of een .wijkdossier-pakket
  export ID --as json|package|html|document -o PAD   document: voor collega&apos;s, zonder notities, taken en rollen
  set ID PLAATS JSON                                 PLAATS: /planning/milestones/0/date; null haalt weg
  sjabloon ID [--to NAAM-N] [--preview]              neemt een nieuwe versie van het sjabloon over, of gaat terug
  add-file ID DEEL BESTAND...                        DEEL: documents [--internal] reports photos impressions
  publish ID [--even-though REDEN]                   noemt wat ontbreekt, of de volgende sync publiceert
          [--over-site]                              ook over wat een ander op de site deed
  withdraw ID --reason REDEN [--notice]              de volgende sync haalt het van de site
  return ID --reason REDEN                           geeft het verzoek van een collega terug
  status [ID]                                        gedeeld, gepubliceerd, wat er wacht
  plan [ID...]                                       wat sync zou doen; stuurt niets
  sync [ID...]                                       deelt, haalt op, publiceert
  conflicts ID                                       beide teksten waar u en een ander hetzelfde wijzigden
  resolve ID [--conflict N] --keep mine|theirs|both  uw keuze
  search WOORDEN                                     zoekt overal, ook in pdf&apos;s
  help-file BESTAND.zip [--dossier ID]               voor wie u helpt: versies, en hoe een dossier is opgebouwd
  sign-out [--yes]                                   meldt af en wist alles op deze computer, als het gedeeld is
  practice --port N --data MAP [--volto]             de Oefensite, tot Ctrl+C
           [--workflow W]                            W: simple none one_state intranet own (zonder: simple)

Wachtwoord: WIJKDOSSIER_PASSWORD, de sleutelbos, of wij vragen het.
Uitgang: 0 gedaan, 1 mislukt, 2 verkeerd gebruik, 3 u bent nodig, 4 geen verbinding.
</source>
        <translation>Usage: wijkdossier [--workspace DIR] [--json] COMMAND
       wijkdossier [--workspace DIR] [FILE...]       opens the window and brings these dossiers in

  site add NAME --url URL --user USER [--base PATH]  sets up the site and logs in once (PATH: /mijnwijk)
           [--unencrypted]                           even if others can read the password on the way
  site add NAME --private DIR --public DIR           shares in two folders on the network, without a password
           --user USER [--url URL] [--new]           URL: where the public folder can be read; --new: begin there
  site try                                           tries the connection, and says who can mend what
  new --title T [--profile P]                        makes a dossier; P: %1
      [--sjabloon S]                                 S: %2
  list                                               all dossiers
  show ID                                            the dossier as JSON
  import FILE                                        JSON with its files beside it, or a .wijkdossier package
  export ID --as json|package|html|document -o PATH  document: for colleagues, without notes, tasks and roles
  set ID POINTER JSON                                POINTER: /planning/milestones/0/date; null takes away
  sjabloon ID [--to NAME-N] [--preview]              takes over a newer version of the template, or goes back
  add-file ID PART FILE...                           PART: documents [--internal] reports photos impressions
  publish ID [--even-though REASON]                  tells what lacks, or the next sync publishes
          [--over-site]                              also over what somebody did on the site
  withdraw ID --reason R [--notice]                  the next sync takes it off the site
  return ID --reason R                               sends a colleague&apos;s request back
  status [ID]                                        shared, published, what waits
  plan [ID...]                                       what sync would do; sends nothing
  sync [ID...]                                       shares, fetches, publishes
  conflicts ID                                       both texts where you and somebody changed the same
  resolve ID [--conflict N] --keep mine|theirs|both  your choice
  search WORDS                                       looks everywhere, in PDFs too
  help-file FILE.zip [--dossier ID]                  for who helps you: versions, and how a dossier is built
  sign-out [--yes]                                   signs out and erases all on this computer, if it is shared
  practice --port N --data DIR [--volto]             the practice site, until Ctrl+C
           [--workflow W]                            W: simple none one_state intranet own (without: simple)

Password: WIJKDOSSIER_PASSWORD, the keychain, or we ask.
Exit: 0 done, 1 failed, 2 usage, 3 needs you, 4 offline.
</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>bezig</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>gaat niet door</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>openbaar</source>
        <translation>public</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>later openbaar</source>
        <translation>under embargo</translation>
    </message>
    <message>
        <source>foto</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>impressie</source>
        <translation>impression</translation>
    </message>
    <message>
        <source>per e-mail</source>
        <translation>by e-mail</translation>
    </message>
    <message>
        <source>met een formulier</source>
        <translation>by a form</translation>
    </message>
    <message>
        <source>per post</source>
        <translation>by post</translation>
    </message>
    <message>
        <source>nota</source>
        <translation>memorandum</translation>
    </message>
    <message>
        <source>besluit</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>rapport</source>
        <translation>report</translation>
    </message>
    <message>
        <source>tekening</source>
        <translation>drawing</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>raming</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>leaflet</translation>
    </message>
    <message>
        <source>formulier</source>
        <translation>form</translation>
    </message>
    <message>
        <source>verordening</source>
        <translation>by-law</translation>
    </message>
    <message>
        <source>ander stuk</source>
        <translation>other document</translation>
    </message>
    <message>
        <source>wij informeren bewoners</source>
        <translation>we inform residents</translation>
    </message>
    <message>
        <source>wij vragen bewoners naar hun mening</source>
        <translation>we ask residents for their opinion</translation>
    </message>
    <message>
        <source>bewoners adviseren ons</source>
        <translation>residents advise us</translation>
    </message>
    <message>
        <source>wij maken het plan samen met bewoners</source>
        <translation>we make the plan together with residents</translation>
    </message>
    <message>
        <source>bewoners beslissen mee</source>
        <translation>residents take part in the decision</translation>
    </message>
    <message>
        <source>uitstel</source>
        <translation>delay</translation>
    </message>
    <message>
        <source>stand van zaken</source>
        <translation>where it stands</translation>
    </message>
    <message>
        <source>stuk</source>
        <translation>document</translation>
    </message>
    <message>
        <source>verbetering</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>gecontroleerd</source>
        <translation>checked</translation>
    </message>
</context>
<context>
    <name>wd::AboutEditor</name>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wat gaat er gebeuren, en waar precies?</source>
        <translation>What is going to happen, and where exactly?</translation>
    </message>
    <message>
        <source>tekst bij wat</source>
        <translation>text under what</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Waarom is dit nodig, en waarom nu?</source>
        <translation>Why is this needed, and why now?</translation>
    </message>
    <message>
        <source>tekst bij waarom</source>
        <translation>text under why</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Voor wie is het, en wie werken eraan mee?</source>
        <translation>Whom is it for, and who takes part?</translation>
    </message>
    <message>
        <source>tekst bij voor wie</source>
        <translation>text under for whom</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Vertel het kort. De data zelf staan bij Planning.</source>
        <translation>Tell it in short. The dates themselves are under Planning.</translation>
    </message>
    <message>
        <source>tekst bij wanneer</source>
        <translation>text under when</translation>
    </message>
</context>
<context>
    <name>wd::AboutPage</name>
    <message>
        <source>Wijkdossier %1</source>
        <translation>Wijkdossier %1</translation>
    </message>
    <message>
        <source>Dossiers over plannen in de wijk: schrijven zonder verbinding, delen met collega&apos;s, en op de site zetten als u dat zegt.</source>
        <translation>Dossiers about plans in the neighbourhood: write them offline, share them with colleagues, and put them on the site when you say so.</translation>
    </message>
    <message>
        <source>Wat blijft hier</source>
        <translation>What stays here</translation>
    </message>
    <message>
        <source>Alles wat u typt, staat op deze computer. Alleen de site die u koos, krijgt uw dossiers. Bewoners zien pas iets als u publiceert. Wij meten niets en sturen niets naar anderen. Uw wachtwoord staat in de sleutelbos van deze computer, of nergens.</source>
        <translation>Everything you type is on this computer. Only the site you chose receives your dossiers. Residents see nothing until you publish. We measure nothing and send nothing to anybody else. Your password is in the keychain of this computer, or nowhere.</translation>
    </message>
    <message>
        <source>Handige toetsen</source>
        <translation>Handy keys</translation>
    </message>
    <message>
        <source>Vrije software onder de GPL, versie 3 of later.</source>
        <translation>Free software under the GPL, version 3 or later.</translation>
    </message>
    <message>
        <source>Ctrl+K alle opdrachten · Ctrl+N nieuw dossier · Ctrl+F zoeken in dit dossier · Ctrl+Shift+F zoeken in alle dossiers · Ctrl+Z ongedaan maken · Ctrl+P afdrukken · F9 voorbeeld · F11 volledig scherm · Ctrl+1, 2, 3 of F6 naar een andere kolom · F1 hulp bij dit onderdeel</source>
        <translation>Ctrl+K all commands · Ctrl+N new dossier · Ctrl+F find in this dossier · Ctrl+Shift+F search all dossiers · Ctrl+Z undo · Ctrl+P print · F9 preview · F11 full screen · Ctrl+1, 2, 3 or F6 to another column · F1 help with this section</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Open dit adres</source>
        <translation>Open this address</translation>
    </message>
    <message>
        <source>Waar het mee werkt</source>
        <translation>What it works with</translation>
    </message>
    <message>
        <source>Zet de versies en de site op het klembord, voor wie u helpt</source>
        <translation>Puts the versions and the site on the clipboard, for who helps you</translation>
    </message>
</context>
<context>
    <name>wd::AlsoOpenLine</name>
    <message>
        <source>Ook open op een andere computer van u, sinds %1.</source>
        <translation>Also open on another computer of yours, since %1.</translation>
    </message>
    <message>
        <source>Ook open bij %1, sinds %2.</source>
        <translation>%1 has this open too, since %2.</translation>
    </message>
</context>
<context>
    <name>wd::BesidePicture</name>
    <message>
        <source>De foto: %1</source>
        <translation>The photo: %1</translation>
    </message>
</context>
<context>
    <name>wd::ChangesEditor</name>
    <message>
        <source>Uitstel</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Stand van zaken</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Stuk</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Verbetering</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Gecontroleerd</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Er is nog niets veranderd. Het programma vult dit aan als u publiceert.</source>
        <translation>Nothing has changed yet. The program adds to this when you publish.</translation>
    </message>
    <message>
        <source>%1 op %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>tekst van een verandering</source>
        <translation>text of a change</translation>
    </message>
    <message>
        <source>Haal deze regel weg</source>
        <translation>Remove this line</translation>
    </message>
    <message>
        <source>regel weghalen</source>
        <translation>removed line</translation>
    </message>
</context>
<context>
    <name>wd::ChoiceField</name>
    <message>
        <source>Kies…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>wd::ClosingGuard</name>
    <message>
        <source>Niet alles is bewaard: %1 Sluit nog eens om toch te sluiten.</source>
        <translation>Not everything is saved: %1 Close again to close anyway.</translation>
    </message>
    <message>
        <source>Er worden nog bestanden toegevoegd. Sluit nog eens om daarmee te stoppen.</source>
        <translation>Files are still being added. Close again to stop that.</translation>
    </message>
</context>
<context>
    <name>wd::CommandPalette</name>
    <message>
        <source>Wat wilt u doen?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Opdracht</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Opdrachten</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>wd::ConflictCard</name>
    <message>
        <source>een collega</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>Keuze: %1</source>
        <translation>Choice: %1</translation>
    </message>
    <message>
        <source>%1 is ook gewijzigd door %2.</source>
        <translation>%1 was also changed by %2.</translation>
    </message>
    <message>
        <source>%1 is ook gewijzigd door %2, %3.</source>
        <translation>%1 was also changed by %2, %3.</translation>
    </message>
    <message>
        <source>Uw tekst</source>
        <translation>Your text</translation>
    </message>
    <message>
        <source>De tekst van %1</source>
        <translation>The text of %1</translation>
    </message>
    <message>
        <source>Houd mijn tekst</source>
        <translation>Keep my text</translation>
    </message>
    <message>
        <source>Neem die van %1</source>
        <translation>Take the one of %1</translation>
    </message>
    <message>
        <source>Beide</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Zelf bewerken</source>
        <translation>Edit it myself</translation>
    </message>
    <message>
        <source>Hier past maar één van de twee.</source>
        <translation>Only one of the two fits here.</translation>
    </message>
</context>
<context>
    <name>wd::ContactEditor</name>
    <message>
        <source>Wie helpt bewoners verder?</source>
        <translation>Who helps residents further?</translation>
    </message>
    <message>
        <source>Een team mag ook. Een telefoonnummer of e-mailadres is genoeg.</source>
        <translation>A team is fine too. A telephone number or an e-mail address is enough.</translation>
    </message>
    <message>
        <source>contact voor bewoners</source>
        <translation>contact for residents</translation>
    </message>
</context>
<context>
    <name>wd::CopiesPage</name>
    <message>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Wijkdossier maakt terwijl u werkt kopieën van alle dossiers op deze computer. Zet u er een terug, dan staan alle dossiers hier weer zoals op dat moment. Wat u met collega&apos;s deelde, komt daarna terug van de site.</source>
        <translation>While you work Wijkdossier makes copies of all dossiers on this computer. When you put one back, all dossiers here are again as they were at that moment. What you shared with colleagues then comes back from the site.</translation>
    </message>
    <message>
        <source>Zet deze terug</source>
        <translation>Put this one back</translation>
    </message>
    <message>
        <source>Er is nog geen kopie. De eerste komt er vanzelf, binnen enkele minuten nadat u iets schreef.</source>
        <translation>There is no copy yet. The first comes by itself, within a few minutes after you wrote something.</translation>
    </message>
</context>
<context>
    <name>wd::CountsField</name>
    <message>
        <source>Keuze %1</source>
        <translation>Choice %1</translation>
    </message>
    <message>
        <source>Keuze</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Aantal bij keuze %1</source>
        <translation>Number for choice %1</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Schrijf het aantal als een heel getal, bijvoorbeeld 74.</source>
        <translation>Write the number as a whole number, for example 74.</translation>
    </message>
</context>
<context>
    <name>wd::DateCellEdit</name>
    <message>
        <source>= %1</source>
        <comment>a date as it was understood</comment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>nog geen datum</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>bestaat niet. %1?</source>
        <comment>a day that was typed, and one that does exist</comment>
        <translation>does not exist. %1?</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <comment>the key, and the day it takes</comment>
        <translation>Enter: %1</translation>
    </message>
</context>
<context>
    <name>wd::DateField</name>
    <message>
        <source>Wij begrijpen deze datum nog niet. Schrijf bijvoorbeeld “14 maart 2027” of “najaar 2027”.</source>
        <translation>We do not understand this date yet. Write for example “14 March 2027” or “autumn 2027”.</translation>
    </message>
</context>
<context>
    <name>wd::DateInput</name>
    <message>
        <source>Kies een datum</source>
        <translation>Choose a date</translation>
    </message>
</context>
<context>
    <name>wd::DatePicker</name>
    <message>
        <source>Een maand eerder</source>
        <translation>A month earlier</translation>
    </message>
    <message>
        <source>Een maand later</source>
        <translation>A month later</translation>
    </message>
    <message>
        <source>ongeveer</source>
        <translation>about</translation>
    </message>
    <message>
        <source>Kies een datum</source>
        <translation>Choose a date</translation>
    </message>
    <message>
        <source>Hoe precies</source>
        <translation>How exact</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Kwartaal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Seizoen</source>
        <translation>Season</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Een jaar eerder</source>
        <translation>A year earlier</translation>
    </message>
    <message>
        <source>Een jaar later</source>
        <translation>A year later</translation>
    </message>
</context>
<context>
    <name>wd::DayField</name>
    <message>
        <source>Hier hoort een dag. Schrijf bijvoorbeeld “14 maart 2027”.</source>
        <translation>A day belongs here. Write for example “14 March 2027”.</translation>
    </message>
</context>
<context>
    <name>wd::DelayCard</name>
    <message>
        <source>Schrijf eerst een reden. Zonder reden blijft de oude datum staan.</source>
        <translation>Write a reason first. Without a reason the old date stays.</translation>
    </message>
    <message>
        <source>Verzet de datum</source>
        <translation>Move the date</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>De levering van het hout duurt langer.</source>
        <translation>The delivery of the wood takes longer.</translation>
    </message>
    <message>
        <source>Waarom schuift de datum op? Bewoners zien dit.</source>
        <translation>Why does the date slip? Residents see this.</translation>
    </message>
    <message>
        <source>Het was: %1. Het wordt: %2.</source>
        <translation>It was: %1. It becomes: %2.</translation>
    </message>
</context>
<context>
    <name>wd::DelaysField</name>
    <message>
        <source>Eerder verplaatst</source>
        <translation>Moved before</translation>
    </message>
    <message>
        <source>Bewoners zien dit bij de planning.</source>
        <translation>Residents see this with the planning.</translation>
    </message>
    <message>
        <source>%1 werd %2. %3</source>
        <translation>%1 became %2. %3</translation>
    </message>
    <message>
        <source>Op %1: %2 werd %3. %4</source>
        <translation>On %1: %2 became %3. %4</translation>
    </message>
</context>
<context>
    <name>wd::DescribedEditor</name>
    <message>
        <source>Hier staat nog niets.</source>
        <translation>Nothing here yet.</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>nieuw onderdeel</source>
        <translation>new item</translation>
    </message>
    <message>
        <source>plaats van een onderdeel</source>
        <translation>place of an item</translation>
    </message>
    <message>
        <source>onderdeel weggooien</source>
        <translation>throw an item away</translation>
    </message>
    <message>
        <source>Nieuw onderdeel</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>internal</translation>
    </message>
</context>
<context>
    <name>wd::DocumentsEditor</name>
    <message>
        <source>Nota</source>
        <translation>Memorandum</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Tekening</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Raming</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Leaflet</translation>
    </message>
    <message>
        <source>Formulier</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Verordening</source>
        <translation>By-law</translation>
    </message>
    <message>
        <source>Ander stuk</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>Openbaar: iedereen mag het lezen</source>
        <translation>Public: everybody may read it</translation>
    </message>
    <message>
        <source>Intern: alleen voor collega&apos;s</source>
        <translation>Internal: for colleagues only</translation>
    </message>
    <message>
        <source>Het vervangt geen stuk</source>
        <translation>It replaces no document</translation>
    </message>
    <message>
        <source>Stukken</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Nog geen stukken. Sleep bestanden hierheen of kies ze.</source>
        <translation>No documents yet. Drag files here or choose them.</translation>
    </message>
    <message>
        <source>plaats van een stuk</source>
        <translation>place of a document</translation>
    </message>
    <message>
        <source>stuk weggooien</source>
        <translation>document thrown away</translation>
    </message>
    <message>
        <source>Kies bestanden…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>intern, nog zonder dag</source>
        <translation>internal, no day yet</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>Dit stuk is intern. Bewoners zien het niet.</source>
        <translation>This document is internal. Residents do not see it.</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>titel van een stuk</source>
        <translation>title of a document</translation>
    </message>
    <message>
        <source>Wie mag het zien?</source>
        <translation>Who may see it?</translation>
    </message>
    <message>
        <source>wie een stuk mag zien</source>
        <translation>who may see a document</translation>
    </message>
    <message>
        <source>Openbaar vanaf</source>
        <translation>Public from</translation>
    </message>
    <message>
        <source>einde van het embargo</source>
        <translation>end of the embargo</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>soort stuk</source>
        <translation>kind of document</translation>
    </message>
    <message>
        <source>Datum van het stuk</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>datum van een stuk</source>
        <translation>date of a document</translation>
    </message>
    <message>
        <source>Waar gaat het over?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Eén of twee zinnen.</source>
        <translation>One or two sentences.</translation>
    </message>
    <message>
        <source>omschrijving van een stuk</source>
        <translation>description of a document</translation>
    </message>
    <message>
        <source>Welk ouder stuk vervangt het?</source>
        <translation>Which older document does it replace?</translation>
    </message>
    <message>
        <source>wat een stuk vervangt</source>
        <translation>what a document replaces</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>bestand van een stuk</source>
        <translation>file of a document</translation>
    </message>
    <message>
        <source>stukken toevoegen</source>
        <translation>documents added</translation>
    </message>
    <message>
        <source>Onder embargo: intern tot een dag</source>
        <translation>Under embargo: internal until a day</translation>
    </message>
    <message>
        <source>intern tot %1</source>
        <translation>internal until %1</translation>
    </message>
    <message>
        <source>Tot die dag is het stuk intern. Daarna gaat het mee als u publiceert.</source>
        <translation>Until that day the document is internal. After that it goes along when you publish.</translation>
    </message>
</context>
<context>
    <name>wd::DossierList</name>
    <message numerus="yes">
        <source>%n keuze(s) voor u: een collega veranderde hetzelfde</source>
        <translation>
            <numerusform>%n choice for you: a colleague changed the same</numerusform>
            <numerusform>%n choices for you: a colleague changed the same</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 vraagt akkoord</source>
        <translation>%1 asks for approval</translation>
    </message>
    <message>
        <source>terug van %1: %2</source>
        <translation>back from %1: %2</translation>
    </message>
    <message>
        <source>alleen op deze computer</source>
        <translation>on this computer only</translation>
    </message>
    <message>
        <source>nog niet op de site</source>
        <translation>not on the site yet</translation>
    </message>
    <message>
        <source>van de site gehaald</source>
        <translation>taken off the site</translation>
    </message>
    <message numerus="yes">
        <source>%n wijziging(en) nog niet op de site</source>
        <translation>
            <numerusform>%n change not on the site yet</numerusform>
            <numerusform>%n changes not on the site yet</numerusform>
        </translation>
    </message>
    <message>
        <source>op de site</source>
        <translation>on the site</translation>
    </message>
    <message numerus="yes">
        <source>%n datum(s) voorbij</source>
        <translation>
            <numerusform>%n date is over</numerusform>
            <numerusform>%n dates are over</numerusform>
        </translation>
    </message>
    <message>
        <source>uw keuze wacht op de site</source>
        <translation>your choice waits for the site</translation>
    </message>
    <message numerus="yes">
        <source>%n vraag/vragen voor u over de site</source>
        <translation>
            <numerusform>%n question for you about the site</numerusform>
            <numerusform>%n questions for you about the site</numerusform>
        </translation>
    </message>
    <message>
        <source>pagina verouderd: publiceer opnieuw</source>
        <translation>page outdated: publish anew</translation>
    </message>
    <message>
        <source>geldigheid voorbij</source>
        <translation>validity over</translation>
    </message>
    <message>
        <source>controle wacht op u</source>
        <translation>check waits for you</translation>
    </message>
    <message numerus="yes">
        <source>%n onderdeel(en) nog niet af</source>
        <translation>
            <numerusform>%n part is not finished</numerusform>
            <numerusform>%n parts are not finished</numerusform>
        </translation>
    </message>
    <message>
        <source>ook open op een andere computer van u</source>
        <translation>also open on another computer of yours</translation>
    </message>
    <message>
        <source>ook open bij %1</source>
        <translation>%1 has it open too</translation>
    </message>
    <message>
        <source>wacht op akkoord van een collega</source>
        <translation>waits for the approval of a colleague</translation>
    </message>
    <message>
        <source>de pagina verandert door het sjabloon</source>
        <translation>the template changes the page</translation>
    </message>
</context>
<context>
    <name>wd::DossierListPane</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nieuw dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Zoeken…</source>
        <translation>Search…</translation>
    </message>
    <message>
        <source>Zoeken in alle dossiers</source>
        <translation>Search all dossiers</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Mijn</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Aandacht</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Prullenbak</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Alle wijken</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Elke stand</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Op de site</source>
        <translation>On the site</translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Niet op de site</source>
        <translation>Not on the site</translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een ander woord.</source>
        <translation>Nothing found. Try another word.</translation>
    </message>
    <message>
        <source>Hier staat niets. Kies Alles om alle dossiers te zien.</source>
        <translation>Nothing stands here. Choose All to see all dossiers.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Naar de prullenbak</source>
        <translation>To the trash</translation>
    </message>
    <message>
        <source>Alleen lezen: een nieuwere versie van Wijkdossier maakte dit</source>
        <translation>Read only: a newer Wijkdossier made this</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message numerus="yes">
        <source>%n verouderde pagina(&apos;s)…</source>
        <translation>
            <numerusform>%n outdated page…</numerusform>
            <numerusform>%n outdated pages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plaats(en) gevonden</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog geen dossiers. Kies Nieuw om te beginnen.</source>
        <translation>No dossiers yet. Choose New to begin.</translation>
    </message>
    <message>
        <source>Volgorde</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Volgorde van de dossiers</source>
        <translation>Order of the dossiers</translation>
    </message>
    <message>
        <source>Laatst gewijzigd</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Op titel</source>
        <translation>By title</translation>
    </message>
    <message>
        <source>Op wijk</source>
        <translation>By neighbourhood</translation>
    </message>
    <message>
        <source>Op volgende datum</source>
        <translation>By next date</translation>
    </message>
</context>
<context>
    <name>wd::DossierMenu</name>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Nieuw dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Nieuw venster</source>
        <translation>New window</translation>
    </message>
    <message>
        <source>Dossier inlezen…</source>
        <translation>Read in a dossier…</translation>
    </message>
    <message>
        <source>Bewaar een kopie</source>
        <translation>Keep a copy</translation>
    </message>
    <message>
        <source>Als dossierbestand…</source>
        <translation>As a dossier file…</translation>
    </message>
    <message>
        <source>Als webpagina…</source>
        <translation>As a web page…</translation>
    </message>
    <message>
        <source>Als JSON voor programma&apos;s…</source>
        <translation>As JSON for programs…</translation>
    </message>
    <message>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Nu bewaren en delen</source>
        <translation>Save and share now</translation>
    </message>
    <message>
        <source>Dossier naar de prullenbak</source>
        <translation>Dossier to the trash</translation>
    </message>
    <message>
        <source>Reservekopieën…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>Sluit venster</source>
        <translation>Close window</translation>
    </message>
    <message>
        <source>Stop Wijkdossier</source>
        <translation>Quit Wijkdossier</translation>
    </message>
    <message>
        <source>Als document voor collega&apos;s…</source>
        <translation>As a document for colleagues…</translation>
    </message>
</context>
<context>
    <name>wd::EditMenu</name>
    <message>
        <source>Be&amp;werken</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Instellingen…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Zoeken in dit dossier…</source>
        <translation>Find in this dossier…</translation>
    </message>
    <message>
        <source>Volgende plaats</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Vorige plaats</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Zoeken in alle dossiers</source>
        <translation>Search all dossiers</translation>
    </message>
    <message>
        <source>Alle opdrachten…</source>
        <translation>All commands…</translation>
    </message>
    <message>
        <source>Geschiedenis van dit onderdeel</source>
        <translation>History of this part</translation>
    </message>
    <message>
        <source>Geschiedenis van het hele dossier</source>
        <translation>History of the whole dossier</translation>
    </message>
    <message>
        <source>Prullenbak van dit dossier</source>
        <translation>Trash of this dossier</translation>
    </message>
</context>
<context>
    <name>wd::EmptyPage</name>
    <message>
        <source>Kies links een dossier, of begin een nieuw.</source>
        <translation>Choose a dossier on the left, or start a new one.</translation>
    </message>
    <message>
        <source>Nieuw dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Of begin een eigen dossier.</source>
        <translation>Or begin a dossier of your own.</translation>
    </message>
    <message>
        <source>Uw eerste les</source>
        <translation>Your first lesson</translation>
    </message>
    <message>
        <source>De Oefensite staat alleen op deze computer. Probeer gerust alles uit.</source>
        <translation>The practice site is on this computer only. Feel free to try everything.</translation>
    </message>
    <message>
        <source>1. Open het voorbeeld, met de knop hieronder.</source>
        <translation>1. Open the example, with the button below.</translation>
    </message>
    <message>
        <source>2. Kies een onderdeel, bijvoorbeeld de samenvatting, en verander een zin. Bewaren gaat vanzelf.</source>
        <translation>2. Choose a section, for instance the summary, and change a sentence. It is saved by itself.</translation>
    </message>
    <message>
        <source>3. Kies onderaan Publiceren… en lees wat er voor bewoners verandert. Publiceer het daarna.</source>
        <translation>3. Choose Publish… at the bottom and read what changes for residents. Then publish it.</translation>
    </message>
    <message>
        <source>4. Kies in het menu Site voor Bekijk als bewoner: zo ziet de pagina eruit.</source>
        <translation>4. Choose View as a resident in the Site menu: that is what the page looks like.</translation>
    </message>
    <message>
        <source>Open het voorbeeld</source>
        <translation>Open the example</translation>
    </message>
</context>
<context>
    <name>wd::FileDialogs</name>
    <message>
        <source>Dossier inlezen</source>
        <translation>Read in a dossier</translation>
    </message>
    <message>
        <source>Dossiers (*.wijkdossier *.json);;Alle bestanden (*)</source>
        <translation>Dossiers (*.wijkdossier *.json);;All files (*)</translation>
    </message>
    <message>
        <source>Bewaar een kopie</source>
        <translation>Keep a copy</translation>
    </message>
    <message>
        <source>-intern</source>
        <translation>-internal</translation>
    </message>
</context>
<context>
    <name>wd::FileField</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Vervang…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Nog geen bestand.</source>
        <translation>No file yet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kies een bestand…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Kies een bestand</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>%1 is geen foto. Kies een foto.</source>
        <translation>%1 is not a photo. Choose a photo.</translation>
    </message>
    <message>
        <source>Foto&apos;s (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.heic *.heif *.avif)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.heic *.heif *.avif)</translation>
    </message>
</context>
<context>
    <name>wd::FilmsEditor</name>
    <message>
        <source>Filmpjes</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Nog geen filmpjes. Heeft u er een op een videosite staan?</source>
        <translation>No films yet. Do you have one on a video site?</translation>
    </message>
    <message>
        <source>Filmpje toevoegen</source>
        <translation>Add a film</translation>
    </message>
    <message>
        <source>nieuw filmpje</source>
        <translation>new film</translation>
    </message>
    <message>
        <source>plaats van een filmpje</source>
        <translation>place of a film</translation>
    </message>
    <message>
        <source>filmpje weggooien</source>
        <translation>film thrown away</translation>
    </message>
    <message>
        <source>Nieuw filmpje</source>
        <translation>New film</translation>
    </message>
    <message>
        <source>Met ondertiteling</source>
        <translation>With captions</translation>
    </message>
    <message>
        <source>Zonder ondertiteling</source>
        <translation>Without captions</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kinderen over hun plek</source>
        <translation>Children about their place</translation>
    </message>
    <message>
        <source>naam van een filmpje</source>
        <translation>name of a film</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>adres van een filmpje</source>
        <translation>address of a film</translation>
    </message>
    <message>
        <source>Het filmpje heeft ondertiteling</source>
        <translation>The film has captions</translation>
    </message>
    <message>
        <source>ondertiteling</source>
        <translation>captions</translation>
    </message>
    <message>
        <source>Foto ervoor</source>
        <translation>Photo before it</translation>
    </message>
    <message>
        <source>Bewoners zien die voordat zij het filmpje starten.</source>
        <translation>Residents see it before they start the film.</translation>
    </message>
    <message>
        <source>foto bij een filmpje</source>
        <translation>photo with a film</translation>
    </message>
    <message>
        <source>Tekst van het filmpje</source>
        <translation>Text of the film</translation>
    </message>
    <message>
        <source>Voor wie het filmpje niet kan zien of horen.</source>
        <translation>For people who cannot see or hear the film.</translation>
    </message>
    <message>
        <source>tekst van een filmpje</source>
        <translation>text of a film</translation>
    </message>
</context>
<context>
    <name>wd::FindBar</name>
    <message>
        <source>Zoeken in dit dossier</source>
        <translation>Find in this dossier</translation>
    </message>
    <message>
        <source>Zoeken in dit dossier…</source>
        <translation>Find in this dossier…</translation>
    </message>
    <message>
        <source>Vorige plaats</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Volgende plaats</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Sluit zoeken</source>
        <translation>Close find</translation>
    </message>
    <message>
        <source>Staat niet in dit dossier</source>
        <translation>Not in this dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n plaats(en)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 van %2 · %3</source>
        <translation>%1 of %2 · %3</translation>
    </message>
</context>
<context>
    <name>wd::FirstStartPage</name>
    <message>
        <source>Eerst oefenen</source>
        <translation>Practise first</translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Welkom bij Wijkdossier</source>
        <translation>Welcome to Wijkdossier</translation>
    </message>
    <message>
        <source>Aanmelden bij %1</source>
        <translation>Log in to %1</translation>
    </message>
    <message>
        <source>De site vraagt uw wachtwoord. Uw werk staat veilig op deze computer.</source>
        <translation>The site asks for your password. Your work is safe on this computer.</translation>
    </message>
    <message>
        <source>Wij melden u aan…</source>
        <translation>We are logging you in…</translation>
    </message>
    <message>
        <source>U maakt hier dossiers over plannen in de wijk. Oefen eerst op een site die alleen op deze computer staat, of kies waar u met uw collega&apos;s werkt.</source>
        <translation>Here you make dossiers about plans in the neighbourhood. Practise first on a site that is only on this computer, or choose where you work with your colleagues.</translation>
    </message>
    <message>
        <source>Verbinden</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Wij kijken wat er is…</source>
        <translation>We are looking at what is there…</translation>
    </message>
</context>
<context>
    <name>wd::GateCard</name>
    <message>
        <source>Eerst nog dit:</source>
        <translation>First this:</translation>
    </message>
    <message>
        <source>Doe dit liever eerst. Kan dat niet, schrijf dan waarom:</source>
        <translation>Better do this first. If that is not possible, write why:</translation>
    </message>
    <message>
        <source>Let op:</source>
        <translation>Beware:</translation>
    </message>
    <message>
        <source>Toch publiceren, want…</source>
        <translation>Publish all the same, because…</translation>
    </message>
    <message>
        <source>Toch publiceren, want: %1</source>
        <translation>Publish all the same, because: %1</translation>
    </message>
</context>
<context>
    <name>wd::HelpFilePage</name>
    <message>
        <source>Hulp vragen</source>
        <translation>Ask for help</translation>
    </message>
    <message>
        <source>Bewaar dit bestand…</source>
        <translation>Save this file…</translation>
    </message>
    <message>
        <source>Loopt er iets mis, bewaar dan dit bestand en stuur het naar uw helpdesk. Wij versturen niets. Er staat geen woord uit uw dossiers in, geen naam en geen wachtwoord.</source>
        <translation>When something goes wrong, save this file and send it to your help desk. We send nothing. There is no word of your dossiers in it, no name and no password.</translation>
    </message>
    <message>
        <source>Dossier dat erbij gaat, met een x voor elke letter</source>
        <translation>Dossier that goes along, with an x for every letter</translation>
    </message>
    <message>
        <source>Dit staat in het bestand, en niets anders</source>
        <translation>This is in the file, and nothing else</translation>
    </message>
    <message>
        <source>Geen dossier</source>
        <translation>No dossier</translation>
    </message>
    <message>
        <source>Bewaar dit bestand</source>
        <translation>Save this file</translation>
    </message>
    <message>
        <source>Bewaard: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>wd::HelpMenu</name>
    <message>
        <source>&amp;Hulp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Hulp bij dit onderdeel</source>
        <translation>Help with this part</translation>
    </message>
    <message>
        <source>Alle onderwerpen van de hulp</source>
        <translation>All subjects of the help</translation>
    </message>
    <message>
        <source>Over Wijkdossier</source>
        <translation>About Wijkdossier</translation>
    </message>
    <message>
        <source>Hulp vragen…</source>
        <translation>Ask for help…</translation>
    </message>
</context>
<context>
    <name>wd::HelpPage</name>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Zoeken in de hulp</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Zoeken in de hulp…</source>
        <translation>Search the help…</translation>
    </message>
    <message>
        <source>Hierover staat niets in de hulp. Probeer een ander woord.</source>
        <translation>The help says nothing about this. Try another word.</translation>
    </message>
    <message>
        <source>Alle onderwerpen</source>
        <translation>All subjects</translation>
    </message>
    <message>
        <source>Een dossier maken</source>
        <translation>Making a dossier</translation>
    </message>
    <message>
        <source>Kies Nieuw dossier, geef het een naam en kies wat voor plan het is. Daarna staan de onderdelen in het midden en vult u ze rechts in, in de volgorde die u wilt.</source>
        <translation>Choose New dossier, give it a name and choose what kind of plan it is. The sections then stand in the middle and you fill them in at the right, in any order.</translation>
    </message>
    <message>
        <source>Bewaren en ongedaan maken</source>
        <translation>Saving and undoing</translation>
    </message>
    <message>
        <source>Wat u typt, wordt vanzelf bewaard op deze computer.

Met Ctrl+Z maakt u de laatste stap ongedaan, met Ctrl+Shift+Z doet u hem opnieuw. In het menu Bewerken staat welke stap dat is. Een onderdeel dat u weggooide, staat 30 dagen in de prullenbak van het dossier.</source>
        <translation>What you type is saved on this computer by itself.

Ctrl+Z undoes the last step, Ctrl+Shift+Z does it again. The Edit menu says which step that is. What you threw away from a dossier stays in its trash for 30 days.</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Searching</translation>
    </message>
    <message>
        <source>Met Ctrl+F zoekt u in het dossier dat open is: Enter brengt u naar de volgende plaats, Shift+Enter naar de vorige. Met Ctrl+Shift+F zoekt u in alle dossiers, ook in de tekst van stukken.

Met Ctrl+K vindt u elke opdracht van het programma.</source>
        <translation>Ctrl+F searches the dossier that is open: Enter takes you to the next place, Shift+Enter to the one before. Ctrl+Shift+F searches all dossiers, and the text of documents too.

Ctrl+K finds every command of the program.</translation>
    </message>
    <message>
        <source>Delen met collega&apos;s</source>
        <translation>Sharing with colleagues</translation>
    </message>
    <message>
        <source>Publiceren en intrekken</source>
        <translation>Publishing and withdrawing</translation>
    </message>
    <message>
        <source>Bewoners zien pas iets als u het publiceert. Publiceren… laat eerst zien wat er voor hen verandert en wat nog ontbreekt.

Met Intrekken… haalt u het dossier weer van de site.</source>
        <translation>Residents see something only when you publish it. Publish… first shows what changes for them and what is still missing.

Withdraw… takes the dossier off the site again.</translation>
    </message>
    <message>
        <source>Een eerdere versie terugzetten</source>
        <translation>Putting back an earlier version</translation>
    </message>
    <message>
        <source>Onder Geschiedenis ziet u wat een onderdeel eerder zei, met de verschillen. Zet dit terug maakt daar weer de tekst van, als één stap die u ongedaan kunt maken.</source>
        <translation>History shows what a section said before, with the differences. Put this back makes it the text again, as one step that you can undo.</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation>Practising</translation>
    </message>
    <message>
        <source>Kies in het menu Site voor Oefenen. U werkt dan op een site die alleen op deze computer staat, met twee voorbeelden. Uw eigen dossiers blijven zoals ze zijn.</source>
        <translation>Choose Practise in the Site menu. You then work on a site that is on this computer only, with two examples. Your own dossiers stay as they are.</translation>
    </message>
    <message>
        <source>Werken met toetsen</source>
        <translation>Working with keys</translation>
    </message>
    <message>
        <source>Tab gaat naar het volgende veld, F6 naar de volgende kolom. Ctrl+1, Ctrl+2 en Ctrl+3 gaan naar de dossiers, de onderdelen en de tekst. F9 laat het voorbeeld van de pagina zien, F11 maakt het venster zo groot als het scherm.</source>
        <translation>Tab goes to the next field, F6 to the next column. Ctrl+1, Ctrl+2 and Ctrl+3 go to the dossiers, the sections and the text. F9 shows the preview of the page, F11 makes the window as large as the screen.</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: %1</source>
        <translation>For instance: %1</translation>
    </message>
    <message>
        <source>Dit onderdeel is intern: bewoners zien het niet.</source>
        <translation>This section is internal: residents do not see it.</translation>
    </message>
    <message>
        <source>Zodra u bent aangemeld, deelt het programma uw werk met collega&apos;s op dezelfde site. Bewoners zien daar niets van. Zonder verbinding werkt u gewoon door.

Heeft een collega hetzelfde dossier open, dan staat dat boven het onderdeel, met de naam. U kunt allebei doorwerken. De regel verdwijnt als uw collega het dossier sluit of een kwartier niets doet. Valt de verbinding van uw collega weg, dan blijft de regel hooguit tien minuten staan.

Veranderden u en een collega hetzelfde, dan staan beide teksten naast elkaar en kiest u.</source>
        <translation>Once you are logged in the program shares your work with colleagues on the same site. Residents see nothing of it. Without a connection you simply go on.

When a colleague has the same dossier open, that is said above the section, with the name. Both of you can go on. The line disappears when your colleague closes the dossier or does nothing for a quarter of an hour. When your colleague loses the connection it stays for ten minutes at most.

When you and a colleague changed the same thing, both texts stand side by side and you choose.</translation>
    </message>
    <message>
        <source>De lijst met dossiers</source>
        <translation>The list of dossiers</translation>
    </message>
    <message>
        <source>Boven de lijst kiest u welke dossiers u ziet en in welke volgorde. Elk venster kiest dat zelf. Onder Aandacht staat wat op u wacht.</source>
        <translation>Above the list you choose which dossiers you see and in which order. Every window chooses for itself. Attention shows what waits for you.</translation>
    </message>
    <message>
        <source>Verouderde pagina&apos;s</source>
        <translation>Outdated pages</translation>
    </message>
    <message>
        <source>Een pagina kan verouderen doordat de tijd verdergaat. Met Werk verouderde pagina&apos;s bij… in het menu Site zet u ze met één knop opnieuw op de site. Wat u sindsdien schreef, gaat niet mee: die dossiers bekijkt u zelf.</source>
        <translation>A page may become outdated because time goes on. With Update outdated pages… in the Site menu you publish them again with one button. What you wrote since then does not go along: you look at those dossiers yourself.</translation>
    </message>
    <message>
        <source>Ctrl+P drukt de pagina af zoals bewoners haar te zien krijgen. U kunt haar ook bewaren als PDF of, met Bewaar een kopie, als webpagina. Daar bewaart u ook het document voor collega&apos;s.</source>
        <translation>Ctrl+P prints the page as residents will see it. You can also save it as a PDF or, with Keep a copy, as a web page. You keep the document for colleagues there too.</translation>
    </message>
    <message>
        <source>Delen in mappen op het netwerk</source>
        <translation>Sharing in folders on the network</translation>
    </message>
    <message>
        <source>Dossiers kunnen ook in twee mappen op het netwerk staan, zonder website. De besloten map is alleen voor u en uw collega&apos;s. In de openbare map staat wat gepubliceerd is, voor bewoners. Vraag uw helpdesk om die mappen. Een map van OneDrive, of van een andere dienst die mappen gelijk houdt, kan niet.

Kies in het menu Site voor Aanmelden… en dan voor Mappen op het netwerk. U ziet eerst wat er gevonden is; daarna pas wordt er iets gemaakt.</source>
        <translation>Dossiers can also be kept in two folders on the network, without a website. The private folder is for you and your colleagues alone. The public folder holds what is published, for residents. Ask your helpdesk for those folders. A folder of OneDrive, or of another service that keeps folders equal, will not do.

In the Site menu, choose Log in… and then Folders on the network. You first see what was found; only after that something is made.</translation>
    </message>
</context>
<context>
    <name>wd::HistoryPage</name>
    <message>
        <source>Geschiedenis van %1</source>
        <translation>History of %1</translation>
    </message>
    <message>
        <source>Eerdere versies zoeken…</source>
        <translation>Looking for earlier versions…</translation>
    </message>
    <message>
        <source>Dit onderdeel is nog niet veranderd. Wat u deelt, komt hier te staan.</source>
        <translation>This part has not changed yet. What you share will appear here.</translation>
    </message>
    <message>
        <source>Versie %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Versie %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Zet dit terug</source>
        <translation>Put this back</translation>
    </message>
    <message>
        <source>een eerdere versie terug</source>
        <translation>earlier version put back</translation>
    </message>
    <message>
        <source>Geschiedenis van het hele dossier</source>
        <translation>History of the whole dossier</translation>
    </message>
    <message>
        <source>Dit dossier is nog niet veranderd. Wat u deelt, komt hier te staan.</source>
        <translation>This dossier has not changed yet. What you share will appear here.</translation>
    </message>
    <message>
        <source>Dit staat nu op de site</source>
        <translation>This is on the site now</translation>
    </message>
    <message>
        <source>Dit staat nu op de site, sinds %1</source>
        <translation>This is on the site now, since %1</translation>
    </message>
    <message>
        <source>Op de site gezet: %1</source>
        <translation>Put on the site: %1</translation>
    </message>
</context>
<context>
    <name>wd::ImagesEditor</name>
    <message>
        <source>Foto&apos;s en impressies</source>
        <translation>Photos and impressions</translation>
    </message>
    <message>
        <source>Nog geen foto&apos;s. Sleep ze hierheen of kies ze.</source>
        <translation>No photos yet. Drag them here or choose them.</translation>
    </message>
    <message>
        <source>plaats van een foto</source>
        <translation>place of a photo</translation>
    </message>
    <message>
        <source>foto weggooien</source>
        <translation>photo thrown away</translation>
    </message>
    <message>
        <source>Kies foto&apos;s…</source>
        <translation>Choose photos…</translation>
    </message>
    <message>
        <source>Impressie</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>nog geen omschrijving</source>
        <translation>no description yet</translation>
    </message>
    <message>
        <source>Van wie is het beeld?</source>
        <translation>Whose image is it?</translation>
    </message>
    <message>
        <source>De maker. Dit staat onder het beeld.</source>
        <translation>The maker. This stands below the image.</translation>
    </message>
    <message>
        <source>maker van een foto</source>
        <translation>maker of a photo</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>soort beeld</source>
        <translation>kind of image</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>datum van een foto</source>
        <translation>date of a photo</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>titel van een foto</source>
        <translation>title of a photo</translation>
    </message>
    <message>
        <source>Wat is er te zien?</source>
        <translation>What can be seen?</translation>
    </message>
    <message>
        <source>Voor wie het beeld niet kan zien.</source>
        <translation>For people who cannot see the image.</translation>
    </message>
    <message>
        <source>Tekening van een klimbos met drie torens</source>
        <translation>Drawing of a climbing wood with three towers</translation>
    </message>
    <message>
        <source>omschrijving van een foto</source>
        <translation>description of a photo</translation>
    </message>
    <message>
        <source>Het beeld is alleen versiering</source>
        <translation>The image is only decoration</translation>
    </message>
    <message>
        <source>Dan is geen omschrijving nodig.</source>
        <translation>Then no description is needed.</translation>
    </message>
    <message>
        <source>foto als versiering</source>
        <translation>photo as decoration</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>bestand van een foto</source>
        <translation>file of a photo</translation>
    </message>
    <message numerus="yes">
        <source>%n foto(&apos;s) samen</source>
        <comment>one form for several</comment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos together</numerusform>
        </translation>
    </message>
    <message>
        <source>Wat is te zien op %1?</source>
        <translation>What can be seen in %1?</translation>
    </message>
    <message>
        <source>omschrijving van foto&apos;s</source>
        <translation>description of photos</translation>
    </message>
    <message>
        <source>foto&apos;s toevoegen</source>
        <translation>photos added</translation>
    </message>
    <message>
        <source>%1 is geen foto: voeg het toe bij Stukken.</source>
        <translation>%1 is not a photo: add it under Documents.</translation>
    </message>
    <message>
        <source>Foto&apos;s (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.heic *.heif *.avif)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.heic *.heif *.avif)</translation>
    </message>
    <message>
        <source>Zet de eerste omschrijving waar er nog geen is</source>
        <translation>Put the first description where there is none yet</translation>
    </message>
    <message numerus="yes">
        <source>Ingevuld bij %n foto(&apos;s). Wat er al stond, is zo gebleven.</source>
        <comment>descriptions</comment>
        <translation>
            <numerusform>Filled in for %n photo. What was there already has stayed.</numerusform>
            <numerusform>Filled in for %n photos. What was there already has stayed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::IncomingFilesCard</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Gelezen</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>Bestanden toevoegen</source>
        <translation>Adding files</translation>
    </message>
    <message>
        <source>Wij stoppen na dit bestand.</source>
        <translation>We stop after this file.</translation>
    </message>
    <message numerus="yes">
        <source>%1 van %n bestand(en) toegevoegd</source>
        <translation>
            <numerusform>%1 of %n file added</numerusform>
            <numerusform>%1 of %n files added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::Inputs</name>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Maak leeg</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>wd::InternalEditor</name>
    <message>
        <source>Dit is intern. Het komt nooit op de site.</source>
        <translation>This is internal. It never appears on the site.</translation>
    </message>
    <message>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Raming nog niet delen met de aannemer.</source>
        <translation>Do not share the estimate with the contractor yet.</translation>
    </message>
    <message>
        <source>interne notities</source>
        <translation>internal notes</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Taak toevoegen</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>taak</source>
        <translation>task</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>wie de taak doet</source>
        <translation>who does the task</translation>
    </message>
    <message>
        <source>Klaar voor</source>
        <translation>Ready by</translation>
    </message>
    <message>
        <source>dag van de taak</source>
        <translation>day of the task</translation>
    </message>
    <message>
        <source>Deze taak is klaar</source>
        <translation>This task is done</translation>
    </message>
    <message>
        <source>taak klaar</source>
        <translation>task done</translation>
    </message>
    <message>
        <source>Gooi deze taak weg</source>
        <translation>Throw this task away</translation>
    </message>
    <message>
        <source>nieuwe taak</source>
        <translation>new task</translation>
    </message>
    <message>
        <source>taak weggooien</source>
        <translation>task thrown away</translation>
    </message>
</context>
<context>
    <name>wd::LinkRow</name>
    <message>
        <source>Dit adres werkt niet. Begin met https:// of mailto:.</source>
        <translation>This address does not work. Begin with https:// or mailto:.</translation>
    </message>
    <message>
        <source>Waar gaat de link heen? Typ een adres, of zoek in dit dossier.</source>
        <translation>Where does the link go? Type an address, or search in this dossier.</translation>
    </message>
    <message>
        <source>Adres van de link</source>
        <translation>Address of the link</translation>
    </message>
    <message>
        <source>Onderdelen van dit dossier</source>
        <translation>Parts of this dossier</translation>
    </message>
    <message>
        <source>Maak link</source>
        <translation>Make link</translation>
    </message>
    <message>
        <source>Haal link weg</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 (intern, niet voor bewoners)</source>
        <translation>%1 (internal, not for residents)</translation>
    </message>
</context>
<context>
    <name>wd::LinksEditor</name>
    <message>
        <source>Zet mailto: voor het mailadres.</source>
        <translation>Put mailto: before the e-mail address.</translation>
    </message>
    <message>
        <source>Dit adres is niet af. Het begint met https://, http:// of mailto:.</source>
        <translation>This address is not complete. It begins with https://, http:// or mailto:.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Nog geen links. Waar staat meer informatie?</source>
        <translation>No links yet. Where is more information?</translation>
    </message>
    <message>
        <source>Link toevoegen</source>
        <translation>Add a link</translation>
    </message>
    <message>
        <source>nieuwe link</source>
        <translation>new link</translation>
    </message>
    <message>
        <source>plaats van een link</source>
        <translation>place of a link</translation>
    </message>
    <message>
        <source>link weggooien</source>
        <translation>link thrown away</translation>
    </message>
    <message>
        <source>Nieuwe link</source>
        <translation>New link</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Zo staat de link op de pagina.</source>
        <translation>This is how the link reads on the page.</translation>
    </message>
    <message>
        <source>Wijkwebsite Paddepoel</source>
        <translation>Neighbourhood website Paddepoel</translation>
    </message>
    <message>
        <source>naam van een link</source>
        <translation>name of a link</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kopieer het adres uit de browser.</source>
        <translation>Copy the address from the browser.</translation>
    </message>
    <message>
        <source>adres van een link</source>
        <translation>address of a link</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>Deze link is intern. Bewoners zien hem niet.</source>
        <translation>This link is internal. Residents do not see it.</translation>
    </message>
    <message>
        <source>Wie mag het zien?</source>
        <translation>Who may see it?</translation>
    </message>
    <message>
        <source>wie een link mag zien</source>
        <translation>who may see a link</translation>
    </message>
    <message>
        <source>Openbaar: iedereen mag het lezen</source>
        <translation>Public: everybody may read it</translation>
    </message>
    <message>
        <source>Intern: alleen voor collega&apos;s</source>
        <translation>Internal: for colleagues only</translation>
    </message>
</context>
<context>
    <name>wd::ListEditor</name>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Alt+Pijl omhoog</source>
        <translation>Alt+Arrow up</translation>
    </message>
    <message>
        <source>Alt+Pijl omlaag</source>
        <translation>Alt+Arrow down</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message numerus="yes">
        <source>U hebt %n gekozen. Kies er één om die te wijzigen.</source>
        <translation>
            <numerusform>You chose %n. Choose one to change it.</numerusform>
            <numerusform>You chose %n. Choose one to change it.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is verwijderd.</source>
        <translation>%1 has been removed.</translation>
    </message>
    <message numerus="yes">
        <source>%n onderdelen zijn verwijderd.</source>
        <translation>
            <numerusform>%n part has been removed.</numerusform>
            <numerusform>%n parts have been removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>terugzetten</source>
        <translation>put back</translation>
    </message>
    <message>
        <source>Geplakte afbeelding %1.png</source>
        <translation>Pasted picture %1.png</translation>
    </message>
</context>
<context>
    <name>wd::LookCommands</name>
    <message>
        <source>Grotere letters</source>
        <translation>Larger type</translation>
    </message>
    <message>
        <source>Kleinere letters</source>
        <translation>Smaller type</translation>
    </message>
    <message>
        <source>Gewone letters</source>
        <translation>Normal type</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Zoals deze computer</source>
        <translation>Like this computer</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>wd::MainWindow</name>
    <message>
        <source>Wijkdossier</source>
        <translation>Wijkdossier</translation>
    </message>
    <message>
        <source>%1 – Wijkdossier</source>
        <translation>%1 – Wijkdossier</translation>
    </message>
</context>
<context>
    <name>wd::MilestoneDateField</name>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Typ hoe u het zegt: 14 mrt, 24-28 feb, najaar 2027, 3e kw.</source>
        <translation>Type it as you say it: 14 Mar, 24-28 Feb, autumn 2027, Q3.</translation>
    </message>
    <message>
        <source>%1 staat ook in %2.</source>
        <comment>a day that was changed, and sections</comment>
        <translation>%1 is also in %2.</translation>
    </message>
    <message>
        <source>Neem %1</source>
        <comment>a date that does exist</comment>
        <translation>Take %1</translation>
    </message>
</context>
<context>
    <name>wd::NewDossierPage</name>
    <message>
        <source>Maak dossier</source>
        <translation>Make dossier</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nieuw dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Hoe heet het plan?</source>
        <translation>What is the plan called?</translation>
    </message>
    <message>
        <source>Bewoners zien deze naam. Noem de plek of de wijk.</source>
        <translation>Residents see this name. Name the place or the neighbourhood.</translation>
    </message>
    <message>
        <source>Wat voor plan is het?</source>
        <translation>What kind of plan is it?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: Speelplekken Paddepoel</source>
        <translation>For example: Playgrounds Paddepoel</translation>
    </message>
    <message>
        <source>Geef het dossier een naam. U kunt die later nog veranderen.</source>
        <translation>Give the dossier a name. You can change it later.</translation>
    </message>
    <message>
        <source>Alleen collega&apos;s zien deze naam. Noem de plek of de wijk.</source>
        <translation>Only colleagues see this name. Name the place or the neighbourhood.</translation>
    </message>
</context>
<context>
    <name>wd::NewsEditor</name>
    <message>
        <source>Berichten</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nog geen nieuws. Wat is er gebeurd?</source>
        <translation>No news yet. What has happened?</translation>
    </message>
    <message>
        <source>Bericht toevoegen</source>
        <translation>Add a message</translation>
    </message>
    <message>
        <source>nieuw bericht</source>
        <translation>new message</translation>
    </message>
    <message>
        <source>plaats van een bericht</source>
        <translation>place of a message</translation>
    </message>
    <message>
        <source>bericht weggooien</source>
        <translation>message thrown away</translation>
    </message>
    <message numerus="yes">
        <source>in %n wijk(en)</source>
        <translation>
            <numerusform>in %n neighbourhood</numerusform>
            <numerusform>in %n neighbourhoods</numerusform>
        </translation>
    </message>
    <message>
        <source>Nieuw bericht</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>Kop</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Kom op 14 januari naar de inloopavond</source>
        <translation>Come to the open evening on 14 January</translation>
    </message>
    <message>
        <source>kop van een bericht</source>
        <translation>heading of a message</translation>
    </message>
    <message>
        <source>Inleiding</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Eén of twee zinnen. Zij staan ook in lijsten.</source>
        <translation>One or two sentences. They stand in lists too.</translation>
    </message>
    <message>
        <source>inleiding van een bericht</source>
        <translation>introduction of a message</translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>tekst van een bericht</source>
        <translation>text of a message</translation>
    </message>
    <message>
        <source>Wijken</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>wijken van een bericht</source>
        <translation>neighbourhoods of a message</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>datum van een bericht</source>
        <translation>date of a message</translation>
    </message>
    <message>
        <source>Tonen tot en met</source>
        <translation>Show up to and including</translation>
    </message>
    <message>
        <source>einde van een bericht</source>
        <translation>end of a message</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>foto bij een bericht</source>
        <translation>photo with a message</translation>
    </message>
    <message>
        <source>Kiest u niets, dan is het voor de wijken van het dossier.</source>
        <translation>If you choose none, it is for the dossier&apos;s neighbourhoods.</translation>
    </message>
    <message>
        <source>Daarna gaat het uit de lijsten op de site. Van de pagina gaat het als u opnieuw publiceert.</source>
        <translation>After that it leaves the lists on the site. It leaves the page when you publish anew.</translation>
    </message>
</context>
<context>
    <name>wd::NumberField</name>
    <message>
        <source>Schrijf een getal van %1 tot en met %2.</source>
        <translation>Write a number from %1 up to and including %2.</translation>
    </message>
</context>
<context>
    <name>wd::OtherListCard</name>
    <message>
        <source>Lijst uit een bestand</source>
        <translation>List from a file</translation>
    </message>
    <message>
        <source>Deze lijst is gelijk aan de uwe.</source>
        <translation>This list is the same as yours.</translation>
    </message>
    <message numerus="yes">
        <source>Er komen %n wijken bij.</source>
        <translation>
            <numerusform>%n neighbourhood is added.</numerusform>
            <numerusform>%n neighbourhoods are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wijken gaan uit de keuzelijst. Dossiers die ze noemen, houden hun naam.</source>
        <translation>
            <numerusform>%n neighbourhood goes off the list of choices. Dossiers that name it keep its name.</numerusform>
            <numerusform>%n neighbourhoods go off the list of choices. Dossiers that name them keep their names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wijken krijgen een andere naam.</source>
        <translation>
            <numerusform>%n neighbourhood gets another name.</numerusform>
            <numerusform>%n neighbourhoods get another name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wijken blijven.</source>
        <translation>
            <numerusform>%n neighbourhood stays.</numerusform>
            <numerusform>%n neighbourhoods stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neem deze lijst over</source>
        <translation>Take this list over</translation>
    </message>
    <message>
        <source>lijst uit een bestand</source>
        <translation>list from a file</translation>
    </message>
    <message>
        <source>Laat het zo</source>
        <translation>Leave it as it is</translation>
    </message>
    <message numerus="yes">
        <source>%n wijken krijgen een ander stadsdeel.</source>
        <translation>
            <numerusform>%n neighbourhood moves to another part of town.</numerusform>
            <numerusform>%n neighbourhoods move to another part of town.</numerusform>
        </translation>
    </message>
    <message>
        <source>De volgorde wordt anders.</source>
        <translation>The order changes.</translation>
    </message>
</context>
<context>
    <name>wd::OutcomeEditor</name>
    <message>
        <source>Besluiten en uitslagen</source>
        <translation>Decisions and results</translation>
    </message>
    <message>
        <source>Nog geen besluit of uitslag. Wat is er gekozen?</source>
        <translation>No decision or result yet. What was chosen?</translation>
    </message>
    <message>
        <source>Besluit of uitslag toevoegen</source>
        <translation>Add a decision or result</translation>
    </message>
    <message>
        <source>nieuwe uitslag</source>
        <translation>new result</translation>
    </message>
    <message>
        <source>plaats van een uitslag</source>
        <translation>place of a result</translation>
    </message>
    <message>
        <source>uitslag weggooien</source>
        <translation>result thrown away</translation>
    </message>
    <message>
        <source>Nieuwe uitslag</source>
        <translation>New result</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stemming over het ontwerp</source>
        <translation>Vote on the design</translation>
    </message>
    <message>
        <source>naam van een uitslag</source>
        <translation>name of a result</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>datum van een uitslag</source>
        <translation>date of a result</translation>
    </message>
    <message>
        <source>Wat is er besloten?</source>
        <translation>What was decided?</translation>
    </message>
    <message>
        <source>tekst van een uitslag</source>
        <translation>text of a result</translation>
    </message>
    <message>
        <source>Aantallen</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Eén regel voor elke keuze, met het aantal stemmen.</source>
        <translation>One line for each choice, with the number of votes.</translation>
    </message>
    <message>
        <source>aantallen van een uitslag</source>
        <translation>numbers of a result</translation>
    </message>
</context>
<context>
    <name>wd::OutlineModel</name>
    <message numerus="yes">
        <source>%n keuze(s) voor u</source>
        <translation>
            <numerusform>%n choice for you</numerusform>
            <numerusform>%n choices for you</numerusform>
        </translation>
    </message>
    <message>
        <source>tekst ontbreekt</source>
        <translation>text is missing</translation>
    </message>
    <message>
        <source>bestand ontbreekt</source>
        <translation>file is missing</translation>
    </message>
    <message>
        <source>beschrijving ontbreekt</source>
        <translation>description is missing</translation>
    </message>
    <message>
        <source>antwoord ontbreekt</source>
        <translation>answer is missing</translation>
    </message>
    <message>
        <source>adres ontbreekt</source>
        <translation>address is missing</translation>
    </message>
    <message>
        <source>eigenaar ontbreekt</source>
        <translation>owner is missing</translation>
    </message>
    <message>
        <source>titel ontbreekt</source>
        <translation>title is missing</translation>
    </message>
    <message>
        <source>link ontbreekt</source>
        <translation>link is missing</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>gevuld</source>
        <translation>filled</translation>
    </message>
    <message>
        <source>ontbreekt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>internal</translation>
    </message>
    <message numerus="yes">
        <source>%n onderdeel(en) nog niet af</source>
        <translation>
            <numerusform>%n part is not finished</numerusform>
            <numerusform>%n parts are not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::OutlinePane</name>
    <message>
        <source>Onderdelen</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Alle wijken</source>
        <translation>Anywhere</translation>
    </message>
</context>
<context>
    <name>wd::PageFrame</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>wd::PagePrinter</name>
    <message>
        <source>De pagina is naar de printer.</source>
        <translation>The page has gone to the printer.</translation>
    </message>
    <message>
        <source>De pagina staat in %1.</source>
        <translation>The page is in %1.</translation>
    </message>
</context>
<context>
    <name>wd::PartChoiceField</name>
    <message>
        <source>Geen</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>wd::ParticipationEditor</name>
    <message>
        <source>Wij informeren bewoners</source>
        <translation>We inform residents</translation>
    </message>
    <message>
        <source>Wij vragen bewoners naar hun mening</source>
        <translation>We ask residents for their opinion</translation>
    </message>
    <message>
        <source>Bewoners adviseren ons</source>
        <translation>Residents advise us</translation>
    </message>
    <message>
        <source>Wij maken het plan samen met bewoners</source>
        <translation>We make the plan together with residents</translation>
    </message>
    <message>
        <source>Bewoners beslissen mee</source>
        <translation>Residents take part in the decision</translation>
    </message>
    <message>
        <source>Hoeveel invloed hebben bewoners?</source>
        <translation>How much influence do residents have?</translation>
    </message>
    <message>
        <source>Beloof niet meer dan u kunt waarmaken.</source>
        <translation>Do not promise more than you can keep.</translation>
    </message>
    <message>
        <source>mate van meepraten</source>
        <translation>degree of taking part</translation>
    </message>
    <message>
        <source>Wat staat vast?</source>
        <translation>What is fixed?</translation>
    </message>
    <message>
        <source>De plekken staan vast.</source>
        <translation>The places are fixed.</translation>
    </message>
    <message>
        <source>Waarover kunnen bewoners meepraten?</source>
        <translation>What can residents have a say in?</translation>
    </message>
    <message>
        <source>U kiest de toestellen.</source>
        <translation>You choose the equipment.</translation>
    </message>
</context>
<context>
    <name>wd::PastedPictures</name>
    <message>
        <source>Geplakte afbeelding %1.png</source>
        <translation>Pasted picture %1.png</translation>
    </message>
    <message>
        <source>foto&apos;s toevoegen</source>
        <translation>photos added</translation>
    </message>
</context>
<context>
    <name>wd::PersonField</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wd::PlanDelegate</name>
    <message>
        <source>%1 van %2</source>
        <comment>a column, of a row</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>wd::PlanPane</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Alt+Pijl omhoog</source>
        <translation>Alt+Arrow up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Alt+Pijl omlaag</source>
        <translation>Alt+Arrow down</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>wd::PlanTableModel</name>
    <message>
        <source>Nieuwe fase</source>
        <translation>New phase</translation>
    </message>
    <message>
        <source>Nog geen naam</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a cell and what is said about it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>bezig</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>gaat niet door</source>
        <translation>cancelled</translation>
    </message>
</context>
<context>
    <name>wd::PlanningEditor</name>
    <message>
        <source>Fasen en mijlpalen</source>
        <translation>Phases and milestones</translation>
    </message>
    <message>
        <source>Nog geen planning. Begin met een fase of met een mijlpaal.</source>
        <translation>No planning yet. Begin with a phase or a milestone.</translation>
    </message>
    <message>
        <source>Mijlpaal</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Fase</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>wd::PlanningModel</name>
    <message>
        <source>stand van %1</source>
        <translation>state of %1</translation>
    </message>
    <message>
        <source>naam van een fase</source>
        <translation>name of a phase</translation>
    </message>
    <message>
        <source>naam van een mijlpaal</source>
        <translation>name of a milestone</translation>
    </message>
    <message>
        <source>tijd van %1</source>
        <translation>time of %1</translation>
    </message>
    <message>
        <source>datum van %1</source>
        <translation>date of %1</translation>
    </message>
    <message>
        <source>uitstel van %1</source>
        <translation>delay of %1</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>stand</source>
        <translation>state</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Eén of twee zinnen. Bewoners lezen dit achter de datum.</source>
        <translation>One or two sentences. Residents read this after the date.</translation>
    </message>
    <message>
        <source>toelichting</source>
        <translation>explanation</translation>
    </message>
    <message>
        <source>Naam van de fase</source>
        <translation>Name of the phase</translation>
    </message>
    <message>
        <source>Ontwerp</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>begin van een fase</source>
        <translation>start of a phase</translation>
    </message>
    <message>
        <source>Einde</source>
        <translation>End</translation>
    </message>
    <message>
        <source>einde van een fase</source>
        <translation>end of a phase</translation>
    </message>
    <message>
        <source>Geen fase</source>
        <translation>No phase</translation>
    </message>
    <message>
        <source>Naam van de mijlpaal</source>
        <translation>Name of the milestone</translation>
    </message>
    <message>
        <source>Inloopavond</source>
        <translation>Open evening</translation>
    </message>
    <message>
        <source>Fase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>fase van een mijlpaal</source>
        <translation>phase of a milestone</translation>
    </message>
    <message>
        <source>nieuwe fase</source>
        <translation>new phase</translation>
    </message>
    <message>
        <source>nieuwe stap</source>
        <translation>new step</translation>
    </message>
    <message>
        <source>nieuwe mijlpaal</source>
        <translation>new milestone</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>nog niet af</source>
        <translation>not complete yet</translation>
    </message>
    <message>
        <source>verplaatst</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>wacht op een reden</source>
        <translation>waits for a reason</translation>
    </message>
    <message>
        <source>fase erbij</source>
        <translation>phase added</translation>
    </message>
    <message>
        <source>mijlpaal erbij</source>
        <translation>milestone added</translation>
    </message>
    <message>
        <source>plaats van %1</source>
        <translation>place of %1</translation>
    </message>
    <message>
        <source>%1 weggooien</source>
        <translation>%1 thrown away</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>%1 bestaat niet. Bedoelt u %2?</source>
        <translation>%1 does not exist. Do you mean %2?</translation>
    </message>
    <message>
        <source>Het einde ligt voor het begin. Zet de eerste dag vooraan.</source>
        <translation>It ends before it begins. Put the first day in front.</translation>
    </message>
    <message>
        <source>Deze datum is nog niet af. Typ bijvoorbeeld 14 maart 2027, 24-28 feb of voorjaar 2027.</source>
        <translation>This date is not finished. Type for example 14 March 2027, 24-28 Feb or spring 2027.</translation>
    </message>
    <message>
        <source>tijd van een mijlpaal</source>
        <translation>time of a milestone</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Bij een bijeenkomst: hoe laat zij begint en eindigt.</source>
        <translation>Of a meeting: when it begins and ends.</translation>
    </message>
    <message>
        <source>19.30 tot 21.00 uur</source>
        <translation>19:30 to 21:00</translation>
    </message>
    <message>
        <source>Typ bijvoorbeeld 19.30 uur of 19.30 tot 21.00 uur.</source>
        <translation>Type for example 19:30 or 19:30 to 21:00.</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Buurthuis De Dijk</source>
        <translation>De Dijk community centre</translation>
    </message>
    <message>
        <source>plaats van een mijlpaal</source>
        <translation>place of a milestone</translation>
    </message>
</context>
<context>
    <name>wd::PracticeRibbon</name>
    <message>
        <source>Oefensite: niets hiervan is openbaar</source>
        <translation>Practice site: none of this is public</translation>
    </message>
</context>
<context>
    <name>wd::PreviewPane</name>
    <message>
        <source>Voorbeeld van de pagina</source>
        <translation>Preview of the page</translation>
    </message>
    <message>
        <source>Zoals op een telefoon</source>
        <translation>As on a phone</translation>
    </message>
    <message>
        <source>Zoals op een computer</source>
        <translation>As on a computer</translation>
    </message>
    <message>
        <source>Met grote letters</source>
        <translation>In large type</translation>
    </message>
</context>
<context>
    <name>wd::ProcedureEditor</name>
    <message>
        <source>Stappen van de procedure</source>
        <translation>Steps of the procedure</translation>
    </message>
    <message>
        <source>Nog geen stappen. Welk besluit is er nodig?</source>
        <translation>No steps yet. Which decision is needed?</translation>
    </message>
    <message>
        <source>Stap</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Besluit over de kapvergunning</source>
        <translation>Decision on the felling permit</translation>
    </message>
    <message>
        <source>naam van een stap</source>
        <translation>name of a step</translation>
    </message>
    <message>
        <source>Wie beslist</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Het college</source>
        <translation>The executive</translation>
    </message>
    <message>
        <source>wie over een stap beslist</source>
        <translation>who decides on a step</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>datum van een stap</source>
        <translation>date of a step</translation>
    </message>
    <message>
        <source>Hoeveel weken duurt het</source>
        <translation>How many weeks does it take</translation>
    </message>
    <message>
        <source>weken van een stap</source>
        <translation>weeks of a step</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>stand van een stap</source>
        <translation>state of a step</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Bewoners lezen dit achter de stap.</source>
        <translation>Residents read this after the step.</translation>
    </message>
    <message>
        <source>toelichting van een stap</source>
        <translation>explanation of a step</translation>
    </message>
</context>
<context>
    <name>wd::ProcedureModel</name>
    <message>
        <source>Stap</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Wie beslist</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Weken</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>nog niet af</source>
        <translation>not complete yet</translation>
    </message>
    <message>
        <source>nieuwe stap</source>
        <translation>new step</translation>
    </message>
    <message>
        <source>naam van een stap</source>
        <translation>name of a step</translation>
    </message>
    <message>
        <source>wie over een stap beslist</source>
        <translation>who decides on a step</translation>
    </message>
    <message>
        <source>datum van %1</source>
        <translation>date of %1</translation>
    </message>
    <message>
        <source>weken van %1</source>
        <translation>weeks of %1</translation>
    </message>
    <message>
        <source>stand van %1</source>
        <translation>state of %1</translation>
    </message>
    <message>
        <source>stap erbij</source>
        <translation>step added</translation>
    </message>
    <message>
        <source>plaats van %1</source>
        <translation>place of %1</translation>
    </message>
    <message>
        <source>%1 weggooien</source>
        <translation>%1 thrown away</translation>
    </message>
</context>
<context>
    <name>wd::PublicChanges</name>
    <message>
        <source>alle wijken</source>
        <translation>all neighbourhoods</translation>
    </message>
</context>
<context>
    <name>wd::PublishPage</name>
    <message>
        <source>Publiceren</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Toch niet publiceren</source>
        <translation>Do not publish after all</translation>
    </message>
    <message>
        <source>Open de pagina</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>Kopieer het adres</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>andere volgorde</source>
        <translation>other order</translation>
    </message>
    <message numerus="yes">
        <source>%n bestand(en) erbij, samen %1.</source>
        <translation>
            <numerusform>%n file added, %1 together.</numerusform>
            <numerusform>%n files added, %1 together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bestand(en) gaan weg.</source>
        <translation>
            <numerusform>%n file goes away.</numerusform>
            <numerusform>%n files go away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuk(ken) zijn intern en blijven dat.</source>
        <translation>
            <numerusform>%n document is internal and stays so.</numerusform>
            <numerusform>%n documents are internal and stay so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Vraag akkoord</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>Zet op de site</source>
        <translation>Put it on the site</translation>
    </message>
    <message numerus="yes">
        <source>Publiceer %n wijziging(en)</source>
        <translation>
            <numerusform>Publish %n change</numerusform>
            <numerusform>Publish %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Dit dossier komt voor het eerst op de site. Bewoners zien straks:</source>
        <translation>This dossier goes on the site for the first time. Residents will see:</translation>
    </message>
    <message>
        <source>Een collega die mag publiceren, krijgt uw verzoek. Bewoners zien straks:</source>
        <translation>A colleague who may publish receives your request. Residents will see:</translation>
    </message>
    <message>
        <source>Bewoners zien straks dit veranderen:</source>
        <translation>Residents will see this change:</translation>
    </message>
    <message>
        <source>Uw verzoek gaat naar de site…</source>
        <translation>Your request is on its way to the site…</translation>
    </message>
    <message>
        <source>Wij zetten het op de site…</source>
        <translation>We are putting it on the site…</translation>
    </message>
    <message>
        <source>Het dossier staat op de site. Bewoners kunnen het nu lezen.</source>
        <translation>The dossier is on the site. Residents can read it now.</translation>
    </message>
    <message>
        <source>De site is bij. Bewoners zien nu wat u veranderde.</source>
        <translation>The site is up to date. Residents now see what you changed.</translation>
    </message>
    <message>
        <source>Uw verzoek staat klaar. Een collega die mag publiceren, ziet het.</source>
        <translation>Your request is waiting. A colleague who may publish will see it.</translation>
    </message>
    <message>
        <source>U bent offline. Uw besluit is bewaard; wij publiceren zodra er weer verbinding is.</source>
        <translation>You are offline. Your decision is kept; we publish as soon as there is a connection again.</translation>
    </message>
    <message>
        <source>Er is nog geen site. Meld u eerst aan; uw besluit is bewaard.</source>
        <translation>There is no site yet. Log in first; your decision is kept.</translation>
    </message>
    <message>
        <source>U bent gestopt. Was het publiceren al begonnen, dan maken wij het af zodra er weer gedeeld wordt. Kies daarna Intrekken als u dat niet wilt.</source>
        <translation>You stopped. If publishing had already begun, we finish it with the next sharing. Choose Withdraw after that if you do not want it.</translation>
    </message>
    <message>
        <source>Wat schrijven wij in het logboek voor bewoners? Elke regel is een bericht.</source>
        <translation>What do we write in the log for residents? Each line is a message.</translation>
    </message>
    <message>
        <source>Regels in het logboek</source>
        <translation>Lines in the log</translation>
    </message>
    <message>
        <source>Voor deze wijken: %1.</source>
        <translation>For these neighbourhoods: %1.</translation>
    </message>
    <message>
        <source>Het dossier staat weer op de site. Bewoners kunnen het nu lezen.</source>
        <translation>The dossier is on the site again. Residents can read it now.</translation>
    </message>
    <message>
        <source>Publiceer opnieuw</source>
        <translation>Publish anew</translation>
    </message>
    <message>
        <source>Een collega die mag publiceren, krijgt uw verzoek. Daarna klopt de pagina weer.</source>
        <translation>A colleague who may publish gets your request. Then the page is right again.</translation>
    </message>
    <message>
        <source>Publiceer opnieuw, dan klopt de pagina weer. Uw tekst blijft zoals die is.</source>
        <translation>Publish anew, then the page is right again. Your text stays as it is.</translation>
    </message>
    <message>
        <source>Dit dossier komt weer op de site. Bewoners zien straks:</source>
        <translation>This dossier comes back to the site. Residents will see:</translation>
    </message>
    <message>
        <source>regels in het logboek</source>
        <translation>lines in the log</translation>
    </message>
    <message>
        <source>Maak eerst af wat u begon te typen. Daarna ziet u hier wat er verandert.</source>
        <translation>First finish what you began to type. Then you see here what changes.</translation>
    </message>
    <message>
        <source>Wij kijken wat er voor bewoners verandert…</source>
        <translation>We are looking at what changes for residents…</translation>
    </message>
    <message>
        <source>Dit dossier veranderde niet voor bewoners. Er is niets te publiceren.</source>
        <translation>Nothing in this dossier changed for residents. There is nothing to publish.</translation>
    </message>
    <message>
        <source>De site is bij. Bewoners zien weer wat in dit dossier staat.</source>
        <translation>The site is up to date. Residents see again what this dossier says.</translation>
    </message>
    <message>
        <source>Dit dossier volgt een ander sjabloon dan de pagina op de site. Daardoor verandert de pagina, ook waar uw tekst dezelfde bleef.</source>
        <translation>This dossier follows another template than the page on the site. So the page changes, also where your text stayed the same.</translation>
    </message>
</context>
<context>
    <name>wd::QuestionsCard</name>
    <message>
        <source>Dit vraagt een besluit van u:</source>
        <translation>This needs a decision of yours:</translation>
    </message>
    <message>
        <source>Gelezen</source>
        <translation>Read it</translation>
    </message>
    <message>
        <source>Publiceer opnieuw…</source>
        <translation>Publish again…</translation>
    </message>
</context>
<context>
    <name>wd::QuestionsEditor</name>
    <message>
        <source>Vragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Nog geen vragen. Welke vraag krijgt u vaker?</source>
        <translation>No questions yet. Which question do you get more often?</translation>
    </message>
    <message>
        <source>Vraag toevoegen</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>nieuwe vraag</source>
        <translation>new question</translation>
    </message>
    <message>
        <source>plaats van een vraag</source>
        <translation>place of a question</translation>
    </message>
    <message>
        <source>vraag weggooien</source>
        <translation>question thrown away</translation>
    </message>
    <message>
        <source>Nieuwe vraag</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>Nog geen antwoord</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Met antwoord</source>
        <translation>With an answer</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Blijft de oude schommel staan?</source>
        <translation>Will the old swing stay?</translation>
    </message>
    <message>
        <source>vraag</source>
        <translation>question</translation>
    </message>
    <message>
        <source>Antwoord</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>antwoord</source>
        <translation>answer</translation>
    </message>
</context>
<context>
    <name>wd::ReactionEditor</name>
    <message>
        <source>reageren aan of uit</source>
        <translation>reacting on or off</translation>
    </message>
    <message>
        <source>Bewoners kunnen reageren</source>
        <translation>Residents can react</translation>
    </message>
    <message>
        <source>Waarom kan reageren niet?</source>
        <translation>Why is reacting not possible?</translation>
    </message>
    <message>
        <source>Bewoners lezen dit. Zonder uitleg kunt u niet publiceren.</source>
        <translation>Residents read this. Without an explanation you cannot publish.</translation>
    </message>
    <message>
        <source>Het besluit is genomen. U kunt nog wel bellen.</source>
        <translation>The decision has been taken. You can still call.</translation>
    </message>
    <message>
        <source>waarom reageren niet kan</source>
        <translation>why reacting is not possible</translation>
    </message>
    <message>
        <source>Leg uit waarom reageren niet kan. Bewoners zien die uitleg.</source>
        <translation>Explain why reacting is not possible. Residents see the explanation.</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Wat doet u met de reacties?</source>
        <translation>What do you do with the reactions?</translation>
    </message>
    <message>
        <source>toelichting bij reageren</source>
        <translation>explanation with reacting</translation>
    </message>
    <message>
        <source>Met een e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Met een formulier op het web</source>
        <translation>With a form on the web</translation>
    </message>
    <message>
        <source>Met een brief</source>
        <translation>By letter</translation>
    </message>
    <message>
        <source>Hoe reageren bewoners?</source>
        <translation>How do residents react?</translation>
    </message>
    <message>
        <source>manier van reageren</source>
        <translation>way of reacting</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>adres voor reacties</source>
        <translation>address for reactions</translation>
    </message>
    <message>
        <source>Reageren kan vanaf</source>
        <translation>Reacting is possible from</translation>
    </message>
    <message>
        <source>begin van het reageren</source>
        <translation>start of reacting</translation>
    </message>
    <message>
        <source>Reageren kan tot en met</source>
        <translation>Reacting is possible up to and including</translation>
    </message>
    <message>
        <source>einde van het reageren</source>
        <translation>end of reacting</translation>
    </message>
    <message>
        <source>Deze dag ligt voor het begin. Kies een latere dag.</source>
        <translation>This day is before the start. Choose a later day.</translation>
    </message>
    <message>
        <source>Antwoord binnen hoeveel weken?</source>
        <translation>An answer within how many weeks?</translation>
    </message>
    <message>
        <source>Bewoners rekenen hierop.</source>
        <translation>Residents count on this.</translation>
    </message>
    <message>
        <source>weken tot antwoord</source>
        <translation>weeks until an answer</translation>
    </message>
    <message>
        <source>Vul in waar bewoners hun reactie naartoe sturen.</source>
        <translation>Fill in where residents send their reaction.</translation>
    </message>
    <message>
        <source>E-mailadres</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Webadres van het formulier</source>
        <translation>Web address of the form</translation>
    </message>
    <message>
        <source>Postadres</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>Wij zetten alle reacties in een verslag.</source>
        <translation>We put all reactions in a report.</translation>
    </message>
</context>
<context>
    <name>wd::RecentMenu</name>
    <message>
        <source>Onlangs geopend</source>
        <translation>Opened recently</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation>Without a name</translation>
    </message>
</context>
<context>
    <name>wd::ReportsEditor</name>
    <message>
        <source>Verslagen</source>
        <translation>Meeting reports</translation>
    </message>
    <message>
        <source>Nog geen verslagen. Sleep een bestand hierheen of schrijf het verslag hier.</source>
        <translation>No reports yet. Drag a file here or write the report here.</translation>
    </message>
    <message>
        <source>Verslag toevoegen</source>
        <translation>Add a report</translation>
    </message>
    <message>
        <source>nieuw verslag</source>
        <translation>new report</translation>
    </message>
    <message>
        <source>plaats van een verslag</source>
        <translation>place of a report</translation>
    </message>
    <message>
        <source>verslag weggooien</source>
        <translation>report thrown away</translation>
    </message>
    <message>
        <source>Kies bestanden…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Nieuw verslag</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Eerste avond</source>
        <translation>First evening</translation>
    </message>
    <message>
        <source>naam van een verslag</source>
        <translation>name of a report</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>datum van een verslag</source>
        <translation>date of a report</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Wijkcentrum</source>
        <translation>Community centre</translation>
    </message>
    <message>
        <source>plaats van een bijeenkomst</source>
        <translation>place of a meeting</translation>
    </message>
    <message>
        <source>Wie waren er?</source>
        <translation>Who was there?</translation>
    </message>
    <message>
        <source>Noem geen namen van bewoners.</source>
        <translation>Do not name residents.</translation>
    </message>
    <message>
        <source>31 bewoners</source>
        <translation>31 residents</translation>
    </message>
    <message>
        <source>wie er waren</source>
        <translation>who was there</translation>
    </message>
    <message>
        <source>Wat is er besproken?</source>
        <translation>What was discussed?</translation>
    </message>
    <message>
        <source>wat er is besproken</source>
        <translation>what was discussed</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Eén afspraak op elke regel.</source>
        <translation>One agreement on each line.</translation>
    </message>
    <message>
        <source>afspraken</source>
        <translation>agreements</translation>
    </message>
    <message>
        <source>Wat doet de gemeente ermee?</source>
        <translation>What does the municipality do with it?</translation>
    </message>
    <message>
        <source>antwoord van de gemeente</source>
        <translation>answer of the municipality</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>bestand van een verslag</source>
        <translation>file of a report</translation>
    </message>
    <message>
        <source>verslagen toevoegen</source>
        <translation>reports added</translation>
    </message>
    <message>
        <source>%1 staat bij Foto&apos;s en impressies.</source>
        <translation>%1 is now under Photos and impressions.</translation>
    </message>
</context>
<context>
    <name>wd::RepublishPage</name>
    <message>
        <source>Verouderde pagina&apos;s</source>
        <translation>Outdated pages</translation>
    </message>
    <message>
        <source>Wij kijken alle pagina&apos;s na…</source>
        <translation>We are looking at all pages…</translation>
    </message>
    <message>
        <source>Geen enkele pagina is verouderd.</source>
        <translation>No page is outdated.</translation>
    </message>
    <message>
        <source>Hier klopt iets niet meer, omdat de tijd verder ging. Zet de pagina opnieuw op de site, dan klopt het weer. Verder verandert er niets.</source>
        <translation>Something is no longer right here, because time went on. Publish the page again to put it right. Nothing else changes.</translation>
    </message>
    <message numerus="yes">
        <source>%n pagina(&apos;s) bijgewerkt.</source>
        <translation>
            <numerusform>%n page updated.</numerusform>
            <numerusform>%n pages updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n pagina(&apos;s) gaat een verzoek naar uw collega.</source>
        <translation>
            <numerusform>A request about %n page goes to your colleague.</numerusform>
            <numerusform>A request about %n pages goes to your colleague.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pagina(&apos;s) gaan naar de site zodra het kan.</source>
        <translation>
            <numerusform>%n page goes to the site as soon as possible.</numerusform>
            <numerusform>%n pages go to the site as soon as possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vraag akkoord voor %n pagina(&apos;s)</source>
        <translation>
            <numerusform>Ask approval for %n page</numerusform>
            <numerusform>Ask approval for %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Werk %n pagina(&apos;s) bij</source>
        <translation>
            <numerusform>Update %n page</numerusform>
            <numerusform>Update %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Bekijk deze apart</source>
        <translation>Look at these one by one</translation>
    </message>
    <message>
        <source>Deze pagina&apos;s zijn ook verouderd, maar gaan niet mee.</source>
        <translation>These pages are outdated too, but do not go along.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>er staat meer in dat nog niet op de site is</source>
        <translation>there is more in it that is not on the site yet</translation>
    </message>
    <message>
        <source>er is nog iets te kiezen of af te maken</source>
        <translation>there is something left to choose or to finish</translation>
    </message>
    <message>
        <source>hierover is al iets besloten of gevraagd</source>
        <translation>something was decided or asked about it already</translation>
    </message>
    <message>
        <source>een nieuwere versie van Wijkdossier maakte dit dossier</source>
        <translation>a newer Wijkdossier made this dossier</translation>
    </message>
    <message>
        <source>Niet op de site gezet: %1.</source>
        <translation>Not put on the site: %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %n dossier(s) veranderde net iets. Die lieten wij staan: %1.</source>
        <translation>
            <numerusform>Something just changed in %n dossier. We left it alone: %1.</numerusform>
            <numerusform>Something just changed in %n dossiers. We left them alone: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::RequestCard</name>
    <message>
        <source>Stuur terug</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Gevraagd: %1.</source>
        <translation>Asked: %1.</translation>
    </message>
    <message>
        <source>Reden: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Reden om terug te sturen</source>
        <translation>Reason for sending it back</translation>
    </message>
    <message>
        <source>Wat moet er nog anders?</source>
        <translation>What still has to change?</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Akkoord</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Terug met reden</source>
        <translation>Back with a reason</translation>
    </message>
    <message>
        <source>U vroeg om dit dossier van de site te halen. Een collega die dat mag, beslist.</source>
        <translation>You asked to take this dossier off the site. A colleague who may do so decides.</translation>
    </message>
    <message>
        <source>%1 vraagt om dit dossier van de site te halen.</source>
        <translation>%1 asks to take this dossier off the site.</translation>
    </message>
    <message>
        <source>U vroeg akkoord om te publiceren. Een collega die dat mag, krijgt het te zien.</source>
        <translation>You asked for approval to publish. A colleague who may give it will see your request.</translation>
    </message>
    <message>
        <source>%1 vraagt akkoord om dit te publiceren.</source>
        <translation>%1 asks for approval to publish this.</translation>
    </message>
    <message>
        <source>Schrijf wat er nog anders moet. Uw collega leest dat.</source>
        <translation>Write what still has to change. Your colleague reads it.</translation>
    </message>
    <message>
        <source>%1: toch publiceren, want %2</source>
        <translation>%1: publish all the same, because %2</translation>
    </message>
    <message>
        <source>Let op:</source>
        <translation>Beware:</translation>
    </message>
</context>
<context>
    <name>wd::RichField</name>
    <message>
        <source>Niet mee geplakt: %1.</source>
        <translation>Not pasted: %1.</translation>
    </message>
    <message>
        <source>Plak een afbeelding bij Foto&apos;s en impressies. Daarna kiest u haar hier met Foto of beeld.</source>
        <translation>Paste a picture under Photos and impressions. Then choose it here with Photo or image.</translation>
    </message>
    <message>
        <source>De afbeelding staat nu ook bij Foto&apos;s en impressies. Beschrijf daar wat er te zien is.</source>
        <translation>The picture is now also under Photos and impressions. Describe there what can be seen.</translation>
    </message>
    <message>
        <source>Niet mee geplakt, want niet te lezen: %1.</source>
        <translation>Not pasted, because it cannot be read: %1.</translation>
    </message>
</context>
<context>
    <name>wd::RichTextBar</name>
    <message>
        <source>Kop of alinea</source>
        <translation>Heading or paragraph</translation>
    </message>
    <message>
        <source>Alinea</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Kop</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Kleine kop</source>
        <translation>Small heading</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Cursief</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Opsomming</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Genummerde lijst</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Citaat</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Foto of beeld</source>
        <translation>Photo or image</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Voeg eerst foto&apos;s toe bij Foto&apos;s</source>
        <translation>Add photos under Photos first</translation>
    </message>
    <message>
        <source>Opmaak</source>
        <translation>Formatting</translation>
    </message>
</context>
<context>
    <name>wd::RichTextEdit</name>
    <message numerus="yes">
        <source>%n afbeelding(en)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ingesloten onderdeel(en)</source>
        <translation>
            <numerusform>%n embedded part</numerusform>
            <numerusform>%n embedded parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Rij erboven</source>
        <translation>Row above</translation>
    </message>
    <message>
        <source>Rij eronder</source>
        <translation>Row below</translation>
    </message>
    <message>
        <source>Kolom ervoor</source>
        <translation>Column before</translation>
    </message>
    <message>
        <source>Kolom erna</source>
        <translation>Column after</translation>
    </message>
    <message>
        <source>Verwijder rij</source>
        <translation>Delete row</translation>
    </message>
    <message>
        <source>Verwijder kolom</source>
        <translation>Delete column</translation>
    </message>
    <message numerus="yes">
        <source>%n koppeling(en); de woorden staan er wel</source>
        <translation>
            <numerusform>%n link; its words are there</numerusform>
            <numerusform>%n links; their words are there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::RolesEditor</name>
    <message>
        <source>Dit is intern. Alleen collega’s zien deze namen; bewoners nooit.</source>
        <translation>This is internal. Only colleagues see these names; residents never do.</translation>
    </message>
    <message>
        <source>Eigenaar van de informatie</source>
        <translation>Owner of the information</translation>
    </message>
    <message>
        <source>Wie weet wat er speelt en geeft de inhoud aan?</source>
        <translation>Who knows what is going on and supplies the content?</translation>
    </message>
    <message>
        <source>Publicist</source>
        <translation>Publicist</translation>
    </message>
    <message>
        <source>Wie schrijft het dossier en zet het op de site?</source>
        <translation>Who writes the dossier and puts it on the site?</translation>
    </message>
    <message>
        <source>Redacteur</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Wie leest mee voordat het op de site komt?</source>
        <translation>Who reads it before it goes on the site?</translation>
    </message>
</context>
<context>
    <name>wd::SectionPane</name>
    <message>
        <source>Hoe het plan heet, wat voor plan het is, en over welke onderwerpen het gaat.</source>
        <translation>What the plan is called, what kind of plan it is, and which topics it is about.</translation>
    </message>
    <message>
        <source>Speelplekken Paddepoel</source>
        <translation>Playgrounds Paddepoel</translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: %1</source>
        <translation>For example: %1</translation>
    </message>
    <message>
        <source>Intern: bewoners zien dit niet.</source>
        <translation>Internal: residents do not see this.</translation>
    </message>
    <message>
        <source>Om te beginnen</source>
        <translation>To begin with</translation>
    </message>
    <message>
        <source>Hier vindt u wat nodig is om te publiceren; stukken mogen ook later. Alle onderdelen vindt u in de lijst.</source>
        <translation>Here you find what is needed to publish; documents may come later. You find all parts in the list.</translation>
    </message>
    <message>
        <source>Dit dossier volgt een sjabloon dat dit programma niet kent (%1, versie %2). U ziet wat het wel kent; al het andere blijft bewaard.</source>
        <translation>This dossier follows a template this program does not know (%1, version %2). You see what it does know; everything else is kept.</translation>
    </message>
    <message>
        <source>Hoe het plan heet, en over welke onderwerpen het gaat.</source>
        <translation>What the plan is called, and which topics it is about.</translation>
    </message>
    <message>
        <source>Hier vindt u wat nodig is. Alle onderdelen vindt u in de lijst.</source>
        <translation>Here you find what is needed. You find all parts in the list.</translation>
    </message>
</context>
<context>
    <name>wd::SectionTextEditor</name>
    <message>
        <source>Dit is intern. Het komt nooit op de site.</source>
        <translation>This is internal. It never appears on the site.</translation>
    </message>
    <message>
        <source>Wie mag het zien?</source>
        <translation>Who may see it?</translation>
    </message>
    <message>
        <source>wie een tekst mag zien</source>
        <translation>who may see a text</translation>
    </message>
    <message>
        <source>Openbaar: iedereen mag het lezen</source>
        <translation>Public: everybody may read it</translation>
    </message>
    <message>
        <source>Intern: alleen voor collega&apos;s</source>
        <translation>Internal: for colleagues only</translation>
    </message>
    <message>
        <source>Hier is los van de eerste een tweede tekst begonnen. Zet in één tekst wat u houdt en maak de andere leeg.</source>
        <translation>A second text was begun here apart from the first. Put what you keep into one text and empty the other.</translation>
    </message>
</context>
<context>
    <name>wd::SectionsMenu</name>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>wd::SettingsPage</name>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>De taal van de vensters. Uw dossiers blijven zoals u ze schreef.</source>
        <translation>The language of the windows. Your dossiers stay as you wrote them.</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Grootte van de letters</source>
        <translation>Size of the letters</translation>
    </message>
    <message>
        <source>Deel mijn werk vanzelf met collega&apos;s</source>
        <translation>Share my work with colleagues by itself</translation>
    </message>
    <message>
        <source>Zoals deze computer</source>
        <translation>Like this computer</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Uw naam</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Staat als publicist in elk nieuw dossier dat u maakt. Daaraan ziet u bij Mijn welke dossiers van u zijn.</source>
        <translation>Stands as publicist in every new dossier you make. By it Mine shows which dossiers are yours.</translation>
    </message>
    <message>
        <source>Staat dit uit, dan deelt u zelf met Nu delen (F5). Uw werk blijft bewaard op deze computer.</source>
        <translation>When this is off you share with Share now (F5) yourself. Your work is still saved on this computer.</translation>
    </message>
</context>
<context>
    <name>wd::ShownDossiers</name>
    <message>
        <source>Zonder naam</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>geen datum</source>
        <translation>no date</translation>
    </message>
</context>
<context>
    <name>wd::SignOutPage</name>
    <message>
        <source>Afmelden en wissen</source>
        <translation>Sign out and erase</translation>
    </message>
    <message>
        <source>Nu delen</source>
        <translation>Share now</translation>
    </message>
    <message>
        <source>Meld af en wis alles op deze computer</source>
        <translation>Sign out and erase all on this computer</translation>
    </message>
    <message>
        <source>Alles staat op de site, behalve wat u weggooide zonder het te delen. Kiest u hieronder, dan gaan alle dossiers, bestanden en reservekopieën van deze computer, en uw wachtwoord uit de sleutelbos, als het daar staat. Sluit eerst andere vensters van Wijkdossier. Op de site verandert niets: wie zich opnieuw aanmeldt, haalt op wat daar staat.</source>
        <translation>All of it is on the site, but what you threw away without sharing it. If you choose so below, all dossiers, files and backups go from this computer, and your password from the keychain if it is there. Close other windows of Wijkdossier first. Nothing changes on the site: who logs in again gets what is there.</translation>
    </message>
    <message>
        <source>Dit staat nog niet op de site, dus wissen wij niets:</source>
        <translation>This is not on the site yet, so we erase nothing:</translation>
    </message>
    <message>
        <source>Deel het eerst, of gooi weg wat u niet wilt bewaren.</source>
        <translation>Share it first, or throw away what you do not want to keep.</translation>
    </message>
</context>
<context>
    <name>wd::SiteFormFields</name>
    <message>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Waar deelt u de dossiers?</source>
        <translation>Where do you share the dossiers?</translation>
    </message>
    <message>
        <source>Kies…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Kies: %1</source>
        <translation>Choose: %1</translation>
    </message>
    <message>
        <source>Vul uw wachtwoord in.</source>
        <translation>Fill in your password.</translation>
    </message>
</context>
<context>
    <name>wd::SiteMenu</name>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Publiceren…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Intrekken…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Werk verouderde pagina&apos;s bij…</source>
        <translation>Update outdated pages…</translation>
    </message>
    <message>
        <source>Bekijk pagina</source>
        <translation>View page</translation>
    </message>
    <message>
        <source>Nu delen</source>
        <translation>Share now</translation>
    </message>
    <message>
        <source>Aanmelden…</source>
        <translation>Log in…</translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Bekijk als bewoner</source>
        <translation>View as a resident</translation>
    </message>
    <message>
        <source>Oefensite opnieuw beginnen…</source>
        <translation>Begin the practice site again…</translation>
    </message>
    <message>
        <source>Werken met de site van de gemeente</source>
        <translation>Work with the municipal site</translation>
    </message>
    <message>
        <source>Lijst van wijken…</source>
        <translation>List of neighbourhoods…</translation>
    </message>
    <message>
        <source>Verbinding proberen…</source>
        <translation>Try the connection…</translation>
    </message>
    <message>
        <source>Afmelden en wissen…</source>
        <translation>Sign out and erase…</translation>
    </message>
</context>
<context>
    <name>wd::SjabloonLine</name>
    <message>
        <source>Er is een nieuw sjabloon: %1. Bekijk wat er verandert…</source>
        <translation>There is a new template: %1. See what changes…</translation>
    </message>
</context>
<context>
    <name>wd::SjabloonPage</name>
    <message>
        <source>Neem over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Sjabloon %1</source>
        <translation>Template %1</translation>
    </message>
    <message>
        <source>Dit dossier volgt dit sjabloon.</source>
        <translation>This dossier follows this template.</translation>
    </message>
    <message>
        <source>Er verandert niets dat u ziet.</source>
        <translation>Nothing that you see changes.</translation>
    </message>
    <message>
        <source>Dit verandert er in dit dossier:</source>
        <translation>This changes in this dossier:</translation>
    </message>
    <message>
        <source>Er gaat niets verloren, en u kunt het ongedaan maken. Collega&apos;s krijgen het met het dossier; bewoners merken het pas als u weer publiceert.</source>
        <translation>Nothing is lost, and you can undo it. Colleagues get it with the dossier; residents notice only when you publish again.</translation>
    </message>
    <message>
        <source>nieuw sjabloon</source>
        <translation>new template</translation>
    </message>
</context>
<context>
    <name>wd::StartEditor</name>
    <message>
        <source>Alles wat nodig is om te publiceren, is ingevuld.</source>
        <translation>All that is needed to publish has been filled in.</translation>
    </message>
    <message>
        <source>Alles wat nodig is, is ingevuld.</source>
        <translation>All that is needed has been filled in.</translation>
    </message>
</context>
<context>
    <name>wd::StartPages</name>
    <message>
        <source>Of u mag publiceren, blijkt bij de eerste keer.</source>
        <translation>Whether you may publish shows the first time.</translation>
    </message>
    <message>
        <source>U mag publiceren.</source>
        <translation>You may publish.</translation>
    </message>
    <message>
        <source>Publiceren doet een collega, op uw verzoek.</source>
        <translation>A colleague publishes, at your request.</translation>
    </message>
    <message>
        <source>Uw wachtwoord is bewaard in de sleutelbos van deze computer.</source>
        <translation>Your password is kept in the keychain of this computer.</translation>
    </message>
    <message>
        <source>Uw wachtwoord wordt niet bewaard; wij vragen het de volgende keer weer.</source>
        <translation>Your password is not kept; we ask for it again next time.</translation>
    </message>
    <message>
        <source>U bent aangemeld bij %1.</source>
        <translation>You are logged in to %1.</translation>
    </message>
    <message>
        <source>U bent verbonden met %1.</source>
        <translation>You are connected to %1.</translation>
    </message>
</context>
<context>
    <name>wd::StatusEditor</name>
    <message>
        <source>Hoe staat het ervoor?</source>
        <translation>How do things stand?</translation>
    </message>
    <message>
        <source>Het ontwerp ligt tot 1 februari ter inzage.</source>
        <translation>The design can be inspected until 1 February.</translation>
    </message>
    <message>
        <source>stand van zaken</source>
        <translation>where it stands</translation>
    </message>
    <message>
        <source>datum van de stand van zaken</source>
        <translation>date of where it stands</translation>
    </message>
    <message>
        <source>Dit is de stand op</source>
        <translation>This is how it stands on</translation>
    </message>
    <message>
        <source>Bewoners zien zo hoe nieuw dit bericht is.</source>
        <translation>Residents see how recent this message is.</translation>
    </message>
    <message>
        <source>Zet op vandaag</source>
        <translation>Set to today</translation>
    </message>
</context>
<context>
    <name>wd::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Aanmelden…</source>
        <translation>Log in…</translation>
    </message>
    <message>
        <source>Bekijk pagina</source>
        <translation>View page</translation>
    </message>
    <message>
        <source>Publiceren…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Uw werk staat veilig op deze computer. Het wordt nog nergens gedeeld.</source>
        <translation>Your work is safe on this computer. It is not shared anywhere yet.</translation>
    </message>
    <message>
        <source>Wordt gedeeld…</source>
        <translation>Sharing…</translation>
    </message>
    <message>
        <source>U bent offline. Uw werk staat veilig op deze computer; wij delen het zodra er weer verbinding is.</source>
        <translation>You are offline. Your work is safe on this computer; we share it as soon as there is a connection again.</translation>
    </message>
    <message>
        <source>De site vraagt uw wachtwoord. Uw werk staat veilig op deze computer.</source>
        <translation>The site asks for your password. Your work is safe on this computer.</translation>
    </message>
    <message>
        <source>Delen lukt nu niet.</source>
        <translation>Sharing does not work now.</translation>
    </message>
    <message>
        <source>Wordt bewaard…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Nog niet gedeeld</source>
        <translation>Not shared yet</translation>
    </message>
    <message>
        <source>Gedeeld %1</source>
        <translation>Shared %1</translation>
    </message>
    <message>
        <source>Wordt ingetrokken zodra het kan</source>
        <translation>Will be withdrawn as soon as possible</translation>
    </message>
    <message>
        <source>Wordt gepubliceerd zodra het kan</source>
        <translation>Will be published as soon as possible</translation>
    </message>
    <message>
        <source>Nog niet op de site</source>
        <translation>Not on the site yet</translation>
    </message>
    <message>
        <source>Van de site gehaald</source>
        <translation>Taken off the site</translation>
    </message>
    <message>
        <source>Op de site</source>
        <translation>On the site</translation>
    </message>
    <message>
        <source>De pagina verandert door het sjabloon</source>
        <translation>The page changes because of the template</translation>
    </message>
    <message>
        <source>De site is bij</source>
        <translation>The site is up to date</translation>
    </message>
    <message numerus="yes">
        <source>%n wijziging(en) nog niet op de site</source>
        <translation>
            <numerusform>%n change not on the site yet</numerusform>
            <numerusform>%n changes not on the site yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Uw verzoek gaat weg zodra het kan</source>
        <translation>Your request leaves as soon as possible</translation>
    </message>
    <message>
        <source>Het verzoek gaat terug zodra het kan</source>
        <translation>The request goes back as soon as possible</translation>
    </message>
    <message>
        <source>Gelezen</source>
        <translation>I have read this</translation>
    </message>
    <message>
        <source>%1 Publiceer opnieuw.</source>
        <translation>%1 Publish anew.</translation>
    </message>
    <message numerus="yes">
        <source>%n onderdeel(en) nog niet af</source>
        <translation>
            <numerusform>%n part is not finished</numerusform>
            <numerusform>%n parts are not finished</numerusform>
        </translation>
    </message>
    <message>
        <source>U bent offline. Uw werk staat veilig op deze computer; u deelt het met F5.</source>
        <translation>You are offline. Your work is safe on this computer; you share it with F5.</translation>
    </message>
    <message>
        <source>Nog niet gedeeld; u deelt met F5</source>
        <translation>Not shared yet; you share with F5</translation>
    </message>
    <message>
        <source>Gedeeld %1; daarna deelt u met F5</source>
        <translation>Shared %1; from then on you share with F5</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Minder</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>Het wordt nog nergens gedeeld.</source>
        <translation>It is not shared anywhere yet.</translation>
    </message>
    <message>
        <source>U bent offline. Uw werk is veilig.</source>
        <translation>You are offline. Your work is safe.</translation>
    </message>
    <message>
        <source>De site vraagt uw wachtwoord.</source>
        <translation>The site asks for your password.</translation>
    </message>
    <message>
        <source>Delen lukt nu niet. Uw werk is veilig.</source>
        <translation>Sharing does not work now. Your work is safe.</translation>
    </message>
    <message>
        <source>Op de site staat nu iets anders</source>
        <translation>The site shows something else now</translation>
    </message>
</context>
<context>
    <name>wd::StatusNews</name>
    <message>
        <source>Niet teruggezet, want een collega veranderde het daarna: %1</source>
        <translation>Not put back, because a colleague changed it afterwards: %1</translation>
    </message>
</context>
<context>
    <name>wd::StatusOffers</name>
    <message>
        <source>Een nieuwere versie van Wijkdossier maakte dit dossier. Hier kunt u het alleen lezen.</source>
        <translation>A newer Wijkdossier made this dossier. Here you can only read it.</translation>
    </message>
    <message>
        <source>%1 ligt in de prullenbak. Daar blijft het minstens 30 dagen.</source>
        <translation>%1 is in the trash. It stays there for at least 30 days.</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Alles op de Oefensite gaat weg en u begint opnieuw met de twee voorbeelden.</source>
        <translation>Everything on the practice site goes away and you begin again with the two samples.</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>Alle dossiers op deze computer worden weer zoals %1. Hoe ze nu zijn, blijft bewaard in een eigen bestand.</source>
        <translation>All dossiers on this computer become as they were %1. How they are now is kept in a file of its own.</translation>
    </message>
</context>
<context>
    <name>wd::SummaryEditor</name>
    <message>
        <source>In een of twee zinnen</source>
        <translation>In one or two sentences</translation>
    </message>
    <message>
        <source>tekst in het kort</source>
        <translation>text in short</translation>
    </message>
</context>
<context>
    <name>wd::TextField</name>
    <message numerus="yes">
        <source>%n teken(s) te lang. Maak de tekst korter.</source>
        <translation>
            <numerusform>%n character too long. Make the text shorter.</numerusform>
            <numerusform>%n characters too long. Make the text shorter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nog ruimte voor %n teken(s).</source>
        <translation>
            <numerusform>Room for %n more character.</numerusform>
            <numerusform>Room for %n more characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deze tekst is %n teken(s) te lang. Maak hem korter.</source>
        <translation>
            <numerusform>This text is %n character too long. Make it shorter.</numerusform>
            <numerusform>This text is %n characters too long. Make it shorter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::TextObjects</name>
    <message>
        <source>Afbeelding</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Afbeelding: %1</source>
        <translation>Image: %1</translation>
    </message>
    <message>
        <source>Onderdeel uit een nieuwere versie van Wijkdossier</source>
        <translation>Part from a newer version of Wijkdossier</translation>
    </message>
    <message>
        <source>Onderdeel uit een nieuwere versie van Wijkdossier: %1</source>
        <translation>Part from a newer version of Wijkdossier: %1</translation>
    </message>
</context>
<context>
    <name>wd::TitleEditor</name>
    <message>
        <source>onderwerpen</source>
        <translation>topics</translation>
    </message>
    <message>
        <source>Naam van het plan</source>
        <translation>Name of the plan</translation>
    </message>
    <message>
        <source>Kort en herkenbaar, met de plek erin.</source>
        <translation>Short and easy to recognise, with the place in it.</translation>
    </message>
    <message>
        <source>Speelplekken Paddepoel</source>
        <translation>Playgrounds Paddepoel</translation>
    </message>
    <message>
        <source>naam van het plan</source>
        <translation>name of the plan</translation>
    </message>
    <message>
        <source>Soort plan</source>
        <translation>Kind of plan</translation>
    </message>
    <message>
        <source>Dit bepaalt welke onderdelen nodig zijn.</source>
        <translation>This decides which parts are needed.</translation>
    </message>
    <message>
        <source>soort plan</source>
        <translation>kind of plan</translation>
    </message>
    <message>
        <source>Onderwerpen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Een onderwerp op elke regel. Bewoners zoeken hierop.</source>
        <translation>One topic on each line. Residents search for these.</translation>
    </message>
    <message>
        <source>spelen</source>
        <translation>playing</translation>
    </message>
    <message>
        <source>Een onderwerp op elke regel.</source>
        <translation>One topic on each line.</translation>
    </message>
</context>
<context>
    <name>wd::TrashPage</name>
    <message>
        <source>Prullenbak van dit dossier</source>
        <translation>Trash of this dossier</translation>
    </message>
    <message>
        <source>Zonder titel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>%1 terug uit de prullenbak</source>
        <translation>%1 back from the trash</translation>
    </message>
    <message>
        <source>De prullenbak is leeg. Wat u weggooit, komt hier te staan.</source>
        <translation>The trash is empty. What you throw away comes here.</translation>
    </message>
    <message>
        <source>%1 · weggegooid op %2</source>
        <translation>%1 · thrown away on %2</translation>
    </message>
</context>
<context>
    <name>wd::TrialPage</name>
    <message>
        <source>Verbinding proberen</source>
        <translation>Trying the connection</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Wij proberen alles wat Wijkdossier van de site nodig heeft, en zeggen wie kan oplossen wat niet lukt. Daarvoor zetten wij even een map met proefbestanden op de site, zonder iets uit uw dossiers. Die halen wij weer weg.</source>
        <translation>We try all that Wijkdossier needs of the site, and say who can mend what does not work. For that we put a folder with test files on the site for a moment, with nothing of your dossiers. We take it away again.</translation>
    </message>
    <message>
        <source>Als tekst voor een mail aan uw helpdesk</source>
        <translation>As text for a mail to your helpdesk</translation>
    </message>
    <message>
        <source>Verbinding geprobeerd met Wijkdossier %1, %2</source>
        <translation>Connection tried with Wijkdossier %1, %2</translation>
    </message>
    <message>
        <source>Site: %1. Account: %2.</source>
        <translation>Site: %1. Account: %2.</translation>
    </message>
    <message>
        <source>Gekopieerd: plak het in een mail aan uw helpdesk.</source>
        <translation>Copied: paste it into a mail to your helpdesk.</translation>
    </message>
</context>
<context>
    <name>wd::UndoAndClipboard</name>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Knippen</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Plakken</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Alles selecteren</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Ongedaan maken: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Opnieuw: %1</source>
        <translation>Redo: %1</translation>
    </message>
</context>
<context>
    <name>wd::UndoableEdits</name>
    <message>
        <source>keuze tussen twee teksten</source>
        <translation>choice between two texts</translation>
    </message>
</context>
<context>
    <name>wd::ValidityEditor</name>
    <message>
        <source>Geldig vanaf</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Geldig tot en met</source>
        <translation>Valid up to and including</translation>
    </message>
    <message>
        <source>Deze dag ligt voor het begin. Kies een latere dag.</source>
        <translation>This day is before the start. Choose a later day.</translation>
    </message>
    <message>
        <source>Volgende controle</source>
        <translation>Next check</translation>
    </message>
    <message>
        <source>Vandaag gecontroleerd</source>
        <translation>Checked today</translation>
    </message>
    <message>
        <source>Laatst gecontroleerd</source>
        <translation>Last checked</translation>
    </message>
    <message>
        <source>Bewoners zien deze dag op de pagina.</source>
        <translation>Residents see this day on the page.</translation>
    </message>
    <message>
        <source>controle van vandaag</source>
        <translation>check of today</translation>
    </message>
    <message>
        <source>Geen nieuws tot</source>
        <translation>No news until</translation>
    </message>
    <message>
        <source>Gebeurt er een tijd niets? Dan lezen bewoners wanneer zij weer iets horen.</source>
        <translation>Does nothing happen for a while? Then residents read when they will hear more.</translation>
    </message>
    <message>
        <source>Daarna staat het dossier bij Aandacht.</source>
        <translation>After that the dossier is listed under Attention.</translation>
    </message>
    <message>
        <source>Op die dag komt het dossier bij Aandacht te staan.</source>
        <translation>On that day the dossier is listed under Attention.</translation>
    </message>
</context>
<context>
    <name>wd::ViewMenu</name>
    <message>
        <source>Bee&amp;ld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Voorbeeld van de pagina</source>
        <translation>Preview of the page</translation>
    </message>
    <message>
        <source>Volledig scherm</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Naar de dossiers</source>
        <translation>To the dossiers</translation>
    </message>
    <message>
        <source>Naar de onderdelen</source>
        <translation>To the parts</translation>
    </message>
    <message>
        <source>Naar de tekst</source>
        <translation>To the text</translation>
    </message>
    <message>
        <source>Naar de opmaakknoppen</source>
        <translation>To the formatting buttons</translation>
    </message>
    <message>
        <source>Naar de volgende kolom</source>
        <translation>To the next column</translation>
    </message>
    <message>
        <source>Naar de vorige kolom</source>
        <translation>To the previous column</translation>
    </message>
</context>
<context>
    <name>wd::WalkBar</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Onderdelen</source>
        <translation>Parts</translation>
    </message>
</context>
<context>
    <name>wd::WijkCard</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stadsdeel</source>
        <translation>Part of town</translation>
    </message>
    <message>
        <source>Website van de wijk</source>
        <translation>Website of the neighbourhood</translation>
    </message>
    <message>
        <source>Wijk %1</source>
        <translation>Neighbourhood %1</translation>
    </message>
    <message>
        <source>Geeft u een andere naam, dan blijft de oude bewaard, met de dag van vandaag. Dossiers laten de nieuwe naam zien; op de site staat die na hun volgende publicatie.</source>
        <translation>When you give another name the old one is kept, with today&apos;s date. Dossiers show the new name; on the site it stands after their next publication.</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Haal uit de keuzelijst</source>
        <translation>Take off the list of choices</translation>
    </message>
    <message>
        <source>Zet in de keuzelijst</source>
        <translation>Put on the list of choices</translation>
    </message>
    <message>
        <source>%1 uit de keuzelijst</source>
        <translation>%1 off the list of choices</translation>
    </message>
    <message>
        <source>%1 in de keuzelijst</source>
        <translation>%1 on the list of choices</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Maak er weer een eigen wijk van</source>
        <translation>Make it a neighbourhood of its own again</translation>
    </message>
    <message>
        <source>%1 weer een eigen wijk</source>
        <translation>%1 a neighbourhood of its own again</translation>
    </message>
    <message>
        <source>Hoort voortaan bij</source>
        <translation>Is part of from now on</translation>
    </message>
    <message>
        <source>Kies een wijk</source>
        <translation>Choose a neighbourhood</translation>
    </message>
    <message>
        <source>Is deze wijk opgegaan in een andere? Dossiers van deze wijk laten dan de naam van die andere zien.</source>
        <translation>Has this neighbourhood become part of another? Its dossiers then show the name of that other one.</translation>
    </message>
    <message>
        <source>Voeg samen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>wijk %1</source>
        <translation>neighbourhood %1</translation>
    </message>
    <message>
        <source>%1 bij %2</source>
        <translation>%1 into %2</translation>
    </message>
</context>
<context>
    <name>wd::WijkField</name>
    <message>
        <source>Deze wijk kennen wij niet. Kies een naam uit de lijst.</source>
        <translation>We do not know this neighbourhood. Choose a name from the list.</translation>
    </message>
</context>
<context>
    <name>wd::WijkQuestion</name>
    <message>
        <source>een collega</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>Keuze: wijk %1</source>
        <translation>Choice: neighbourhood %1</translation>
    </message>
    <message>
        <source>De wijk %1 is ook gewijzigd door %2, %3.</source>
        <translation>The neighbourhood %1 was changed by %2 too, %3.</translation>
    </message>
    <message>
        <source>U: %1</source>
        <translation>You: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Houd het mijne</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Neem dat van %1</source>
        <translation>Take that of %1</translation>
    </message>
    <message>
        <source>in de keuzelijst</source>
        <translation>on the list of choices</translation>
    </message>
    <message>
        <source>niet in de keuzelijst</source>
        <translation>not on the list of choices</translation>
    </message>
    <message>
        <source>hoort bij %1</source>
        <translation>part of %1</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>wd::WijkRows</name>
    <message>
        <source>Laat ook zien wat niet in de keuzelijst staat</source>
        <translation>Also show what is not on the list of choices</translation>
    </message>
    <message>
        <source>Zoek een wijk…</source>
        <translation>Search for a neighbourhood…</translation>
    </message>
    <message>
        <source>Zoek een wijk, ook bij een oude naam</source>
        <translation>Search for a neighbourhood, by an old name too</translation>
    </message>
    <message>
        <source>Er is geen wijk met deze letters.</source>
        <translation>There is no neighbourhood with these letters.</translation>
    </message>
    <message>
        <source>hoort bij %1</source>
        <translation>part of %1</translation>
    </message>
    <message>
        <source>niet in de keuzelijst</source>
        <translation>not on the list of choices</translation>
    </message>
    <message>
        <source>eerder %1 (tot %2)</source>
        <translation>formerly %1 (until %2)</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Wijzig %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>hoort bij %1, en die hoort bij deze: kies welke blijft</source>
        <translation>part of %1, which is part of this one: choose which stays</translation>
    </message>
</context>
<context>
    <name>wd::WijkenEditor</name>
    <message>
        <source>wijken die iets merken</source>
        <translation>neighbourhoods that notice something</translation>
    </message>
    <message>
        <source>wat %1 merkt</source>
        <translation>what %1 notices</translation>
    </message>
    <message>
        <source>In welke wijk ligt het plan?</source>
        <translation>In which neighbourhood is the plan?</translation>
    </message>
    <message>
        <source>Typ een stukje van de naam</source>
        <translation>Type a part of the name</translation>
    </message>
    <message>
        <source>wijk van het plan</source>
        <translation>neighbourhood of the plan</translation>
    </message>
    <message>
        <source>Het plan gaat over alle wijken</source>
        <translation>The plan is about all neighbourhoods</translation>
    </message>
    <message>
        <source>alle wijken</source>
        <translation>all neighbourhoods</translation>
    </message>
    <message>
        <source>Welke andere wijken merken er iets van?</source>
        <translation>Which other neighbourhoods will notice something?</translation>
    </message>
    <message>
        <source>Wat merkt %1 ervan?</source>
        <translation>What will %1 notice of it?</translation>
    </message>
    <message>
        <source>Fietsers rijden een maand om.</source>
        <translation>Cyclists have to go round for a month.</translation>
    </message>
    <message>
        <source>Bewoners lezen dan op de pagina dat het over alle wijken gaat.</source>
        <translation>Residents then read on the page that it concerns all neighbourhoods.</translation>
    </message>
    <message>
        <source>Bewoners lezen op de pagina wat elke wijk merkt.</source>
        <translation>Residents read on the page what each neighbourhood will notice.</translation>
    </message>
</context>
<context>
    <name>wd::WijkenField</name>
    <message>
        <source>Zoek een wijk…</source>
        <translation>Search for a neighbourhood…</translation>
    </message>
    <message>
        <source>%1: zoek een wijk</source>
        <translation>%1: search for a neighbourhood</translation>
    </message>
    <message>
        <source>Gekozen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
</context>
<context>
    <name>wd::WijkenPage</name>
    <message>
        <source>Wijken</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>Deze lijst deelt u met uw collega&apos;s. Een wijk kan een andere naam krijgen of opgaan in een andere; dossiers volgen vanzelf.</source>
        <translation>You share this list with your colleagues. A neighbourhood may get another name or become part of another; dossiers follow by themselves.</translation>
    </message>
    <message>
        <source>Niet alles is teruggedraaid: iemand anders heeft er intussen iets aan gewijzigd.</source>
        <translation>Not all was taken back: somebody else changed some of it meanwhile.</translation>
    </message>
    <message>
        <source>Lijst uit een bestand…</source>
        <translation>List from a file…</translation>
    </message>
    <message>
        <source>Naam van een nieuwe wijk</source>
        <translation>Name of a new neighbourhood</translation>
    </message>
    <message>
        <source>Stadsdeel</source>
        <translation>Part of town</translation>
    </message>
    <message>
        <source>Stadsdeel van de nieuwe wijk</source>
        <translation>Part of town of the new neighbourhood</translation>
    </message>
    <message>
        <source>Voeg wijk toe</source>
        <translation>Add neighbourhood</translation>
    </message>
    <message>
        <source>wijk %1 toegevoegd</source>
        <translation>neighbourhood %1 added</translation>
    </message>
    <message>
        <source>Ongedaan maken: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Opnieuw: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Lijst van wijken</source>
        <translation>List of neighbourhoods</translation>
    </message>
    <message>
        <source>Tabel (*.csv);;Alle bestanden (*)</source>
        <translation>Table (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Wat u wijzigde, is nog niet gedeeld met uw collega&apos;s.</source>
        <translation>What you changed has not been shared with your colleagues yet.</translation>
    </message>
    <message>
        <source>Een nieuwere versie van Wijkdossier heeft deze lijst gewijzigd. U kunt de lijst alleen lezen; werk het programma bij om weer te wijzigen.</source>
        <translation>A newer Wijkdossier has changed this list. You can only read it; update the program to change it again.</translation>
    </message>
</context>
<context>
    <name>wd::WindowProgram</name>
    <message>
        <source>Opgeslagen: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>De kopie is teruggezet.</source>
        <translation>The copy was put back.</translation>
    </message>
</context>
<context>
    <name>wd::WithdrawPage</name>
    <message>
        <source>Van de site halen</source>
        <translation>Take it off the site</translation>
    </message>
    <message>
        <source>Laat een bericht achter, met titel, datum en reden</source>
        <translation>Leave a message with title, date and reason</translation>
    </message>
    <message>
        <source>Haal deze pagina van de site</source>
        <translation>Take this page off the site</translation>
    </message>
    <message>
        <source>Waarom gaat deze pagina weg?</source>
        <translation>Why does this page go away?</translation>
    </message>
    <message>
        <source>Bewoners kunnen daarna niets meer van dit dossier lezen, ook geen stukken of foto&apos;s. Uw werk blijft hier en bij uw collega&apos;s bewaard.</source>
        <translation>After this residents can read nothing of this dossier, no documents or photos either. Your work stays here and with your colleagues.</translation>
    </message>
    <message>
        <source>Schrijf op waarom. Uw collega&apos;s lezen dat, en met een bericht ook bewoners.</source>
        <translation>Write down why. Your colleagues read it, and with a message residents do too.</translation>
    </message>
    <message>
        <source>U bent offline. Uw besluit is bewaard; wij halen de pagina weg zodra er weer verbinding is.</source>
        <translation>You are offline. Your decision is kept; we take the page away as soon as there is a connection again.</translation>
    </message>
    <message>
        <source>Wij halen de pagina van de site…</source>
        <translation>We are taking the page off the site…</translation>
    </message>
    <message>
        <source>U mag dit niet zelf. Een collega die mag publiceren, krijgt uw verzoek met de reden.</source>
        <translation>You may not do this yourself. A colleague who may publish gets your request with the reason.</translation>
    </message>
    <message>
        <source>Vraag om deze pagina weg te halen</source>
        <translation>Ask to take this page off</translation>
    </message>
    <message>
        <source>Uw verzoek gaat naar de site…</source>
        <translation>Your request is on its way to the site…</translation>
    </message>
    <message>
        <source>Uw verzoek staat klaar. Een collega die mag publiceren, beslist.</source>
        <translation>Your request is waiting. A colleague who may publish decides.</translation>
    </message>
    <message>
        <source>De pagina is van de site. Bewoners kunnen het dossier niet meer lezen.</source>
        <translation>The page is off the site. Residents can no longer read the dossier.</translation>
    </message>
    <message>
        <source>U bent offline. Uw verzoek is bewaard; wij sturen het zodra er weer verbinding is.</source>
        <translation>You are offline. Your request is kept; we send it as soon as there is a connection.</translation>
    </message>
    <message>
        <source>De site vraagt uw wachtwoord. Uw besluit is bewaard tot u zich aanmeldt.</source>
        <translation>The site asks for your password. Your decision is kept until you log in.</translation>
    </message>
    <message>
        <source>Er is nog geen site. Meld u eerst aan; uw besluit is bewaard.</source>
        <translation>There is no site yet. Log in first; your decision is kept.</translation>
    </message>
    <message>
        <source>De pagina is van de site. Bewoners lezen op die plaats uw bericht.</source>
        <translation>The page is off the site. Residents read your notice in its place.</translation>
    </message>
</context>
<context>
    <name>wd::moments</name>
    <message>
        <source>vandaag %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>gisteren %1</source>
        <translation>yesterday %1</translation>
    </message>
</context>
</TS>
