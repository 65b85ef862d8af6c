// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace wd
{

/// Says, over the whole width of a window that practises, that nothing in it is public.
class PracticeRibbon : public QLabel
{
    Q_OBJECT

public:
    explicit PracticeRibbon(QWidget *parent);
};

} // namespace wd
