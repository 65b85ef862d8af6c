// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/texts/participationeditor.h"

#include "views/fields/inputs/choicefield.h"
#include "views/fields/parts/richfield.h"
#include "views/sections/form.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QList<ChoiceField::Choice> levels()
{
    return {
        {codeOf(ParticipationLevel::Inform), ParticipationEditor::tr("Wij informeren bewoners")},
        {codeOf(ParticipationLevel::Consult), ParticipationEditor::tr("Wij vragen bewoners naar hun mening")},
        {codeOf(ParticipationLevel::Advise), ParticipationEditor::tr("Bewoners adviseren ons")},
        {codeOf(ParticipationLevel::Coproduce),
         ParticipationEditor::tr("Wij maken het plan samen met bewoners")},
        {codeOf(ParticipationLevel::Decide), ParticipationEditor::tr("Bewoners beslissen mee")}};
}

} // namespace

ParticipationEditor::ParticipationEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    OpenDossier &openDossier = context().openDossier;
    QVBoxLayout *column = formColumn(this);
    column->addWidget(new ChoiceField(openDossier,
                                      {.label = tr("Hoeveel invloed hebben bewoners?"),
                                       .help = tr("Beloof niet meer dan u kunt waarmaken.")},
                                      asCode(bindTo(&Dossier::participation, &Participation::level,
                                                    u"participation/level"_s, tr("mate van meepraten"))),
                                      levels(), this));
    const auto add = [&](const Field::Words &words, RichText Participation::*member, const QString &field) {
        auto *text = new RichField(openDossier, words,
                                   bindTo(&Dossier::participation, member, field, words.label), this);
        text->setFiles(context().files);
        column->addWidget(text);
    };
    add({.label = tr("Wat staat vast?"), .example = tr("De plekken staan vast.")}, &Participation::fixed,
        u"participation/fixed"_s);
    add({.label = tr("Waarover kunnen bewoners meepraten?"), .example = tr("U kiest de toestellen.")},
        &Participation::open, u"participation/open"_s);
}

namespace
{
constexpr std::array participationRows{
    EditorRow{u"participation", u"/participation", madeEditor<ParticipationEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows participationeditor{participationRows};
} // namespace editors

} // namespace wd
