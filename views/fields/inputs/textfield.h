// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/boundfield.h"

namespace wd
{

class GrowingEdit;

/// Several lines of plain text; the input grows with them. Where a number of characters is asked for, the
/// field says how many are left. Longer than the dossier can hold is a draft, not a value.
class TextField : public BoundField<QString>
{
    Q_OBJECT

public:
    TextField(OpenDossier &openDossier, const Words &words, Binding<QString> binding,
              QWidget *parent = nullptr);

    /// The length readers are asked to stay within; counted under the input.
    void setWished(int characters);
    /// What a text must be; empty answer: good. The words are kept all the same.
    void setRule(std::function<QString(const QString &)> rule);
    /// The length the dossier can hold.
    void setMost(int characters) { m_most = characters; }

protected:
    void showValue(const QString &value) override;
    [[nodiscard]] std::optional<QString> input() const override;
    [[nodiscard]] QString refusal() const override;
    [[nodiscard]] QString inputText() const override;
    void showText(const QString &text) override;

private:
    void count();

    GrowingEdit *m_edit;
    std::function<QString(const QString &)> m_rule;
    int m_wished = 0;
    int m_most = 2000;
};

} // namespace wd
