// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/sectioneditor.h"

namespace wd
{

SectionEditor::SectionEditor(EditorContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

void SectionEditor::takeOver()
{
    for (Field *field : findChildren<Field *>())
        field->takeOver();
}

void SectionEditor::flush()
{
    for (Field *field : findChildren<Field *>())
        field->flush();
}

void SectionEditor::reveal(const QString &part, const QString &field)
{
    const QList<Field *> fields = findChildren<Field *>();
    const bool anywhere = part.isEmpty() && field.isEmpty();
    for (Field *one : fields) {
        if (!one->isHidden() && (anywhere || one->isAt(part, field)))
            return one->reveal();
    }
}

bool SectionEditor::acceptFiles(const QStringList &)
{
    return false;
}

} // namespace wd
