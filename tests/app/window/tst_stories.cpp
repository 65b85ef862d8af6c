// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/samples.h"
#include "tests/app/window/actor.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

const PracticeAccount publicist = StorySite::account(0);
const PracticeAccount colleague = StorySite::account(1);
const PracticeAccount assistant = StorySite::account(2);

/// A sample's files in a folder; the path of its JSON.
QString sample(const QTemporaryDir &folder, const QString &name = u"speelplekken-paddepoel"_s)
{
    return unpackSample(sampleNames().contains(name) ? name : sampleNames().last(), folder.path());
}

QStringList photos(const QTemporaryDir &folder, int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(i * 40, 120, 200));
        paths.append(folder.filePath(u"avond-%1.jpg"_s.arg(i + 1)));
        if (!image.save(paths.last()))
            return {};
    }
    return paths;
}

/// A desk on a site, with the sample dossier open on it.
struct Working {
    Working(const StorySite &site, const PracticeAccount &account)
    {
        good = actor.logIn(site.url(), account.user, account.password);
    }
    bool bring()
    {
        QTemporaryDir folder;
        Q_EMIT actor.window().importAsked(sample(folder));
        return QTest::qWaitFor([this] { return actor.openDossier().isOpen(); }, 20000);
    }
    bool publish()
    {
        return actor.command(u"publish"_s) && actor.click(u"publishNow"_s)
            && QTest::qWaitFor(
                   [this] {
                       return actor.openDossier().publicationStatus().published
                           && !actor.openDossier().intent();
                   },
                   60000);
    }
    Actor actor;
    bool good = false;
};

/// What the page of publishing says of it.
QString saidOn(Actor &actor)
{
    QStringList said;
    for (const QString &name : {u"publishProgress"_s, u"publishResult"_s, u"sharing"_s}) {
        for (const QLabel *label : actor.window().findChildren<QLabel *>(name))
            said.append(label->text());
    }
    return said.join(u'\n');
}

int changesOnSite(Actor &actor)
{
    return actor.openDossier().publicationStatus().publication;
}

} // namespace

/// What publicists do, through the real widgets, with their deliberate acts counted.
class StoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstDossierFromAnEmptyStartToSharedInFourteenActs()
    {
        const StorySite site;
        QTemporaryDir folder;
        Actor actor;
        QVERIFY(actor.type(u"siteUrl"_s, site.url().toString()));
        QVERIFY(actor.type(u"siteUser"_s, publicist.user));
        QVERIFY(actor.type(u"sitePassword"_s, publicist.password));
        QVERIFY(actor.click(u"logIn"_s));
        QVERIFY(actor.type(u"newTitle"_s, u"Groenstrook Vinkhuizen"_s));
        QVERIFY(actor.click(u"makeDossier"_s));
        QTRY_VERIFY(actor.openDossier().isOpen());
        QVERIFY(actor.type(u"summaryInput"_s, u"Wij planten vijftig bomen."_s));
        QVERIFY(actor.section(u"status"_s));
        QVERIFY(actor.type(u"statusTextInput"_s, u"Het plan is klaar."_s));
        QVERIFY(actor.section(u"documents"_s));
        (void)sample(folder);
        QVERIFY(actor.drop({folder.filePath(u"nota speelplekken.pdf"_s)}));
        QTRY_COMPARE_WITH_TIMEOUT(actor.openDossier().work().documents.size(), 1, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(actor.openDossier().isSaved() && actor.sees(u"Gedeeld"_s), 30000);
        QVERIFY2(actor.acts() <= 14, qPrintable(QString::number(actor.acts())));
        QCOMPARE(actor.openDossier().work().summary, u"Wij planten vijftig bomen."_s);

        Working other(site, colleague);
        QVERIFY(other.good);
        auto *shownDossiers = other.actor.window().findChild<QAbstractItemView *>(u"dossiers"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownDossiers->model()->rowCount(), 1, 30000);
        other.actor.window().open(actor.openDossier().work().id);
        QTRY_COMPARE_WITH_TIMEOUT(other.actor.openDossier().work(), actor.openDossier().work(), 30000);
    }

    void aFirstDossierFromAnEmptyStartToPublishedInTwentyActs()
    {
        const StorySite site;
        QTemporaryDir folder;
        (void)sample(folder);
        Actor actor;
        QVERIFY(actor.type(u"siteUrl"_s, site.url().toString()));
        QVERIFY(actor.type(u"siteUser"_s, publicist.user));
        QVERIFY(actor.typeAndEnter(u"sitePassword"_s, publicist.password));
        QVERIFY(actor.click(u"profile_beheer"_s));
        QVERIFY(actor.typeAndEnter(u"newTitle"_s, u"Groenstrook Vinkhuizen"_s));
        QTRY_VERIFY_WITH_TIMEOUT(actor.openDossier().isOpen(), 20000);
        QVERIFY(actor.type(u"summaryInput"_s, u"Wij planten vijftig bomen. U kiest mee waar."_s));
        QVERIFY(actor.type(u"statusTextInput"_s, u"De bomen zijn besteld."_s));
        QVERIFY(actor.type(u"aboutWhatInput"_s, u"Er komen vijftig bomen langs de weg."_s));
        QVERIFY(actor.type(u"aboutWhyInput"_s, u"De straat is heet in de zomer."_s));
        QVERIFY(actor.click(u"planAddItem"_s));
        QVERIFY(actor.typeOn({u"Bomen planten"_s, u"20 maart 2027"_s}));
        QVERIFY(actor.type(u"reactionReasonInput"_s, u"Het besluit is genomen. U kunt nog wel bellen."_s));
        QVERIFY(actor.typeAndEnter(u"wijkenPrimaryInput"_s, u"vinkh"_s));
        QVERIFY(actor.type(u"rolesContactEmailInput"_s, u"groen@gemeente.example"_s));
        QVERIFY(actor.type(u"rolesOwnerNameInput"_s, u"F. Voorbeeld"_s));
        QVERIFY(actor.drop({folder.filePath(u"nota speelplekken.pdf"_s)}));
        QTRY_COMPARE_WITH_TIMEOUT(actor.openDossier().work().documents.size(), 1, 20000);
        QVERIFY(actor.command(u"publish"_s));
        QVERIFY(actor.click(u"publishNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            actor.openDossier().publicationStatus().published && !actor.openDossier().intent(), 60000);
        QVERIFY2(actor.acts() <= 20, qPrintable(QString::number(actor.acts())));
        const Dossier shown = actor.openDossier().publicationStatus().shown.value_or(Dossier());
        QCOMPARE(shown.wijken.primary, u"vinkhuizen"_s);
        QCOMPARE(shown.planning.milestones.first().date.text(), u"2027-03-20"_s);
        QCOMPARE(shown.roles.contact.email, u"groen@gemeente.example"_s);
        QCOMPARE(shown.documents.size(), 1);
    }

    void aReportAndSixPhotosPublishedInEightActs()
    {
        const StorySite site;
        QTemporaryDir folder;
        Working work(site, publicist);
        QVERIFY(work.good && work.bring() && work.publish());
        Actor &actor = work.actor;
        (void)sample(folder);
        const auto images = actor.openDossier().work().images.size();
        const int before = changesOnSite(actor);
        actor.countFromHere();
        QVERIFY(actor.section(u"reports"_s));
        QVERIFY(actor.drop(QStringList{folder.filePath(u"nota speelplekken.pdf"_s)} + photos(folder, 6)));
        QTRY_COMPARE_WITH_TIMEOUT(actor.openDossier().work().images.size(), images + 6, 30000);
        QVERIFY(actor.section(u"images"_s));
        QVERIFY(actor.press(u"partList"_s, Qt::Key_A, Qt::ControlModifier));
        QVERIFY(actor.type(u"altInput"_s, u"Bewoners bekijken het ontwerp"_s));
        QVERIFY(actor.click(u"imagesFillDown"_s));
        QVERIFY(actor.command(u"publish"_s));
        QVERIFY(actor.click(u"publishNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(changesOnSite(actor) > before, 60000);
        QVERIFY2(actor.acts() <= 8, qPrintable(QString::number(actor.acts())));
        QCOMPARE(actor.openDossier().publicationStatus().shown->images.size(), images + 6);
    }

    /// Of five dossiers one after another, the last two with a reason. Going to a dossier is not counted.
    void fivePlanningsPublishedInThreeActsEachAndFourWithAReason()
    {
        const StorySite site;
        QTemporaryDir folder;
        Working work(site, publicist);
        QVERIFY(work.good);
        Actor &actor = work.actor;
        QList<DossierId> five;
        while (five.size() < 5) {
            const DossierId before = actor.openDossier().work().id;
            Q_EMIT actor.window().importAsked(sample(folder));
            QTRY_VERIFY_WITH_TIMEOUT(actor.openDossier().isOpen() && actor.openDossier().work().id != before,
                                     20000);
            five.append(actor.openDossier().work().id);
            QVERIFY(work.publish());
        }
        QVERIFY(actor.section(u"planning"_s));
        for (const DossierId &id : five) {
            const bool later = five.indexOf(id) >= 3;
            actor.window().open(id);
            QTRY_COMPARE_WITH_TIMEOUT(actor.openDossier().work().id, id, 20000);
            QTRY_VERIFY(actor.find(u"planTable"_s));
            const int before = changesOnSite(actor);
            actor.countFromHere();
            QVERIFY(actor.typeInRow(u"planTable"_s, u"Oplevering"_s, 1,
                                    later ? u"voorjaar 2028"_s : u"3e kwartaal 2027"_s));
            if (later)
                QVERIFY(actor.type(u"delayReason"_s, u"De grond is nog te nat."_s));
            QVERIFY(actor.command(u"publish"_s));
            QVERIFY(actor.click(u"publishNow"_s));
            QTRY_VERIFY2_WITH_TIMEOUT(changesOnSite(actor) > before, qPrintable(saidOn(actor)), 60000);
            QVERIFY2(actor.acts() <= (later ? 4 : 3), qPrintable(QString::number(actor.acts())));
        }
    }

    void anEarlierPublicationIsPutBackAndPublishedFromTheHistory()
    {
        const StorySite site;
        Working work(site, publicist);
        QVERIFY(work.good && work.bring() && work.publish());
        Actor &actor = work.actor;
        const QString first = actor.openDossier().work().summary;
        for (const QString &summary : {u"Er komen drie plekken."_s, u"Er komen vier plekken."_s}) {
            const int before = changesOnSite(actor);
            QVERIFY(actor.section(u"summary"_s));
            QVERIFY(actor.type(u"summaryInput"_s, summary));
            QVERIFY(actor.saved());
            QVERIFY(work.publish());
            QTRY_VERIFY_WITH_TIMEOUT(changesOnSite(actor) > before, 60000);
        }
        QVERIFY(actor.section(u"summary"_s));
        QVERIFY(actor.command(u"history"_s));
        QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"putBack"_s), 20000);
        QVERIFY2(actor.sees(u"Op de site gezet: vandaag"_s), "each that residents saw says when");
        QPushButton *oldest = nullptr;
        for (auto *button : actor.window().findChildren<QPushButton *>(u"putBack"_s))
            oldest = button->isVisible() ? button : oldest;
        oldest->click();
        QCOMPARE(actor.openDossier().work().summary, first);
        const int before = changesOnSite(actor);
        QVERIFY(work.publish());
        QTRY_VERIFY_WITH_TIMEOUT(changesOnSite(actor) > before, 60000);
        QCOMPARE(actor.openDossier().publicationStatus().shown->summary, first);
    }

    void aReportAndSixPhotosInSixActs()
    {
        const StorySite site;
        QTemporaryDir folder;
        Working work(site, publicist);
        QVERIFY(work.good && work.bring());
        Actor &actor = work.actor;
        const auto reports = actor.openDossier().work().reports.size(),
                   images = actor.openDossier().work().images.size();
        (void)sample(folder);
        QStringList files = photos(folder, 6);
        files.prepend(folder.filePath(u"besluit-speelplekken.pdf"_s));
        if (!QFile::exists(files.first()))
            files.first() = folder.filePath(u"nota speelplekken.pdf"_s);
        actor.countFromHere();
        QVERIFY(actor.section(u"reports"_s));
        QVERIFY(actor.drop(files));
        QTRY_COMPARE_WITH_TIMEOUT(actor.openDossier().work().images.size(), images + 6, 30000);
        QCOMPARE(actor.openDossier().work().reports.size(), reports + 1);
        const QList<Image> before = actor.openDossier().work().images;
        QVERIFY(actor.section(u"images"_s));
        QVERIFY(actor.press(u"partList"_s, Qt::Key_A, Qt::ControlModifier));
        QVERIFY(actor.type(u"altInput"_s, u"Bewoners bekijken het ontwerp"_s));
        QVERIFY(actor.click(u"imagesFillDown"_s));
        QVERIFY2(actor.acts() <= 6, qPrintable(QString::number(actor.acts())));
        for (qsizetype i = 0; i < before.size(); ++i) {
            const bool described = i > 0 && (!before[i].alt.isEmpty() || before[i].decorative);
            QCOMPARE(actor.openDossier().work().images[i].alt,
                     described ? before[i].alt : u"Bewoners bekijken het ontwerp"_s);
        }
        QVERIFY(actor.command(u"undo"_s));
        QVERIFY(actor.openDossier().work().images.first().alt != u"Bewoners bekijken het ontwerp"_s
                || actor.openDossier().work().images.last().alt.isEmpty());
    }

    void aDelayWithItsReasonPublishedInFourActs()
    {
        const StorySite site;
        Working work(site, publicist);
        QVERIFY(work.good && work.bring() && work.publish());
        Actor &actor = work.actor;
        QVERIFY(actor.section(u"planning"_s));
        const int before = changesOnSite(actor);
        actor.countFromHere();
        QVERIFY(actor.typeInRow(u"planTable"_s, u"Oplevering"_s, 1, u"voorjaar 2028"_s));
        QVERIFY(actor.type(u"delayReason"_s, u"De grond is nog te nat."_s));
        QVERIFY(actor.command(u"publish"_s));
        QVERIFY(actor.click(u"publishNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(changesOnSite(actor) > before, 60000);
        QVERIFY2(actor.acts() <= 4, qPrintable(QString::number(actor.acts())));
        const auto &milestones = actor.openDossier().publicationStatus().shown->planning.milestones;
        const bool shown = std::any_of(milestones.begin(), milestones.end(), [](const Milestone &m) {
            return !m.delays.isEmpty() && m.delays.last().reason == u"De grond is nog te nat."_s
                && m.date.text() == u"2028-21"_s;
        });
        QVERIFY(shown);
    }

    void newsForThreeWijkenInFiveActs()
    {
        const StorySite site;
        Working work(site, publicist);
        QVERIFY(work.good && work.bring());
        Actor &actor = work.actor;
        actor.countFromHere();
        QVERIFY(actor.section(u"news"_s));
        QVERIFY(actor.click(u"partAdd"_s));
        QVERIFY(actor.type(u"titleInput"_s, u"De bouw begint"_s));
        QVERIFY(actor.type(u"leadInput"_s, u"Maandag komen de machines."_s));
        QVERIFY(actor.typeAndEnter(u"wijkenSearch"_s, u"Paddepoel, Selwerd, Vinkhuizen"_s));
        QVERIFY2(actor.acts() <= 5, qPrintable(QString::number(actor.acts())));
        actor.openDossier().save();
        QTRY_COMPARE(actor.openDossier().work().news.last().title, u"De bouw begint"_s);
        QTRY_COMPARE(actor.openDossier().work().news.last().lead, u"Maandag komen de machines."_s);
        QTRY_VERIFY2(actor.openDossier().work().news.last().wijken.size() == 3,
                     qPrintable(actor.openDossier().work().news.last().wijken.join(u' ')));
    }

    void aWrongDateFixedAndPublishedInFourActs()
    {
        const StorySite site;
        Working work(site, publicist);
        QVERIFY(work.good && work.bring() && work.publish());
        Actor &actor = work.actor;
        const int before = changesOnSite(actor);
        actor.countFromHere();
        QVERIFY(actor.section(u"documents"_s));
        QVERIFY(actor.typeAndEnter(u"dateInput"_s, u"16 juni 2026"_s));
        QVERIFY(actor.command(u"publish"_s));
        QVERIFY(actor.click(u"publishNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(changesOnSite(actor) > before, 60000);
        QVERIFY2(actor.acts() <= 4, qPrintable(QString::number(actor.acts())));
        QCOMPARE(actor.openDossier().publicationStatus().shown->documents.first().date.text(),
                 u"2026-06-16"_s);
    }

    void twoWindowsAgreeAndAConflictIsSettled()
    {
        const StorySite site;
        Working mine(site, publicist), theirs(site, colleague);
        QVERIFY(mine.good && theirs.good && mine.bring());
        const DossierId id = mine.actor.openDossier().work().id;
        auto *shownDossiers = theirs.actor.window().findChild<QAbstractItemView *>(u"dossiers"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownDossiers->model()->rowCount(), 1, 30000);
        theirs.actor.window().open(id);
        QTRY_VERIFY(theirs.actor.openDossier().isOpen());

        QVERIFY(mine.actor.section(u"summary"_s));
        QVERIFY(mine.actor.type(u"summaryInput"_s, u"Van mij."_s));
        QTRY_COMPARE_WITH_TIMEOUT(theirs.actor.openDossier().work().summary, u"Van mij."_s, 30000);

        theirs.actor.site().stop();
        QVERIFY(theirs.actor.section(u"summary"_s));
        QVERIFY(theirs.actor.type(u"summaryInput"_s, u"Van de collega."_s));
        QVERIFY(mine.actor.type(u"summaryInput"_s, u"Van mij, anders."_s));
        QTRY_VERIFY_WITH_TIMEOUT(mine.actor.find(u"keepMine"_s) || theirs.actor.find(u"keepMine"_s), 40000);
        Actor &asked = mine.actor.find(u"keepMine"_s) ? mine.actor : theirs.actor;
        QVERIFY(asked.click(u"keepMine"_s));
        QTRY_VERIFY_WITH_TIMEOUT(mine.actor.openDossier().conflicts().isEmpty()
                                     && theirs.actor.openDossier().conflicts().isEmpty()
                                     && mine.actor.openDossier().work() == theirs.actor.openDossier().work(),
                                 40000);
    }

    void theCaretStaysWhileAColleaguesWordsArrive()
    {
        const StorySite site;
        Working work(site, publicist);
        QVERIFY(work.good && work.bring());
        Actor &actor = work.actor;
        actor.openDossier().edit(u"twee alinea's"_s, [](Dossier &dossier) {
            dossier.about.what = richTextFromPlain(u"De eerste alinea.\nDe tweede alinea."_s);
        });
        QVERIFY(actor.section(u"about"_s) && actor.saved());
        QWidget *editor = actor.find(u"aboutWhatInput"_s);
        QVERIFY(editor);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(editor, Qt::Key_Right);
        const QString typed = u"abcdefghijklmnopqrst"_s;
        for (qsizetype i = 0; i < typed.size(); ++i) {
            QTest::keyClicks(editor, typed.mid(i, 1));
            if (i % 5 == 2) { // a colleague's edit comes in by the store, in the middle of a word
                const auto other = Store::open(actor.workspace());
                QVERIFY((*other)->edit(
                    actor.openDossier().work().id, [i](const Dossier &dossier) -> Result<Dossier> {
                        Dossier changed = dossier;
                        changed.about.what.last().spans.last().text += u" Erbij %1."_s.arg(i);
                        return changed;
                    }));
                actor.openDossier().lookAgain();
                QTRY_VERIFY(plainText(actor.openDossier().work().about.what).contains(u"Erbij %1."_s.arg(i)));
            }
        }
        QVERIFY(actor.saved());
        const QString text = plainText(actor.openDossier().work().about.what);
        QVERIFY2(text.startsWith(u"De "_s + typed + u"eerste alinea."_s), qPrintable(text));
        QVERIFY(text.contains(u"Erbij 2."_s) && text.contains(u"Erbij 17."_s));
        QVERIFY(actor.openDossier().conflicts().isEmpty());
    }

    void whoMayNotPublishAsksAndAColleagueAgrees()
    {
        const StorySite site;
        Working asks(site, assistant), agrees(site, publicist);
        QVERIFY(asks.good && agrees.good && asks.bring());
        const DossierId id = asks.actor.openDossier().work().id;
        QVERIFY(asks.actor.command(u"publish"_s));
        QTRY_VERIFY(asks.actor.sees(u"Vraag akkoord"_s));
        QVERIFY(asks.actor.click(u"publishNow"_s));
        auto *shownDossiers = agrees.actor.window().findChild<QAbstractItemView *>(u"dossiers"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownDossiers->model()->rowCount(), 1, 30000);
        agrees.actor.window().open(id);
        QTRY_VERIFY_WITH_TIMEOUT(agrees.actor.find(u"requestAgree"_s), 40000);
        QVERIFY(!agrees.actor.openDossier().publicationStatus().published);
        QVERIFY(agrees.actor.click(u"requestAgree"_s));
        QTRY_VERIFY_WITH_TIMEOUT(agrees.actor.openDossier().publicationStatus().published, 60000);
    }

    void whatIsWithdrawnIsGone()
    {
        const StorySite site;
        Working work(site, publicist);
        QVERIFY(work.good && work.bring() && work.publish());
        QVERIFY(work.actor.command(u"withdraw"_s));
        QVERIFY(work.actor.type(u"withdrawReason"_s, u"Het plan gaat niet door."_s));
        QVERIFY(work.actor.click(u"withdrawNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!work.actor.openDossier().publicationStatus().published, 60000);
    }
};

QTEST_MAIN(StoriesTest)
#include "tst_stories.moc"
