// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

#include <QVBoxLayout>

namespace wd
{

/// All that a dossier still needs before it can be published, on one page: the editors of those sections
/// under each other, what it is in a sentence first, then in the order of the sjabloon, and the papers. Which
/// they are is decided when the page opens: what gets filled in stays where it is.
class StartEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit StartEditor(const EditorContext &context, QWidget *parent = nullptr);

    void takeOver() override;
    void flush() override;
    void reveal(const QString &part, const QString &field) override;
    bool acceptFiles(const QStringList &paths) override;

private:
    struct Placed {
        QString section;
        SectionEditor *editor;
    };
    void place(const Section &section, QVBoxLayout *column);

    QList<Placed> m_placed;
};

} // namespace wd
