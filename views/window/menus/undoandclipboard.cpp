// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menus/undoandclipboard.h"

#include "views/window/dossier/sectionpane.h"
#include "views/window/keyboard/focusedinput.h"
#include "views/window/menus/windowcommands.h"
#include "views/window/workcolumn.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

namespace wd
{

using namespace Qt::StringLiterals;

UndoAndClipboard::UndoAndClipboard(WindowCommands &commands, QMenu &menu, OpenDossier &openDossier,
                                   OpenWijkList &wijken, FocusedInput &input, const WorkColumn &work)
    : m_commands(commands)
    , m_openDossier(openDossier)
    , m_wijken(wijken)
    , m_input(input)
    , m_pages(work.pages())
    , m_part(work.part())
{
    addTo(menu);
    connect(&m_input, &FocusedInput::changed, this, &UndoAndClipboard::refresh);
    connect(&m_wijken, &OpenWijkList::changed, this, &UndoAndClipboard::refreshUndo);
    connect(&m_pages, &WindowPages::placed, this, &UndoAndClipboard::refreshUndo);
    qApp->installEventFilter(this);
}

void UndoAndClipboard::addTo(QMenu &menu)
{
    m_commands.addTo(
        menu,
        {{u"undo"_s, tr("Ongedaan maken"), {u"Ctrl+Z"_s}, [this] { undo(); }, u"undo"_s},
         {u"redo"_s, tr("Opnieuw"), {u"Ctrl+Shift+Z"_s, u"Ctrl+Y"_s}, [this] { redo(); }, u"redo"_s},
         {},
         {u"cut"_s, tr("Knippen"), {QKeySequence::Cut}, [this] { m_input.cut(); }},
         {u"copy"_s, tr("Kopiëren"), {QKeySequence::Copy}, [this] { m_input.copy(); }},
         {u"paste"_s, tr("Plakken"), {QKeySequence::Paste}, [this] { m_input.paste(); }},
         {u"selectAll"_s, tr("Alles selecteren"), {QKeySequence::SelectAll}, [this] { m_input.selectAll(); }},
         {}});
}

void UndoAndClipboard::refresh()
{
    const FocusedInput::Able &able = m_input.able();
    m_commands.enable({u"cut"_s}, able.cut);
    m_commands.enable({u"copy"_s}, able.copy);
    m_commands.enable({u"paste"_s}, able.paste);
    m_commands.enable({u"selectAll"_s}, able.selectAll);
    refreshUndo();
}

bool UndoAndClipboard::isOnWijken() const
{
    return m_pages.page() == WindowPages::Page::Wijken;
}

/// Beside the list an input with nothing of its own to take back leaves that to the list.
bool UndoAndClipboard::undoesInput() const
{
    return m_input.able().ownUndo && (m_input.able().undo || !isOnWijken());
}

bool UndoAndClipboard::redoesInput() const
{
    return m_input.able().ownUndo && (m_input.able().redo || !isOnWijken());
}

void UndoAndClipboard::undo()
{
    if (undoesInput())
        m_input.undo();
    else if (isOnWijken())
        m_wijken.undo();
    else
        m_openDossier.undo();
}

void UndoAndClipboard::redo()
{
    if (redoesInput())
        m_input.redo();
    else if (isOnWijken())
        m_wijken.redo();
    else
        m_openDossier.redo();
}

void UndoAndClipboard::refreshUndo()
{
    const bool list = isOnWijken(), undoes = undoesInput(), redoes = redoesInput();
    const auto plain = [](QString name) { return name.replace(u'&', u"&&"_s); }; // no keys in a name
    const QString undoName = plain(list ? m_wijken.undoName() : m_openDossier.undoName());
    const QString redoName = plain(list ? m_wijken.redoName() : m_openDossier.redoName());
    const bool canUndo = !undoes && (list ? !undoName.isEmpty() : m_openDossier.canUndo());
    const bool canRedo = !redoes && (list ? !redoName.isEmpty() : m_openDossier.canRedo());
    QAction *undo = m_commands.action(u"undo"_s), *redo = m_commands.action(u"redo"_s);
    undo->setEnabled(undoes ? m_input.able().undo : canUndo);
    redo->setEnabled(redoes ? m_input.able().redo : canRedo);
    undo->setText(canUndo ? tr("Ongedaan maken: %1").arg(undoName) : tr("Ongedaan maken"));
    redo->setText(canRedo ? tr("Opnieuw: %1").arg(redoName) : tr("Opnieuw"));
}

bool UndoAndClipboard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (ours && widget && m_part.isAncestorOf(widget)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wd
