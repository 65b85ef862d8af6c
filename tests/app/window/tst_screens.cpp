// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/practiceworkspace.h"
#include "sync/engine/asking/openmarks.h"
#include "sync/plone/http.h"
#include "sync/plone/site/plonesite.h"
#include "tests/app/window/actor.h"
#include "tests/support/newersjabloon.h"
#include "tests/support/sjablonen.h"
#include "tests/support/twofolders.h"
#include "views/look/look.h"
#include "views/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QToolButton>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// A label or button whose words do not fit in it.
QStringList clipped(const QWidget &window)
{
    QStringList wrong;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->width() <= 0)
            continue;
        // The signs in a line show their icon alone; their words are for who cannot see it.
        if (qobject_cast<QLineEdit *>(widget->parentWidget()))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QString words = label ? label->text() : button ? button->text() : QString();
        if (words.isEmpty() || (label && label->textFormat() == Qt::RichText))
            continue;
        const bool tooNarrow
            = (button || !label->wordWrap()) && widget->width() < widget->minimumSizeHint().width();
        const bool tooLow = label && label->wordWrap() && label->hasHeightForWidth()
            && label->height() < label->heightForWidth(label->width());
        if (tooNarrow || tooLow)
            wrong.append(u"%1 (%2): %3"_s.arg(widget->objectName(),
                                              QString::fromLatin1(widget->metaObject()->className()),
                                              words.left(60)));
    }
    return wrong;
}

} // namespace

/// Every main screen, in every look, with the sample dossiers: no word is cut off. With
/// WIJKDOSSIER_SCREENS=FOLDER it keeps the pictures there.
class ScreensTest : public QObject
{
    Q_OBJECT

private:
    void keep(Actor &actor, const QString &name)
    {
        // Layouts settle in rounds: what grows with its text asks for another one.
        for (int round = 0; round < 8; ++round)
            QCoreApplication::processEvents();
        const QStringList wrong = clipped(actor.window());
        if (const QString folder = qEnvironmentVariable("WIJKDOSSIER_SCREENS"); !folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(actor.window().grab().save(
                u"%1/%2-%3.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()), name)));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(name + u"\n"_s + wrong.join(u'\n')));
    }

    /// A colleague at another computer opens what is open here.
    void whoElseIsThere(Actor &actor)
    {
        QVERIFY(actor.section(u"summary"_s));
        const QTemporaryDir theirs;
        const PracticeAccount colleague = PracticeSite::accounts().at(1);
        const auto open = std::make_shared<OpenHere>();
        open->set({actor.openDossier().work().id});
        const SiteSettings site{.name = u"Oefensite"_s,
                                .url = actor.site().account().url,
                                .user = colleague.user,
                                .base = actor.site().account().base};
        const EngineContext context{.workspace = theirs.path(),
                                    .sjablonen = test::sjablonen(),
                                    .site = site,
                                    .deskId = IdMaker(systemClock(), systemRandom()).uuid(),
                                    .clock = systemClock(),
                                    .random = systemRandom(),
                                    .connect = ploneSites(site, colleague.password, overHttp()),
                                    .openHere = open};
        QVERIFY(!synchronise(context).error);
        actor.site().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"alsoOpen"_s), 20000);
        keep(actor, u"alsoopen"_s);
        takeMarksAway(context);
        actor.site().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(!actor.find(u"alsoOpen"_s), 20000);
    }

    /// A newer sjabloon came of the site: the line that says so, and what would change.
    void aNewerSjabloon(Actor &actor)
    {
        QVERIFY(actor.section(u"summary"_s));
        const auto store = Store::open(practiceWorkspace(actor.workspace()));
        QVERIFY(store && (*store)->setSetting(keptSjablonenKey(), newerSjabloonKept()));
        QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"newerSjabloon"_s), 20000);
        keep(actor, u"newersjabloon"_s);
        QVERIFY(actor.click(u"newerSjabloon"_s));
        keep(actor, u"sjabloon"_s);
        QVERIFY(actor.click(u"sjabloonLater"_s));
    }

    void aboutTheProgram(Actor &actor)
    {
        QVERIFY(actor.command(u"about"_s));
        keep(actor, u"program"_s);
        for (const QString &page :
             {u"settings"_s, u"helpTopics"_s, u"copies"_s, u"askHelp"_s, u"publishAnew"_s}) {
            QVERIFY(actor.command(page));
            keep(actor, page);
        }
    }

    /// While it goes, and what it found; the Oefensite has no workflow that hinders.
    void theConnectionIsTried(Actor &actor)
    {
        QVERIFY(actor.command(u"tryConnection"_s));
        QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"trialSummary"_s), 60000);
        keep(actor, u"trial"_s);
    }

    /// As it is, with a wijk that is being changed, and after that was kept.
    void theListOfWijken(Actor &actor)
    {
        QVERIFY(actor.command(u"wijkenList"_s));
        keep(actor, u"wijken-list"_s);
        QVERIFY(actor.click(u"change_paddepoel"_s));
        QTRY_VERIFY(actor.find(u"wijkName"_s));
        keep(actor, u"wijken-change"_s);
        auto *line = qobject_cast<QLineEdit *>(actor.find(u"wijkName"_s));
        line->setText(u"Paddepoel en Tuinwijk"_s);
        QVERIFY(actor.click(u"keepWijk"_s));
        QTRY_VERIFY(actor.find(u"undoWijken"_s));
        keep(actor, u"wijken-kept"_s);
        QVERIFY(actor.click(u"undoWijken"_s));
        QTRY_VERIFY(actor.find(u"redoWijken"_s));
    }

    /// What opens above the window: a date to pick, wijken that fit the letters, a choice, a menu.
    void whatOpensAbove(Actor &actor)
    {
        QVERIFY(actor.section(u"status"_s));
        QTRY_VERIFY(actor.find(u"statusDateInput"_s));
        auto *calendar = actor.find(u"statusDateInput"_s)->parentWidget()->findChild<QToolButton *>();
        QVERIFY(calendar);
        QTest::mouseClick(calendar, Qt::LeftButton);
        keepPopup(u"pickdate"_s);
        QVERIFY(actor.section(u"wijken"_s));
        QTRY_VERIFY(actor.find(u"wijkenPrimaryInput"_s));
        auto *wijk = qobject_cast<QComboBox *>(actor.find(u"wijkenPrimaryInput"_s));
        wijk->lineEdit()->selectAll();
        QTest::keyClicks(wijk->lineEdit(), u"e"_s);
        keepPopup(u"pickwijk"_s);
        wijk->lineEdit()->setText(u"Paddepoel"_s);
        auto *state = actor.window().findChild<QComboBox *>(u"filterState"_s);
        QVERIFY(state);
        state->showPopup();
        keepPopup(u"pickstate"_s);
        for (QMenu *menu : actor.window().menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
            if (menu->title().isEmpty()) // what a narrow menu bar leaves out
                continue;
            menu->popup(actor.window().mapToGlobal(QPoint(measure::gap32, measure::gap32)));
            keepPopup(u"menu-"_s + menu->title().remove(u'&'));
        }
    }
    /// Finding, in the dossier and in all of them.
    void whatIsFound(Actor &actor)
    {
        QVERIFY(actor.command(u"find"_s));
        QVERIFY(actor.type(u"findWords"_s, u"speel"_s));
        QTRY_VERIFY(actor.sees(u"1 van"_s) || actor.sees(u"1 of"_s));
        keep(actor, u"find"_s);
        QVERIFY(actor.press(u"findWords"_s, Qt::Key_Escape));
        if (!actor.find(u"search"_s)) // in a folded window the list gave way
            return;
        QVERIFY(actor.type(u"search"_s, u"speel"_s));
        QTRY_VERIFY(actor.find(u"hits"_s));
        keep(actor, u"hits"_s);
        qobject_cast<QLineEdit *>(actor.find(u"search"_s))->clear();
        QTRY_VERIFY(actor.find(u"dossiers"_s));
    }
    static void keepPopup(const QString &name)
    {
        QTRY_VERIFY(QApplication::activePopupWidget());
        QCoreApplication::processEvents();
        QWidget *popup = QApplication::activePopupWidget();
        if (const QString folder = qEnvironmentVariable("WIJKDOSSIER_SCREENS"); !folder.isEmpty())
            QVERIFY(popup->grab().save(
                u"%1/%2-%3.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()), name)));
        for (QAbstractItemView *list : popup->findChildren<QAbstractItemView *>()) {
            const QModelIndex last = list->indexAt(list->viewport()->rect().bottomLeft() - QPoint(0, 1));
            QVERIFY2(!last.isValid()
                         || list->visualRect(last).bottom() <= list->viewport()->rect().bottom() + 1,
                     qPrintable(name));
        }
        popup->hide();
    }

    /// A clash with a colleague, a publication that is done, and a date that slips after it.
    void whatAsksForAnAnswer(Actor &actor)
    {
        QVERIFY(actor.section(u"summary"_s));
        const auto other = Store::open(practiceWorkspace(actor.workspace()));
        QVERIFY((*other)->change(actor.openDossier().work().id, [](LocalDossier &local) -> Result<void> {
            const QString said = local.work.summary;
            local.work.summary = said + u" De bouw begint na de zomer van 2027."_s; // theirs stands meanwhile
            local.conflicts.append({.number = 0,
                                    .conflict = {.place = {{}, u"summary"_s},
                                                 .base = said,
                                                 .mine = said + u" De bouw begint in het najaar."_s,
                                                 .theirs = local.work.summary,
                                                 .who = u"Jantine de Vries"_s,
                                                 .when = QDateTime::currentDateTimeUtc()}});
            return {};
        }));
        actor.openDossier().lookAgain();
        QTRY_VERIFY(actor.find(u"keepMine"_s));
        keep(actor, u"conflict"_s);
        QVERIFY(actor.click(u"keepMine"_s) && actor.saved());
        QVERIFY(actor.command(u"publish"_s) && actor.click(u"publishNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"copyAddress"_s), 60000);
        keep(actor, u"published"_s);
        QVERIFY(actor.command(u"withdraw"_s));
        keep(actor, u"withdraw"_s);
        QVERIFY(actor.section(u"planning"_s));
        QVERIFY(actor.typeInRow(u"planTable"_s, u"Oplevering"_s, 1, u"voorjaar 2028"_s));
        QTRY_VERIFY(actor.find(u"delayReason"_s));
        keep(actor, u"delay"_s);
        aNewerSjabloon(actor);
    }

private Q_SLOTS:
    void everyScreen_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Language>("language");
        QTest::newRow("light") << Theme::Light << 1.0 << QSize(1280, 800) << Language::Dutch;
        QTest::newRow("dark") << Theme::Dark << 1.0 << QSize(1280, 800) << Language::Dutch;
        QTest::newRow("large") << Theme::Light << 2.0 << QSize(1600, 1000) << Language::Dutch;
        QTest::newRow("narrow") << Theme::Light << 1.0 << QSize(640, 800) << Language::Dutch;
        QTest::newRow("folded") << Theme::Light << 1.0 << QSize(900, 700) << Language::Dutch;
        QTest::newRow("wide") << Theme::Light << 1.0 << QSize(1560, 900) << Language::Dutch;
        QTest::newRow("english") << Theme::Light << 1.0 << QSize(1280, 800) << Language::English;
    }
    void everyScreen()
    {
        QFETCH(Theme, theme);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        QFETCH(Language, language);
        QTemporaryDir folder;
        keepWindowSettings(folder.path(), {.theme = theme, .typeScale = scale, .practice = true});
        Actor actor(folder.path(), language);
        actor.window().resize(size);
        QTRY_VERIFY_WITH_TIMEOUT(
            actor.site().siteState() == SiteState::Idle && actor.site().lastSync().isValid(), 60000);
        auto *shownDossiers = actor.window().findChild<QAbstractItemView *>(u"dossiers"_s);
        QTRY_COMPARE(shownDossiers->model()->rowCount(), 2);
        keep(actor, u"dossiers"_s);

        const QString id = shownDossiers->model()->index(0, 0).data(ShownDossiers::IdRole).toString();
        actor.window().open({id});
        QTRY_VERIFY(actor.openDossier().isOpen());
        for (const QString &section :
             {u"title"_s,         u"summary"_s,  u"status"_s,    u"about"_s,   u"planning"_s, u"procedure"_s,
              u"participation"_s, u"reaction"_s, u"documents"_s, u"reports"_s, u"images"_s,   u"films"_s,
              u"questions"_s,     u"news"_s,     u"outcome"_s,   u"wijken"_s,  u"links"_s,    u"contact"_s,
              u"validity"_s,      u"changes"_s,  u"roles"_s,     u"internal"_s}) {
            QVERIFY(actor.section(section));
            keep(actor, section);
        }
        QVERIFY(actor.section(u"images"_s));
        QVERIFY(actor.press(u"partList"_s, Qt::Key_A, Qt::ControlModifier));
        keep(actor, u"images-several"_s);
        QVERIFY(actor.command(u"preview"_s));
        QVERIFY(actor.section(u"planning"_s));
        keep(actor, u"preview"_s);
        QVERIFY(actor.command(u"preview"_s));
        QVERIFY(actor.command(u"publish"_s));
        QTRY_VERIFY(actor.find(u"publishNow"_s) && actor.find(u"publishNow"_s)->isEnabled());
        keep(actor, u"publish"_s);
        QVERIFY(actor.command(u"palette"_s));
        keep(actor, u"palette"_s);
        QVERIFY(actor.press(u"paletteTyped"_s, Qt::Key_Escape));
        QVERIFY(actor.command(u"trash"_s));
        keep(actor, u"trash"_s);
        QVERIFY(actor.command(u"history"_s));
        QTRY_VERIFY(actor.find(u"historyNothing"_s) || actor.find(u"putBack"_s));
        keep(actor, u"history"_s);
        QVERIFY(actor.command(u"newDossier"_s));
        keep(actor, u"new"_s);
        QVERIFY(actor.typeAndEnter(u"newTitle"_s, u"Groenstrook Vinkhuizen"_s));
        QTRY_VERIFY(actor.openDossier().work().id.value != id && actor.find(u"summaryInput"_s));
        keep(actor, u"start"_s);
        actor.window().open({id});
        QTRY_COMPARE(actor.openDossier().work().id.value, id);
        aboutTheProgram(actor);
        theConnectionIsTried(actor);
        theListOfWijken(actor);
        whatIsFound(actor);
        whoElseIsThere(actor);
        whatOpensAbove(actor);
        whatAsksForAnAnswer(actor);
    }

    void theFirstStart_data() { everyScreen_data(); }
    void theFirstStart()
    {
        QFETCH(Theme, theme);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        QFETCH(Language, language);
        QTemporaryDir folder;
        keepWindowSettings(folder.path(), {.theme = theme, .typeScale = scale});
        Actor actor(folder.path(), language);
        QTRY_VERIFY(actor.find(u"practiceFirst"_s));
        actor.window().resize(size);
        keep(actor, u"first"_s);
        QVERIFY(actor.click(u"siteKind_folder"_s));
        keep(actor, u"first-folders"_s);
        const TwoFolders folders;
        QVERIFY(actor.type(u"sitePrivate"_s, folders.inside()));
        QVERIFY(actor.type(u"sitePublic"_s, folders.outside()));
        QVERIFY(actor.typeAndEnter(u"siteFolderUser"_s, u"A. Voorbeeld"_s));
        QTRY_VERIFY(actor.find(u"siteAgree"_s));
        keep(actor, u"first-found"_s);
    }
};

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
