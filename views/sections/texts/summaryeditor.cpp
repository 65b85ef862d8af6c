// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/texts/summaryeditor.h"

#include "views/fields/inputs/textfield.h"
#include "views/sections/form.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

SummaryEditor::SummaryEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    const Section &section = context().section;
    auto *text = new TextField(
        context().openDossier,
        {.label = tr("In een of twee zinnen"), .example = section.example.in(context().language)},
        bindTo(&Dossier::summary, u"summary"_s, tr("tekst in het kort")), this);
    text->setWished(section.maxLength);
    formColumn(this)->addWidget(text);
}

namespace
{
constexpr std::array summaryRows{
    EditorRow{u"text", u"/summary", madeEditor<SummaryEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows summaryeditor{summaryRows};
} // namespace editors

} // namespace wd
