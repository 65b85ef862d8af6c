// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/planning/planningmodel.h"
#include "views/sections/sectioneditor.h"

namespace wd
{

/// All of one row of the planning: name, phase, dates, state, note and the delays so far. Null for a part
/// that is not there.
[[nodiscard]] QWidget *makePlanningForm(const EditorContext &context, PlanningModel &model, const QString &id,
                                        QWidget *parent);

} // namespace wd
