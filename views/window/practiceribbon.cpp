// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/practiceribbon.h"

#include "views/look/look.h"

namespace wd
{

PracticeRibbon::PracticeRibbon(QWidget *parent)
    : QLabel(tr("Oefensite: niets hiervan is openbaar"), parent)
{
    setObjectName(QStringLiteral("practiceRibbon"));
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setRole(this, "ribbon");
}

} // namespace wd
