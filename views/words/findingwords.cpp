// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/findingwords.h"

#include "model/dossier/momentwords.h"
#include "model/publication/findings.h"
#include "model/sjabloon/places.h"
#include "model/sjabloon/sjabloon.h"
#include "views/words/readable.h"
#include "views/words/sectionname.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// %1 the section, %2 the part, %3 and %4 the facts, %5 the part with its field.
struct FindingRow {
    FindingKind kind;
    const char16_t *dutch;
    const char16_t *english;
};

constexpr std::array rows{
    FindingRow{FindingKind::Deleted, u"Dit dossier staat in de prullenbak. Haal het daar eerst uit.",
               u"This dossier is in the trash. Take it out of there first."},
    FindingRow{FindingKind::Newer,
               u"Dit dossier is gemaakt met een nieuwere Wijkdossier. Werk het programma bij.",
               u"This dossier was made by a newer Wijkdossier. Update the program."},
    FindingRow{FindingKind::Conflict, u"%5: kies tussen uw tekst en die van een collega.",
               u"%5: choose between your text and that of a colleague."},
    FindingRow{FindingKind::Draft, u"%5: maak af wat u begon te typen („%3”), of haal het weg.",
               u"%5: finish what you began to type (“%3”), or take it away."},
    FindingRow{FindingKind::FileAbsent,
               u"%1: %3 staat niet op deze computer. Deel eerst, of kies het bestand opnieuw bij %2.",
               u"%1: %3 is not on this computer. Share first, or choose the file again at %2."},
    FindingRow{FindingKind::FileDamaged, u"%1: %3 is beschadigd. Kies het bestand opnieuw bij %2.",
               u"%1: %3 is damaged. Choose the file again at %2."},
    FindingRow{FindingKind::Empty, u"%1: dit ontbreekt nog.", u"%1: this is still missing."},
    FindingRow{FindingKind::Owner, u"%1: vul de naam van de informatie-eigenaar in.",
               u"%1: fill in the name of the information owner."},
    FindingRow{FindingKind::ReactionReason, u"%1: schrijf waarom bewoners niet kunnen reageren.",
               u"%1: write why residents cannot react."},
    FindingRow{FindingKind::ReactionAddress, u"%1: vul het adres in.", u"%1: fill in the address."},
    FindingRow{FindingKind::Moved, u"%1: schrijf waarom %2 later wordt. Het was: %3. Het wordt: %4.",
               u"%1: write why %2 is later. It was: %3. It becomes: %4."},
    FindingRow{FindingKind::EndsTooEarly, u"%1: kies een einde op of na %3. Nu is het %4.",
               u"%1: choose an end on or after %3. Now it is %4."},
    FindingRow{FindingKind::Title, u"%1: geef het onderdeel zonder naam een titel.",
               u"%1: give the part without a name a title."},
    FindingRow{FindingKind::Address, u"%1: vul de link in bij %2.", u"%1: fill in the link of %2."},
    FindingRow{FindingKind::Alt, u"%1: beschrijf wat er te zien is op %2.",
               u"%1: describe what can be seen in %2."},
    FindingRow{
        FindingKind::Uncleaned,
        u"%1: %3 kan nog vertellen waar en met welk toestel deze foto gemaakt is. Haal %3 weg, of bewaar "
        u"de foto als JPEG en voeg die toe.",
        u"%1: %3 may still tell where and with which device this photo was made. Take %3 out, or save the "
        u"photo as JPEG and add that."},
    FindingRow{FindingKind::DraftBehind, u"%5: „%3” is nog niet af en gaat nu niet mee.",
               u"%5: “%3” is not finished and does not go along now."},
    FindingRow{FindingKind::NoFile, u"%1: kies een bestand bij %2.", u"%1: choose a file for %2."},
    FindingRow{FindingKind::ContactAddress, u"%1: vul een e-mailadres of telefoonnummer in.",
               u"%1: fill in an e-mail address or telephone number."},
    FindingRow{FindingKind::Unfinished, u"%1: schrijf nog een tekst bij %2.", u"%1: write a text for %2."},
    FindingRow{FindingKind::Expired,
               u"%1: dit dossier is verlopen op %3. Kies een later einde of trek het in.",
               u"%1: this dossier expired on %3. Choose a later end or withdraw it."},
    FindingRow{FindingKind::DatesPassed,
               u"%1: bij %3 onderdelen is de datum voorbij. Zet erbij hoe het staat.",
               u"%1: the dates of %3 parts have passed. Say how they stand."},
    FindingRow{FindingKind::DatesCrossed, u"%1: het einde ligt voor het begin. Kies andere dagen.",
               u"%1: the end is before the beginning. Choose other days."},
    FindingRow{FindingKind::ReactionOver,
               u"%1: reageren kon tot en met %3. Kies een latere dag of sluit het met een reden.",
               u"%1: one could react until %3. Choose a later day or close it with a reason."},
    FindingRow{FindingKind::Embargo, u"%1: %2 blijft binnen tot %3. Publiceer het dossier dan opnieuw.",
               u"%1: %2 stays inside until %3. Publish the dossier again then."},
    FindingRow{FindingKind::LargeFile, u"%1: %3 is groot (%4 MB). Maak het kleiner als dat kan.",
               u"%1: %3 is large (%4 MB). Make it smaller if you can."},
    FindingRow{FindingKind::TooLong, u"%1: dit is lang. Houd het onder %3 tekens.",
               u"%1: this is long. Keep it under %3 characters."},
    FindingRow{
        FindingKind::InternalName,
        u"%1: volgens zijn naam is „%3” niet voor iedereen. Maak het intern of geef het een andere naam.",
        u"%1: by its name “%3” is not for everybody. Make it internal or give it another name."},
    FindingRow{FindingKind::CameraName, u"%1: „%3” is de naam uit de camera. Schrijf wat er te zien is.",
               u"%1: “%3” is the name the camera gave. Write what can be seen."},
    FindingRow{FindingKind::MailInText,
               u"%5: hier staat het e-mailadres %3. Haal het weg als bewoners het niet mogen zien.",
               u"%5: the e-mail address %3 stands here. Take it out if residents may not see it."},
    FindingRow{FindingKind::CheckDue,
               u"%1: de controle van %3 wacht nog. Kijk het na en kies een nieuwe dag.",
               u"%1: the check of %3 still waits. Look through it and choose a new day."},
    FindingRow{FindingKind::PaperAuthor,
               u"%1: in %3 staat wie het maakte: %4. Haal dat eruit als bewoners het niet hoeven te weten.",
               u"%1: %3 says who made it: %4. Take that out if residents need not know."},
    FindingRow{FindingKind::PaperTitle,
               u"%1: %3 heet vanbinnen „%4”. Verander dat als bewoners het niet mogen zien.",
               u"%1: %3 calls itself “%4” inside. Change that if residents may not see it."},
    FindingRow{
        FindingKind::PaperChanges,
        u"%1: in %3 staan bijgehouden wijzigingen. Neem ze over of wijs ze af, en kies het bestand opnieuw.",
        u"%1: %3 holds tracked changes. Accept or reject them, then choose the file again."},
    FindingRow{FindingKind::PaperComments,
               u"%1: in %3 staan opmerkingen. Haal ze eruit als bewoners ze niet mogen lezen.",
               u"%1: %3 holds comments. Take them out if residents may not read them."},
    FindingRow{FindingKind::PaperHidden,
               u"%1: in %3 is iets verborgen. Haal het eruit als bewoners het niet mogen lezen.",
               u"%1: something is hidden in %3. Take it out if residents may not read it."},
    FindingRow{FindingKind::PaperMacros, u"%1: in %3 zitten macro's. Kies een bestand zonder macro's.",
               u"%1: there are macros in %3. Choose a file without macros."},
    FindingRow{FindingKind::PaperUnseen,
               u"%1: wij kunnen niet in %3 kijken. Kijk zelf wat bewoners erin zien.",
               u"%1: we cannot look inside %3. See for yourself what residents find in it."},
    FindingRow{FindingKind::PaperScan,
               u"%1: %3 is een scan, zonder tekst om voor te lezen. Vraag het origineel.",
               u"%1: %3 is a scan, without text to read out. Ask for the original."},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (std::size_t(rows[i].kind) != i)
            return false;
    }
    return rows.size() == findingKinds;
}
static_assert(inOrder(), "one row a kind, in the order of the enumeration");

/// What is said otherwise when the same is found in another place.
FindingRow rowOf(const Finding &finding)
{
    const FindingRow usual = rows.at(std::size_t(finding.kind));
    const QString fact = finding.facts.value(0);
    const auto instead = [&](const char16_t *dutch, const char16_t *english) {
        return FindingRow{.kind = finding.kind, .dutch = dutch, .english = english};
    };
    if (finding.kind == FindingKind::Draft && finding.facts.value(1) == u"reason"_s)
        return instead(u"%5: schrijf waarom het later wordt („%3”), of kies Toch niet.",
                       u"%5: write why it becomes later (“%3”), or choose Leave it.");
    if (finding.kind == FindingKind::Title && finding.part.isEmpty())
        return instead(u"%1: geef het dossier een titel.", u"%1: give the dossier a title.");
    if (finding.kind == FindingKind::Title && finding.field == u"question"_s)
        return instead(u"%1: schrijf de vraag bij het onderdeel zonder vraag.",
                       u"%1: write the question of the part without one.");
    if (finding.kind == FindingKind::Moved && finding.field == u"note"_s)
        return instead(u"%1: schrijf in de toelichting waarom %2 later wordt. Het was: %3. Het wordt: %4.",
                       u"%1: write in the note why %2 is later. It was: %3. It becomes: %4.");
    if (finding.kind == FindingKind::DatesPassed && fact == u"1"_s)
        return instead(u"%1: bij één onderdeel is de datum voorbij. Zet erbij hoe het staat.",
                       u"%1: the date of one part has passed. Say how it stands.");
    if (finding.kind == FindingKind::Embargo && fact.isEmpty())
        return instead(u"%1: %2 blijft nog binnen. Kies vanaf welke dag het openbaar is.",
                       u"%1: %2 stays inside. Choose from which day it is public.");
    if (finding.kind != FindingKind::Unfinished)
        return usual;
    if (fact == u"title"_s)
        return rows.at(std::size_t(FindingKind::Title));
    if (fact == u"answer"_s)
        return instead(u"%1: schrijf het antwoord bij „%2”.", u"%1: write the answer to “%2”.");
    if (fact == u"url"_s)
        return rows.at(std::size_t(FindingKind::Address));
    if (finding.part.isEmpty())
        return instead(u"%1: dit is nog niet af. Vul ook de rest in.",
                       u"%1: this is not finished. Fill in the rest too.");
    return usual;
}

/// One line, and no longer than fits a sentence.
QString brief(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > 80 ? line.left(79) + u'…' : line;
}

bool areDates(FindingKind kind)
{
    return kind == FindingKind::Moved || kind == FindingKind::EndsTooEarly || kind == FindingKind::Expired
        || kind == FindingKind::ReactionOver || kind == FindingKind::Embargo || kind == FindingKind::CheckDue;
}

QString factInWords(const Finding &finding, qsizetype number, Language language)
{
    const QString fact = finding.facts.value(number);
    const auto date = areDates(finding.kind) ? EdtfDate::parse(fact.section(u'/', 0, 0)) : std::nullopt;
    const auto end = EdtfDate::parse(fact.section(u'/', 1));
    if (date && end)
        return inWords(Moment{.date = *date, .endDate = *end}, language);
    constexpr qint64 megabyte = 1024 * 1024;
    if (finding.kind == FindingKind::LargeFile && number == 1)
        return QString::number((fact.toLongLong() + megabyte / 2) / megabyte);
    return brief(fact);
}

/// "Inloopavond (datum)", or the field alone.
QString placeInWords(const Finding &finding, const QString &title, Language language)
{
    const QString name = memberName(finding.field, language);
    return title.isEmpty() ? name.left(1).toUpper() + name.mid(1) : title + u" ("_s + name + u')';
}

/// In one pass: a title may itself hold a '%'.
QString filled(const QString &text, const QStringList &words)
{
    QString said;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (number < 1 || number > words.size())
            said += text[i];
        else
            said += words.at(number - 1), ++i;
    }
    return said;
}

} // namespace

QString findingInWords(const Finding &finding, const Dossier &dossier, Language language)
{
    const bool dutch = language == Language::Dutch;
    const QString title = brief(titleOfPart(dossier, finding.part));
    const QString nameless = dutch ? u"een onderdeel zonder naam"_s : u"a part without a name"_s;
    const FindingRow row = rowOf(finding);
    return filled(QString::fromUtf16(dutch ? row.dutch : row.english),
                  {nameOfSection(finding.section, language), title.isEmpty() ? nameless : title,
                   factInWords(finding, 0, language), factInWords(finding, 1, language),
                   placeInWords(finding, title, language)});
}

QString paperInWords(const QString &name, const QString &fact, Language language)
{
    const QList<PaperFinding> found = paperFindings({}, {fact});
    if (found.isEmpty())
        return {};
    const FindingRow &row = rows.at(std::size_t(found.first().kind));
    // No section goes before it, so a sentence begins here; a file's name stays as it is.
    QString text = QString::fromUtf16(language == Language::Dutch ? row.dutch : row.english);
    text = text.section(u": "_s, 1);
    text[0] = text[0].toUpper();
    return filled(text, {{}, {}, brief(name), brief(found.first().fact)});
}

} // namespace wd
