// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/parts/partchoicefield.h"

namespace wd
{

namespace
{

/// None is a choice too: a milestone outside the phases, news without a picture.
QList<ChoiceField::Choice> withNone(QList<ChoiceField::Choice> choices)
{
    if (choices.isEmpty() || !choices.first().key.isEmpty())
        choices.prepend({.key = {}, .label = PartChoiceField::tr("Geen")});
    return choices;
}

} // namespace

PartChoiceField::PartChoiceField(OpenDossier &openDossier, const Words &words, Binding<QString> binding,
                                 Choices choices, QWidget *parent)
    : ChoiceField(openDossier, words, std::move(binding), withNone(choices(openDossier.work())), parent)
    , m_find(std::move(choices))
{
}

void PartChoiceField::takeOver()
{
    setChoices(withNone(m_find(openDossier().work())));
    ChoiceField::takeOver();
}

} // namespace wd
