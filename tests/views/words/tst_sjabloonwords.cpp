// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/syncevent.h"
#include "views/words/eventwords.h"
#include "views/words/sjabloonwords.h"

#include <QSet>
#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;
using Kind = SjabloonChangeKind;

/// What is said of sjablonen: each thing that changes in its own words, each thing that is wrong in its own.
class SjabloonWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChangeHasASentenceOfItsOwn()
    {
        for (const Language &language : {Language::Dutch, Language::English}) {
            QSet<QString> all;
            for (int kind = 0; kind <= int(Kind::ProfileGone); ++kind) {
                const QString said = sjabloonChangeInWords(
                    {.kind = Kind(kind), .section = u"100 %2"_s, .before = u"%1"_s}, language);
                QVERIFY2(said.endsWith(u'.') && said.contains(u"100 %2"_s), qPrintable(said));
                QVERIFY2(!all.contains(said), qPrintable(said));
                all.insert(said);
            }
        }
        QCOMPARE(sjabloonChangeInWords({.kind = Kind::Renamed, .section = u"Plan"_s, .before = u"Idee"_s},
                                       Language::Dutch),
                 u"“Idee” heet voortaan “Plan”."_s);
        for (const bool holds : {false, true}) {
            const QString residents = sjabloonChangeInWords(
                {.kind = Kind::Comes, .holds = holds, .isPublic = true}, Language::Dutch);
            const QString colleagues
                = sjabloonChangeInWords({.kind = Kind::Comes, .holds = holds}, Language::Dutch);
            QVERIFY(residents.contains(u"voor bewoners"_s)
                    && colleagues.contains(u"alleen voor collega's"_s));
        }
        QCOMPARE(sjabloonChangeInWords({.kind = Kind::Moved, .section = u"Plan"_s}, Language::Dutch),
                 u"“Plan” komt vooraan te staan."_s);
    }

    void whatASyncFoundIsSaid()
    {
        QCOMPARE(
            newsInWords({.kind = SyncEventKind::SjabloonCame, .what = u"plan-van-ons-2"_s}, Language::Dutch),
            u"Nieuw sjabloon van de site: plan-van-ons, versie 2."_s);
        QCOMPARE(
            newsInWords(
                {.kind = SyncEventKind::SjabloonRefused, .what = u"twice:swot"_s, .member = u"plan-1"_s},
                Language::Dutch),
            u"Een sjabloon op de site is niet overgenomen: plan, versie 1: twee onderdelen hebben dezelfde "
            "sleutel (swot)."_s);
    }

    void eachFaultIsSaidInBothLanguages()
    {
        QSet<QString> all;
        for (const char *reason :
             {"too-large", "not-json", "version", "sections", "key", "twice", "kind", "member", "profile",
              "length", "label", "incomplete", "carried", "changed", "many"}) {
            const QString word = QString::fromLatin1(reason);
            const QString dutch = whyNotTaken(word, Language::Dutch);
            QVERIFY2(dutch != word && dutch != whyNotTaken(word, Language::English), reason);
            QVERIFY2(!all.contains(dutch), reason);
            all.insert(dutch);
        }
    }
};

QTEST_GUILESS_MAIN(SjabloonWordsTest)
#include "tst_sjabloonwords.moc"
