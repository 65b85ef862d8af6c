// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/keyboard/commandpalette.h"

#include "views/look/look.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int most = 40, characters = 64, rows = 12;
constexpr int actionRole = Qt::UserRole, keysRole = Qt::UserRole + 1;

/// A row of the palette: the words behind a column of icons, the keys at the right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 2 * measure::gap4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(c.selection);
            painter->drawRoundedRect(option.rect, measure::radius, measure::radius);
        }
        QRect row = option.rect.adjusted(measure::gap8, 0, -measure::gap8, 0);
        const QRect sign(row.left(), row.center().y() - iconSide() / 2, iconSide(), iconSide());
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, sign);
        row.setLeft(sign.right() + 1 + measure::gap8);
        painter->setFont(option.font);
        painter->setPen(c.text);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->setPen(c.secondary);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, index.data(keysRole).toString());
        painter->restore();
    }
};

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
    m_typed->setProperty("passesOn", true); // what is chosen is for the input that had the focus before
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
    m_list->setItemDelegate(new CommandDelegate(m_list));
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
    m_typed->clear();
    refill();
    setGeometry((room.width() - width) / 2, measure::gap32, width,
                heightIn(room.height() - 2 * measure::gap32));
    show();
    raise();
    m_typed->setFocus(Qt::PopupFocusReason); // a line keeps what is selected in it
}

/// As many whole rows as there is room for.
int CommandPalette::heightIn(int room) const
{
    const int row = std::max(1, m_list->sizeHintForRow(0));
    const QMargins margins = layout()->contentsMargins();
    const int around = 2 * frameWidth() + margins.top() + m_typed->sizeHint().height() + layout()->spacing()
        + 2 * m_list->frameWidth() + margins.bottom();
    return around + row * std::clamp((room - around) / row, 1, rows);
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
        auto *item = new QStandardItem(action->icon(), wordsOf(action));
        item->setData(QVariant::fromValue(action), actionRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), keysRole);
        m_found.appendRow(item);
    }
    m_list->setCurrentIndex(m_found.index(0, 0));
}

void CommandPalette::run()
{
    auto *action = m_list->currentIndex().data(actionRole).value<QAction *>();
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
