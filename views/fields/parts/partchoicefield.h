// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/inputs/choicefield.h"

namespace wd
{

/// One part of the dossier, by its id: the phase of a milestone, the picture of a news item. The choices
/// follow the dossier.
class PartChoiceField : public ChoiceField
{
    Q_OBJECT

public:
    using Choices = std::function<QList<Choice>(const Dossier &)>;

    PartChoiceField(OpenDossier &openDossier, const Words &words, Binding<QString> binding, Choices choices,
                    QWidget *parent = nullptr);

    void takeOver() override;

private:
    Choices m_find;
};

} // namespace wd
