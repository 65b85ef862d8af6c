// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>

#include <optional>

namespace wd
{

/// The line in which a date is typed in a cell; what was understood stands in it at the right, as soon as it
/// differs from what was typed. For a day that does not exist the nearest that does is offered there: Enter
/// asks whether it is meant, the next Enter takes it.
class DateCellEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateCellEdit(QWidget *parent);

    /// nullopt: not a date yet. `nearest`: what is offered in its place, in words; empty for nothing.
    void setUnderstood(const std::optional<QString> &words, const QString &nearest = {});
    /// Enter was pressed. True: it is asked now whether what is offered is meant, and the line stays open;
    /// asked already, the offer is the text and may be taken.
    [[nodiscard]] bool asksFirst();
    /// The width in which both are seen.
    [[nodiscard]] int wishedWidth() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void say(const QString &sentence, const QColor &ink);
    void place();

    QLabel *m_understood;
    QString m_nearest; ///< what is offered
    bool m_asked = false; ///< whether it is meant
};

} // namespace wd
