// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/commandpalette.h"

#include "views/look/look.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int most = 40, characters = 64, rows = 12;

QString wordsOf(const QAction *action)
{
    return QString(action->text()).remove(u'&');
}

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"palette"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_typed->setObjectName(u"paletteTyped"_s);
    m_typed->setPlaceholderText(tr("Wat wilt u doen?"));
    m_typed->setAccessibleName(tr("Opdracht"));
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Opdrachten"));
    m_list->setModel(&m_found);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::gap12, measure::gap12, measure::gap12, measure::gap12);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    hide();
}

int CommandPalette::fit(const QString &typed, const QString &words)
{
    int points = 1;
    qsizetype at = -1;
    for (const QChar letter : typed) {
        const qsizetype next = words.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (next < 0)
            return 0;
        const bool begins = next == 0 || !words[next - 1].isLetterOrNumber();
        points += next == at + 1 ? 4 : begins ? 3 : 1;
        at = next;
    }
    return points;
}

void CommandPalette::open(const QList<QAction *> &commands)
{
    m_commands = commands;
    m_before = QApplication::focusWidget();
    const QSize room = parentWidget()->size();
    const int width
        = std::min(room.width() - 2 * measure::gap16, fontMetrics().averageCharWidth() * characters);
    const int height
        = std::min(room.height() - 2 * measure::gap32, (fontMetrics().height() + measure::gap8) * rows);
    setGeometry((room.width() - width) / 2, measure::gap32, width, height);
    m_typed->clear();
    refill();
    show();
    raise();
    m_typed->setFocus();
}

void CommandPalette::refill()
{
    std::vector<std::pair<int, QAction *>> fitting;
    for (QAction *action : m_commands) {
        if (const int points = fit(m_typed->text().simplified(), wordsOf(action));
            points > 0 && action->isEnabled())
            fitting.emplace_back(points, action);
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    if (fitting.size() > most)
        fitting.resize(most);
    m_found.clear();
    for (const auto &[points, action] : fitting) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QStandardItem(keys.isEmpty() ? wordsOf(action) : wordsOf(action) + u"    "_s + keys);
        item->setIcon(action->icon());
        item->setData(QVariant::fromValue(action), Qt::UserRole);
        m_found.appendRow(item);
    }
    m_list->setCurrentIndex(m_found.index(0, 0));
}

void CommandPalette::run()
{
    auto *action = m_list->currentIndex().data(Qt::UserRole).value<QAction *>();
    hide();
    if (m_before)
        m_before->setFocus();
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run();
        return true;
    }
    if (key == Qt::Key_Escape) {
        hide();
        if (m_before)
            m_before->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace wd
