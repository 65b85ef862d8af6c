// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

namespace wd
{

/// How much residents may say, what is fixed and what is still open.
class ParticipationEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit ParticipationEditor(const EditorContext &context, QWidget *parent = nullptr);
};

} // namespace wd
