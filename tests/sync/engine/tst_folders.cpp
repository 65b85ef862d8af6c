// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/keptsjablonen.h"
#include "sync/engine/synccontext.h"
#include "tests/support/newersjabloon.h"
#include "tests/sync/engine/testdesk.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// Two folders on a share and a desk with a dossier that somebody agreed to publish.
struct Office {
    Office()
        : site(u"map"_s)
        , desk(site)
        , id(desk.addDossier(u"Speelplekken Paddepoel"_s))
    {
        desk.agreeToPublish(id);
    }
    [[nodiscard]] QString slug() { return desk.work(id).slug; }
    [[nodiscard]] QString page() { return site.publicFolder() + u'/' + slug() + u"/index.html"_s; }
    [[nodiscard]] QString fileName(int document)
    {
        return u"files/"_s + desk.work(id).documents.at(document).slug + u".pdf"_s;
    }
    /// Every file that a web server would show, below the dossier; its mark is not shown of.
    [[nodiscard]] QStringList shown() const
    {
        QStringList all;
        QDirIterator each(site.publicFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext())
            all.append(each.next().mid(site.publicFolder().size() + 1).section(u'/', 1));
        all.removeAll(QString());
        all.sort();
        return all;
    }

    TestSite site;
    TestDesk desk;
    DossierId id;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

/// As if it had been written that long ago.
void setBack(const QString &path, qint64 seconds)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-seconds),
                             QFileDevice::FileModificationTime));
}

bool holdsAnywhere(const QString &folder, const QByteArray &words)
{
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        if (contentOf(each.next()).contains(words))
            return true;
    }
    return false;
}

} // namespace

/// What residents get, and never get, where the site is two folders on a share.
class FoldersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPublicationIsAPageWithItsFiles();
    void aSharedChangeIsNotShown();
    void aSecondDeskSeesItAndPublishesOn();
    void aWithdrawalLeavesNothing();
    void aNoticeLeavesThePageAlone();
    void aWithdrawnDossierCanBePublishedAgain();
    void aPartTakenOutIsGone();
    void aLargeFileIsPublishedWhole();
    void aPageEditedByHandIsAskedAbout();
    void whatLiesOpenInInternIsTold();
    void aColleaguesLockIsRespected();
    void aShareThatIsAwayLosesNothing();
    void aBackupThatWasPutBackLosesNoWord();
    void aKillAtAnyStepIsPutRight();
    void whatComputersLeaveHoldsNoWithdrawalUp();
    void whatAKilledDeskLeftIsNotServedForEver();
    void oneDamagedThingStopsNoOtherDossier();
    void whatIsDamagedIsWithdrawnAllTheSame();
    void sjablonenAreReadFromAFolderThatWasMadeByHand();

private:
    struct Killed {
    };
};

void FoldersTest::aPublicationIsAPageWithItsFiles()
{
    Office office;
    QVERIFY(office.shown().isEmpty());
    const QStringList steps = TestDesk::stepsIn(office.desk.mustSync());
    QVERIFY2(steps.contains(u"published:1"_s), qPrintable(steps.join(u' ')));
    QCOMPARE(office.shown(), (QStringList{office.fileName(0), u"index.html"_s}));
    const QByteArray page = contentOf(office.page());
    QVERIFY(page.contains("Wij maken drie speelplekken nieuw.")
            && page.contains("Blijft de schommel staan?"));
    QVERIFY(page.contains(office.fileName(0).toUtf8()));
    QVERIFY(contentOf(office.site.publicFolder() + u'/' + office.slug() + u'/' + office.fileName(0))
            == "%PDF-1.4 nota");
    for (const char *secret : {"geheim", "Geheime raming", "Nog niet delen"})
        QVERIFY2(!holdsAnywhere(office.site.publicFolder(), secret), secret);
    // And nothing to do is nothing done.
    QCOMPARE(TestDesk::stepsIn(office.desk.mustSync()), QStringList());
    QCOMPARE(TestDesk::stepsIn(office.desk.mustSync()), QStringList());
}

void FoldersTest::aSharedChangeIsNotShown()
{
    Office office;
    office.desk.mustSync();
    office.desk.set(office.id, u"/summary"_s, "\"Half een geheime zin\"");
    QVERIFY(TestDesk::stepsIn(office.desk.mustSync()).contains(u"shared:2"_s));
    QVERIFY(!holdsAnywhere(office.site.publicFolder(), "geheime zin"));
    QVERIFY(holdsAnywhere(office.site.privateFolder(), "geheime zin"));
}

void FoldersTest::aSecondDeskSeesItAndPublishesOn()
{
    Office office;
    office.desk.mustSync();
    TestDesk colleague(office.site, u"collega"_s);
    colleague.mustSync();
    QCOMPARE(colleague.show(office.id), office.desk.show(office.id));
    QVERIFY(SiteNotes::from(colleague.local(office.id)).record->isPublished());
    colleague.set(office.id, u"/summary"_s, "\"Twee speelplekken.\"");
    colleague.agreeToPublish(office.id);
    QVERIFY(TestDesk::stepsIn(colleague.mustSync()).contains(u"published:2"_s));
    QVERIFY(contentOf(office.page()).contains("Twee speelplekken."));
    office.desk.mustSync();
    QCOMPARE(office.desk.show(office.id), colleague.show(office.id));
    QCOMPARE(SiteNotes::from(office.desk.local(office.id)).record->number, 2);
}

void FoldersTest::aWithdrawalLeavesNothing()
{
    Office office;
    office.desk.mustSync();
    office.desk.agreeToWithdraw(office.id, u"Het plan gaat niet door."_s);
    QVERIFY(TestDesk::stepsIn(office.desk.mustSync()).contains(u"withdrawn:2"_s));
    QVERIFY2(office.shown().isEmpty(), qPrintable(office.shown().join(u' ')));
    QVERIFY(!QFileInfo::exists(office.site.publicFolder() + u'/' + office.slug()));
}

void FoldersTest::aNoticeLeavesThePageAlone()
{
    Office office;
    office.desk.mustSync();
    office.desk.agreeToWithdraw(office.id, u"Het plan gaat niet door."_s, true);
    office.desk.mustSync();
    QCOMPARE(office.shown(), QStringList{u"index.html"_s});
    const QByteArray page = contentOf(office.page());
    QVERIFY(page.contains("Het plan gaat niet door.") && page.contains("Speelplekken Paddepoel"));
    QVERIFY(!page.contains("drie speelplekken"));
    QCOMPARE(TestDesk::stepsIn(office.desk.mustSync()), QStringList());
}

void FoldersTest::aWithdrawnDossierCanBePublishedAgain()
{
    Office office;
    office.desk.mustSync();
    office.desk.agreeToWithdraw(office.id, u"Even niet."_s, true);
    office.desk.mustSync();
    office.desk.agreeToPublish(office.id);
    office.desk.mustSync();
    QCOMPARE(office.shown(), (QStringList{office.fileName(0), u"index.html"_s}));
    QVERIFY(contentOf(office.page()).contains("drie speelplekken"));
}

void FoldersTest::aPartTakenOutIsGone()
{
    Office office;
    office.desk.mustSync();
    office.desk.set(office.id, u"/documents/0/visibility"_s, "\"internal\"");
    office.desk.agreeToPublish(office.id);
    office.desk.mustSync();
    QCOMPARE(office.shown(), QStringList{u"index.html"_s});
    QVERIFY(!contentOf(office.page()).contains("files/"));
}

void FoldersTest::aLargeFileIsPublishedWhole()
{
    const TestSite site(u"map"_s);
    TestDesk desk(site), colleague(site, u"collega"_s);
    QByteArray large("%PDF-1.4\n");
    while (large.size() < 5 * 1024 * 1024)
        large.append(QByteArray::number(large.size(), 16)).append('\n');
    const DossierId id = desk.addDossier(u"Grote tekening"_s, large);
    desk.agreeToPublish(id);
    desk.mustSync();
    const Dossier work = desk.work(id);
    QVERIFY(contentOf(site.publicFolder() + u'/' + work.slug + u"/files/"_s + work.documents.at(0).slug
                      + u".pdf"_s)
            == large);
    colleague.mustSync();
    QVERIFY(contentOf(colleague.files().path(work.documents.at(0).file.sha256)) == large);
}

void FoldersTest::aPageEditedByHandIsAskedAbout()
{
    Office office;
    office.desk.mustSync();
    office.desk.mustSync();
    QByteArray page = contentOf(office.page());
    page.replace("drie speelplekken", "vier speelplekken");
    QFile file(office.page());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(page) == page.size());
    file.close();
    office.desk.set(office.id, u"/summary"_s, "\"Twee speelplekken.\"");
    office.desk.agreeToPublish(office.id);
    const QStringList asked = TestDesk::stepsIn(office.desk.mustSync());
    QVERIFY2(!asked.filter(u"asked:web-edit"_s).isEmpty(), qPrintable(asked.join(u' ')));
    QVERIFY(contentOf(office.page()).contains("vier speelplekken"));
    // Who decides once more, after having been told, writes over it.
    office.desk.agreeToPublish(office.id);
    const QStringList steps = TestDesk::stepsIn(office.desk.mustSync());
    QVERIFY2(steps.contains(u"published:2"_s), qPrintable(steps.join(u' ')));
    QVERIFY(contentOf(office.page()).contains("Twee speelplekken."));
}

void FoldersTest::whatLiesOpenInInternIsTold()
{
    Office office;
    office.desk.mustSync();
    const QString open = office.site.publicFolder() + u'/' + office.slug() + u"/intern"_s;
    QVERIFY(QDir().mkpath(open));
    QFile file(open + u"/notities.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("geheim") > 0);
    file.close();
    office.desk.advance(2 * 60 * 60); // a whole look
    office.desk.restart();
    const SyncOutcome outcome = office.desk.sync();
    const QStringList steps = TestDesk::stepsIn(outcome);
    QVERIFY2(!steps.filter(u"alarm-open"_s).isEmpty(),
             qPrintable(steps.join(u' ') + TestDesk::troubleIn(outcome)));
    QVERIFY(outcome.reports.last().needsUser);
}

void FoldersTest::aColleaguesLockIsRespected()
{
    Office office;
    office.desk.mustSync();
    const QString page = office.site.base() + u"/dossiers/"_s + office.slug() + u"/index.html"_s;
    const auto connection = office.site.connect(u"webmaster"_s)({}, usualPatience);
    const auto lock = connection->place().lock(page, 600);
    QVERIFY(lock.has_value());
    office.desk.set(office.id, u"/summary"_s, "\"Twee speelplekken.\"");
    office.desk.agreeToPublish(office.id);
    const SyncOutcome outcome = office.desk.sync();
    QVERIFY(outcome.reports.last().error.has_value());
    QCOMPARE(outcome.reports.last().error->kind, ErrorKind::Locked);
    QCOMPARE(outcome.reports.last().error->subject, u"webmaster"_s);
    QVERIFY(connection->place().unlock(page, lock->token).has_value());
    QVERIFY(TestDesk::stepsIn(office.desk.mustSync()).contains(u"published:2"_s));
}

void FoldersTest::aShareThatIsAwayLosesNothing()
{
    Office office;
    office.desk.mustSync();
    office.desk.set(office.id, u"/summary"_s, "\"Twee speelplekken.\"");
    for (const QString &folder : {office.site.privateFolder(), office.site.publicFolder()}) {
        // What a mount leaves behind: its folder, with nothing in it.
        QVERIFY(QDir().rename(folder, folder + u"-weg"_s) && QDir().mkpath(folder));
        office.desk.advance(2 * 60 * 60);
        const SyncOutcome outcome = office.desk.sync();
        QVERIFY(outcome.error.has_value());
        QCOMPARE(outcome.error->kind, ErrorKind::Offline);
        QCOMPARE(outcome.error->detail, u"share"_s);
        QVERIFY(QDir().rmdir(folder) && QDir().rename(folder + u"-weg"_s, folder));
    }
    QVERIFY(office.desk.local(office.id).dirty());
    QVERIFY(TestDesk::stepsIn(office.desk.mustSync()).contains(u"shared:2"_s));
    QCOMPARE(office.shown().size(), 2);
}

void FoldersTest::aBackupThatWasPutBackLosesNoWord()
{
    Office office;
    TestDesk colleague(office.site, u"collega"_s);
    office.desk.mustSync();
    colleague.mustSync();
    office.site.snapshot();
    office.desk.set(office.id, u"/summary"_s, "\"Twee speelplekken.\"");
    office.desk.mustSync();
    office.site.restore();
    // The same number is given out again, to other words.
    colleague.set(office.id, u"/questions/0/question"_s, "\"Blijft de oude schommel?\"");
    QVERIFY(TestDesk::stepsIn(colleague.mustSync()).contains(u"shared:2"_s));
    for (int round = 0; round < 3; ++round) {
        office.desk.advance(2 * 60 * 60);
        colleague.advance(2 * 60 * 60);
        office.desk.mustSync();
        colleague.mustSync();
    }
    QCOMPARE(office.desk.show(office.id), colleague.show(office.id));
    QCOMPARE(colleague.work(office.id).summary, u"Twee speelplekken."_s);
    QCOMPARE(colleague.work(office.id).questions.first().question, u"Blijft de oude schommel?"_s);
    QVERIFY(office.desk.local(office.id).conflicts.isEmpty());
}

/// Every fifth step, each time another one: a published dossier is what the next syncs leave, and a colleague
/// has it too.
void FoldersTest::aKillAtAnyStepIsPutRight()
{
    bool killed = true;
    int at = 1;
    for (; killed && !QTest::currentTestFailed(); at += 5) {
        Office office;
        killed = false;
        int left = at;
        office.site.afterEachStep([&left] {
            if (--left == 0)
                throw Killed();
        });
        try {
            (void)office.desk.sync();
        } catch (const Killed &) {
            killed = true;
        }
        office.site.afterEachStep({});
        for (const QString &name : office.shown())
            QVERIFY2(name == u"index.html"_s || name.startsWith(u"files/"_s), qPrintable(name));
        office.desk.restart();
        for (int look = 0; look < 4; ++look) {
            office.desk.advance(40);
            (void)office.desk.sync();
        }
        office.desk.mustSync();
        const LocalDossier local = office.desk.local(office.id);
        const QByteArray where = QByteArray::number(at);
        QVERIFY2(!local.dirty() && !local.intent, where.constData());
        const SiteNotes notes = SiteNotes::from(local);
        QVERIFY2(notes.record && notes.record->isPublished(), where.constData());
        QCOMPARE(office.shown(), (QStringList{office.fileName(0), u"index.html"_s}));
        TestDesk colleague(office.site, u"collega"_s);
        colleague.mustSync();
        QCOMPARE(colleague.show(office.id), office.desk.show(office.id));
    }
    QVERIFY2(at > 100, qPrintable(QString::number(at)));
}

void FoldersTest::whatComputersLeaveHoldsNoWithdrawalUp()
{
    Office office;
    office.desk.mustSync();
    const QString root = office.site.publicFolder() + u'/' + office.slug();
    for (const QString &folder : {root, root + u"/files"_s}) {
        for (const QString &name : {u"Thumbs.db"_s, u".DS_Store"_s, u"desktop.ini"_s, u"._nota.pdf"_s})
            put(folder + u'/' + name, "-");
    }
    put(office.site.privateFolder() + office.site.base() + u"/dossiers/"_s + office.slug() + u"/Thumbs.db"_s,
        "-");
    office.desk.advance(2 * 60 * 60); // a whole look
    office.desk.restart();
    QCOMPARE(TestDesk::stepsIn(office.desk.mustSync()), QStringList());
    office.desk.agreeToWithdraw(office.id, u"Het plan gaat niet door."_s);
    QVERIFY(TestDesk::stepsIn(office.desk.mustSync()).contains(u"withdrawn:2"_s));
    QVERIFY2(office.shown().isEmpty(), qPrintable(office.shown().join(u' ')));
    QVERIFY(!QFileInfo::exists(root));
}

void FoldersTest::whatAKilledDeskLeftIsNotServedForEver()
{
    constexpr qint64 twoDays = 2 * 24 * 60 * 60;
    Office office;
    office.desk.mustSync();
    const QString files = office.site.publicFolder() + u'/' + office.slug() + u"/files/"_s;
    const QString old = files + u".onderweg-oud"_s, top = office.site.publicFolder() + u"/.onderweg-top"_s;
    for (const QString &path : {old, top}) {
        put(path, "%PDF-1.4 geheim");
        setBack(path, twoDays);
    }
    const QString fresh = files + u".onderweg-nieuw"_s; // as of somebody who is bringing a file now
    put(fresh, "%PDF-1.4");
    office.desk.advance(2 * 60 * 60);
    office.desk.restart();
    office.desk.mustSync();
    QVERIFY(!QFile::exists(old) && !QFile::exists(top));
    QVERIFY(QFile::exists(fresh));
    // What is taken out goes with what was left of bringing it.
    office.desk.set(office.id, u"/documents/0/visibility"_s, "\"internal\"");
    office.desk.agreeToPublish(office.id);
    office.desk.mustSync();
    QVERIFY(!QFile::exists(fresh));
}

void FoldersTest::oneDamagedThingStopsNoOtherDossier()
{
    Office office;
    const DossierId other = office.desk.addDossier(u"Bomen in Vinkhuizen"_s);
    office.desk.mustSync();
    const QString dossiers = office.site.privateFolder() + office.site.base() + u"/dossiers/"_s;
    for (const QString &thing : {QString(), u"/index.html"_s, u"/files"_s})
        put(dossiers + office.slug() + thing + u"/.object.json"_s, "{\"uid\":");
    office.desk.advance(2 * 60 * 60);
    office.desk.restart();
    office.desk.set(other, u"/summary"_s, "\"Vijftig bomen.\"");
    const SyncOutcome outcome = office.desk.sync();
    QVERIFY(!outcome.error);
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"shared:2"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ') + TestDesk::troubleIn(outcome)));
    TestDesk colleague(office.site, u"collega"_s);
    (void)colleague.sync();
    QCOMPARE(colleague.work(other).summary, u"Vijftig bomen."_s);
}

void FoldersTest::whatIsDamagedIsWithdrawnAllTheSame()
{
    Office office;
    office.desk.mustSync();
    const QString dossier
        = office.site.privateFolder() + office.site.base() + u"/dossiers/"_s + office.slug() + u'/';
    for (const QString &thing : {u"files/"_s, office.fileName(0) + u'/'})
        put(dossier + thing + u".object.json"_s, "");
    office.desk.agreeToWithdraw(office.id, u"Het plan gaat niet door."_s);
    (void)office.desk.sync();
    office.desk.advance(40);
    (void)office.desk.sync();
    QVERIFY2(office.shown().isEmpty(), qPrintable(office.shown().join(u' ')));
}

void FoldersTest::sjablonenAreReadFromAFolderThatWasMadeByHand()
{
    Office office;
    office.desk.mustSync();
    const QString folder = office.site.privateFolder() + office.site.base() + u"/sjablonen"_s;
    QVERIFY(QDir().mkpath(folder));
    const WrittenSjabloon sjabloon = newerSjabloon();
    put(folder + u'/' + sjabloon.name + u".json"_s, sjabloon.structure);
    for (auto labels = sjabloon.labels.begin(); labels != sjabloon.labels.end(); ++labels)
        put(folder + u"/%1.%2.json"_s.arg(sjabloon.name, labels.key()), *labels);
    office.desk.advance(2 * 60 * 60);
    QCOMPARE(TestDesk::stepsIn(office.desk.mustSync()), QStringList{u"sjabloon:communicatiedossier-2"_s});
    const auto kept = office.desk.store().setting(keptSjablonenKey());
    QVERIFY(kept && KeptSjablonen::from(*kept).written.contains(sjabloon.name));
}

QTEST_GUILESS_MAIN(FoldersTest)
#include "tst_folders.moc"
