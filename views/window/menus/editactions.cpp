// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menus/editactions.h"

#include "views/window/keyboard/editcommands.h"
#include "views/window/menus/windowcommands.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

namespace wd
{

using namespace Qt::StringLiterals;

EditActions::EditActions(WindowCommands &commands, QMenu &menu, OpenDossier &openDossier, EditCommands &edits,
                         const QWidget &part)
    : m_commands(commands)
    , m_openDossier(openDossier)
    , m_edits(edits)
    , m_part(part)
{
    addTo(menu);
    connect(&m_edits, &EditCommands::changed, this, &EditActions::refresh);
    qApp->installEventFilter(this);
}

void EditActions::addTo(QMenu &menu)
{
    m_commands.addTo(
        menu,
        {{u"undo"_s,
          tr("Ongedaan maken"),
          {u"Ctrl+Z"_s},
          [this] { m_edits.able().ownUndo ? m_edits.undo() : m_openDossier.undo(); },
          u"undo"_s},
         {u"redo"_s,
          tr("Opnieuw"),
          {u"Ctrl+Shift+Z"_s, u"Ctrl+Y"_s},
          [this] { m_edits.able().ownUndo ? m_edits.redo() : m_openDossier.redo(); },
          u"redo"_s},
         {},
         {u"cut"_s, tr("Knippen"), {QKeySequence::Cut}, [this] { m_edits.cut(); }},
         {u"copy"_s, tr("Kopiëren"), {QKeySequence::Copy}, [this] { m_edits.copy(); }},
         {u"paste"_s, tr("Plakken"), {QKeySequence::Paste}, [this] { m_edits.paste(); }},
         {u"selectAll"_s, tr("Alles selecteren"), {QKeySequence::SelectAll}, [this] { m_edits.selectAll(); }},
         {}});
}

void EditActions::refresh()
{
    const EditCommands::Able &able = m_edits.able();
    m_commands.enable({u"cut"_s}, able.cut);
    m_commands.enable({u"copy"_s}, able.copy);
    m_commands.enable({u"paste"_s}, able.paste);
    m_commands.enable({u"selectAll"_s}, able.selectAll);
    refreshUndo();
}

void EditActions::refreshUndo()
{
    const EditCommands::Able &able = m_edits.able();
    const bool open = m_openDossier.isOpen() && !able.ownUndo;
    const bool canUndo = open && m_openDossier.canUndo(), canRedo = open && m_openDossier.canRedo();
    QAction *undo = m_commands.action(u"undo"_s), *redo = m_commands.action(u"redo"_s);
    undo->setEnabled(able.ownUndo ? able.undo : canUndo);
    redo->setEnabled(able.ownUndo ? able.redo : canRedo);
    undo->setText(canUndo ? tr("Ongedaan maken: %1").arg(m_openDossier.undoName()) : tr("Ongedaan maken"));
    redo->setText(canRedo ? tr("Opnieuw: %1").arg(m_openDossier.redoName()) : tr("Opnieuw"));
}

bool EditActions::eventFilter(QObject *watched, QEvent *event)
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
