// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/timeliness.h"
#include "tests/app/window/actor.h"
#include "views/window/windowsettings.h"

#include <QAbstractItemView>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// Months later, on the Oefensite: all pages that time overtook go out anew by one act, and nothing else
/// does.
class RepublishStoryTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<int> m_later = std::make_shared<int>(0); ///< months

    [[nodiscard]] Clock clock() const
    {
        return [later = m_later] { return QDateTime::currentDateTimeUtc().addMonths(*later); };
    }

    static bool publish(Actor &actor, const DossierId &id)
    {
        actor.window().open(id);
        return QTest::qWaitFor(
                   [&] { return actor.openDossier().isOpen() && actor.openDossier().work().id == id; })
            && actor.command(u"publish"_s) && actor.click(u"publishNow"_s)
            && QTest::qWaitFor([&] { return actor.openDossier().publicationStatus().published; }, 60000);
    }
    /// The page says until when there is no news: that holds for a month.
    static void promise(Actor &actor, const QDate &day)
    {
        actor.openDossier().edit(u"houdbaarheid"_s, [&day](Dossier &dossier) {
            dossier.validity.nothingNewUntil = day.toString(Qt::ISODate);
        });
    }

    /// With WIJKDOSSIER_SCREENS=FOLDER it is kept there as a picture.
    static void keep(Actor &actor, const QString &name)
    {
        for (int round = 0; round < 8; ++round)
            QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("WIJKDOSSIER_SCREENS"); !folder.isEmpty())
            QVERIFY(actor.window().grab().save(u"%1/anew-%2.png"_s.arg(folder, name)));
    }

private Q_SLOTS:
    void monthsLaterAllGoOutAnewByOneAct()
    {
        QTemporaryDir folder;
        keepWindowSettings(folder.path(), {.practice = true});
        Actor actor(folder.path(), Language::Dutch, clock());
        QTRY_VERIFY_WITH_TIMEOUT(
            actor.site().siteState() == SiteState::Idle && actor.site().lastSync().isValid(), 60000);
        auto *shownDossiers = actor.window().findChild<QAbstractItemView *>(u"dossiers"_s);
        QTRY_COMPARE(shownDossiers->model()->rowCount(), 2);
        QList<DossierId> ids;
        for (int row = 0; row < 2; ++row)
            ids.append({shownDossiers->model()->index(row, 0).data(ShownDossiers::IdRole).toString()});
        for (const DossierId &id : ids) {
            actor.window().open(id);
            QTRY_VERIFY(actor.openDossier().isOpen() && actor.openDossier().work().id == id);
            promise(actor, clock()().date().addMonths(1));
            QVERIFY(actor.saved());
            QVERIFY(publish(actor, id));
        }
        // Since then somebody wrote in the second.
        actor.openDossier().edit(u"samenvatting"_s,
                                 [](Dossier &dossier) { dossier.summary += u" Later."_s; });
        QVERIFY(actor.saved() && actor.synced());

        *m_later = 2;
        QVERIFY(actor.click(u"showAttention"_s));
        QTRY_VERIFY(actor.find(u"dossierListRepublish"_s));
        actor.countFromHere();
        QVERIFY(actor.command(u"publishAnew"_s));
        QTRY_VERIFY(actor.sees(u"Werk 1 pagina bij"_s));
        QVERIFY(actor.sees(u"De pagina verwacht de volgende stap rond"_s));
        keep(actor, u"before"_s);
        QVERIFY(actor.click(u"republishNow"_s));
        QCOMPARE(actor.acts(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(actor.sees(u"1 pagina bijgewerkt."_s), 60000);
        keep(actor, u"after"_s);

        for (const DossierId &id : ids) {
            actor.window().open(id);
            QTRY_VERIFY(actor.openDossier().isOpen() && actor.openDossier().work().id == id);
            QCOMPARE(actor.openDossier().publicationStatus().publication, id == ids.first() ? 2 : 1);
            QVERIFY(actor.openDossier().publicationStatus().shown);
            QVERIFY(!actor.openDossier().publicationStatus().shown->summary.contains(u" Later."_s));
            QVERIFY(!actor.openDossier().intent());
        }
        QCOMPARE(actor.openDossier().publicationStatus().shownAs, QDateTime::currentDateTimeUtc().date());
    }
};

QTEST_MAIN(RepublishStoryTest)
#include "tst_republishstory.moc"
