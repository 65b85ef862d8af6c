// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/practice/site/practicesite.h"

#include <optional>

namespace wd::practice
{

/// What a workflow makes of an object that is in this state.
struct ChainState {
    QString id, title;
    bool open = false; ///< strangers may read it
    QString editor; ///< the role that may change it besides managers; empty: none
};
struct ChainStep {
    QString id, title;
    QStringList from;
    QString to, role;
};

/// A workflow as Plone has it, for everything but files and images. New objects are in its first state; one
/// without states leaves reading to what is above.
struct Chain {
    QList<ChainState> states;
    QList<ChainStep> steps;
    [[nodiscard]] QString initial() const { return states.isEmpty() ? QString() : states.first().id; }
    [[nodiscard]] ChainState state(const QString &id) const;
};

[[nodiscard]] const Chain &chainOf(Workflow workflow);
/// "simple", "none", "one_state", "intranet" or "own".
[[nodiscard]] std::optional<Workflow> workflowCalled(const QString &word);

} // namespace wd::practice
