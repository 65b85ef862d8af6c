// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/boundfield.h"

class QComboBox;

namespace wd
{

/// One wijk by its slug: chosen from the list, or found by typing a piece of its name.
class WijkField : public BoundField<QString>
{
    Q_OBJECT

public:
    WijkField(OpenDossier &openDossier, const Words &words, Binding<QString> binding,
              QWidget *parent = nullptr);

protected:
    void showValue(const QString &value) override;
    [[nodiscard]] std::optional<QString> input() const override;
    [[nodiscard]] QString refusal() const override;
    [[nodiscard]] QString inputText() const override;
    void showText(const QString &text) override;
    void left() override;

private:
    [[nodiscard]] int rowOf(const QString &typed) const;
    [[nodiscard]] int onlySuggestion() const;

    QComboBox *m_box;
};

} // namespace wd
