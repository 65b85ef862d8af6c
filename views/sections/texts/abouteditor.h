// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

namespace wd
{

/// What is planned, why, for whom and when: four texts.
class AboutEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit AboutEditor(const EditorContext &context, QWidget *parent = nullptr);
};

} // namespace wd
