// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// A page that time has overtaken: the plan says so, and published anew, as it is, it is right again.
class OvertakenPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedAnewAClosedReactionDoesNotInvite_data() { addSiteRows(); }
    void publishedAnewAClosedReactionDoesNotInvite();

private:
    static void agreeOn(TestDesk &desk, const DossierId &id, const QDate &day)
    {
        QVERIFY(desk.store().change(id, [&day](LocalDossier &changed) -> Result<void> {
            changed.intent = PendingIntent{.kind = IntentKind::Publish,
                                           .date = day,
                                           .shown = canonicalBytes(publicView(changed.work, day))};
            return {};
        }));
    }
    static QStringList planned(const TestDesk &desk, const DossierId &id)
    {
        return TestDesk::stepsIn(plan(desk.context(), {id}));
    }
    /// The page as a stranger's request finds it.
    static QString page(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
        Http http;
        PloneClient stranger({.site = site.url(), .user = {}, .password = {}}, http);
        const auto reply = stranger.anonymous(site.isVolto() ? root : root + u"/index_html"_s);
        return reply ? QString::fromUtf8(reply->body) : u"no answer"_s;
    }
};

void OvertakenPageTest::publishedAnewAClosedReactionDoesNotInvite()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QString last = today.toString(Qt::ISODate);
    desk.set(id, u"/reaction"_s,
             u"{\"open\":true,\"channel\":\"mail\",\"address\":\"reageer@wijk.example\",\"closes\":\"%1\"}"_s
                 .arg(last)
                 .toUtf8());
    agreeOn(desk, id, today);
    desk.mustSync();
    QVERIFY2(page(site, desk, id).contains(u"reageer@wijk.example"_s), qPrintable(page(site, desk, id)));
    QVERIFY(!planned(desk, id).contains(u"overtaken:reaction"_s));

    desk.advance(2 * 24 * 3600);
    QVERIFY2(planned(desk, id).contains(u"overtaken:reaction"_s), qPrintable(planned(desk, id).join(u' ')));
    agreeOn(desk, id, today.addDays(2));
    const SyncOutcome anew = desk.mustSync();
    QVERIFY2(TestDesk::stepsIn(anew).contains(u"published:2"_s),
             qPrintable(TestDesk::stepsIn(anew).join(u' ')));
    QVERIFY(!planned(desk, id).contains(u"overtaken:reaction"_s));
    const QString now = page(site, desk, id);
    QVERIFY2(now.contains(u"Reageren kon tot en met"_s) && !now.contains(u"reageer@wijk.example"_s),
             qPrintable(now));
    desk.mustSync();
    QCOMPARE(desk.local(id).conflicts.size(), 0);
}

QTEST_GUILESS_MAIN(OvertakenPageTest)
#include "tst_overtakenpage.moc"
