// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

namespace wd
{

/// What happens in one or two sentences, which also stand in lists and search results.
class SummaryEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit SummaryEditor(const EditorContext &context, QWidget *parent = nullptr);
};

} // namespace wd
