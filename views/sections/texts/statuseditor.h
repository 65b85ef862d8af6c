// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

namespace wd
{

/// Where the plan stands now, and since when.
class StatusEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit StatusEditor(const EditorContext &context, QWidget *parent = nullptr);
};

} // namespace wd
