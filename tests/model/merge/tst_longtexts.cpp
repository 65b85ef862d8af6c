// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/merge.h"
#include "model/merge/richmerge.h"

#include <QJsonObject>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace wd;

/// Texts of tens of thousands of paragraphs merge as short ones do, in memory a laptop has.
class LongTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextOfTwentyThousandParagraphsMergesInLittleMemory();
    void aDossierWithSuchATextMergesInLittleMemory();

private:
    /// A dossier of which one answer is so many paragraphs long.
    static Dossier withLongAnswer(int count)
    {
        Dossier dossier;
        dossier.id = {u"11111111-1111-4111-8111-111111111111"_s};
        Question question;
        question.id = u"22222222-2222-4222-8222-222222222222"_s;
        question.question = u"Hoe lang is dit?"_s;
        for (int i = 0; i < count; ++i)
            question.answer.push_back({.spans = {{.text = u"Alinea %1"_s.arg(i)}}});
        dossier.questions = {question};
        return dossier;
    }
    static QJsonArray paragraphs(int count, const QString &words)
    {
        QJsonArray blocks;
        for (int i = 0; i < count; ++i)
            blocks.append(QJsonObject{{u"kind"_s, u"paragraph"_s}, {u"text"_s, words.arg(i)}});
        return blocks;
    }
    static qint64 peakMegabytes()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss / 1024;
    }
};

void LongTextsTest::aTextOfTwentyThousandParagraphsMergesInLittleMemory()
{
    constexpr int many = 20'000;
    const QJsonArray base = paragraphs(many, u"Alinea %1"_s);
    QJsonArray mine = base, theirs = base;
    // Both changed every second paragraph or so, from the first to the last: nothing to trim.
    for (int i = 0; i < many; i += 2)
        mine.replace(i, QJsonObject{{u"kind"_s, u"paragraph"_s}, {u"text"_s, u"Van mij, %1"_s.arg(i)}});
    theirs.removeFirst();
    theirs.removeLast();
    const RichMerge merged = mergeRich(base, mine, theirs, true);
    QVERIFY(merged.merged.size() >= many - 2);
    QVERIFY2(peakMegabytes() < 200, qPrintable(QString::number(peakMegabytes())));
}

void LongTextsTest::aDossierWithSuchATextMergesInLittleMemory()
{
    constexpr int many = 20'000;
    const Dossier base = withLongAnswer(many);
    Dossier mine = base, theirs = base;
    for (int i = 0; i < many; i += 2)
        mine.questions.first().answer[i] = {.spans = {{.text = u"Van mij, %1"_s.arg(i)}}};
    theirs.questions.first().answer.removeFirst();
    theirs.questions.first().answer.removeLast();
    theirs.summary = u"Van een collega."_s;
    const Merged merged = merge(base, mine, theirs);
    QCOMPARE(merged.dossier.summary, u"Van een collega."_s);
    QVERIFY(merged.dossier.questions.first().answer.size() >= many - 2);
    QVERIFY2(peakMegabytes() < 200, qPrintable(QString::number(peakMegabytes())));
}

QTEST_APPLESS_MAIN(LongTextsTest)
#include "tst_longtexts.moc"
