// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/lists/listeditor.h"

namespace wd
{

/// Films that stand elsewhere, with captions and their text.
class FilmsEditor : public ListEditor
{
    Q_OBJECT

public:
    explicit FilmsEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] ListRow rowOf(const Dossier &dossier, const QString &id) const override;
    void fillForm(const QString &id, QVBoxLayout *form) override;
};

} // namespace wd
