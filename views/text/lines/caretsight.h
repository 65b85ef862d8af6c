// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include <functional>

namespace wd
{

/// Keeps the caret in sight of a text that grows with its words and does not scroll itself: the page it
/// stands in scrolls. Follows while the text has the focus.
class CaretSight : public QObject
{
    Q_OBJECT

public:
    /// `caret`: its place in the viewport of `text`.
    CaretSight(QAbstractScrollArea &text, std::function<QRect()> caret);

    void follow();
    /// The text wants another height: follows once the page has made room, and not when that grows for
    /// something else.
    void grows() { m_grows = true; }

private:
    void roomMade();

    QAbstractScrollArea &m_text;
    std::function<QRect()> m_caret;
    bool m_grows = false;
};

} // namespace wd
