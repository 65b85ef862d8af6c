// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/practiceworkspace.h"
#include "model/store/copies.h"
#include "tests/app/commands/table.h"
#include "tests/support/fixtures.h"
#include "views/look/look.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QSet>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

enum class Way { Menu, Palette };

const CommandRow *rowOf(const QString &action)
{
    for (const CommandRow &row : commandTable()) {
        if (row.fits(action))
            return &row;
    }
    return nullptr;
}

} // namespace

/// Every command of every menu and of the palette, on an open, on no and on a read-only dossier: whether it
/// can be given, and what has become of it. One that is missing from the table fails.
class CommandsTest : public QObject
{
    Q_OBJECT

private:
    int m_given = 0, m_refused = 0;

    /// Gives one command and looks at what came of it; empty: as it should be.
    QString give(Scene &scene, const CommandRow &row, const QString &name, Way way)
    {
        if (!scene.begin())
            return u"the state could not be made"_s;
        QAction *action = scene.action(name);
        for (QAction *one : scene.menuActions()) {
            if (!action && row.fits(one->objectName()))
                action = one; // a recent dossier of another workspace is a recent dossier
        }
        if (!action)
            return u"is gone"_s;
        scene.before = QString(action->text()).remove(u'&'); // of a section: what its page is called
        // A section of another sjabloon than the open dossier's is not offered.
        const bool isElsewhere = name.startsWith(u"section_"_s) && !action->isVisible();
        if (!row.isIn(scene.state) || isElsewhere) {
            ++m_refused;
            return action->isEnabled() ? u"can be given"_s : QString();
        }
        if (row.before && !row.before(scene))
            return u"nothing to act on"_s;
        if (!QTest::qWaitFor([&] { return action->isEnabled(); }))
            return u"cannot be given"_s;
        if (way == Way::Menu)
            action->trigger();
        else if (!scene.runByPalette(action))
            return u"is not in the palette"_s;
        ++m_given;
        return QTest::qWaitFor([&] { return row.became(scene); }, 20000) ? QString() : u"came to nothing"_s;
    }

    static QStringList namesIn(State state)
    {
        Scene scene(state);
        if (!scene.begin())
            qFatal("the window did not come");
        QStringList names;
        for (const QAction *action : scene.menuActions())
            names.append(action->objectName());
        for (const QAction *action : scene.actor.window().commands()) {
            if (!names.contains(action->objectName()))
                names.append(action->objectName());
        }
        return names;
    }

private Q_SLOTS:
    void everyCommandIsInTheTableAndOnce()
    {
        const QStringList names = namesIn(State::Open);
        QStringList wrong;
        for (const QString &name : names) {
            if (name.isEmpty() || !rowOf(name))
                wrong.append(u"not in the table: "_s + name);
        }
        for (const CommandRow &row : commandTable()) {
            if (std::ranges::none_of(names, [&](const QString &name) { return row.fits(name); }))
                wrong.append(u"no such command: "_s + row.name);
        }
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyCommandDoesWhatItSays_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Way>("way");
        for (const auto &[name, state] : {std::pair("open", State::Open), std::pair("empty", State::Empty),
                                          std::pair("read-only", State::ReadOnly)}) {
            QTest::addRow("%s, menu", name) << state << Way::Menu;
            QTest::addRow("%s, palette", name) << state << Way::Palette;
        }
    }
    void everyCommandDoesWhatItSays()
    {
        QFETCH(State, state);
        QFETCH(Way, way);
        QStringList wrong;
        auto scene = std::make_unique<Scene>(state);
        QVERIFY(scene->begin());
        QStringList names;
        for (const QAction *action :
             way == Way::Menu ? scene->menuActions() : scene->actor.window().commands())
            names.append(action->objectName());
        m_given = m_refused = 0;
        for (const QString &name : std::as_const(names)) {
            const CommandRow *row = rowOf(name);
            if (!row || (way == Way::Palette && name == u"palette"_s))
                continue; // the first is said above; the palette does not open itself
            const QString what = give(*scene, *row, name, way);
            if (!what.isEmpty())
                wrong.append(name + u": "_s + what);
            if (row->ends && row->isIn(state)) {
                scene.reset();
                scene = std::make_unique<Scene>(state);
            }
        }
        qInfo("%d commands given, %d refused as they should be", m_given, m_refused);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void practisingBeginsFromTheMenu()
    {
        Actor actor;
        QVERIFY(actor.command(u"practice"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            actor.site().account().practice && actor.site().siteState() == SiteState::Idle, 60000);
        QVERIFY(actor.sees(u"Uw eerste les"_s));
        auto *shownDossiers = actor.window().findChild<QAbstractItemView *>(u"dossiers"_s);
        QTRY_COMPARE(shownDossiers->model()->rowCount(), 2);
        QVERIFY(actor.click(u"lessonOpen"_s));
        QTRY_VERIFY(actor.openDossier().isOpen());
    }

    void whatIsBeingTypedIsKeptWhenTheWindowGoes()
    {
        const QTemporaryDir folder;
        const Dossier dossier = newDossier(u"Speelplek"_s, u"fysiek"_s, seededIds(7));
        QVERIFY((*Store::open(folder.path()))->add({.work = dossier}));
        {
            Actor actor(folder.path());
            actor.window().open(dossier.id);
            QTRY_VERIFY(actor.openDossier().isOpen());
            QVERIFY(actor.section(u"status"_s));
            QTRY_VERIFY(actor.find(u"statusTextInput"_s));
            actor.find(u"statusTextInput"_s)->setFocus();
            QTest::keyClicks(actor.find(u"statusTextInput"_s), u"Nog net getypt"_s);
        }
        const auto kept = (*Store::open(folder.path()))->read(dossier.id);
        QVERIFY(kept && plainText(kept->work.status.text).contains(u"Nog net getypt"_s));
    }

    void theDesktopKnowsTheWindow()
    {
        const Actor actor;
        QCOMPARE(QGuiApplication::desktopFileName(), u"wijkdossier"_s);
        QVERIFY(!QApplication::windowIcon().pixmap(64).isNull());
        const QImage drawn = QApplication::windowIcon().pixmap(64).toImage();
        QVERIFY(drawn.pixelColor(10, 32).isValid() && drawn.pixelColor(10, 32).alpha() == 255);
    }

    void settingsHoldAtOnceAndAreRemembered()
    {
        Scene scene(State::Empty);
        QVERIFY(scene.begin());
        QVERIFY(scene.actor.command(u"settings"_s));
        QVERIFY(scene.actor.typeAndEnter(u"settingName"_s, u"A. de Vries"_s));
        QVERIFY(scene.actor.click(u"settingAutomatic"_s));
        auto *themes = qobject_cast<QComboBox *>(scene.find(u"settingTheme"_s));
        QVERIFY(themes);
        themes->setCurrentIndex(themes->findData(int(Theme::Dark)));
        Q_EMIT themes->activated(themes->currentIndex());
        QTRY_COMPARE(currentTheme(), Theme::Dark);
        QVERIFY(scene.action(u"themeDark"_s)->isChecked());
        QCOMPARE(readPreferences(scene.actor.workspace()),
                 (Preferences{.name = u"A. de Vries"_s, .automatic = false}));
        QTRY_VERIFY(scene.actor.sees(u"deelt u met F5"_s));
        QVERIFY(scene.actor.command(u"newDossier"_s) && scene.actor.type(u"newTitle"_s, u"Bomen"_s));
        QVERIFY(scene.actor.click(u"makeDossier"_s));
        QTRY_VERIFY(scene.openDossier().isOpen());
        QCOMPARE(scene.openDossier().work().roles.publicist.name, u"A. de Vries"_s);
        QVERIFY(scene.actor.synced()); // when it is asked to
    }

    void aCopyIsPutBackFromTheWindow()
    {
        Scene scene(State::Open);
        QVERIFY(scene.begin());
        const QString folder = practiceWorkspace(scene.actor.workspace());
        auto database = Database::open(folder + u"/desk.sqlite"_s);
        QVERIFY(database && keepCopy(**database, QDateTime::currentDateTimeUtc()));
        (*database).reset();
        const QString before = scene.openDossier().work().summary;
        scene.openDossier().edit(u"samenvatting"_s, [](Dossier &d) { d.summary = u"Heel iets anders."_s; });
        QVERIFY(scene.actor.saved());
        QVERIFY(scene.actor.command(u"copies"_s));
        QTRY_VERIFY(scene.actor.click(u"restoreCopy"_s));
        QVERIFY(scene.actor.click(u"statusLineAct"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!scene.first && scene.actor.program().window(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(scene.actor.sees(u"De kopie is teruggezet."_s), 20000);
        const auto store = Store::open(folder);
        QVERIFY(store);
        QCOMPARE((*store)->read(scene.writable)->work.summary, before);
        QVERIFY(!QDir(folder).entryList({u"desk.sqlite.replaced-*"_s}).isEmpty());
    }
};

QTEST_MAIN(CommandsTest)
#include "tst_commands.moc"
