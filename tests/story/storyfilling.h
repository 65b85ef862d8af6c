// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace wd
{

/// What the story types in the dossier it makes: where (a JSON pointer) and what (JSON). Enough to be
/// published.
[[nodiscard]] QList<QPair<QString, QString>> storyFilling();

} // namespace wd
