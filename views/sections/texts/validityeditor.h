// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

namespace wd
{

/// Until when the dossier holds and when somebody looks at it again.
class ValidityEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit ValidityEditor(const EditorContext &context, QWidget *parent = nullptr);
};

} // namespace wd
