// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace wd
{

class CaretSight;

/// The input for several lines of plain text: as high as what is in it, Tab leaves it, undo is the desk's.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingEdit(int leastLines, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();
    [[nodiscard]] int wishedHeight() const;

    int m_leastLines;
    CaretSight *m_sight;
};

/// Makes a line one searches with: a magnifier, and a cross that empties it, which screen readers name.
void makeSearchLine(QLineEdit &line);

/// Another text in the input, while the caret and what is selected stay at the same words: only what lies
/// between what begins and what ends alike is replaced. Emits textChanged() only.
void replaceText(QLineEdit &edit, const QString &next);
void replaceText(QPlainTextEdit &edit, const QString &next);

} // namespace wd
