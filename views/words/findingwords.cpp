// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/findingwords.h"

#include "model/dossier/dates/momentwords.h"
#include "model/publication/findings/findings.h"
#include "model/sjabloon/places.h"
#include "model/sjabloon/sjabloon.h"
#include "views/words/readable.h"
#include "views/words/sectionname.h"
#include "views/words/translated.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The sentence of that kind, or another where the same is found in another place.
const char *dutchOf(const Finding &finding)
{
    const char *instead = finding.kind->instead ? finding.kind->instead(finding) : nullptr;
    return instead ? instead : finding.kind->dutch;
}

/// One line, and no longer than fits a sentence.
QString brief(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > 80 ? line.left(79) + u'…' : line;
}

QString factInWords(const Finding &finding, qsizetype number, Language language)
{
    const QString fact = finding.facts.value(number);
    const auto date
        = finding.kind->facts == FactForm::Dates ? EdtfDate::parse(fact.section(u'/', 0, 0)) : std::nullopt;
    const auto end = EdtfDate::parse(fact.section(u'/', 1));
    if (date && end)
        return inWords(Moment{.date = *date, .endDate = *end}, language);
    constexpr qint64 megabyte = 1024 * 1024;
    if (finding.kind->facts == FactForm::NameAndBytes && number == 1)
        return QString::number((fact.toLongLong() + megabyte / 2) / megabyte);
    return brief(fact);
}

/// "Inloopavond (datum)", or the field alone.
QString placeInWords(const Finding &finding, const QString &title, Language language)
{
    const QString name = memberName(finding.place.field, language);
    return title.isEmpty() ? name.left(1).toUpper() + name.mid(1) : title + u" ("_s + name + u')';
}

QString sentenceOf(const Finding &finding, Language language)
{
    if (finding.kind->facts == FactForm::Count)
        return translatedCount("Finding", finding.kind->dutch, finding.facts.value(0).toInt(), language);
    return translated("Finding", dutchOf(finding), language);
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
    const QString title = brief(titleOfPart(dossier, finding.place.part));
    return filled(sentenceOf(finding, language),
                  {nameOfSection(sjabloon, finding.section, language),
                   title.isEmpty() ? namelessPart(language) : title, factInWords(finding, 0, language),
                   factInWords(finding, 1, language), placeInWords(finding, title, language)});
}

QString paperInWords(const QString &name, const QString &fact, Language language)
{
    const QList<PaperFinding> found = paperFindings({}, {fact});
    if (found.isEmpty())
        return {};
    // No section goes before it, so a sentence begins here; a file's name stays as it is.
    const QString whole = translated("Finding", found.first().kind->dutch, language);
    QString text = whole.section(u": "_s, 1);
    if (text.isEmpty()) // a language that writes no ": " there
        text = whole;
    text[0] = text[0].toUpper();
    return filled(text, {{}, {}, brief(name), brief(found.first().fact)});
}

} // namespace wd
