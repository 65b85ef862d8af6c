// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/texts/titleeditor.h"

#include "views/fields/inputs/choicefield.h"
#include "views/fields/inputs/linefield.h"
#include "views/fields/inputs/linesfield.h"
#include "views/sections/form.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The dossier keeps its subjects as a sorted set.
Binding<QStringList> themes()
{
    Binding<QStringList> binding = bindTo(&Dossier::theme, u"theme"_s, TitleEditor::tr("onderwerpen"));
    binding.write = [](Dossier &dossier, const QStringList &words) {
        dossier.theme = words;
        dossier.theme.sort();
        dossier.theme.removeDuplicates();
    };
    return binding;
}

} // namespace

TitleEditor::TitleEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    OpenDossier &openDossier = context().openDossier;
    const SjabloonText &sjabloon = openDossier.sjabloon();
    QList<ChoiceField::Choice> profiles;
    for (const Profile &profile : sjabloon.profiles)
        profiles.append({.key = profile.key, .label = profile.label.in(context().language)});
    QVBoxLayout *column = formColumn(this);
    column->addWidget(new LineField(openDossier,
                                    {.label = tr("Naam van het plan"),
                                     .help = tr("Kort en herkenbaar, met de plek erin."),
                                     .example = tr("Speelplekken Paddepoel")},
                                    bindTo(&Dossier::title, u"title"_s, tr("naam van het plan")), this));
    if (!profiles.isEmpty())
        column->addWidget(new ChoiceField(
            openDossier, {.label = tr("Soort plan"), .help = tr("Dit bepaalt welke onderdelen nodig zijn.")},
            bindTo(&Dossier::profile, u"profile"_s, tr("soort plan")), profiles, this));
    column->addWidget(new LinesField(openDossier,
                                     {.label = tr("Onderwerpen"),
                                      .help = sjabloon.isInternal
                                          ? tr("Een onderwerp op elke regel.")
                                          : tr("Een onderwerp op elke regel. Bewoners zoeken hierop."),
                                      .example = tr("spelen")},
                                     themes(), this));
}

} // namespace wd
