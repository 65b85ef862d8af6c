// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/pointer.h"
#include "tests/sync/engine/captiveline.h"
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/strictproxy.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// Looks at the site without an account, before every request of a desk, at whatever address the dossier may
/// have.
class Passer
{
public:
    Passer(const TestSite &site, const Dossier &dossier)
        : m_site(site)
    {
        const QString root = site.base() + u"/dossiers/"_s + dossier.slug;
        m_addresses = {root, root + u"/index_html"_s, root + u"/intern"_s, root + u"/intern/bestanden"_s,
                       root + u"/intern/concept-000001.json"_s};
        for (const FileRef &file : filesOf(dossier))
            m_addresses.append(root + u"/intern/bestanden/"_s + file.sha256 + u".pdf"_s);
        m_slug = dossier.slug;
    }

    /// Never picks: it looks, and lets the request go on.
    bool operator()(const QByteArray &)
    {
        Http http;
        PloneClient stranger({.site = m_site.url(), .user = {}, .password = {}}, http);
        for (const QString &path : m_addresses) {
            const auto reply = stranger.anonymous(path);
            if (reply && reply->status == 200)
                m_read.append(path);
        }
        for (const QString &path : stranger.foundByStrangers(m_site.base(), true).value_or(QStringList{})) {
            if (path.contains(m_slug))
                m_read.append(path);
        }
        ++m_looks;
        return false;
    }
    [[nodiscard]] QStringList read() const { return m_read; }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    const TestSite &m_site;
    QStringList m_addresses, m_read;
    QString m_slug;
    int m_looks = 0;
};

} // namespace

/// Before the first byte of a dossier goes out, a stranger's eyes prove that nobody else can read it there.
class PrivateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSharedIsPrivateOrNothingIsShared_data();
    void whatIsSharedIsPrivateOrNothingIsShared();
    void alsoWhereTheFoldersStandAlready_data();
    void alsoWhereTheFoldersStandAlready();
    void anOpenFolderOfThatNameIsClosedFirst_data() { addSiteRows(); }
    void anOpenFolderOfThatNameIsClosedFirst();
    void anOpenFolderNobodyHereMayCloseGetsNothing_data() { addSiteRows(); }
    void anOpenFolderNobodyHereMayCloseGetsNothing();
    void eachStartOfTheProgramProvesItAnew_data() { addSiteRows(); }
    void eachStartOfTheProgramProvesItAnew();
    void noFileGoesWhereStrangersRead_data();
    void noFileGoesWhereStrangersRead();
    void aPortalInBetweenProvesNothing_data() { addSiteRows(); }
    void aPortalInBetweenProvesNothing();

private:
    static bool isUsual(const QString &kind) { return !kind.contains(u':'); }
    static int rowsOf(const TestSite &site, const QString &slug)
    {
        int count = 0;
        for (const SiteRow &row : site.rows())
            count += row.path.contains(slug) ? 1 : 0;
        return count;
    }
    /// Shares one dossier with somebody looking on all the while.
    static void shareWithAPasserBy(const TestSite &site, const QString &kind);
    static QString containerOf(const QString &kind)
    {
        return kind.contains(u"volto"_s) ? u"Document"_s : u"Folder"_s;
    }
};

void PrivateTest::whatIsSharedIsPrivateOrNothingIsShared_data()
{
    addSiteRows();
    addWorkflowRows();
}

void PrivateTest::alsoWhereTheFoldersStandAlready_data()
{
    addSiteRows();
    addWorkflowRows();
}

void PrivateTest::shareWithAPasserBy(const TestSite &site, const QString &kind)
{
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QString slug = desk.work(id).slug;
    const auto passer = std::make_shared<Passer>(site, desk.work(id));
    line.armFor(FaultyLine::Fault::LoseRequest,
                [passer](const QByteArray &request) { return (*passer)(request); });
    const SyncOutcome outcome = desk.sync();
    (*passer)({});
    QVERIFY(passer->looks() > 2);
    QVERIFY2(passer->read().isEmpty(), qPrintable(passer->read().join(u'\n')));
    if (isUsual(kind)) {
        QCOMPARE(TestDesk::troubleIn(outcome), QString());
        QVERIFY(TestDesk::stepsIn(outcome).contains(u"shared:1"_s));
        return;
    }
    QVERIFY2(TestDesk::troubleIn(outcome).contains(u"not-private"_s),
             qPrintable(TestDesk::troubleIn(outcome) + TestDesk::stepsIn(outcome).join(u' ')));
    QCOMPARE(rowsOf(site, slug), 0);
    QVERIFY(desk.local(id).dirty());
    // And once more, for a folder that was half made.
    QVERIFY(TestDesk::troubleIn(desk.sync()).contains(u"not-private"_s));
    QCOMPARE(rowsOf(site, slug), 0);
}

void PrivateTest::whatIsSharedIsPrivateOrNothingIsShared()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    shareWithAPasserBy(site, kind);
}

void PrivateTest::alsoWhereTheFoldersStandAlready()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const QString base = site.base().mid(1);
    QVERIFY(webmaster.create(
        {}, {{u"@type"_s, containerOf(kind)}, {u"id"_s, base}, {u"title"_s, u"Mijn wijk"_s}}));
    QVERIFY(webmaster.create(
        site.base(),
        {{u"@type"_s, containerOf(kind)}, {u"id"_s, u"dossiers"_s}, {u"title"_s, u"Dossiers"_s}}));
    if (isUsual(kind)) {
        QVERIFY(webmaster.transition(site.base(), u"publish"_s));
        QVERIFY(webmaster.transition(site.base() + u"/dossiers"_s, u"publish"_s));
    }
    shareWithAPasserBy(site, kind);
    for (const SiteRow &row : site.rows())
        QVERIFY2(!row.path.contains(u"wijkdossier-proef"_s), qPrintable(row.path));
}

void PrivateTest::anOpenFolderOfThatNameIsClosedFirst()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId other = desk.addDossier(u"Een ander dossier"_s);
    desk.mustSync();
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QString dossiers = site.base() + u"/dossiers"_s, slug = desk.work(id).slug;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.create(
        dossiers, {{u"@type"_s, containerOf(kind)}, {u"id"_s, slug}, {u"title"_s, u"Van een ander"_s}}));
    QVERIFY(webmaster.create(
        dossiers + u'/' + slug,
        {{u"@type"_s, containerOf(kind)}, {u"id"_s, u"intern"_s}, {u"title"_s, u"Intern"_s}}));
    QVERIFY(webmaster.transition(dossiers + u'/' + slug, u"publish"_s));
    QVERIFY(webmaster.transition(dossiers + u'/' + slug + u"/intern"_s, u"publish"_s));
    QCOMPARE(site.anonymousStatus(dossiers + u'/' + slug + u"/intern"_s), 200);
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"alarm:%1/%2/intern"_s.arg(dossiers, slug)), qPrintable(steps.join(u' ')));
    QVERIFY(steps.indexOf(u"alarm:%1/%2/intern"_s.arg(dossiers, slug)) < steps.indexOf(u"shared:1"_s));
    for (const SiteRow &row : site.rows())
        QVERIFY2(site.anonymousStatus(row.path) != 200, qPrintable(row.path));
    QVERIFY(!desk.local(other).dirty());
}

void PrivateTest::anOpenFolderNobodyHereMayCloseGetsNothing()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), assistant(site, u"projectassistent"_s);
    (void)desk.addDossier(u"Een ander dossier"_s);
    desk.mustSync();
    const DossierId id = assistant.addDossier(u"Speelplekken Paddepoel"_s);
    const QString slug = assistant.work(id).slug, there = site.base() + u"/dossiers/"_s + slug;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.create(
        site.base() + u"/dossiers"_s,
        {{u"@type"_s, containerOf(kind)}, {u"id"_s, slug}, {u"title"_s, u"Van een ander"_s}}));
    QVERIFY(webmaster.transition(there, u"publish"_s));
    for (int sync = 0; sync < 2; ++sync) {
        const SyncOutcome outcome = assistant.sync();
        const QString trouble = TestDesk::troubleIn(outcome);
        QVERIFY2(trouble.contains(u"open-to-all"_s), qPrintable(trouble));
        QVERIFY(sync > 0 || TestDesk::stepsIn(outcome).contains(u"alarm-open:"_s + there));
        QVERIFY(assistant.local(id).dirty());
        QCOMPARE(rowsOf(site, slug), 1);
    }
    QVERIFY(webmaster.transition(there, u"retract"_s) || webmaster.transition(there, u"reject"_s));
    QVERIFY(TestDesk::stepsIn(assistant.mustSync()).contains(u"shared:1"_s));
    QVERIFY(site.anonymousStatus(there) != 200);
}

void PrivateTest::eachStartOfTheProgramProvesItAnew()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    std::atomic<int> proofs = 0;
    line.armFor(FaultyLine::Fault::LoseRequest, [&proofs](const QByteArray &request) {
        const QByteArray head = request.left(request.indexOf("\r\n\r\n")).toLower();
        const QByteArray first = head.left(head.indexOf("\r\n"));
        proofs += first.startsWith("get ") && first.contains("/intern http")
            && !head.contains("\nauthorization:");
        return false;
    });
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    QVERIFY(proofs > 0);
    desk.mustSync();
    proofs = 0;
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    desk.mustSync();
    QCOMPARE(proofs.load(), 0);
    desk.restart();
    desk.set(id, u"/summary"_s, "\"Drie speelplekken.\"");
    const SyncOutcome restarted = desk.mustSync();
    QCOMPARE(proofs.load(), 1);
    QVERIFY(TestDesk::stepsIn(restarted).contains(u"shared:3"_s));
    QVERIFY2(restarted.requests <= 3, qPrintable(QString::number(restarted.requests)));
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const QString intern = site.base() + u"/dossiers/"_s + desk.work(id).slug + u"/intern"_s;
    QVERIFY(webmaster.transition(intern, u"publish"_s));
    desk.set(id, u"/summary"_s, "\"Vier speelplekken.\"");
    desk.restart();
    const QStringList steps = TestDesk::stepsIn(desk.sync());
    const auto closed = steps.indexOf(u"alarm:"_s + intern), shared = steps.indexOf(u"shared:4"_s);
    QVERIFY2(shared < 0 || (closed >= 0 && closed < shared), qPrintable(steps.join(u' ')));
    desk.mustSync();
    QCOMPARE(site.anonymousStatus(intern), 401);
    QVERIFY(!desk.local(id).dirty());
}

void PrivateTest::noFileGoesWhereStrangersRead_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("left");
    QTest::addColumn<bool>("hourly");
    for (const QString &kind :
         {u"oefensite-classic"_s, u"oefensite-volto"_s, u"plone-classic"_s, u"plone-volto"_s}) {
        QTest::addRow("%s, with a share", qPrintable(kind)) << kind << false << false;
        QTest::addRow("%s, with a share of this hour", qPrintable(kind)) << kind << false << true;
        QTest::addRow("%s, left from before", qPrintable(kind)) << kind << true << true;
    }
}

void PrivateTest::noFileGoesWhereStrangersRead()
{
    QFETCH(QString, kind);
    QFETCH(bool, left);
    QFETCH(bool, hourly);
    const TestSite site(kind);
    StrictProxy proxy(site.url());
    CaptiveLine line(proxy.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    desk.mustSync(); // sees what it made: from here on a look is not a whole one
    const auto file = desk.files().takeBytes("%PDF-1.4 tweede", u"tweede.pdf"_s);
    QVERIFY(desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
        return withFile(work, FilePart::Documents, *file, u"Tweede nota"_s, true, desk.ids()).dossier;
    }));
    if (left) {
        proxy.refuses = [](const QByteArray &request) {
            return request.startsWith("POST ") && request.left(300).contains("/bestanden ")
                ? QByteArray("507 Insufficient Storage")
                : QByteArray();
        };
        QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"file-refused:tweede.pdf (Tweede nota)"_s));
        proxy.refuses = nullptr;
    }
    // Opened apart from what holds it; something in between shows it, so that nobody here can close it.
    line.showToStrangers("/intern/bestanden");
    desk.restart();
    if (hourly)
        desk.advance(3700);
    const SyncOutcome outcome = desk.sync();
    QVERIFY2(TestDesk::troubleIn(outcome).contains(u"not-private"_s),
             qPrintable(TestDesk::troubleIn(outcome) + TestDesk::stepsIn(outcome).join(u' ')));
    QCOMPARE(rowsOf(site, file->sha256), 0);
    line.letThrough();
    desk.mustSync();
    QCOMPARE(rowsOf(site, file->sha256), 1);
}

void PrivateTest::aPortalInBetweenProvesNothing()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    CaptiveLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QString slug = desk.work(id).slug;
    for (const QByteArray &answer :
         {wholeAnswer("503 Service Unavailable"), wholeAnswer("200 OK", "<html>Welkom in het hotel</html>"),
          wholeAnswer("302 Found", {}, "Location: http://hotel.example/login"),
          wholeAnswer("511 Network Authentication Required"), QByteArray()}) {
        line.answerStrangers(answer);
        const QString trouble = TestDesk::troubleIn(desk.sync());
        QVERIFY2(!trouble.isEmpty() && line.strangers() > 0, answer.constData());
        QVERIFY2(answer.isEmpty() || trouble.contains(u"not-proven"_s), qPrintable(trouble));
        QCOMPARE(rowsOf(site, slug), 0);
    }
    line.letThrough();
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"shared:1"_s));
}

QTEST_GUILESS_MAIN(PrivateTest)
#include "tst_private.moc"
