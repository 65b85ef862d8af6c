// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/actor.h"

#include "tests/app/window/passwords.h"
#include "views/window/windowsettings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextEdit>

namespace wd::test
{

using namespace Qt::StringLiterals;

namespace
{

QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return text->toPlainText();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return plain->toPlainText();
    return {};
}

} // namespace

Actor::Actor(const QString &workspace, Language language, const Clock &clock, const QStringList &files)
    : m_workspace(workspace.isEmpty() ? m_folder.path() : workspace)
    , m_program(
          std::make_unique<WindowProgram>(*qApp,
                                          WindowProgram::Around{.workspace = m_workspace,
                                                                .clock = clock,
                                                                .passwords = keptInMemory(),
                                                                .language = language,
                                                                .soon = std::chrono::milliseconds(50),
                                                                .between = std::chrono::milliseconds(300)}))
{
    m_program->begin(files);
    (void)QTest::qWaitForWindowExposed(&window());
}

Actor::~Actor() = default;

bool Actor::logIn(const QUrl &url, const QString &user, const QString &password, const QString &base)
{
    QSignalSpy tried(&site(), &SitePort::tried);
    SiteFormAnswers answers{
        .kind = u"plone"_s, .said = {{u"url"_s, url.toString()}, {u"user"_s, user}}, .password = password};
    if (!base.isEmpty())
        answers.said.insert(u"base"_s, base);
    site().connectTo(answers);
    return QTest::qWaitFor([&] { return !tried.isEmpty(); }, 20000)
        && !tried.first().first().value<std::optional<Error>>();
}

QWidget *Actor::find(const QString &name) const
{
    for (QWidget *widget : m_program->window()->findChildren<QWidget *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QWidget *Actor::usable(const QString &name) const
{
    QWidget *widget = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            widget = find(name);
            return widget && widget->isEnabled();
        },
        10000);
    if (!there)
        qWarning("nothing to act on: %s", qPrintable(name));
    return there ? widget : nullptr;
}

bool Actor::click(const QString &name)
{
    ++m_acts;
    QWidget *widget = usable(name);
    if (!widget)
        return false;
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

bool Actor::type(const QString &name, const QString &text)
{
    ++m_acts;
    QWidget *widget = usable(name);
    if (!widget)
        return false;
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(widget, text);
    return true;
}

bool Actor::typeAndEnter(const QString &name, const QString &text)
{
    if (!type(name, text))
        return false;
    QTest::keyClick(usable(name), Qt::Key_Return);
    return true;
}

bool Actor::typeInRow(const QString &table, const QString &row, int column, const QString &text)
{
    ++m_acts;
    auto *view = qobject_cast<QAbstractItemView *>(usable(table));
    if (!view)
        return false;
    for (int i = 0; i < view->model()->rowCount(); ++i) {
        if (!view->model()->index(i, 0).data().toString().startsWith(row))
            continue;
        window().activateWindow(); // a display without a window manager gives nobody the focus by itself
        if (!QTest::qWaitForWindowActive(&window()))
            return false;
        view->setFocus();
        view->setCurrentIndex(view->model()->index(i, column));
        QTest::keyClick(view, Qt::Key_F2);
        QWidget *editor = QApplication::focusWidget();
        if (!editor || editor == view)
            return false;
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        return true;
    }
    qWarning("no row %s in %s", qPrintable(row), qPrintable(table));
    return false;
}

bool Actor::typeOn(const QStringList &texts)
{
    for (const QString &text : texts) {
        ++m_acts;
        QWidget *here = QApplication::focusWidget();
        if (!here)
            return false;
        QTest::keyClicks(here, text);
        QTest::keyClick(here, &text == &texts.last() ? Qt::Key_Return : Qt::Key_Tab);
    }
    return true;
}

bool Actor::choose(const QString &name, const QString &key)
{
    ++m_acts;
    auto *box = qobject_cast<QComboBox *>(usable(name));
    const int index = box ? box->findData(key) : -1;
    if (index < 0) {
        qWarning("no choice %s in %s", qPrintable(key), qPrintable(name));
        return false;
    }
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
    return true;
}

bool Actor::command(const QString &name)
{
    ++m_acts;
    QAction *found = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            for (QAction *action : window().commands()) {
                if (action->objectName() == name && action->isEnabled())
                    found = action;
            }
            return found != nullptr;
        },
        10000);
    if (!there) {
        qWarning("no such command now: %s", qPrintable(name));
        return false;
    }
    found->trigger();
    return true;
}

bool Actor::section(const QString &key)
{
    return command(u"section_"_s + key);
}

bool Actor::drop(const QStringList &paths)
{
    ++m_acts;
    auto *pane = window().findChild<QAbstractScrollArea *>(u"sectionPane"_s);
    if (!pane)
        return false;
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint middle = pane->viewport()->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(pane->viewport(), &enter);
    QDropEvent let(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(pane->viewport(), &let);
    return let.isAccepted();
}

bool Actor::press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_acts;
    QWidget *widget = usable(name);
    if (!widget)
        return false;
    widget->setFocus();
    QTest::keyClick(widget, key, modifiers);
    return true;
}

bool Actor::sees(const QString &text) const
{
    for (const QWidget *widget : m_program->window()->findChildren<QWidget *>()) {
        if (widget->isVisible() && wordsOf(widget).contains(text))
            return true;
    }
    return false;
}

bool Actor::saved()
{
    openDossier().save();
    return QTest::qWaitFor([this] { return openDossier().isSaved(); }, 10000);
}

bool Actor::synced()
{
    if (!saved())
        return false;
    const QDateTime before = site().lastSync();
    site().syncNow();
    return QTest::qWaitFor(
        [&] { return site().siteState() == SiteState::Idle && site().lastSync() != before; }, 60000);
}

bool Actor::openFirst(const QSize &size)
{
    window().resize(size);
    const auto *dossiers = window().findChild<QAbstractItemView *>(u"dossiers"_s);
    const bool shared = QTest::qWaitFor(
        [&] {
            return site().siteState() == SiteState::Idle && site().lastSync().isValid()
                && dossiers->model()->rowCount() == 2;
        },
        60000);
    if (!shared)
        return false;
    window().open({dossiers->model()->index(0, 0).data(ShownDossiers::IdRole).toString()});
    return QTest::qWaitFor([this] { return openDossier().isOpen(); }, 10000);
}

void choosePractice(const QString &workspace)
{
    keepWindowSettings(workspace, {.theme = Theme::Light, .practice = true});
}

} // namespace wd::test
