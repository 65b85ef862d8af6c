// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace wd
{

/// Where the desk's own database lies in a workspace.
[[nodiscard]] QString databaseIn(const QString &workspace);

/// The folders this program makes in a workspace, by name.
[[nodiscard]] const QStringList &workspaceFolders();

} // namespace wd
