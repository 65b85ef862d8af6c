// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/testdesk.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// Colleagues' desks stay equal, whatever they do at whatever moment; residents see nothing of it.
class ShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDossierArrivesAtAColleaguesDesk_data() { everywhere(); }
    void aNewDossierArrivesAtAColleaguesDesk();
    void nothingSharedIsReadableByStrangers_data() { everywhere(); }
    void nothingSharedIsReadableByStrangers();
    void aSyncWithNothingToDoIsOneRequest_data() { overRequests(); }
    void aSyncWithNothingToDoIsOneRequest();
    void aOneFieldEditIsSharedInThreeRequests_data() { overRequests(); }
    void aOneFieldEditIsSharedInThreeRequests();
    void aFileThatWasCutOffCountsAsNotHere_data() { everywhere(); }
    void aFileThatWasCutOffCountsAsNotHere();
    void editsInDifferentPartsBothArrive_data() { everywhere(); }
    void editsInDifferentPartsBothArrive();
    void editsAtTheSameMomentBothArrive_data() { everywhere(); }
    void editsAtTheSameMomentBothArrive();
    void theSameSentenceKeepsBothTexts_data() { everywhere(); }
    void theSameSentenceKeepsBothTexts();
    void aLargeFileArrivesWhole_data() { everywhere(); }
    void aLargeFileArrivesWhole();

private:
    static void everywhere()
    {
        addSiteRows();
        addInProcessRows();
        addFolderRows();
    }
    /// Where an exchange is a request: nobody counts the steps on a share.
    static void overRequests()
    {
        addSiteRows();
        addInProcessRows();
    }
};

void ShareTest::aNewDossierArrivesAtAColleaguesDesk()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk first(site), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Speelplekken Paddepoel"_s);
    first.mustSync();
    const SyncOutcome outcome = second.mustSync();
    QVERIFY(TestDesk::stepsIn(outcome).contains(u"arrived:1"_s));
    QCOMPARE(second.show(id), first.show(id));
    for (const FileRef &file : filesOf(first.work(id)))
        QVERIFY2(second.files().has(file.sha256), qPrintable(file.name));
}

void ShareTest::nothingSharedIsReadableByStrangers()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    (void)desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    const QList<SiteRow> rows = site.rows();
    QVERIFY(rows.size() >= 6);
    for (const SiteRow &row : rows)
        QVERIFY2(site.anonymousStatus(row.path) != 200, qPrintable(row.path));
}

void ShareTest::aSyncWithNothingToDoIsOneRequest()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    (void)desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    desk.mustSync();
    const SyncOutcome outcome = desk.mustSync();
    QCOMPARE(TestDesk::stepsIn(outcome), QStringList());
    QCOMPARE(outcome.requests, 1);
}

void ShareTest::aOneFieldEditIsSharedInThreeRequests()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    const SyncOutcome outcome = desk.mustSync();
    QVERIFY(TestDesk::stepsIn(outcome).contains(u"shared:2"_s));
    QVERIFY2(outcome.requests <= 3, qPrintable(QString::number(outcome.requests)));
}

void ShareTest::aFileThatWasCutOffCountsAsNotHere()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Een schijf die vol was"_s, "%PDF-1.4 heel");
    desk.mustSync();
    const FileRef file = desk.work(id).documents.at(0).file;
    const QString path = desk.files().path(file.sha256);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::resize(path, 5));
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"fetched:nota één.pdf"_s), qPrintable(steps.join(u' ')));
    QVERIFY(desk.files().holds(file));
    // What is nowhere else is told once, as damaged.
    const DossierId alone = desk.addDossier(u"Nergens anders"_s, "%PDF-1.4 nergens anders");
    const QString only = desk.files().path(desk.work(alone).documents.at(0).file.sha256);
    QVERIFY(QFile::setPermissions(only, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::resize(only, 5));
    const QStringList told = TestDesk::stepsIn(desk.mustSync()).filter(u"nota één.pdf"_s);
    QCOMPARE(told, QStringList{u"file-damaged:nota één.pdf (Nota)"_s});
}

void ShareTest::editsInDifferentPartsBothArrive()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk first(site), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Speelplekken Paddepoel"_s);
    first.mustSync();
    second.mustSync();
    first.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    second.set(id, u"/questions/0/question"_s, "\"Blijft de oude schommel?\"");
    first.mustSync();
    second.mustSync();
    first.mustSync();
    QCOMPARE(first.show(id), second.show(id));
    QCOMPARE(first.work(id).summary, u"Twee speelplekken."_s);
    QCOMPARE(first.work(id).questions.first().question, u"Blijft de oude schommel?"_s);
    QVERIFY(first.local(id).conflicts.isEmpty());
}

void ShareTest::editsAtTheSameMomentBothArrive()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk first(site), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Speelplekken Paddepoel"_s);
    first.mustSync();
    second.mustSync();
    for (int round = 0; round < 5; ++round) {
        first.set(id, u"/summary"_s, "\"Ronde " + QByteArray::number(round) + "\"");
        second.set(id, u"/questions/0/question"_s, "\"Vraag " + QByteArray::number(round) + "?\"");
        SyncOutcome atFirst, atSecond;
        {
            const std::jthread other([&] { atSecond = synchronise(second.context()); });
            atFirst = synchronise(first.context());
        }
        QCOMPARE(TestDesk::troubleIn(atFirst), QString());
        QCOMPARE(TestDesk::troubleIn(atSecond), QString());
    }
    first.mustSync();
    second.mustSync();
    first.mustSync();
    QCOMPARE(first.show(id), second.show(id));
    QCOMPARE(first.work(id).summary, u"Ronde 4"_s);
    QCOMPARE(first.work(id).questions.first().question, u"Vraag 4?"_s);
}

void ShareTest::theSameSentenceKeepsBothTexts()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk first(site), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Speelplekken Paddepoel"_s);
    first.mustSync();
    second.mustSync();
    first.set(id, u"/summary"_s, "\"De tekst van de een.\"");
    second.set(id, u"/summary"_s, "\"De tekst van de ander.\"");
    first.mustSync();
    const SyncOutcome outcome = second.mustSync();
    const QList<NumberedConflict> open = second.local(id).conflicts;
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().conflict.mine.toString(), u"De tekst van de ander."_s);
    QCOMPARE(open.first().conflict.theirs.toString(), u"De tekst van de een."_s);
    QVERIFY(!open.first().conflict.who.isEmpty());
    QVERIFY(outcome.reports.last().needsUser);
    QCOMPARE(second.work(id).summary, u"De tekst van de een."_s);
}

void ShareTest::aLargeFileArrivesWhole()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk first(site), second(site, u"collega"_s);
    QByteArray large("%PDF-1.4\n");
    while (large.size() < 9 * 1024 * 1024)
        large.append(QByteArray::number(large.size(), 16)).append('\n');
    const DossierId id = first.addDossier(u"Grote tekening"_s, large);
    first.mustSync();
    second.mustSync();
    QCOMPARE(second.show(id), first.show(id));
    QFile copy(second.files().path(filesOf(first.work(id)).first().sha256));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QVERIFY(copy.readAll() == large);
}

QTEST_GUILESS_MAIN(ShareTest)
#include "tst_share.moc"
