// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

namespace wd
{

/// Who does what among colleagues; visibly internal.
class RolesEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit RolesEditor(const EditorContext &context, QWidget *parent = nullptr);
};

} // namespace wd
