// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/keyboard/focusedinput.h"

#include "views/sections/sectioneditor.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace wd
{

namespace
{

constexpr char takesPaste[] = "takesPaste";

/// Calls `act` with the input as what it is; what is none of these is passed over.
template <typename Act> void within(QWidget *input, Act act)
{
    if (auto *line = qobject_cast<QLineEdit *>(input))
        act(*line);
    else if (auto *text = qobject_cast<QTextEdit *>(input))
        act(*text);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(input))
        act(*plain);
}

bool clipboardHasText()
{
    const QMimeData *held = QApplication::clipboard()->mimeData();
    return held && held->hasText();
}

bool mayPasteIn(QWidget *input)
{
    if (const auto *line = qobject_cast<QLineEdit *>(input))
        return !line->isReadOnly() && clipboardHasText();
    if (const auto *text = qobject_cast<QTextEdit *>(input))
        return text->canPaste();
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(input))
        return plain->canPaste();
    return input->property(takesPaste).toBool();
}

template <typename Edit> FocusedInput::Able ableIn(const Edit &edit)
{
    const bool selected = edit.textCursor().hasSelection();
    const QTextDocument &text = *edit.document();
    return {.cut = selected && !edit.isReadOnly(),
            .copy = selected,
            .selectAll = !text.isEmpty(),
            .ownUndo = text.isUndoRedoEnabled() && !edit.isReadOnly(),
            .undo = text.isUndoAvailable(),
            .redo = text.isRedoAvailable()};
}

FocusedInput::Able ableIn(const QLineEdit &line)
{
    const bool shown = line.echoMode() == QLineEdit::Normal; // a password goes nowhere
    const bool selected = line.hasSelectedText() && shown;
    return {.cut = selected && !line.isReadOnly(),
            .copy = selected,
            .selectAll = !line.text().isEmpty(),
            .ownUndo = !line.isReadOnly(),
            .undo = line.isUndoAvailable(),
            .redo = line.isRedoAvailable()};
}

FocusedInput::Able ableIn(const QLabel &label)
{
    return {.copy = label.hasSelectedText(), .selectAll = !label.text().isEmpty()};
}

/// Its undo is the dossier's then.
bool isOfDossier(const QWidget &input)
{
    for (const QWidget *above = input.parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const SectionEditor *>(above))
            return true;
    }
    return false;
}

} // namespace

FocusedInput::FocusedInput(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, [this] { look(true); });
}

QWidget *FocusedInput::inputOf(QWidget *widget)
{
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(widget))
        return spin->findChild<QLineEdit *>();
    if (auto *box = qobject_cast<QComboBox *>(widget))
        return box->lineEdit();
    for (QWidget *candidate : {widget, widget ? widget->parentWidget() : nullptr}) { // or its viewport
        const auto *label = qobject_cast<QLabel *>(candidate);
        if (label && label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse))
            return candidate;
        if (qobject_cast<QLineEdit *>(candidate) || qobject_cast<QTextEdit *>(candidate)
            || qobject_cast<QPlainTextEdit *>(candidate)
            || (candidate && candidate->property(takesPaste).toBool()))
            return candidate;
    }
    return nullptr;
}

/// The palette says itself that it passes on to what had the focus before; a menu takes it for a moment.
void FocusedInput::follow(QWidget *now)
{
    if (!now || now->window() != m_window || qobject_cast<QMenuBar *>(now) || qobject_cast<QMenu *>(now)
        || now->property("passesOn").toBool())
        return;
    for (const QMetaObject::Connection &one : std::as_const(m_heard))
        disconnect(one);
    m_heard.clear();
    m_input = inputOf(now);
    within(m_input, [this]<typename Edit>(Edit &edit) {
        m_heard.append(connect(&edit, &Edit::selectionChanged, this, [this] { look(false); }));
        m_heard.append(connect(&edit, &Edit::textChanged, this, [this] { look(false); }));
    });
    look(true);
}

void FocusedInput::look(bool clipboard)
{
    QWidget *input = m_input;
    if (clipboard)
        m_mayPaste = input && mayPasteIn(input);
    Able able;
    within(input, [&able](auto &edit) { able = ableIn(edit); });
    if (const auto *label = qobject_cast<QLabel *>(input))
        able = ableIn(*label);
    able.paste = input && m_mayPaste;
    if (input && input->window() == m_window && isOfDossier(*input))
        able.ownUndo = able.undo = able.redo = false;
    if (able == m_able)
        return;
    m_able = able;
    Q_EMIT changed();
}

void FocusedInput::cut()
{
    within(m_input, [](auto &edit) { edit.cut(); });
}

void FocusedInput::copy()
{
    within(m_input, [](auto &edit) { edit.copy(); });
    if (const auto *label = qobject_cast<QLabel *>(m_input))
        QApplication::clipboard()->setText(label->selectedText());
}

void FocusedInput::paste()
{
    within(m_input, [](auto &edit) { edit.paste(); });
    if (!m_input || !m_input->property(takesPaste).toBool())
        return;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::sendEvent(m_input, &key);
}

void FocusedInput::undo()
{
    within(m_input, [](auto &edit) { edit.undo(); });
    look(false);
}

void FocusedInput::redo()
{
    within(m_input, [](auto &edit) { edit.redo(); });
    look(false);
}

void FocusedInput::selectAll()
{
    within(m_input, [](auto &edit) { edit.selectAll(); });
    if (auto *label = qobject_cast<QLabel *>(m_input))
        label->setSelection(0, int(label->text().size()));
    look(false);
}

} // namespace wd
