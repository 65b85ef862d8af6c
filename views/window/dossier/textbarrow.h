// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace wd
{

class RichTextBar;
class SectionPane;
class WindowPages;

/// The toolbar for the texts of a part, above the page, so that it stays while one scrolls. It is there for a
/// part with a text to shape, off until one is in it.
class TextBarRow : public QWidget
{
    Q_OBJECT

public:
    TextBarRow(const SectionPane &part, const WindowPages &pages, QWidget *parent);

    [[nodiscard]] RichTextBar &bar() const { return *m_bar; }

Q_SIGNALS:
    void editChanged(); ///< as RichTextBar::editChanged

private:
    void refresh();

    const SectionPane &m_part;
    const WindowPages &m_pages;
    RichTextBar *m_bar;
};

} // namespace wd
