// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/sitequestionwords.h"

#include "views/words/eventwords.h"
#include "views/words/readable.h"
#include "views/words/translated.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = SyncEventKind;

struct QuestionRow {
    SyncEventKind kind;
    const char *dutch; ///< "SiteQuestion" in translations/; %1: what it is about
};

// For who publishes and for who may only ask: both read what publishing makes of it.
constexpr std::array questionRows{
    QuestionRow{Kind::AskWebEdit,
                QT_TRANSLATE_NOOP("SiteQuestion",
                                  "Iemand wijzigde op de site: %1. Wordt dit gepubliceerd, dan staat daar "
                                  "weer wat in dit dossier staat.")},
    QuestionRow{Kind::AskOlderText,
                QT_TRANSLATE_NOOP("SiteQuestion",
                                  "Op de site staat bij „%1” weer een oudere tekst. Wordt dit "
                                  "gepubliceerd, dan staat daar weer de nieuwe.")},
    QuestionRow{Kind::AskHiddenOnSite,
                QT_TRANSLATE_NOOP("SiteQuestion",
                                  "Iemand verborg „%1” op de site. Wordt dit gepubliceerd, dan kunnen "
                                  "bewoners het weer lezen.")},
    QuestionRow{Kind::AskOtherFile,
                QT_TRANSLATE_NOOP("SiteQuestion",
                                  "Iemand zette op de site een ander bestand bij „%1”. Wordt dit "
                                  "gepubliceerd, dan staat daar weer het bestand van dit dossier.")},
    QuestionRow{Kind::AskRemovedOnSite,
                QT_TRANSLATE_NOOP("SiteQuestion",
                                  "Iemand verwijderde „%1” van de site. Wordt dit gepubliceerd, dan staat "
                                  "het er weer op.")},
    QuestionRow{Kind::AskSetBack,
                QT_TRANSLATE_NOOP("SiteQuestion",
                                  "De site is teruggezet naar een eerder moment. Wordt dit gepubliceerd, "
                                  "dan staat er weer wat in dit dossier staat.")},
};

constexpr const char *readAndStanding = QT_TRANSLATE_NOOP(
    "SiteQuestion", "Op de site staat nu iets anders dan in dit dossier. Dat verdwijnt met deze publicatie.");

} // namespace

QString siteQuestionInWords(const SyncEvent &question, Language language)
{
    for (const QuestionRow &row : questionRows) {
        if (row.kind != question.kind)
            continue;
        const QString about = question.what.isEmpty() ? memberName(question.member, language) : question.what;
        return translated("SiteQuestion", row.dutch, language).replace(u"%1"_s, about);
    }
    return newsInWords(question, language);
}

QStringList putBackInWords(const QList<SyncEvent> &questions, bool other, Language language)
{
    QStringList said = siteQuestionsInWords(questions, language);
    if (said.isEmpty() && other)
        said.append(translated("SiteQuestion", readAndStanding, language));
    return said;
}

QStringList siteQuestionsInWords(const QList<SyncEvent> &questions, Language language)
{
    QStringList sentences;
    for (const SyncEvent &question : questions)
        sentences.append(siteQuestionInWords(question, language));
    sentences.removeDuplicates();
    return sentences;
}

} // namespace wd
