// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/difference.h"
#include "model/merge/richmerge.h"

#include <QJsonObject>
#include <QTest>

#include <random>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace wd;
using Run = NumberRun;

/// Texts of tens of thousands of paragraphs merge as short ones do, in memory a laptop has.
class LongTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextOfTwentyThousandParagraphsMergesInLittleMemory();
    void theDifferenceOfAnyTwoRunsLeadsFromOneToTheOther();
    void aLongestCommonRunStays();

private:
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
    static Run randomRun(std::mt19937 &random)
    {
        Run run(random() % 30);
        for (int &one : run)
            one = int(random() % 6);
        return run;
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

void LongTextsTest::theDifferenceOfAnyTwoRunsLeadsFromOneToTheOther()
{
    std::mt19937 random(20261129);
    for (int round = 0; round < 2000; ++round) {
        const Run base = randomRun(random), side = randomRun(random);
        Run made;
        std::size_t at = 0;
        for (const Hunk &hunk : difference(base, side)) {
            made.insert(made.end(), base.begin() + std::ptrdiff_t(at),
                        base.begin() + std::ptrdiff_t(hunk.from));
            QCOMPARE(made.size(), hunk.sideFrom);
            made.insert(made.end(), side.begin() + std::ptrdiff_t(hunk.sideFrom),
                        side.begin() + std::ptrdiff_t(hunk.sideTo));
            at = hunk.to;
        }
        made.insert(made.end(), base.begin() + std::ptrdiff_t(at), base.end());
        QCOMPARE(made, side);
    }
}

void LongTextsTest::aLongestCommonRunStays()
{
    std::mt19937 random(8);
    for (int round = 0; round < 2000; ++round) {
        const Run base = randomRun(random), side = randomRun(random);
        // By the table every textbook has.
        std::vector<std::vector<int>> length(base.size() + 1, std::vector<int>(side.size() + 1, 0));
        for (std::size_t i = base.size(); i-- > 0;) {
            for (std::size_t j = side.size(); j-- > 0;)
                length[i][j] = base[i] == side[j] ? length[i + 1][j + 1] + 1
                                                  : std::max(length[i + 1][j], length[i][j + 1]);
        }
        std::size_t changed = 0;
        for (const Hunk &hunk : difference(base, side))
            changed += hunk.to - hunk.from;
        QCOMPARE(int(base.size() - changed), length[0][0]);
    }
}

QTEST_APPLESS_MAIN(LongTextsTest)
#include "tst_longtexts.moc"
