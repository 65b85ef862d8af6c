// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/diff.h"

#include <QString>
#include <QTest>

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

NumberRun randomRun(std::mt19937 &random, unsigned longest, unsigned different)
{
    NumberRun run(random() % longest);
    for (int &one : run)
        one = int(random() % different) - 2;
    return run;
}

NumberRun counted(int from, int count)
{
    NumberRun run(static_cast<std::size_t>(count));
    std::iota(run.begin(), run.end(), from);
    return run;
}

NumberRun numbersOf(const QString &letters)
{
    NumberRun run;
    for (const QChar letter : letters)
        run.push_back(letter.unicode());
    return run;
}

/// By the table every textbook has, of runs that begin and end differently.
std::vector<Match> byTheTable(const NumberRun &base, const NumberRun &side)
{
    std::vector<std::vector<int>> length(base.size() + 1, std::vector<int>(side.size() + 1, 0));
    for (std::size_t i = base.size(); i-- > 0;) {
        for (std::size_t j = side.size(); j-- > 0;)
            length[i][j] = base[i] == side[j] ? length[i + 1][j + 1] + 1
                                              : std::max(length[i + 1][j], length[i][j + 1]);
    }
    std::vector<Match> matches;
    for (std::size_t i = 0, j = 0; i < base.size() && j < side.size();) {
        if (base[i] == side[j])
            matches.push_back({int(i++), int(j++)});
        else
            ++(length[i + 1][j] >= length[i][j + 1] ? i : j);
    }
    return matches;
}

} // namespace

/// What two runs have in common, of any length.
class DiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStaysIsALongestCommonRun_data()
    {
        QTest::addColumn<unsigned>("longest");
        QTest::addColumn<unsigned>("different");
        QTest::newRow("short, few") << 12U << 3U;
        QTest::newRow("short, many") << 30U << 12U;
        QTest::newRow("over some words of bits, few") << 400U << 4U;
        QTest::newRow("over some words of bits, many") << 400U << 200U;
        QTest::newRow("all the same") << 300U << 1U;
    }
    void whatStaysIsALongestCommonRun()
    {
        QFETCH(const unsigned, longest);
        QFETCH(const unsigned, different);
        std::mt19937 random(8);
        for (int round = 0; round < 400; ++round) {
            NumberRun base = randomRun(random, longest, different);
            NumberRun side = randomRun(random, longest, different);
            QCOMPARE(commonOf(base, side).size(), byTheTable(base, side).size());
            // Nothing that is alike at an end, nothing to choose there: then it is the table's very path.
            base.insert(base.begin(), 1000);
            base.push_back(1000);
            side.insert(side.begin(), 2000);
            side.push_back(2000);
            QCOMPARE(commonOf(base, side), byTheTable(base, side));
        }
    }

    void theHunksLeadFromOneToTheOther()
    {
        std::mt19937 random(20261129);
        for (int round = 0; round < 2000; ++round) {
            const NumberRun base = randomRun(random, 30, 6), side = randomRun(random, 30, 6);
            NumberRun made;
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

    void aHunkIsAsSmallAsItCanBe_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("side");
        QTest::addColumn<std::vector<Hunk>>("hunks");
        QTest::newRow("nothing at all") << u""_s << u""_s << std::vector<Hunk>{};
        QTest::newRow("the same") << u"abc"_s << u"abc"_s << std::vector<Hunk>{};
        QTest::newRow("all came") << u""_s << u"ab"_s << std::vector<Hunk>{{0, 0, 0, 2}};
        QTest::newRow("all went") << u"ab"_s << u""_s << std::vector<Hunk>{{0, 2, 0, 0}};
        QTest::newRow("nothing alike") << u"ab"_s << u"xyz"_s << std::vector<Hunk>{{0, 2, 0, 3}};
        QTest::newRow("one replaced") << u"abc"_s << u"axc"_s << std::vector<Hunk>{{1, 2, 1, 2}};
        QTest::newRow("a second one of the same") << u"ab"_s << u"aab"_s << std::vector<Hunk>{{1, 1, 1, 2}};
        QTest::newRow("two places") << u"abcd"_s << u"xbcdy"_s
                                    << std::vector<Hunk>{{0, 1, 0, 1}, {4, 4, 4, 5}};
    }
    void aHunkIsAsSmallAsItCanBe()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, side);
        QFETCH(const std::vector<Hunk>, hunks);
        QCOMPARE(difference(numbersOf(base), numbersOf(side)), hunks);
    }

    /// Where the table would take gigabytes: nothing begins or ends alike, and one thing in so many stays.
    void itNeverGivesUp()
    {
        constexpr int many = 40'000;
        NumberRun base = counted(0, many), side = counted(many, many);
        std::vector<Match> stays;
        for (int i = 7; i < many - 7; i += 1000) {
            base[std::size_t(i)] = -i;
            side[std::size_t(i + 5)] = -i;
            stays.push_back({i, i + 5});
        }
        QCOMPARE(commonOf(base, side), stays);
    }

    void equalThingsGetEqualNumbers()
    {
        Numbering<QString> numbering;
        QCOMPARE(numbering.of(u"een"_s), 0);
        QCOMPARE(numbering.of(u"twee"_s), 1);
        QCOMPARE(numbering.of(u"een"_s), 0);
        QCOMPARE(numbering.count(), 2);
    }
};

QTEST_APPLESS_MAIN(DiffTest)
#include "tst_diff.moc"
