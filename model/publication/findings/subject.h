// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/findings.h"

#include <span>

namespace wd
{

/// What every subject of the gate is given: the question and, made once, what residents would see and what
/// they see now. Both without what their sjabloon keeps from residents: it is edited nowhere, and they never
/// got it.
struct Looking {
    explicit Looking(const PublicationQuestion &asked);

    const PublicationQuestion &question;
    Dossier view;
    std::optional<Dossier> shown; ///< where this desk has it
    /// The key of the section that shows a member of the dossier ("planning"); empty: none of its sjabloon
    /// does.
    [[nodiscard]] QString section(const QString &member) const;
    /// Whether residents get what stands in a place, as AnyPart has them: the sjabloon may keep from them
    /// what its desk called public.
    [[nodiscard]] bool isShownAt(const QString &place) const;
    [[nodiscard]] QString sectionOf(const Place &place) const;
};

/// Something the gate looks at, with all that is to be said of what it finds. Each is one file in
/// findings/subjects, which defines the constant of its own name in namespace subjects; the build makes the
/// table of them, so that a new file there is all that a new finding needs.
struct FindingSubject {
    /// Which comes first of what is found in one section. Nobody need say it.
    int order = 100;
    std::span<const FindingKind *const> kinds; ///< all that it finds
    /// Appends what it finds, in the order of the dossier.
    void (*look)(const Looking &looking, QList<Finding> &found);
    bool endsTheLook = false; ///< where it finds something, nothing else is to be said
    bool comesUpLater = false; ///< between a decision and its sync, while residents would see the same
};

/// Made by the build (wd_gather): the constants of all files in findings/subjects.
[[nodiscard]] std::span<const FindingSubject *const> gatheredSubjects();
/// The same in their order.
[[nodiscard]] const QList<const FindingSubject *> &findingSubjects();

} // namespace wd
