// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

namespace wd
{

/// Whom residents can turn to; public.
class ContactEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit ContactEditor(const EditorContext &context, QWidget *parent = nullptr);
};

} // namespace wd
