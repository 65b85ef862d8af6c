// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

namespace wd
{

/// Where the focus goes when the control that has it is hidden, switched off or deleted. Qt takes the next
/// one, which may be Weggooien or Publiceren, and the Space that was meant for the first presses the second.
/// It goes to a text or a list instead: one beside what went, else where somebody worked on the page, else
/// to the page itself, of which a screen reader says the heading. Never to a button, nor to what a letter
/// changes.
class FocusKeeper : public QObject
{
    Q_OBJECT

public:
    /// `page`: what is shown in the place of the part now.
    FocusKeeper(QWidget *window, std::function<QWidget *()> page);

    /// Whether what has the focus of the window can no longer have it: Qt moves on then, and nobody pressed
    /// Tab.
    [[nodiscard]] bool isAdrift() const;
    /// Gives the focus to a safe place near what has it now, or had it last.
    void rest();
    /// Gives the focus to a page that has just come: itself, or the first text of one that does not scroll.
    void restOn(QWidget *page);
    /// Gives the focus back to the text or list within `whole` that had it last; false: there is none.
    bool goBack(const QWidget *whole);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);
    void lookSoon();
    void look();
    [[nodiscard]] QWidget *beside() const;
    [[nodiscard]] QWidget *workedIn(const QWidget *whole) const;
    static void give(QWidget *control);

    QWidget *m_window;
    std::function<QWidget *()> m_page;
    QPointer<QWidget> m_now; ///< has the focus, or had it last
    QList<QPointer<QWidget>> m_above; ///< what that stood in, from the inside out
    QList<QPointer<QWidget>> m_worked; ///< texts and lists that had it, the newest first
};

} // namespace wd
