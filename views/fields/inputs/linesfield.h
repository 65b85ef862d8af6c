// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/boundfield.h"

namespace wd
{

class GrowingEdit;

/// Some short texts, one on each line.
class LinesField : public BoundField<QStringList>
{
    Q_OBJECT

public:
    LinesField(OpenDossier &openDossier, const Words &words, Binding<QStringList> binding,
               QWidget *parent = nullptr);

protected:
    void showValue(const QStringList &value) override;
    [[nodiscard]] std::optional<QStringList> input() const override;

private:
    GrowingEdit *m_edit;
};

} // namespace wd
