// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/boundfield.h"

#include <QLineEdit>

namespace wd
{

/// One line of text. A rule may say what is wrong with it, in a sentence; then it is a draft, which is kept,
/// and not yet a value of the dossier.
class LineField : public BoundField<QString>
{
    Q_OBJECT

public:
    LineField(OpenDossier &openDossier, const Words &words, Binding<QString> binding,
              QWidget *parent = nullptr);

    /// What a text must be; empty answer: good. Asked after a pause, and when the field opens.
    void setRule(std::function<QString(const QString &)> rule);
    /// Asks the rule again: it may look at other fields.
    void judge() { setError(refusal()); }

protected:
    void showValue(const QString &value) override;
    [[nodiscard]] std::optional<QString> input() const override;
    [[nodiscard]] QString refusal() const override;
    [[nodiscard]] QString inputText() const override { return m_edit->text(); }
    void showText(const QString &text) override { m_edit->setText(text); }

private:
    QLineEdit *m_edit;
    std::function<QString(const QString &)> m_rule;
};

} // namespace wd
