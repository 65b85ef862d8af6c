// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/lists/listeditor.h"

namespace wd
{

/// What was decided or chosen, with the numbers.
class OutcomeEditor : public ListEditor
{
    Q_OBJECT

public:
    explicit OutcomeEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] ListRow rowOf(const Dossier &dossier, const QString &id) const override;
    void fillForm(const QString &id, QVBoxLayout *form) override;
};

} // namespace wd
