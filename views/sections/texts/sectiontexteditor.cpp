// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/texts/sectiontexteditor.h"

#include "model/dossier/sectiontext.h"
#include "views/fields/choicefield.h"
#include "views/fields/richfield.h"
#include "views/sections/form.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// A member of the text of that section. Nothing is made by writing what is there already.
template <typename T>
Binding<T> bindText(const Dossier &work, const Section &section, T SectionText::*member, const QString &field,
                    const QString &name)
{
    const QString own = section.binding.own();
    const QString visibility = section.isPublic ? u"public"_s : u"internal"_s;
    return {.part = sectionTextId(work, own),
            .field = field,
            .name = name,
            .read =
                [own, member](const Dossier &dossier) {
                    const SectionText *text = sectionText(dossier, own);
                    return text ? text->*member : T{};
                },
            .write =
                [own, visibility, member](Dossier &dossier, const T &value) {
                    const SectionText *text = sectionText(dossier, own);
                    if ((text ? text->*member : T{}) != value)
                        sectionTextToWrite(dossier, own, visibility).*member = value;
                }};
}

/// Of a text nobody wrote yet, who would see it.
Binding<QString> bindVisibility(const Dossier &work, const Section &section, const QString &name)
{
    Binding<QString> binding = bindText(work, section, &SectionText::visibility, u"visibility"_s, name);
    binding.read = [own = section.binding.own()](const Dossier &dossier) {
        const SectionText *text = sectionText(dossier, own);
        return !text || text->visibility == u"public" ? u"public"_s : u"internal"_s;
    };
    return binding;
}

} // namespace

SectionTextEditor::SectionTextEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    OpenDossier &openDossier = context().openDossier;
    const Section &section = context().section;
    const QString label = section.label.in(context().language);
    QVBoxLayout *column = formColumn(this);
    if (!section.isPublic)
        column = internalCard(tr("Dit is intern. Het komt nooit op de site."), column);
    auto *text
        = new RichField(openDossier, {.label = label, .example = section.example.in(context().language)},
                        bindText(openDossier.work(), section, &SectionText::text, u"text"_s, label), this);
    column->addWidget(text);
    if (!section.isPublic)
        return;
    text->setFiles(context().files);
    column->addWidget(
        new ChoiceField(openDossier, {.label = tr("Wie mag het zien?")},
                        bindVisibility(openDossier.work(), section, tr("wie een tekst mag zien")),
                        {{u"public"_s, tr("Openbaar: iedereen mag het lezen")},
                         {u"internal"_s, tr("Intern: alleen voor collega's")}},
                        this));
}

} // namespace wd
