// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/starteditor.h"

#include "model/sjabloon/completeness.h"
#include "model/sjabloon/places.h"
#include "model/sjabloon/sjabloon.h"
#include "views/look/look.h"
#include "views/sections/form.h"
#include "views/sections/people/roleseditor.h"
#include "views/sections/texts/abouteditor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{

StartEditor::StartEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    QVBoxLayout *column = formColumn(this);
    const Dossier &work = context().openDossier.work();
    QList<SectionState> states = completeness(work);
    // One begins where the plan is said in a sentence; then come the sections as residents read them.
    std::stable_partition(states.begin(), states.end(),
                          [](const SectionState &state) { return state.key == u"summary"_s; });
    for (const SectionState &state : states) {
        const Section *section = standardSjabloon().section(state.key);
        const bool needed = section && section->isRequired(work.profile)
            && (state.filled == Filled::Missing || state.filled == Filled::Started);
        if (needed || (state.key == u"documents"_s && state.filled == Filled::Empty))
            place(state.key, column);
    }
    if (m_placed.isEmpty())
        column->addWidget(formSentence(tr("Alles wat nodig is om te publiceren, is ingevuld."), this));
    column->addStretch(1);
}

SectionEditor *StartEditor::made(const QString &section)
{
    if (section == u"about"_s)
        return new AboutEditor(context(), this, AboutEditor::Texts::Needed);
    if (section == u"roles"_s)
        return new RolesEditor(context(), this, RolesEditor::People::Needed);
    SectionEditor *editor = makeEditor(section, context()).release();
    if (editor)
        editor->setParent(this);
    return editor;
}

void StartEditor::place(const QString &section, QVBoxLayout *column)
{
    SectionEditor *editor = made(section);
    if (!editor)
        return;
    const Section *words = standardSjabloon().section(section);
    auto *head = new QVBoxLayout;
    head->setSpacing(measure::gap4);
    head->addWidget(formHeading(words->label.in(context().language), this));
    QLabel *help = formSentence(words->help.in(context().language), this);
    setRole(help, "help");
    head->addWidget(help);
    auto *both = new QVBoxLayout;
    both->setSpacing(measure::gap12);
    both->addLayout(head);
    both->addWidget(editor);
    column->addLayout(both);
    m_placed.append({.section = section, .editor = editor});
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
    const QString section = sectionOfPlace(context().openDossier.work(), part, field);
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
