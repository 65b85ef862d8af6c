// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/boundfield.h"
#include "views/fields/inputs/dateinput.h"

namespace wd
{

/// A day, kept as ISO text ("2026-11-20", empty: none), typed as people write it ("14 mrt", "vrijdag") or
/// picked from a calendar.
class DayField : public BoundField<QString>
{
    Q_OBJECT

public:
    DayField(OpenDossier &openDossier, const Words &words, Binding<QString> binding,
             QWidget *parent = nullptr);

    /// What a day (ISO text) must be; empty answer: good. The day is kept all the same.
    void setRule(std::function<QString(const QString &)> rule);

protected:
    void showValue(const QString &value) override;
    [[nodiscard]] std::optional<QString> input() const override;
    [[nodiscard]] QString refusal() const override;
    [[nodiscard]] QString inputText() const override;
    void showText(const QString &text) override;
    void left() override;

private:
    void tell();

    DateInput *m_input;
    std::function<QString(const QString &)> m_rule;
};

} // namespace wd
