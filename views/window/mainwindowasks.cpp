// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow asks before it acts: files, and whether to begin practising anew.
#include "views/look/look.h"
#include "views/window/mainwindow.h"
#include "views/window/statusline.h"

#include <QFileDialog>
#include <QLabel>

namespace wd
{

using namespace Qt::StringLiterals;

void MainWindow::askImport()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Dossier inlezen"), {}, tr("Dossiers (*.wijkdossier *.json);;Alle bestanden (*)"));
    if (!path.isEmpty())
        Q_EMIT importAsked(path);
}

void MainWindow::askExport(const QString &as)
{
    if (!m_openDossier.isOpen())
        return;
    const QString extension = as == u"package"_s ? u".wijkdossier"_s : u'.' + as;
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Bewaar een kopie"), m_openDossier.work().slug + extension);
    if (path.isEmpty())
        return;
    m_openDossier.save();
    Q_EMIT exportAsked(m_openDossier.work().id, as, path);
}

void MainWindow::askResetPractice()
{
    m_statusLine->tell(tr("Alles op de Oefensite gaat weg en u begint opnieuw met de twee voorbeelden."),
                       tr("Begin opnieuw"), [this] { Q_EMIT resetPracticeAsked(); });
}

void MainWindow::showAbout()
{
    show(Page::About);
}

QWidget *MainWindow::makeRibbon()
{
    auto *ribbon = new QLabel(tr("Oefensite: niets hiervan is openbaar"), this);
    ribbon->setObjectName(u"practiceRibbon"_s);
    ribbon->setAlignment(Qt::AlignCenter);
    ribbon->setWordWrap(true);
    setRole(ribbon, "ribbon");
    return ribbon;
}

} // namespace wd
