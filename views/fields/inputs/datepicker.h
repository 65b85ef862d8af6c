// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/inputs/dateinput.h"

#include <QFrame>

class QCheckBox;
class QGridLayout;
class QLabel;
class QTabWidget;

namespace wd
{

/// The small page on which a date is chosen: a day on a calendar, a month, a quarter, a season or a year, and
/// whether it is about then. Goes away when a date is chosen or with Esc.
class DatePicker : public QFrame
{
    Q_OBJECT

public:
    DatePicker(DateInput::Exact exact, const EdtfDate &now, QDate today, QWidget *parent);

    /// Opens under `input`, within the screen.
    void openAt(const QWidget *input);

Q_SIGNALS:
    void picked(const wd::EdtfDate &date);

private:
    [[nodiscard]] QWidget *dayPage(const EdtfDate &now, QDate today);
    /// A page with a year and buttons for what is in it; `number` of the first in EDTF.
    [[nodiscard]] QWidget *partPage(const QString &name, int firstNumber, int count, int columns);
    [[nodiscard]] QWidget *yearPage();
    void pick(const QString &text);

    int m_year;
    QCheckBox *m_about;
    QTabWidget *m_pages;
};

} // namespace wd
