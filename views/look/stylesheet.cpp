// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/stylesheet.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const auto sheet = uR"(
* { outline: none; }
QWidget[role="surface"], QScrollArea[role="surface"] { background: @surface; }
QMainWindow, QSplitter { background: @window; }
QSplitter::handle { background: @line; }
QToolTip { background: @surface; color: @text; border: 1px solid @edge; padding: 4px 8px; }
QMenuBar { background: @window; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @selection; }
QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @secondary; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QLabel[role="title"] { font-size: @titlept; font-weight: 600; }
QLabel[role="part"] { font-size: @partpt; font-weight: 600; }
QLabel[role="help"], QLabel[role="meta"] { color: @secondary; font-size: @helppt; }
QLabel[role="internal"] { color: @internal; font-weight: 600; }
QLabel[role="error"] { color: @danger; font-size: @helppt; }
QLabel[role="link"], QPushButton[role="link"] { color: @accent; }
QLabel[role="ribbon"] { background: @attentionGround; color: @attention; padding: 4px 16px; font-weight: 600; }
QWidget[role="statusLine"] { background: @window; border-top: 1px solid @line; }

QFrame[role="card-attention"], QWidget[role="card-attention"] { background: @attentionGround; border: 0; border-left: 4px solid @attention; border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QFrame[role="card-internal"], QWidget[role="card-internal"] { background: @internalGround; border: 0; border-left: 4px solid @internal; border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QFrame[role="card-info"], QWidget[role="card-info"] { background: @selection; border: 0; border-left: 4px solid @accent; border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QWidget[role="card-danger"] { background: @dangerGround; border: 0; border-left: 4px solid @danger; border-top-right-radius: 6px; border-bottom-right-radius: 6px; }

QPushButton { background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 5px 14px; min-height: 20px; }
QPushButton:hover { background: @selection; }
QPushButton:disabled { color: @secondary; border-color: @line; background: @window; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 4px 13px; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { border-color: @text; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @line; color: @secondary; border-color: @line; }
QPushButton[role="danger"] { color: @danger; border-color: @danger; }
QPushButton[role="quiet"], QPushButton[role="link"] { background: transparent; border: 1px solid transparent; padding: 5px 8px; }
QPushButton[role="quiet"]:hover, QPushButton[role="link"]:hover { background: @selection; }
QPushButton[role="quiet"]:focus, QPushButton[role="link"]:focus { border: 2px solid @accent; padding: 4px 7px; }
QPushButton[role="link"] { text-align: left; text-decoration: underline; padding: 2px 4px; }
QPushButton[role="chip"] { border-radius: 12px; padding: 2px 8px; min-height: 18px; }
QPushButton[role="chip"]:checked { background: @selection; border-color: @accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @selection; }
QToolButton:checked { background: @selection; border-color: @accent; }
QToolButton:focus { padding: 3px; }

QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit { background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 4px 8px; selection-background-color: @selection; selection-color: @text; }
QLineEdit, QComboBox, QSpinBox, QDateEdit { min-height: 22px; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus { border: 2px solid @accent; padding: 3px 7px; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: @window; color: @secondary; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox[role="quiet"] { background: transparent; border: 1px solid transparent; color: @secondary; font-size: @helppt; min-height: 18px; padding: 1px 4px; }
QComboBox[role="quiet"]:hover { background: @selection; }
QComboBox[role="quiet"]:focus { border: 2px solid @accent; padding: 0 3px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; selection-background-color: @selection; selection-color: @text; }
QTextBrowser[role="page"] { border: 0; border-radius: 0; padding: 0; }

QListView, QTableView, QTreeView { background: @surface; border: 0; selection-background-color: @selection; selection-color: @text; }
QListView[role="suggestions"] { border: 1px solid @edge; }
QListView[role="suggestions"]::item, QComboBox QAbstractItemView::item { padding: 4px 8px; }
QListView[role="suggestions"]::item:selected, QComboBox QAbstractItemView::item:selected { background: @selection; color: @text; }
QListView[role="dossierList"] { background: @window; }
QTreeView::item { padding: 4px 0; }
QHeaderView::section { background: @surface; color: @secondary; border: 0; border-bottom: 1px solid @line; padding: 6px 8px; font-size: @helppt; }
QCheckBox, QRadioButton { spacing: 8px; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; border-radius: 4px; padding: 0; }
QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @line; border: 0; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)"_s;

/// A line that divides without being seen: halfway between ground and edge.
QColor lineOf(const Colours &c)
{
    const auto between = [](int a, int b) { return a + (b - a) * 3 / 10; };
    return {between(c.window.red(), c.edge.red()), between(c.window.green(), c.edge.green()),
            between(c.window.blue(), c.edge.blue())};
}

QString points(Type type)
{
    return QString::number(typeFont(type).pointSizeF(), 'f', 2) + u"pt"_s;
}

} // namespace

QString styleSheetFor(const Colours &c)
{
    // Longer names first: "@attentionGround" begins with "@attention".
    const QList<QPair<QString, QString>> values{{u"@attentionGround"_s, c.attentionGround.name()},
                                                {u"@internalGround"_s, c.internalGround.name()},
                                                {u"@dangerGround"_s, c.dangerGround.name()},
                                                {u"@attention"_s, c.attention.name()},
                                                {u"@internal"_s, c.internal.name()},
                                                {u"@danger"_s, c.danger.name()},
                                                {u"@surface"_s, c.surface.name()},
                                                {u"@secondary"_s, c.secondary.name()},
                                                {u"@selection"_s, c.selection.name()},
                                                {u"@onAccent"_s, c.onAccent.name()},
                                                {u"@accent"_s, c.accent.name()},
                                                {u"@window"_s, c.window.name()},
                                                {u"@edge"_s, c.edge.name()},
                                                {u"@line"_s, lineOf(c).name()},
                                                {u"@titlept"_s, points(Type::Title)},
                                                {u"@partpt"_s, points(Type::Part)},
                                                {u"@helppt"_s, points(Type::Help)},
                                                {u"@text"_s, c.text.name()}};
    QString filled = sheet;
    for (const auto &[place, value] : values)
        filled.replace(place, value);
    return filled;
}

QPalette paletteFor(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.danger);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.info);
    palette.setColor(QPalette::LinkVisited, c.info);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Mid, c.edge);
    palette.setColor(QPalette::Light, c.surface);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.secondary);
    return palette;
}

} // namespace wd
