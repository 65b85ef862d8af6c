// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

namespace wd
{

/// The text of a section that its sjabloon made with data alone; a table is one of its blocks. One that is
/// internal looks so, and takes no pictures: those of the dossier are public.
class SectionTextEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit SectionTextEditor(const EditorContext &context, QWidget *parent = nullptr);
};

} // namespace wd
