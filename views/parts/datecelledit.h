// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>

#include <optional>

namespace wd
{

/// The line in which a date is typed in a cell; what was understood stands in it at the right, as soon as it
/// differs from what was typed.
class DateCellEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateCellEdit(QWidget *parent);

    /// nullopt: not a date yet.
    void setUnderstood(const std::optional<QString> &words);
    /// The width in which both are seen.
    [[nodiscard]] int wishedWidth() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QLabel *m_understood;
};

} // namespace wd
