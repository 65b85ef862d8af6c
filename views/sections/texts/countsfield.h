// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/boundfield.h"

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace wd
{

/// Numbers with what they are of, as a small table; one empty line stands ready at the end.
class CountsField : public BoundField<QList<Count>>
{
    Q_OBJECT

public:
    CountsField(OpenDossier &openDossier, const Words &words, const Binding<QList<Count>> &binding,
                QWidget *parent);

    void reveal() override; ///< at a number that is none, where there is one

protected:
    void showValue(const QList<Count> &value) override;
    [[nodiscard]] std::optional<QList<Count>> input() const override;
    [[nodiscard]] QString refusal() const override;
    [[nodiscard]] QString inputText() const override;
    void showText(const QString &text) override;

private:
    struct Line {
        QLineEdit *label = nullptr, *number = nullptr;
        QJsonObject extra = {};
    };
    Line &lineAt(qsizetype row);

    QGridLayout *m_grid;
    QList<Line> m_lines;
};

} // namespace wd
