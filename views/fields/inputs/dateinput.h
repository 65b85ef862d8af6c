// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace wd
{

/// The input of a date: a line to type it in, and a button that opens the picker. Says dates in the language
/// of the window.
class DateInput : public QWidget
{
    Q_OBJECT

public:
    enum class Exact { Any, Day };

    DateInput(Exact exact, QDate today, const QString &example, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QToolButton *button() const { return m_button; }
    /// What is typed; nullopt: no such date.
    [[nodiscard]] std::optional<EdtfDate> date() const;
    /// Says the date in words, unless that date is typed already.
    void say(const EdtfDate &date);
    /// Says it in words even when it was typed otherwise.
    void spellOut();
    [[nodiscard]] static QString wordsOf(const EdtfDate &date);

Q_SIGNALS:
    void edited();
    void picked(const wd::EdtfDate &date);

protected:
    void changeEvent(QEvent *event) override;

private:
    void openPicker();
    void fitWidth();

    Exact m_exact;
    QDate m_today;
    QLineEdit *m_edit;
    QToolButton *m_button;
};

} // namespace wd
