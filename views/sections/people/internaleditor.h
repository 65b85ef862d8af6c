// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

namespace wd
{

class PartRows;

/// Notes and tasks for colleagues; visibly not for the public.
class InternalEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit InternalEditor(const EditorContext &context, QWidget *parent = nullptr);

    void takeOver() override;

private:
    [[nodiscard]] QWidget *makeTask(const QString &id, QWidget *parent);
    void addTask();
    void removeTask(const QString &id);

    PartRows *m_tasks = nullptr;
};

} // namespace wd
