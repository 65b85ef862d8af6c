// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>

namespace wd
{

/// A sentence that is a button: it leads somewhere, and wraps where a QPushButton would be cut off.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    LinkButton(const QString &name, const QString &sentence, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Enter too, as on a link
    bool event(QEvent *event) override;

private:
    QLabel *m_words;
};

} // namespace wd
