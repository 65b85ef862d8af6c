// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings.h"

namespace wd
{

/// What every look of the gate is given: the question and, made once, what residents would see.
struct Looking {
    explicit Looking(const PublicationQuestion &asked);

    const PublicationQuestion &question;
    Dossier view;
    /// The key of the section that shows a member of the dossier ("planning"); empty: none of its sjabloon
    /// does.
    [[nodiscard]] QString section(const QString &member) const;
    /// Whether residents get what stands in a place, as AnyPart has them: the sjabloon may keep from them
    /// what its desk called public.
    [[nodiscard]] bool isShownAt(const QString &place) const;
    [[nodiscard]] QString sectionOf(const QString &part, const QString &field) const;
};

// Each appends what it found, in the order of the dossier.
void lookAtChoices(const Looking &looking, QList<Finding> &found);
void lookAtSections(const Looking &looking, QList<Finding> &found);
void lookAtNames(const Looking &looking, QList<Finding> &found);
void lookAtFiles(const Looking &looking, QList<Finding> &found);
void lookAtPictures(const Looking &looking, QList<Finding> &found);
void lookAtPromises(const Looking &looking, QList<Finding> &found);
void lookAtDays(const Looking &looking, QList<Finding> &found);
void lookAtGiveaways(const Looking &looking, QList<Finding> &found);

} // namespace wd
