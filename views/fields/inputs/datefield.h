// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/boundfield.h"
#include "views/fields/inputs/dateinput.h"

namespace wd
{

/// A date as exact as it is known, typed as people write it ("najaar 2027", "3e kw", "14 mrt"), or picked.
/// Says under the line what it understood, and in the line once the focus leaves. What is no date yet is a
/// draft.
class DateField : public BoundField<EdtfDate>
{
    Q_OBJECT

public:
    DateField(OpenDossier &openDossier, const Words &words, Binding<EdtfDate> binding,
              QWidget *parent = nullptr);

protected:
    void showValue(const EdtfDate &value) override;
    [[nodiscard]] std::optional<EdtfDate> input() const override;
    [[nodiscard]] QString refusal() const override;
    [[nodiscard]] QString inputText() const override;
    void showText(const QString &text) override;
    void left() override;

private:
    void tell();

    DateInput *m_input;
};

} // namespace wd
