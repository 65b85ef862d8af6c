// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/starteditor.h"

#include "model/sjabloon/completeness.h"
#include "model/sjabloon/places.h"
#include "views/look/look.h"
#include "views/sections/form.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{

StartEditor::StartEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    QVBoxLayout *column = formColumn(this);
    const Dossier &work = context().openDossier.work();
    QList<Section> needed;
    const SjabloonText &sjabloon = context().openDossier.sjabloon();
    for (const SectionState &state : completeness(sjabloon, work)) {
        const Section *section = sjabloon.section(state.key);
        const bool lacks = state.filled == Filled::Missing || state.filled == Filled::Started;
        if (section
            && ((lacks && section->isRequired(work.profile))
                || (section->atStart && state.filled == Filled::Empty)))
            needed.append(*section);
    }
    // One begins where the plan is said in a sentence; then come the sections as residents read them.
    std::stable_partition(needed.begin(), needed.end(),
                          [](const Section &section) { return section.binding.kind == u"text"_s; });
    for (const Section &section : std::as_const(needed))
        place(section, column);
    if (m_placed.isEmpty())
        column->addWidget(formSentence(sjabloon.isInternal
                                           ? tr("Alles wat nodig is, is ingevuld.")
                                           : tr("Alles wat nodig is om te publiceren, is ingevuld."),
                                       this));
    column->addStretch(1);
}

void StartEditor::place(const Section &section, QVBoxLayout *column)
{
    SectionEditor *editor = makeEditor(section, context(), this, Extent::Needed).release();
    if (!editor)
        return;
    auto *head = new QVBoxLayout;
    head->setSpacing(measure::gap4);
    head->addWidget(formHeading(section.label.in(context().language), this));
    QLabel *help = formSentence(section.help.in(context().language), this);
    setRole(help, "help");
    head->addWidget(help);
    auto *both = new QVBoxLayout;
    both->setSpacing(measure::gap12);
    both->addLayout(head);
    both->addWidget(editor);
    column->addLayout(both);
    m_placed.append({.section = section.key, .editor = editor});
    connect(editor, &SectionEditor::placeAsked, this, &SectionEditor::placeAsked);
}

void StartEditor::takeOver()
{
    for (const Placed &one : std::as_const(m_placed))
        one.editor->takeOver();
}

void StartEditor::flush()
{
    for (const Placed &one : std::as_const(m_placed))
        one.editor->flush();
}

void StartEditor::reveal(const QString &part, const QString &field)
{
    const QString section
        = sectionOfPlace(context().openDossier.sjabloon(), context().openDossier.work(), {part, field});
    for (const Placed &one : std::as_const(m_placed)) {
        if (section.isEmpty() || one.section == section)
            return one.editor->reveal(part, field);
    }
}

bool StartEditor::acceptFiles(const QStringList &paths)
{
    return std::any_of(m_placed.begin(), m_placed.end(),
                       [&paths](const Placed &one) { return one.editor->acceptFiles(paths); });
}

} // namespace wd
