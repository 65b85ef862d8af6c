// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

namespace wd
{

class PartRows;

/// In which wijk the plan lies, which others it touches, and what people there notice.
class WijkenEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit WijkenEditor(const EditorContext &context, QWidget *parent = nullptr);

    void takeOver() override;

private:
    [[nodiscard]] QWidget *makeConsequence(const QString &wijk, QWidget *parent);

    PartRows *m_consequences = nullptr;
};

} // namespace wd
