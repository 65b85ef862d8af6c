// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

namespace wd
{

class CheckField;
class ChoiceField;
class LineField;
class TextField;

/// How residents can react, or why they cannot. What is asked follows what was chosen; words of the other way
/// stay kept.
class ReactionEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit ReactionEditor(const EditorContext &context, QWidget *parent = nullptr);

    void takeOver() override;

private:
    [[nodiscard]] QWidget *makeOpenForm();
    [[nodiscard]] QString addressRefusal(const QString &address) const;
    void arrange();

    LineField *m_address = nullptr;
    QWidget *m_openForm = nullptr;
    TextField *m_reason = nullptr;
};

} // namespace wd
