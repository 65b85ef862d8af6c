// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace wd
{

class LinkRow;
class RichTextEdit;

/// The row of buttons for every RichTextEdit of its window: acts on the one that has the focus, is off while
/// none has. Every action has a name and a shortcut in its tip. The buttons are no stops of Tab: one comes
/// here by enter(), the arrows go from one to the next, Tab and Escape go back to the text. Opens a field for
/// a link on Ctrl+L: an address, or a part of the dossier.
class RichTextBar : public QWidget
{
    Q_OBJECT

public:
    explicit RichTextBar(QWidget *parent = nullptr);

    /// The text the buttons act on from now; null: none. In a window it follows the focus by itself.
    void setEdit(RichTextEdit *edit);
    [[nodiscard]] RichTextEdit *edit() const;
    /// Gives the focus to the button that had it last. False: there is no text to act on.
    bool enter();
    /// Gives the focus back to the text.
    void leave();

Q_SIGNALS:
    void editChanged(); ///< there is a text to act on now, another one or none

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeButtons();
    void makeKindMenu(QToolButton *button);
    void dress();
    QToolButton *addButton(const QString &name, const QString &iconName, const QString &words,
                           const QString &keys, const std::function<void(RichTextEdit &)> &act);
    void addToggle(const QString &name, const QString &iconName, const QString &words, const QString &keys,
                   const std::function<void(RichTextEdit &)> &act);
    void act(const std::function<void(RichTextEdit &)> &what);
    void fillImageMenu(QMenu *menu);
    void follow(QWidget *now);
    void followCaret();
    bool walk(int key);

    QPointer<RichTextEdit> m_edit;
    QList<QMetaObject::Connection> m_heard; ///< of the text
    QHBoxLayout *m_row;
    LinkRow *m_link;
    QList<QToolButton *> m_buttons;
    int m_at = 0; ///< the button that had the focus last
};

} // namespace wd
