// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossierjson.h"
#include "tests/app/window/actor.h"
#include "tests/support/fixtures.h"

#include <QAbstractItemView>
#include <QProcess>

#include <cstdio>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int times = 10;
const auto typed = u"zonnebloem"_s;

/// Somebody who types a word and then does nothing more: the child process.
int typeAndWait(const QString &workspace, const QString &section, const QString &input)
{
    Actor actor(workspace);
    DossierId id = fullDossier().id;
    actor.window().open(id);
    if (!QTest::qWaitFor([&] { return actor.bench().isOpen(); }, 20000) || !actor.section(section))
        return 1;
    if (!QTest::qWaitFor([&] { return actor.find(input) != nullptr; }, 10000))
        return 2;
    QWidget *widget = actor.find(input);
    if (auto *table = qobject_cast<QAbstractItemView *>(widget)) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_F2);
        widget = QApplication::focusWidget();
    }
    if (!widget)
        return 3;
    widget->setFocus();
    // In a cell Ctrl+End would belong to the table.
    QTest::keyClick(widget, Qt::Key_End, input == u"planTable"_s ? Qt::NoModifier : Qt::ControlModifier);
    QTest::keyClicks(widget, typed);
    QTimer::singleShot(std::chrono::seconds(1), qApp, [] {
        std::puts("a second later");
        std::fflush(stdout);
    });
    return QApplication::exec();
}

/// Whether the word stands in the dossier or among what was half typed.
bool isKept(const QString &workspace)
{
    const auto store = Store::open(workspace);
    if (!store)
        return false;
    const DossierId id = fullDossier().id;
    const auto desk = (*store)->read(id);
    const auto drafts = (*store)->drafts(id);
    if (desk && QString::fromUtf8(canonicalBytes(desk->work)).contains(typed))
        return true;
    return drafts && std::any_of(drafts->begin(), drafts->end(), [](const Draft &draft) {
               return draft.text.contains(typed);
           });
}

} // namespace

/// What was typed more than a second ago survives a kill, in every kind of editor.
class WindowKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedTextSurvives_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("input");
        const auto row = [](const char *name, const QString &section, const QString &input) {
            QTest::newRow(name) << section << input;
        };
        row("one line", u"title"_s, u"titleInput"_s);
        row("lines", u"summary"_s, u"summaryInput"_s);
        row("rich text", u"about"_s, u"aboutWhatInput"_s);
        row("a date, half typed", u"documents"_s, u"dateInput"_s);
        row("a day, half typed", u"status"_s, u"statusDateInput"_s);
        row("a number, half typed", u"reaction"_s, u"reactionAnswerWeeksInput"_s);
        row("a cell of the planning", u"planning"_s, u"planTable"_s);
        row("a form in a list", u"questions"_s, u"questionInput"_s);
        row("rich text in a list", u"news"_s, u"bodyInput"_s);
        row("a person", u"contact"_s, u"rolesContactNameInput"_s);
        row("a task", u"internal"_s, u"textInput"_s);
        row("themes", u"title"_s, u"themeInput"_s);
    }
    void typedTextSurvives()
    {
        QFETCH(QString, section);
        QFETCH(QString, input);
        std::vector<std::unique_ptr<QTemporaryDir>> workspaces;
        std::vector<std::unique_ptr<QProcess>> desks;
        for (int i = 0; i < times; ++i) {
            workspaces.push_back(std::make_unique<QTemporaryDir>());
            {
                const auto store = Store::open(workspaces.back()->path());
                QVERIFY(store && (*store)->add({.work = fullDossier()}));
            }
            desks.push_back(std::make_unique<QProcess>());
            desks.back()->start(QCoreApplication::applicationFilePath(),
                                {u"--type"_s, workspaces.back()->path(), section, input});
        }
        for (int i = 0; i < times; ++i) {
            QProcess &desk = *desks[std::size_t(i)];
            while (!desk.canReadLine() && desk.waitForReadyRead(60000)) { }
            QCOMPARE(desk.readLine().trimmed(), QByteArray("a second later"));
            desk.kill();
            QVERIFY(desk.waitForFinished());
            QVERIFY(isKept(workspaces[std::size_t(i)]->path()));
        }
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == u"--type"_s)
        return typeAndWait(arguments.at(2), arguments.at(3), arguments.at(4));
    WindowKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowkill.moc"
