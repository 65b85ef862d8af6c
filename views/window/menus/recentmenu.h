// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/windowsettings.h"

#include <QMenu>

namespace wd
{

/// The dossiers that were open last in this workspace, the newest first.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(const QString &workspace, QWidget *parent = nullptr);

    void note(const RecentDossier &opened);
    void forget(const DossierId &id);

Q_SIGNALS:
    void openAsked(const wd::DossierId &id);

private:
    void refresh();

    QString m_workspace;
};

} // namespace wd
