// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

QTEST_APPLESS_MAIN(LongTextsTest)
#include "tst_longtexts.moc"
