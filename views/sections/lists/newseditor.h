// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/lists/listeditor.h"

namespace wd
{

/// Short messages that appear in the wijken one chooses.
class NewsEditor : public ListEditor
{
    Q_OBJECT

public:
    explicit NewsEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] ListRow rowOf(const Dossier &dossier, const QString &id) const override;
    void fillForm(const QString &id, QVBoxLayout *form) override;
};

} // namespace wd
