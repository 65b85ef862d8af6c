// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/keptfacts.h"
#include "views/desk/paperdesk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

class TestPaperDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaperThatCameByASyncIsLookedIntoAndRemembered();
};

void TestPaperDesk::aPaperThatCameByASyncIsLookedIntoAndRemembered()
{
    const QTemporaryDir folder;
    StoreThread store(folder.path());
    PaperDesk desk(folder.path(), store);
    const auto paper = FileStore(folder.path()).takeBytes("{\\rtf1{\\deleted weg}}", u"nota.rtf"_s);
    QVERIFY(paper);
    const FileRef away{.name = u"weg.pdf"_s, .sha256 = QString(64, u'a')};
    const PaperDesk::Words expected{{paper->sha256, {u"tracked-changes"_s}}};
    for (int time = 0; time < 2; ++time) { // looked up, then known
        std::optional<PaperDesk::Words> answer;
        desk.ask(this, {*paper, away, {}}, [&answer](const PaperDesk::Words &words) { answer = words; });
        QTRY_VERIFY(answer);
        QCOMPARE(*answer, expected);
    }
    store.drain();
    const auto opened = Store::open(folder.path());
    QVERIFY(opened);
    const auto kept = keptFacts(**opened, paper->sha256);
    QVERIFY(kept && *kept && (*kept)->trackedChanges);
}

QTEST_GUILESS_MAIN(TestPaperDesk)
#include "tst_paperdesk.moc"
