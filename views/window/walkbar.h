// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/columns.h"

#include <QWidget>

namespace wd
{

/// In a folded window: the way back to the columns that gave way.
class WalkBar : public QWidget
{
    Q_OBJECT

public:
    explicit WalkBar(QWidget *parent);

    void refresh(const Columns &columns, bool dossierOpen);

Q_SIGNALS:
    void walkAsked(wd::Columns::Place place);

private:
    QWidget *m_outline;
};

} // namespace wd
