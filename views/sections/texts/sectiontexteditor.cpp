// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/texts/sectiontexteditor.h"

#include "model/dossier/text/sectiontext.h"
#include "views/fields/inputs/choicefield.h"
#include "views/fields/parts/richfield.h"
#include "views/sections/form.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The text that is edited: the one with that id, or the first of the section. Null: nobody wrote it yet, or
/// it was thrown away.
struct Edited {
    QString id, section;
    bool isFirst = true;
    [[nodiscard]] const SectionText *in(const Dossier &dossier) const
    {
        if (isFirst)
            return sectionText(dossier, section);
        const SectionText *text = findPart(dossier.sections.texts, id);
        return text && text->deleted.isEmpty() ? text : nullptr;
    }
};

/// A member of it. Nothing is made by writing what is there already, nor is what was thrown away written in.
template <typename T>
Binding<T> bindText(const Edited &edited, bool isPublic, T SectionText::*member, const QString &field,
                    const QString &name)
{
    const Visibility visibility = isPublic ? Visibility::Public : Visibility::Internal;
    return {.place = {edited.id, field},
            .name = name,
            .read =
                [edited, member](const Dossier &dossier) {
                    const SectionText *text = edited.in(dossier);
                    return text ? text->*member : T{};
                },
            .write =
                [edited, visibility, member](Dossier &dossier, const T &value) {
                    const SectionText *text = edited.in(dossier);
                    if ((text ? text->*member : T{}) == value)
                        return;
                    if (edited.isFirst)
                        sectionTextToWrite(dossier, edited.section, visibility).*member = value;
                    else if (text)
                        findPart(dossier.sections.texts, edited.id)->*member = value;
                }};
}

/// Of a text nobody wrote yet, who would see it.
Binding<OpenEnum<Visibility>> bindVisibility(const Edited &edited, const QString &name)
{
    auto binding = bindText(edited, true, &SectionText::visibility, u"visibility"_s, name);
    binding.read = [edited](const Dossier &dossier) -> OpenEnum<Visibility> {
        const SectionText *text = edited.in(dossier);
        return !text || text->visibility == Visibility::Public ? Visibility::Public : Visibility::Internal;
    };
    return binding;
}

} // namespace

SectionTextEditor::SectionTextEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    edit(wanted());
}

QStringList SectionTextEditor::wanted() const
{
    const Dossier &work = context().openDossier.work();
    const QString own = context().section.binding.own();
    QStringList ids;
    for (const SectionText &text : sectionTexts(work, own))
        ids.append(text.id);
    return ids.isEmpty() ? QStringList{sectionTextId(work, own)} : ids;
}

void SectionTextEditor::takeOver()
{
    if (const QStringList now = wanted(); now != m_shown)
        edit(now);
    SectionEditor::takeOver();
}

void SectionTextEditor::edit(const QStringList &ids)
{
    if (m_body) {
        m_body->setParent(nullptr);
        m_body->deleteLater();
    }
    m_shown = ids;
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    QVBoxLayout *column = formColumn(m_body);
    if (!context().section.isPublic)
        column = internalCard(tr("Dit is intern. Het komt nooit op de site."), column);
    for (const QString &id : ids)
        addText(id, id == ids.first(), column);
}

void SectionTextEditor::addText(const QString &id, bool isFirst, QVBoxLayout *column)
{
    OpenDossier &openDossier = context().openDossier;
    const Section &section = context().section;
    const QString label = section.label.in(context().language);
    const Edited edited{.id = id, .section = section.binding.own(), .isFirst = isFirst};
    const QString help = isFirst ? QString()
                                 : tr("Hier is los van de eerste een tweede tekst begonnen. Zet in één tekst "
                                      "wat u houdt en maak de andere leeg.");
    auto *text = new RichField(
        openDossier, {.label = label, .help = help, .example = section.example.in(context().language)},
        bindText(edited, section.isPublic, &SectionText::text, u"text"_s, label), m_body);
    column->addWidget(text);
    if (!section.isPublic)
        return;
    text->setFiles(context().files);
    column->addWidget(new ChoiceField(openDossier, {.label = tr("Wie mag het zien?")},
                                      asCode(bindVisibility(edited, tr("wie een tekst mag zien"))),
                                      {{codeOf(Visibility::Public), tr("Openbaar: iedereen mag het lezen")},
                                       {codeOf(Visibility::Internal), tr("Intern: alleen voor collega's")}},
                                      m_body));
}

namespace
{
constexpr std::array sectiontextRows{
    EditorRow{u"richtext", u"/sections", madeEditor<SectionTextEditor>},
    EditorRow{u"table", u"/sections", madeEditor<SectionTextEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows sectiontexteditor{sectiontextRows};
} // namespace editors

} // namespace wd
