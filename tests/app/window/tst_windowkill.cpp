// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "sync/engine/synccontext.h"
#include "tests/app/window/actor.h"
#include "tests/support/fixtures.h"

#include <QAbstractItemView>
#include <QPointer>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Desks of each kind: WIJKDOSSIER_KILLS=10 kills ten of each, and counts what the last second may cost. Two
/// in the suite, where a busy machine may take longer than a person would notice.
const int times = std::max(qEnvironmentVariableIntValue("WIJKDOSSIER_KILLS"), 2);
const auto typed = u"zonnebloem"_s;
const auto weeks = u"37"_s; ///< where only numbers can be typed
constexpr auto betweenKeys = 60ms; ///< of a fast typist
constexpr int keysOfASecond = 17;
constexpr int keysTyped = 50;
constexpr int keysSeenKept = 20; ///< while typing goes on

/// What residents see is older, a photo has no description, and a colleague asks to publish.
LocalDossier desk()
{
    LocalDossier desk{.work = fullDossier()};
    desk.base = Revision{.number = 1, .hash = u"h"_s, .dossier = desk.work};
    desk.work.images.first().alt.clear();
    desk.work.images.first().decorative = false;
    desk.work.questions.first().question = u"Mag de hond mee?"_s;
    SiteNotes notes;
    notes.record = PublicRecord{.number = 1,
                                .intent = IntentKind::Publish,
                                .revision = 1,
                                .hash = u"h"_s,
                                .date = QDate(2026, 11, 1)};
    notes.open = {Intent{.revision = 2, .kind = IntentKind::Request, .user = u"a.voorbeeld"_s}};
    notes.keepIn(desk);
    return desk;
}

/// The input of that name in that section, with the caret at its end; "planTable/2": the cell in that column
/// of the first row; "more>input": after a click on `more`. A section "page:..." is what that command shows.
/// Null when it does not come.
QWidget *inputIn(Actor &actor, const QString &section, const QString &named)
{
    actor.window().open(fullDossier().id);
    if (!QTest::qWaitFor([&] { return actor.openDossier().isOpen(); }, 20000))
        return nullptr;
    const bool page = section.startsWith(u"page:"_s);
    if (page ? !actor.command(section.section(u':', 1)) : !actor.section(section))
        return nullptr;
    const QString name = named.section(u'>', -1);
    if (named != name && !actor.click(named.section(u'>', 0, 0)))
        return nullptr;
    const QString input = name.section(u'/', 0, 0);
    if (!QTest::qWaitFor([&] { return actor.find(input) != nullptr; }, 10000))
        return nullptr;
    QWidget *widget = actor.find(input);
    auto *table = qobject_cast<QAbstractItemView *>(widget);
    if (table) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, name.section(u'/', 1).toInt()));
        QTest::keyClick(table, Qt::Key_F2);
        widget = QApplication::focusWidget();
    }
    if (!widget)
        return nullptr;
    widget->setFocus();
    // In a cell Ctrl+End would belong to the table.
    QTest::keyClick(widget, Qt::Key_End, table ? Qt::NoModifier : Qt::ControlModifier);
    return widget;
}

/// Somebody who types a word and then does nothing more: the child process.
int typeAndWait(const QString &workspace, const QString &section, const QString &input)
{
    Actor actor(workspace);
    QWidget *widget = inputIn(actor, section, input);
    if (!widget)
        return 1;
    const bool number = section == u"procedure"_s;
    if (number)
        QTest::keySequence(widget, QKeySequence::SelectAll);
    QTest::keyClicks(widget, number ? weeks : typed);
    QTimer::singleShot(std::chrono::seconds(1), qApp, [] {
        std::puts("a second later");
        std::fflush(stdout);
    });
    return QApplication::exec();
}

/// Somebody who never pauses: a letter of the word, again and again, each told with its number.
int typeOn(const QString &workspace, const QString &section, const QString &input)
{
    Actor actor(workspace);
    const QPointer<QWidget> widget = inputIn(actor, section, input);
    if (!widget)
        return 1;
    QTimer keys;
    keys.setTimerType(Qt::PreciseTimer);
    int count = 0;
    QObject::connect(&keys, &QTimer::timeout, qApp, [&] {
        QTest::keyClick(widget, typed.at(count % typed.size()).toLatin1());
        std::printf("%d\n", ++count);
        std::fflush(stdout);
    });
    keys.start(betweenKeys);
    return QApplication::exec();
}

/// All that stands in the dossier, and what was half typed in it.
QString keptIn(const QString &workspace)
{
    const auto store = Store::open(workspace);
    if (!store)
        return {};
    const DossierId id = fullDossier().id;
    const auto local = (*store)->read(id);
    QString kept = local ? QString::fromUtf8(canonicalBytes(local->work)) : QString();
    for (const Draft &draft : (*store)->drafts(id).value_or(QList<Draft>()))
        kept += u'\n' + draft.text;
    kept += u'\n' + (*store)->setting(u"words:new dossier"_s).value_or(QJsonValue()).toString();
    return kept;
}

/// How many of the letters typed one after another are kept.
int lettersKept(const QString &workspace, int typedOn)
{
    const QString kept = keptIn(workspace);
    const QString all = typed.repeated(typedOn / int(typed.size()) + 1);
    int letters = typedOn;
    while (letters > 0 && !kept.contains(all.left(letters)))
        --letters;
    return letters;
}

/// Some desks, each with a workspace of its own, that do the same.
class Desks
{
public:
    Desks(const QString &does, const QString &section, const QString &input)
    {
        for (int i = 0; i < times; ++i) {
            workspaces.push_back(std::make_unique<QTemporaryDir>());
            if (const auto store = Store::open(workspaces.back()->path()); store)
                (void)(*store)->add(desk());
            desks.push_back(std::make_unique<QProcess>());
            desks.back()->start(QCoreApplication::applicationFilePath(),
                                {does, workspaces.back()->path(), section, input});
        }
    }

    std::vector<std::unique_ptr<QTemporaryDir>> workspaces;
    std::vector<std::unique_ptr<QProcess>> desks;
};

} // namespace

/// What was typed more than a second ago survives a kill, in every kind of editor.
class WindowKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedTextSurvives_data()
    {
        everyKind();
        QTest::newRow("a number in a cell") << u"procedure"_s << u"planTable/3"_s;
    }
    void typedTextSurvives()
    {
        QFETCH(QString, section);
        QFETCH(QString, input);
        const Desks some(u"--type"_s, section, input);
        for (std::size_t i = 0; i < std::size_t(times); ++i) {
            QProcess &desk = *some.desks[i];
            while (!desk.canReadLine() && desk.waitForReadyRead(60000)) { }
            QCOMPARE(desk.readLine().trimmed(), QByteArray("a second later"));
            desk.kill();
            QVERIFY(desk.waitForFinished());
            const QString kept = keptIn(some.workspaces[i]->path());
            QVERIFY(kept.contains(section == u"procedure"_s ? u"\"weeks\":"_s + weeks : typed));
        }
    }

    void whoTypesOnLosesAtMostTheLastSecond_data() { everyKind(); }
    void whoTypesOnLosesAtMostTheLastSecond()
    {
        QFETCH(QString, section);
        QFETCH(QString, input);
        const Desks some(u"--on"_s, section, input);
        for (std::size_t i = 0; i < std::size_t(times); ++i) {
            QProcess &desk = *some.desks[i];
            QByteArray told;
            while (told.count('\n') < keysTyped && desk.waitForReadyRead(60000))
                told += desk.readAllStandardOutput();
            const QString path = some.workspaces[i]->path();
            QTRY_VERIFY_WITH_TIMEOUT(lettersKept(path, int(told.count('\n'))) >= keysSeenKept, 60000);
            desk.kill();
            QVERIFY(desk.waitForFinished());
            told += desk.readAllStandardOutput();
            const int count = int(told.count('\n'));
            QVERIFY2(count >= keysTyped, told.constData());
            const int kept = lettersKept(path, count);
            QVERIFY(kept >= keysSeenKept);
            if (qEnvironmentVariableIsSet("WIJKDOSSIER_KILLS"))
                QVERIFY2(kept >= count - keysOfASecond, qPrintable(u"%1 of %2"_s.arg(kept).arg(count)));
        }
    }

private:
    static void everyKind()
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
        row("a cell of the planning", u"planning"_s, u"planTable/0"_s);
        row("a date in a cell, half typed", u"planning"_s, u"planTable/1"_s);
        row("a form in a list", u"questions"_s, u"questionInput"_s);
        row("rich text in a list", u"news"_s, u"bodyInput"_s);
        row("a person", u"contact"_s, u"rolesContactNameInput"_s);
        row("a person's number, half typed", u"contact"_s, u"rolesContactPhoneInput"_s);
        row("a task", u"internal"_s, u"textInput"_s);
        row("themes", u"title"_s, u"themeInput"_s);
        row("a wijk, half typed", u"wijken"_s, u"wijkenPrimaryInput"_s);
        row("a line for the log", u"page:publish"_s, u"publishLog"_s);
        row("why a finding may pass", u"page:publish"_s, u"evenThough1"_s);
        row("why a page goes away", u"page:withdraw"_s, u"withdrawReason"_s);
        row("why a request goes back", u"summary"_s, u"requestReturn>returnReason"_s);
        row("the name of a new dossier", u"page:newDossier"_s, u"newTitle"_s);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == u"--type"_s)
        return typeAndWait(arguments.at(2), arguments.at(3), arguments.at(4));
    if (arguments.size() == 5 && arguments.at(1) == u"--on"_s)
        return typeOn(arguments.at(2), arguments.at(3), arguments.at(4));
    WindowKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowkill.moc"
