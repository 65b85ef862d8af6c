// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow asks before it acts.
#include "views/window/mainwindow.h"
#include "views/window/statusline.h"

namespace wd
{

using namespace Qt::StringLiterals;

void MainWindow::askResetPractice()
{
    m_statusLine->tell(tr("Alles op de Oefensite gaat weg en u begint opnieuw met de twee voorbeelden."),
                       tr("Begin opnieuw"), [this] { Q_EMIT resetPracticeAsked(); });
}

void MainWindow::showAbout()
{
    show(Page::About);
}

} // namespace wd
