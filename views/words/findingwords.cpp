// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/findingwords.h"

#include "model/dossier/momentwords.h"
#include "model/publication/findings.h"
#include "model/publication/roworder.h"
#include "model/sjabloon/places.h"
#include "model/sjabloon/sjabloon.h"
#include "views/words/readable.h"
#include "views/words/sectionname.h"
#include "views/words/translated.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// %1 the section, %2 the part, %3 and %4 the facts, %5 the part with its field.
struct FindingRow {
    FindingKind kind;
    const char *dutch; ///< "Finding" in translations/
};

constexpr std::array rows{
    FindingRow{FindingKind::Deleted,
               QT_TRANSLATE_NOOP("Finding", "Dit dossier staat in de prullenbak. Haal het daar eerst uit.")},
    FindingRow{
        FindingKind::Newer,
        QT_TRANSLATE_NOOP("Finding",
                          "Dit dossier is gemaakt met een nieuwere Wijkdossier. Werk het programma bij.")},
    FindingRow{FindingKind::InternalSjabloon,
               QT_TRANSLATE_NOOP("Finding",
                                 "Dit dossier is alleen voor collega's. U kunt het niet publiceren, wel "
                                 "bewaren als document.")},
    FindingRow{FindingKind::UnknownSjabloon,
               QT_TRANSLATE_NOOP("Finding",
                                 "Wijkdossier kent het sjabloon van dit dossier nog niet. Werk het programma "
                                 "bij en publiceer daarna.")},
    FindingRow{FindingKind::Conflict,
               QT_TRANSLATE_NOOP("Finding", "%5: kies tussen uw tekst en die van een collega.")},
    FindingRow{FindingKind::Draft,
               QT_TRANSLATE_NOOP("Finding", "%5: maak af wat u begon te typen („%3”), of haal het weg.")},
    FindingRow{FindingKind::FileAbsent,
               QT_TRANSLATE_NOOP(
                   "Finding",
                   "%1: %3 staat niet op deze computer. Deel eerst, of kies het bestand opnieuw bij %2.")},
    FindingRow{FindingKind::FileDamaged,
               QT_TRANSLATE_NOOP("Finding", "%1: %3 is beschadigd. Kies het bestand opnieuw bij %2.")},
    FindingRow{FindingKind::Empty, QT_TRANSLATE_NOOP("Finding", "%1: dit ontbreekt nog.")},
    FindingRow{FindingKind::Owner,
               QT_TRANSLATE_NOOP("Finding", "%1: vul de naam van de informatie-eigenaar in.")},
    FindingRow{FindingKind::ReactionReason,
               QT_TRANSLATE_NOOP("Finding", "%1: schrijf waarom bewoners niet kunnen reageren.")},
    FindingRow{FindingKind::ReactionAddress, QT_TRANSLATE_NOOP("Finding", "%1: vul het adres in.")},
    FindingRow{
        FindingKind::Moved,
        QT_TRANSLATE_NOOP("Finding", "%1: schrijf waarom %2 later wordt. Het was: %3. Het wordt: %4.")},
    FindingRow{FindingKind::EndsTooEarly,
               QT_TRANSLATE_NOOP("Finding", "%1: kies een einde op of na %3. Nu is het %4.")},
    FindingRow{FindingKind::Title,
               QT_TRANSLATE_NOOP("Finding", "%1: geef het onderdeel zonder naam een titel.")},
    FindingRow{FindingKind::Address, QT_TRANSLATE_NOOP("Finding", "%1: vul de link in bij %2.")},
    FindingRow{FindingKind::Alt, QT_TRANSLATE_NOOP("Finding", "%1: beschrijf wat er te zien is op %2.")},
    FindingRow{FindingKind::Uncleaned,
               QT_TRANSLATE_NOOP("Finding",
                                 "%1: %3 kan nog vertellen waar en met welk toestel deze foto gemaakt is. "
                                 "Haal %3 weg, of bewaar de foto als JPEG en voeg die toe.")},
    FindingRow{FindingKind::DraftBehind,
               QT_TRANSLATE_NOOP("Finding", "%5: „%3” is nog niet af en gaat nu niet mee.")},
    FindingRow{FindingKind::NoFile, QT_TRANSLATE_NOOP("Finding", "%1: kies een bestand bij %2.")},
    FindingRow{FindingKind::ContactAddress,
               QT_TRANSLATE_NOOP("Finding", "%1: vul een e-mailadres of telefoonnummer in.")},
    FindingRow{FindingKind::Unfinished, QT_TRANSLATE_NOOP("Finding", "%1: schrijf nog een tekst bij %2.")},
    FindingRow{FindingKind::Expired,
               QT_TRANSLATE_NOOP("Finding",
                                 "%1: dit dossier is verlopen op %3. Kies een later einde of trek het in.")},
    FindingRow{
        FindingKind::DatesPassed,
        QT_TRANSLATE_NOOP("Finding", "%1: bij %3 onderdelen is de datum voorbij. Zet erbij hoe het staat.")},
    FindingRow{FindingKind::DatesCrossed,
               QT_TRANSLATE_NOOP("Finding", "%1: het einde ligt voor het begin. Kies andere dagen.")},
    FindingRow{
        FindingKind::ReactionOver,
        QT_TRANSLATE_NOOP("Finding",
                          "%1: reageren kon tot en met %3. Kies een latere dag of sluit het met een reden.")},
    FindingRow{
        FindingKind::Embargo,
        QT_TRANSLATE_NOOP("Finding", "%1: %2 blijft binnen tot %3. Publiceer het dossier dan opnieuw.")},
    FindingRow{FindingKind::LargeFile,
               QT_TRANSLATE_NOOP("Finding", "%1: %3 is groot (%4 MB). Maak het kleiner als dat kan.")},
    FindingRow{FindingKind::TooLong,
               QT_TRANSLATE_NOOP("Finding", "%1: dit is lang. Houd het onder %3 tekens.")},
    FindingRow{FindingKind::InternalName,
               QT_TRANSLATE_NOOP("Finding",
                                 "%1: volgens zijn naam is „%3” niet voor iedereen. Maak het intern of geef "
                                 "het een andere naam.")},
    FindingRow{FindingKind::CameraName,
               QT_TRANSLATE_NOOP("Finding", "%1: „%3” is de naam uit de camera. Schrijf wat er te zien is.")},
    FindingRow{
        FindingKind::MailInText,
        QT_TRANSLATE_NOOP(
            "Finding", "%5: hier staat het e-mailadres %3. Haal het weg als bewoners het niet mogen zien.")},
    FindingRow{FindingKind::CheckDue,
               QT_TRANSLATE_NOOP("Finding",
                                 "%1: de controle van %3 wacht nog. Kijk het na en kies een nieuwe dag.")},
    FindingRow{
        FindingKind::PaperAuthor,
        QT_TRANSLATE_NOOP(
            "Finding",
            "%1: in %3 staat wie het maakte: %4. Haal dat eruit als bewoners het niet hoeven te weten.")},
    FindingRow{FindingKind::PaperTitle,
               QT_TRANSLATE_NOOP(
                   "Finding", "%1: %3 heet vanbinnen „%4”. Verander dat als bewoners het niet mogen zien.")},
    FindingRow{FindingKind::PaperChanges,
               QT_TRANSLATE_NOOP("Finding",
                                 "%1: in %3 staan bijgehouden wijzigingen. Neem ze over of wijs ze af, en "
                                 "kies het bestand opnieuw.")},
    FindingRow{
        FindingKind::PaperComments,
        QT_TRANSLATE_NOOP("Finding",
                          "%1: in %3 staan opmerkingen. Haal ze eruit als bewoners ze niet mogen lezen.")},
    FindingRow{
        FindingKind::PaperHidden,
        QT_TRANSLATE_NOOP("Finding",
                          "%1: in %3 is iets verborgen. Haal het eruit als bewoners het niet mogen lezen.")},
    FindingRow{FindingKind::PaperMacros,
               QT_TRANSLATE_NOOP("Finding", "%1: in %3 zitten macro's. Kies een bestand zonder macro's.")},
    FindingRow{
        FindingKind::PaperUnseen,
        QT_TRANSLATE_NOOP("Finding", "%1: wij kunnen niet in %3 kijken. Kijk zelf wat bewoners erin zien.")},
    FindingRow{FindingKind::PaperScan,
               QT_TRANSLATE_NOOP("Finding",
                                 "%1: %3 is een scan, zonder tekst om voor te lezen. Vraag het origineel.")},
};

static_assert(hasOneRowAKind(rows, findingKinds));

/// What is said otherwise when the same is found in another place.
FindingRow rowOf(const Finding &finding)
{
    const FindingRow usual = rows.at(std::size_t(finding.kind));
    const QString fact = finding.facts.value(0);
    const auto instead = [&](const char *dutch) { return FindingRow{.kind = finding.kind, .dutch = dutch}; };
    if (finding.kind == FindingKind::Draft && finding.facts.value(1) == u"reason"_s)
        return instead(
            QT_TRANSLATE_NOOP("Finding", "%5: schrijf waarom het later wordt („%3”), of kies Toch niet."));
    if (finding.kind == FindingKind::Title && finding.part.isEmpty())
        return instead(QT_TRANSLATE_NOOP("Finding", "%1: geef het dossier een titel."));
    if (finding.kind == FindingKind::Title && finding.field == u"question"_s)
        return instead(QT_TRANSLATE_NOOP("Finding", "%1: schrijf de vraag bij het onderdeel zonder vraag."));
    if (finding.kind == FindingKind::Moved && finding.field == u"note"_s)
        return instead(QT_TRANSLATE_NOOP(
            "Finding", "%1: schrijf in de toelichting waarom %2 later wordt. Het was: %3. Het wordt: %4."));
    if (finding.kind == FindingKind::DatesPassed && fact == u"1"_s)
        return instead(QT_TRANSLATE_NOOP(
            "Finding", "%1: bij één onderdeel is de datum voorbij. Zet erbij hoe het staat."));
    if (finding.kind == FindingKind::Embargo && fact.isEmpty())
        return instead(
            QT_TRANSLATE_NOOP("Finding", "%1: %2 blijft nog binnen. Kies vanaf welke dag het openbaar is."));
    if (finding.kind != FindingKind::Unfinished)
        return usual;
    if (fact == u"title"_s)
        return rows.at(std::size_t(FindingKind::Title));
    if (fact == u"table"_s)
        return instead(QT_TRANSLATE_NOOP("Finding", "%1: zet hier een tabel."));
    if (fact == u"answer"_s)
        return instead(QT_TRANSLATE_NOOP("Finding", "%1: schrijf het antwoord bij „%2”."));
    if (fact == u"url"_s)
        return rows.at(std::size_t(FindingKind::Address));
    if (finding.part.isEmpty())
        return instead(QT_TRANSLATE_NOOP("Finding", "%1: dit is nog niet af. Vul ook de rest in."));
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

QString findingInWords(const SjabloonText &sjabloon, const Finding &finding, const Dossier &dossier,
                       Language language)
{
    const QString title = brief(titleOfPart(dossier, finding.part));
    const FindingRow row = rowOf(finding);
    return filled(translated("Finding", row.dutch, language),
                  {nameOfSection(sjabloon, finding.section, language),
                   title.isEmpty() ? namelessPart(language) : title, factInWords(finding, 0, language),
                   factInWords(finding, 1, language), placeInWords(finding, title, language)});
}

QString paperInWords(const QString &name, const QString &fact, Language language)
{
    const QList<PaperFinding> found = paperFindings({}, {fact});
    if (found.isEmpty())
        return {};
    const FindingRow &row = rows.at(std::size_t(found.first().kind));
    // No section goes before it, so a sentence begins here; a file's name stays as it is.
    const QString whole = translated("Finding", row.dutch, language);
    QString text = whole.section(u": "_s, 1);
    if (text.isEmpty()) // a language that writes no ": " there
        text = whole;
    text[0] = text[0].toUpper();
    return filled(text, {{}, {}, brief(name), brief(found.first().fact)});
}

} // namespace wd
