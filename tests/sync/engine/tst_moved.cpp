// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// A dossier that a webmaster moves on the site is followed, by its UIDs, wherever it went.
class MovedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMovedDossierIsFollowedWhenSomethingIsShared_data() { addSiteRows(); }
    void aMovedDossierIsFollowedWhenSomethingIsShared();
    void anHourlyLookFindsAMovedDossier_data() { addSiteRows(); }
    void anHourlyLookFindsAMovedDossier();
    void aRenamedDossierArrivesAtANewDesk_data() { addSiteRows(); }
    void aRenamedDossierArrivesAtANewDesk();

private:
    static DossierId published(TestDesk &desk)
    {
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        desk.agreeToPublish(id);
        desk.mustSync();
        return id;
    }
    /// A folder of the webmaster's own, and the dossier moved into it. Answers its new path.
    static QString moveAway(const TestSite &site, const QString &slug, const QString &kind)
    {
        Http http;
        PloneClient webmaster(site.account(u"webmaster"_s), http);
        const QString type = kind.endsWith(u"volto"_s) ? u"Document"_s : u"Folder"_s;
        const auto made = webmaster.create(
            site.base(), {{u"@type"_s, type}, {u"id"_s, u"archief"_s}, {u"title"_s, u"Archief"_s}});
        if (!made)
            return {};
        const auto moved = webmaster.move(made->path, {site.base() + u"/dossiers/"_s + slug});
        return moved && moved->size() == 1 ? moved->first().target : QString();
    }
    static int countAt(const TestSite &site, const QString &path)
    {
        int count = 0;
        for (const SiteRow &row : site.rows())
            count += row.path == path || row.path.startsWith(path + u'/') ? 1 : 0;
        return count;
    }
};

void MovedTest::aMovedDossierIsFollowedWhenSomethingIsShared()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = published(desk);
    colleague.mustSync();
    const QString old = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    const QString root = moveAway(site, desk.work(id).slug, kind);
    QVERIFY(root.endsWith(u"/archief/"_s + desk.work(id).slug));
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    desk.agreeToPublish(id);
    const SyncOutcome outcome = desk.mustSync();
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"moved:"_s + root),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QVERIFY(TestDesk::stepsIn(outcome).contains(u"published:2"_s));
    QVERIFY(outcome.reports.last().address.endsWith(root));
    QCOMPARE(countAt(site, old), 0);
    QCOMPARE(site.anonymousStatus(root), 200);
    const QString page = kind.endsWith(u"volto"_s) ? root : root + u"/index_html"_s;
    Http http;
    PloneClient stranger({.site = site.url(), .user = {}, .password = {}}, http);
    QVERIFY(stranger.anonymous(page)->body.contains("Twee speelplekken"));
    for (const SiteRow &row : site.rows()) {
        if (row.path.startsWith(root + u"/intern"_s))
            QVERIFY2(site.anonymousStatus(row.path) != 200, qPrintable(row.path));
    }
    // A colleague who works on goes there too, and both hear of each other from then on.
    colleague.set(id, u"/questions/0/question"_s, "\"Blijft de oude schommel?\"");
    colleague.mustSync();
    desk.mustSync();
    QCOMPARE(desk.show(id), colleague.show(id));
    QCOMPARE(desk.work(id).questions.first().question, u"Blijft de oude schommel?"_s);
    QCOMPARE(countAt(site, old), 0);
}

void MovedTest::anHourlyLookFindsAMovedDossier()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString root = moveAway(site, desk.work(id).slug, kind);
    desk.advance(3700);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"moved:"_s + root));
    QCOMPARE(SiteNotes::from(desk.local(id)).root, root);
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()), QStringList());
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    desk.mustSync();
    for (const SiteRow &row : site.rows()) {
        if (row.path.startsWith(root))
            QVERIFY2(site.anonymousStatus(row.path) != 200, qPrintable(row.path));
    }
}

void MovedTest::aRenamedDossierArrivesAtANewDesk()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const QString old = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    QVERIFY(webmaster.patch(old, {{u"id"_s, u"speelplekken"_s}}).has_value()
            || webmaster.get(site.base() + u"/dossiers/speelplekken"_s).has_value());
    TestDesk other(site, u"collega"_s);
    other.mustSync();
    QCOMPARE(other.show(id), desk.show(id));
    other.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    other.mustSync();
    desk.advance(3700);
    desk.mustSync();
    desk.mustSync();
    QCOMPARE(desk.show(id), other.show(id));
    QCOMPARE(countAt(site, old), 0);
}

QTEST_GUILESS_MAIN(MovedTest)
#include "tst_moved.moc"
