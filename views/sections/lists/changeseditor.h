// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

namespace wd
{

class PartRows;

/// The public log of what changed, newest first. The program writes it when one publishes; here its words are
/// put right, or an entry is thrown away.
class ChangesEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit ChangesEditor(const EditorContext &context, QWidget *parent = nullptr);

    void takeOver() override;

private:
    [[nodiscard]] QWidget *makeRow(const QString &id, QWidget *parent);

    PartRows *m_rows;
    QLabel *m_empty;
};

} // namespace wd
