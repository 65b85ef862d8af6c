// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/table.h"

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
        if (!row.isIn(scene.state)) {
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
        QTRY_VERIFY_WITH_TIMEOUT(actor.site().account().practice && actor.site().mood() == SiteMood::Idle,
                                 60000);
    }
};

QTEST_MAIN(CommandsTest)
#include "tst_commands.moc"
