// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/boundfield.h"

class QLineEdit;

namespace wd
{

/// One line of text. A rule may say what is wrong with it, in a sentence; the words are kept all the same.
class LineField : public BoundField<QString>
{
    Q_OBJECT

public:
    LineField(Workbench &bench, const Words &words, Binding<QString> binding, QWidget *parent = nullptr);

    /// What a text must be; empty answer: good. Asked after a pause, and when the field opens.
    void setRule(std::function<QString(const QString &)> rule);
    /// Asks the rule again: it may look at other fields.
    void judge() { setError(refusal()); }

protected:
    void showValue(const QString &value) override;
    [[nodiscard]] std::optional<QString> input() const override;
    [[nodiscard]] QString refusal() const override;

private:
    QLineEdit *m_edit;
    std::function<QString(const QString &)> m_rule;
};

} // namespace wd
