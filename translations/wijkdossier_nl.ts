<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="nl_NL">
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%1: bij %3 onderdelen is de datum voorbij. Zet erbij hoe het staat.</source>
        <translation>
            <numerusform>%1: bij %3 onderdeel is de datum voorbij. Zet erbij hoe het staat.</numerusform>
            <numerusform>%1: bij %3 onderdelen is de datum voorbij. Zet erbij hoe het staat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::DossierList</name>
    <message numerus="yes">
        <source>%n keuze(s) voor u: een collega veranderde hetzelfde</source>
        <translation>
            <numerusform>%n keuze voor u: een collega veranderde hetzelfde</numerusform>
            <numerusform>%n keuzes voor u: een collega veranderde hetzelfde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wijziging(en) nog niet op de site</source>
        <translation>
            <numerusform>%n wijziging nog niet op de site</numerusform>
            <numerusform>%n wijzigingen nog niet op de site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n datum(s) voorbij</source>
        <translation>
            <numerusform>%n datum is voorbij</numerusform>
            <numerusform>%n data zijn voorbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vraag/vragen voor u over de site</source>
        <translation>
            <numerusform>%n vraag voor u over de site</numerusform>
            <numerusform>%n vragen voor u over de site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n onderdeel(en) nog niet af</source>
        <translation>
            <numerusform>%n onderdeel is nog niet af</numerusform>
            <numerusform>%n onderdelen zijn nog niet af</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::DossierListPane</name>
    <message numerus="yes">
        <source>%n verouderde pagina(&apos;s)…</source>
        <translation>
            <numerusform>%n verouderde pagina…</numerusform>
            <numerusform>%n verouderde pagina&apos;s…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plaats(en) gevonden</source>
        <translation>
            <numerusform>%n plaats gevonden</numerusform>
            <numerusform>%n plaatsen gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::FindBar</name>
    <message numerus="yes">
        <source>%n plaats(en)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::ImagesEditor</name>
    <message numerus="yes">
        <source>%n foto(&apos;s) samen</source>
        <comment>one form for several</comment>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto&apos;s samen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ingevuld bij %n foto(&apos;s). Wat er al stond, is zo gebleven.</source>
        <comment>descriptions</comment>
        <translation>
            <numerusform>Ingevuld bij %n foto. Wat er al stond, is zo gebleven.</numerusform>
            <numerusform>Ingevuld bij %n foto&apos;s. Wat er al stond, is zo gebleven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::IncomingFilesCard</name>
    <message numerus="yes">
        <source>%1 van %n bestand(en) toegevoegd</source>
        <translation>
            <numerusform>%1 van %n bestand toegevoegd</numerusform>
            <numerusform>%1 van %n bestanden toegevoegd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::ListEditor</name>
    <message numerus="yes">
        <source>U hebt %n gekozen. Kies er één om die te wijzigen.</source>
        <translation>
            <numerusform>U hebt er %n gekozen. U kunt die nu wijzigen.</numerusform>
            <numerusform>U hebt er %n gekozen. Kies er één om die te wijzigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n onderdelen zijn verwijderd.</source>
        <translation>
            <numerusform>%n onderdeel is verwijderd.</numerusform>
            <numerusform>%n onderdelen zijn verwijderd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::NewsEditor</name>
    <message numerus="yes">
        <source>in %n wijk(en)</source>
        <translation>
            <numerusform>in %n wijk</numerusform>
            <numerusform>in %n wijken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::OtherListCard</name>
    <message numerus="yes">
        <source>Er komen %n wijken bij.</source>
        <translation>
            <numerusform>Er komt %n wijk bij.</numerusform>
            <numerusform>Er komen %n wijken bij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wijken gaan uit de keuzelijst. Dossiers die ze noemen, houden hun naam.</source>
        <translation>
            <numerusform>%n wijk gaat uit de keuzelijst. Dossiers die haar noemen, houden die naam.</numerusform>
            <numerusform>%n wijken gaan uit de keuzelijst. Dossiers die ze noemen, houden hun naam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wijken krijgen een andere naam.</source>
        <translation>
            <numerusform>%n wijk krijgt een andere naam.</numerusform>
            <numerusform>%n wijken krijgen een andere naam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wijken blijven.</source>
        <translation>
            <numerusform>%n wijk blijft.</numerusform>
            <numerusform>%n wijken blijven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wijken krijgen een ander stadsdeel.</source>
        <translation>
            <numerusform>%n wijk krijgt een ander stadsdeel.</numerusform>
            <numerusform>%n wijken krijgen een ander stadsdeel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::OutlineModel</name>
    <message numerus="yes">
        <source>%n keuze(s) voor u</source>
        <translation>
            <numerusform>%n keuze voor u</numerusform>
            <numerusform>%n keuzes voor u</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n onderdeel(en) nog niet af</source>
        <translation>
            <numerusform>%n onderdeel is nog niet af</numerusform>
            <numerusform>%n onderdelen zijn nog niet af</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::PublishPage</name>
    <message numerus="yes">
        <source>%n bestand(en) erbij, samen %1.</source>
        <translation>
            <numerusform>%n bestand erbij, %1.</numerusform>
            <numerusform>%n bestanden erbij, samen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bestand(en) gaan weg.</source>
        <translation>
            <numerusform>%n bestand gaat weg.</numerusform>
            <numerusform>%n bestanden gaan weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuk(ken) zijn intern en blijven dat.</source>
        <translation>
            <numerusform>%n stuk is intern en blijft dat.</numerusform>
            <numerusform>%n stukken zijn intern en blijven dat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publiceer %n wijziging(en)</source>
        <translation>
            <numerusform>Publiceer %n wijziging</numerusform>
            <numerusform>Publiceer %n wijzigingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::RepublishPage</name>
    <message numerus="yes">
        <source>%n pagina(&apos;s) bijgewerkt.</source>
        <translation>
            <numerusform>%n pagina bijgewerkt.</numerusform>
            <numerusform>%n pagina&apos;s bijgewerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n pagina(&apos;s) gaat een verzoek naar uw collega.</source>
        <translation>
            <numerusform>Over %n pagina gaat een verzoek naar uw collega.</numerusform>
            <numerusform>Over %n pagina&apos;s gaat een verzoek naar uw collega.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pagina(&apos;s) gaan naar de site zodra het kan.</source>
        <translation>
            <numerusform>%n pagina gaat naar de site zodra het kan.</numerusform>
            <numerusform>%n pagina&apos;s gaan naar de site zodra het kan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vraag akkoord voor %n pagina(&apos;s)</source>
        <translation>
            <numerusform>Vraag akkoord voor %n pagina</numerusform>
            <numerusform>Vraag akkoord voor %n pagina&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Werk %n pagina(&apos;s) bij</source>
        <translation>
            <numerusform>Werk %n pagina bij</numerusform>
            <numerusform>Werk %n pagina&apos;s bij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n dossier(s) veranderde net iets. Die lieten wij staan: %1.</source>
        <translation>
            <numerusform>In %n dossier veranderde net iets. Dat lieten wij staan: %1.</numerusform>
            <numerusform>In %n dossiers veranderde net iets. Die lieten wij staan: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::RichTextEdit</name>
    <message numerus="yes">
        <source>%n afbeelding(en)</source>
        <translation>
            <numerusform>%n afbeelding</numerusform>
            <numerusform>%n afbeeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ingesloten onderdeel(en)</source>
        <translation>
            <numerusform>%n ingesloten onderdeel</numerusform>
            <numerusform>%n ingesloten onderdelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n koppeling(en); de woorden staan er wel</source>
        <translation>
            <numerusform>%n koppeling; de woorden staan er wel</numerusform>
            <numerusform>%n koppelingen; de woorden staan er wel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::StatusLine</name>
    <message numerus="yes">
        <source>%n wijziging(en) nog niet op de site</source>
        <translation>
            <numerusform>%n wijziging nog niet op de site</numerusform>
            <numerusform>%n wijzigingen nog niet op de site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n onderdeel(en) nog niet af</source>
        <translation>
            <numerusform>%n onderdeel is nog niet af</numerusform>
            <numerusform>%n onderdelen zijn nog niet af</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wd::TextField</name>
    <message numerus="yes">
        <source>%n teken(s) te lang. Maak de tekst korter.</source>
        <translation>
            <numerusform>%n teken te lang. Maak de tekst korter.</numerusform>
            <numerusform>%n tekens te lang. Maak de tekst korter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nog ruimte voor %n teken(s).</source>
        <translation>
            <numerusform>Nog ruimte voor %n teken.</numerusform>
            <numerusform>Nog ruimte voor %n tekens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deze tekst is %n teken(s) te lang. Maak hem korter.</source>
        <translation>
            <numerusform>Deze tekst is %n teken te lang. Maak hem korter.</numerusform>
            <numerusform>Deze tekst is %n tekens te lang. Maak hem korter.</numerusform>
        </translation>
    </message>
</context>
</TS>
