// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/boundfield.h"

class QLineEdit;

namespace wd
{

/// A whole number, typed. Nothing typed is 0, and 0 is shown as nothing.
class NumberField : public BoundField<int>
{
    Q_OBJECT

public:
    NumberField(OpenDossier &openDossier, const Words &words, Binding<int> binding, int least, int most,
                QWidget *parent = nullptr);

protected:
    void showValue(const int &value) override;
    [[nodiscard]] std::optional<int> input() const override;
    [[nodiscard]] QString refusal() const override;
    [[nodiscard]] QString inputText() const override;
    void showText(const QString &text) override;

private:
    QLineEdit *m_edit;
    int m_least, m_most;
};

} // namespace wd
