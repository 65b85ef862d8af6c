// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/window/pagedesk.h"
#include "views/window/dossier/historypage.h"
#include "views/window/dossier/trashpage.h"

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// A dossier whose one agreed revision says what fullDossier() says.
struct Remembered : PageDesk {
    Remembered()
    {
        store.post([id = openDossier.work().id](const Result<Store *> &opened) {
            (void)(*opened)->change(id, [](LocalDossier &local) -> Result<void> {
                local.base = Revision{.number = 7, .hash = u"h"_s, .dossier = local.work};
                return {};
            });
        });
        page = &add(new HistoryPage(openDossier, store, Language::Dutch, &form));
    }
    bool shows(const QString &section, const QString &words)
    {
        page->showSection(section);
        return QTest::qWaitFor([&] { return wordsOn(*page).contains(words); });
    }
    HistoryPage *page = nullptr;
};

struct Thrown : PageDesk {
    Thrown()
    {
        openDossier.edit(u"vraag weg"_s, [](Dossier &d) { d.questions.first().deleted = u"2026-11-13"_s; });
        page = &add(new TrashPage(openDossier, Language::Dutch, &form));
        page->begin();
    }
    TrashPage *page = nullptr;
};

} // namespace

/// What a section said before, and what was thrown away: to read, and to put back.
class EarlierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDifferenceIsReadWithItsNameAndItsWordsMarked()
    {
        Remembered on;
        on.openDossier.edit(u"titel"_s, [](Dossier &d) { d.title = u"Nieuwe sluis over de Vaart"_s; });
        QVERIFY(on.shows(u"title"_s, u"Versie 7"_s));
        const QString words = wordsOn(*on.page);
        QVERIFY2(words.contains(u"brug"_s) && words.contains(u"sluis"_s), qPrintable(words));
        QVERIFY2(words.contains(u"<s "_s) && words.contains(u"<u "_s), qPrintable(words));
        QVERIFY2(!words.contains(u"{"_s) && !words.contains(u"slug"_s), "no JSON and no inner names");
    }

    void aTextOfBlocksIsReadAsText()
    {
        Remembered on;
        on.openDossier.edit(u"stand"_s,
                            [](Dossier &d) { d.status.text = richTextFromPlain(u"De bouw begint."_s); });
        QVERIFY(on.shows(u"status"_s, u"Versie 7"_s));
        const QString words = wordsOn(*on.page);
        QVERIFY2(words.contains(u"ontwerp"_s) && words.contains(u"bouw"_s), qPrintable(words));
        QVERIFY2(!words.contains(u"paragraph"_s) && !words.contains(u"spans"_s), qPrintable(words));
    }

    void puttingBackIsOneStep()
    {
        Remembered on;
        on.openDossier.edit(u"vraag"_s,
                            [](Dossier &d) { d.questions.first().question = u"Mag de hond mee?"_s; });
        on.openDossier.edit(u"titel"_s, [](Dossier &d) { d.title = u"Nieuwe sluis"_s; });
        const Dossier before = on.openDossier.work();
        QVERIFY(on.shows(u"questions"_s, u"Versie 7"_s));
        QSignalSpy closed(on.page, &PageFrame::closeAsked);
        buttonOn(*on.page, "putBack")->click();
        QCOMPARE(closed.size(), 1);
        QCOMPARE(on.openDossier.work().questions, fullDossier().questions);
        QCOMPARE(on.openDossier.work().title, u"Nieuwe sluis"_s);
        on.openDossier.undo();
        QCOMPARE(on.openDossier.work(), before);
    }

    void theWholeDossierIsPutBackInOneStep()
    {
        Remembered on;
        QVERIFY(on.stands({.published = true, .publishedRevision = 7}));
        on.openDossier.edit(u"vraag"_s,
                            [](Dossier &d) { d.questions.first().question = u"Mag de hond mee?"_s; });
        on.openDossier.edit(u"titel"_s, [](Dossier &d) { d.title = u"Nieuwe sluis"_s; });
        const Dossier before = on.openDossier.work();
        QVERIFY(on.shows({}, u"Dit staat nu op de site"_s));
        buttonOn(*on.page, "putBack")->click();
        QCOMPARE(on.openDossier.work(), fullDossier());
        on.openDossier.undo();
        QCOMPARE(on.openDossier.work(), before);
    }

    void aVersionSaysWhenResidentsWereShownIt()
    {
        Remembered on;
        on.store.post([id = on.openDossier.work().id](const Result<Store *> &opened) {
            QVERIFY((*opened)->change(id, [](LocalDossier &local) -> Result<void> {
                local.work.title = u"Tweede naam"_s;
                local.base = Revision{.number = 8, .hash = u"i"_s, .dossier = local.work};
                return {};
            }));
            for (int number : {1, 2}) {
                const QDateTime at(QDate(2026, 3, 13 + number), QTime(9, 0), Qt::UTC);
                QVERIFY(notePublication(**opened, id, {.number = number, .revision = 6 + number, .at = at}));
            }
        });
        on.openDossier.lookAgain();
        QTRY_COMPARE(on.openDossier.work().title, u"Tweede naam"_s);
        QVERIFY(on.stands({.published = true,
                           .publication = 2,
                           .publishedRevision = 8,
                           .publishedAt = QDateTime(QDate(2026, 3, 15), QTime(9, 0), Qt::UTC)}));
        on.openDossier.edit(u"titel"_s, [](Dossier &d) { d.title = u"Derde naam"_s; });
        QVERIFY(on.shows({}, u"Versie 7"_s));
        const QString words = wordsOn(*on.page);
        QVERIFY2(words.contains(u"Dit staat nu op de site, sinds 15 "_s), qPrintable(words));
        QVERIFY2(words.contains(u"Op de site gezet: 14 "_s), qPrintable(words));
        QCOMPARE(words.count(u"op de site"_s, Qt::CaseInsensitive), 2);
    }

    void aSectionThatNeverSaidAnythingElseSaysSo()
    {
        Remembered on;
        on.openDossier.edit(u"titel"_s, [](Dossier &d) { d.title = u"Nieuwe sluis"_s; });
        QVERIFY(on.shows(u"links"_s, u"Dit onderdeel is nog niet veranderd"_s));
        QVERIFY(!buttonOn(*on.page, "putBack"));
    }

    void whatWasThrownAwaySaysWhen()
    {
        Thrown on;
        const QString words = wordsOn(*on.page);
        QVERIFY2(words.contains(fullDossier().questions.first().question), qPrintable(words));
        QVERIFY2(words.contains(u"weggegooid op 13 "_s), qPrintable(words));
        on.time.advance(35 * 24 * 3600);
        on.page->begin();
        QVERIFY(buttonOn(*on.page, "restorePart"));
    }

    void puttingBackTakesOneClickAndOneUndo()
    {
        Thrown on;
        const Dossier before = on.openDossier.work();
        const int cards = int(on.page->findChildren<QPushButton *>(u"restorePart"_s).size());
        QPushButton *back = nullptr;
        for (QPushButton *one : on.page->findChildren<QPushButton *>(u"restorePart"_s)) {
            const QString words = wordsOn(*one->parentWidget());
            if (words.contains(fullDossier().questions.first().question))
                back = one;
        }
        QVERIFY(back);
        back->click();
        QVERIFY(on.openDossier.work().questions.first().deleted.isEmpty());
        const auto seen = [&] {
            int found = 0;
            for (const QPushButton *one : on.page->findChildren<QPushButton *>(u"restorePart"_s))
                found += one->isVisibleTo(on.page) ? 1 : 0;
            return found;
        };
        QTRY_COMPARE(seen(), cards - 1);
        on.openDossier.undo();
        QCOMPARE(on.openDossier.work(), before);
        QTRY_COMPARE(seen(), cards);
    }

    void anEmptyTrashSaysSo()
    {
        const Dossier dossier = newDossier(u"Speelplek"_s, u"fysiek"_s, seededIds());
        PageDesk on(dossier);
        auto &page = on.add(new TrashPage(on.openDossier, Language::Dutch, &on.form));
        page.begin();
        QVERIFY(wordsOn(page).contains(u"De prullenbak is leeg"_s));
    }
};

QTEST_MAIN(EarlierTest)
#include "tst_earlier.moc"
