// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// The log of concepts does not grow for ever, and loses nothing that anybody may still ask for.
class PruneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldRevisionsGoAndDecisionsStay_data() { addSiteRows(); }
    void oldRevisionsGoAndDecisionsStay();

private:
    static QList<int> conceptsAt(const TestSite &site, const QString &slug)
    {
        QList<int> numbers;
        const QString stem = site.base() + u"/dossiers/"_s + slug + u"/intern/concept-"_s;
        for (const SiteRow &row : site.rows()) {
            if (row.path.startsWith(stem))
                numbers.append(row.path.mid(stem.size(), 6).toInt());
        }
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
};

void PruneTest::oldRevisionsGoAndDecisionsStay()
{
    QFETCH(QString, kind);
    TestSite site(kind, TestSite::Time::Ours);
    TestDesk desk(site), away(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QString slug = desk.work(id).slug;
    desk.mustSync();
    away.mustSync();
    desk.agreeToPublish(id);
    desk.mustSync();
    for (int revision = 3; revision <= 35; ++revision) {
        desk.set(id, u"/summary"_s, "\"Ronde " + QByteArray::number(revision) + "\"");
        desk.mustSync();
    }
    QCOMPARE(conceptsAt(site, slug).size(), 35);
    desk.advance(29 * 86400);
    site.advance(29 * 86400);
    desk.mustSync();
    QCOMPARE(conceptsAt(site, slug).size(), 35);
    desk.advance(366 * 86400); // a clock that ran ahead clears nothing away
    desk.mustSync();
    QCOMPARE(conceptsAt(site, slug).size(), 35);
    desk.advance(-366 * 86400);
    site.advance(3 * 86400);
    const SyncOutcome outcome = desk.mustSync();
    QVERIFY(TestDesk::stepsIn(outcome).contains(u"pruned:1"_s));
    QList<int> kept{2};
    for (int number = 6; number <= 35; ++number)
        kept.append(number);
    QCOMPARE(conceptsAt(site, slug), kept);
    QVERIFY(!TestDesk::stepsIn(desk.mustSync()).join(u' ').contains(u"pruned"_s));
    // Who was away comes back on, though what it agreed on is gone from the site.
    away.set(id, u"/questions/0/question"_s, "\"Blijft de oude schommel?\"");
    away.mustSync();
    desk.mustSync();
    QCOMPARE(desk.show(id), away.show(id));
    QVERIFY(away.local(id).conflicts.isEmpty());
    QCOMPARE(away.work(id).summary, u"Ronde 35"_s);
}

QTEST_GUILESS_MAIN(PruneTest)
#include "tst_prune.moc"
