// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

class QVBoxLayout;

namespace wd
{

/// The text of a section that its sjabloon made with data alone; a table is one of its blocks. One that is
/// internal looks so, and takes no pictures: those of the dossier are public. Where two programs began one
/// apart both are edited, under each other.
class SectionTextEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit SectionTextEditor(const EditorContext &context, QWidget *parent = nullptr);

    void takeOver() override;

private:
    /// The ids of what is edited: all texts that stand there, or the one that will.
    [[nodiscard]] QStringList wanted() const;
    void edit(const QStringList &ids);
    void addText(const QString &id, bool isFirst, QVBoxLayout *column);

    QWidget *m_body = nullptr;
    QStringList m_shown;
};

} // namespace wd
