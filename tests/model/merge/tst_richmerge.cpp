// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/richmerge.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using wd::mergeRich;
using wd::RichMerge;

namespace
{

/// A text of one-letter blocks: diff3 looks only at whether blocks are equal.
QJsonArray blocks(const QString &letters)
{
    QJsonArray array;
    for (const QChar letter : letters)
        array.append(QString(letter));
    return array;
}

QString letters(const QJsonArray &array)
{
    QString text;
    for (const QJsonValue &block : array)
        text += block.toString();
    return text;
}

/// "mine|theirs" of each conflict.
QString clashes(const RichMerge &merge)
{
    QStringList list;
    for (const wd::RunConflict &run : merge.conflicts)
        list.append(letters(run.base) + u'|' + letters(run.mine) + u'|' + letters(run.theirs));
    return list.join(u' ');
}

QString anyText(const std::string &from, int most)
{
    return QString::fromStdString(
        *rc::gen::resize(most, rc::gen::container<std::string>(rc::gen::elementOf(from))));
}

} // namespace

class TestRichMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksArePutTogetherOrClash_data();
    void blocksArePutTogetherOrClash();
    void aSideThatEqualsTheBaseYields();
    void everyNewBlockIsInTheResultOrInAConflict();
    void whatBothKeptIsNeverDoubled();
};

void TestRichMerge::blocksArePutTogetherOrClash_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<bool>("hasBase");
    QTest::addColumn<QString>("merged");
    QTest::addColumn<QString>("conflicts");
    const auto row = [](const char *name, const char *base, const char *mine, const char *theirs,
                        const char *merged, const char *conflicts, bool hasBase = true) {
        QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(mine)
                            << QString::fromLatin1(theirs) << hasBase << QString::fromLatin1(merged)
                            << QString::fromLatin1(conflicts);
    };
    row("different places", "abc", "Abc", "abC", "AbC", "");
    row("same place", "abc", "aXc", "aYc", "aYc", "b|X|Y");
    row("the same change", "abc", "aXc", "aXc", "aXc", "");
    row("neighbours", "abcd", "aXcd", "abYd", "aXYd", "");
    row("neighbours, one grown", "abcd", "aXZcd", "abYd", "aXZYd", "");
    row("neighbours, one taken out", "abcd", "acd", "abYd", "aYd", "");
    row("added before what was changed", "abc", "aXbc", "aYc", "aYc", "b|Xb|Y");
    row("added after what was changed", "abc", "abXc", "aYc", "aYc", "b|bX|Y");
    row("one between", "abcde", "aXcde", "abcYe", "aXcYe", "");
    row("added at both ends", "ab", "Xab", "abY", "XabY", "");
    row("added at one place", "ab", "aXb", "aYb", "aYb", "|X|Y");
    row("taken out and changed", "abc", "ac", "aYc", "aYc", "b||Y");
    row("changed and taken out", "abc", "aXc", "ac", "ac", "b|X|");
    row("taken out by both", "abc", "ac", "ac", "ac", "");
    row("taken out apart", "abcd", "bcd", "abc", "bc", "");
    row("both added the same and one more", "ab", "aXb", "aXYb", "aXYb", "");
    row("two clashes", "abcde", "XbcdE", "YbcdF", "YbcdF", "a|X|Y e|E|F");
    row("new text on both sides", "", "X", "Y", "Y", "|X|Y");
    row("no base, equal ends", "", "aXb", "aYb", "aYb", "|X|Y", false);
    row("no base, one empty", "", "X", "", "", "|X|", false);
    row("no base, equal", "", "ab", "ab", "ab", "", false);
}

void TestRichMerge::blocksArePutTogetherOrClash()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(bool, hasBase);
    const RichMerge merge = mergeRich(blocks(base), blocks(mine), blocks(theirs), hasBase);
    QTEST(letters(merge.merged), "merged");
    QTEST(clashes(merge), "conflicts");
}

void TestRichMerge::aSideThatEqualsTheBaseYields()
{
    QVERIFY(rc::check("a side that equals the base yields", [] {
        const QJsonArray base = blocks(anyText("abcd", 12));
        const QJsonArray side = blocks(anyText("abcdXY", 12));
        const RichMerge mine = mergeRich(base, side, base, true);
        const RichMerge theirs = mergeRich(base, base, side, true);
        const RichMerge same = mergeRich(base, side, side, true);
        RC_ASSERT(mine.merged == side && theirs.merged == side && same.merged == side);
        RC_ASSERT(mine.conflicts.isEmpty() && theirs.conflicts.isEmpty() && same.conflicts.isEmpty());
    }));
}

void TestRichMerge::everyNewBlockIsInTheResultOrInAConflict()
{
    QVERIFY(rc::check("every new block is in the result or in a conflict", [] {
        const QString base = anyText("abcdef", 15);
        const QString mine = anyText("abcdefXYZ", 15);
        const QString theirs = anyText("abcdefPQR", 15);
        const bool hasBase = *rc::gen::arbitrary<bool>();
        const RichMerge merge
            = mergeRich(hasBase ? blocks(base) : QJsonArray(), blocks(mine), blocks(theirs), hasBase);
        const QString all = letters(merge.merged) + clashes(merge);
        for (const QChar block : mine + theirs) {
            if (!base.contains(block) || !hasBase)
                RC_ASSERT(all.contains(block));
        }
    }));
}

void TestRichMerge::whatBothKeptIsNeverDoubled()
{
    QVERIFY(rc::check("what both kept is never doubled", [] {
        // Every block once; each side takes some out and adds its own.
        const QString base = u"abcdefgh"_s;
        const auto side = [&](const std::string &own) {
            QString text;
            for (const QChar block : base) {
                const int what = *rc::gen::inRange(0, 6);
                if (what != 0)
                    text += block;
                if (what == 1)
                    text += QChar::fromLatin1(own[static_cast<size_t>(text.size()) % own.size()]);
            }
            return text;
        };
        const RichMerge merge
            = mergeRich(blocks(base), blocks(side("123456789")), blocks(side("ABCDEFGHI")), true);
        for (const QChar block : base)
            RC_ASSERT(letters(merge.merged).count(block) <= 1);
    }));
}

QTEST_APPLESS_MAIN(TestRichMerge)
#include "tst_richmerge.moc"
