// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

namespace wd
{

/// What the plan is called, what kind of plan it is where its sjabloon tells kinds apart, and its subjects.
class TitleEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit TitleEditor(const EditorContext &context, QWidget *parent = nullptr);
};

} // namespace wd
