// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace wd
{

/// Cut, copy, paste and select all for the input of a window that has the focus, or had it before a menu or
/// the palette took it. Says of each whether it would do something there.
class FocusedInput : public QObject
{
    Q_OBJECT

public:
    /// What can be done in an input now.
    struct Able {
        bool cut = false, copy = false, paste = false, selectAll = false;
        bool ownUndo = false; ///< it knows itself what to take back; a text of a dossier does not
        bool undo = false, redo = false;
        bool operator==(const Able &) const = default;
    };

    explicit FocusedInput(QWidget *window);

    [[nodiscard]] const Able &able() const { return m_able; }
    void cut();
    void copy();
    void paste();
    void selectAll();
    void undo();
    void redo();

    /// The input a widget belongs to: a line, a text, a label that can be selected, or what takes a paste as
    /// a whole (property "takesPaste"). Null: it is none.
    [[nodiscard]] static QWidget *inputOf(QWidget *widget);

Q_SIGNALS:
    void changed(); ///< able() says something else

private:
    void follow(QWidget *now);
    void look(bool clipboard);

    QWidget *m_window;
    QPointer<QWidget> m_input;
    QList<QMetaObject::Connection> m_heard; ///< of the input
    bool m_mayPaste = false; ///< the clipboard is asked seldom: another program may have to answer
    Able m_able;
};

} // namespace wd
