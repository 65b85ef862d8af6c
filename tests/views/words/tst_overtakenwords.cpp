// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixtures.h"
#include "views/words/overtakenwords.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// What time overtook becomes a sentence that names the part and the day.
class TestOvertakenWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentenceInBothLanguages()
    {
        Dossier dossier = fullDossier();
        dossier.news.first().title = u"100%2 nieuw"_s;
        QSet<QString> all;
        for (int what = 0; what < timesPassed; ++what) {
            const Overtaken one{TimePassed(what), u"news"_s, fixtureId(u"71"_s), u"2027-01-15"_s};
            const QString nl = overtakenInWords(one, dossier, Language::Dutch);
            const QString en = overtakenInWords(one, dossier, Language::English);
            QVERIFY2(nl.contains(u"15 januari 2027"_s) && en.contains(u"15 January 2027"_s), qPrintable(nl));
            for (const QString &said : {nl, en}) {
                QVERIFY2(said.endsWith(u'.') && said.at(0).isUpper(), qPrintable(said));
                QVERIFY2(!QString(said).remove(u"100%2 nieuw"_s).contains(u'%'), qPrintable(said));
            }
            all << nl << en;
        }
        QCOMPARE(all.size(), 2 * timesPassed);
    }

    void thePartIsNamed()
    {
        const Overtaken one{TimePassed::NextStep, u"planning"_s, fixtureId(u"b1"_s), u"2027-01-14"_s};
        QCOMPARE(overtakenInWords(one, fullDossier(), Language::Dutch),
                 u"De pagina noemt Inloopavond nog als volgende stap. Dat was 14 januari 2027."_s);
    }
};

QTEST_GUILESS_MAIN(TestOvertakenWords)
#include "tst_overtakenwords.moc"
