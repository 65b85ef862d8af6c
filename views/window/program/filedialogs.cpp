// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/filedialogs.h"

#include <QFileDialog>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QString ending(const QString &as)
{
    if (as == u"package"_s)
        return u".wijkdossier"_s;
    // Its own name: beside the page for residents it is not to be taken for that.
    if (as == u"document"_s)
        return FileDialogs::tr("-intern") + u".html"_s;
    return u'.' + as;
}

} // namespace

FileDialogs::FileDialogs(OpenDossier &openDossier, QWidget &window)
    : m_openDossier(openDossier)
    , m_window(window)
{
}

void FileDialogs::askImport()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Dossier inlezen"), {}, tr("Dossiers (*.wijkdossier *.json);;Alle bestanden (*)"));
    if (!path.isEmpty())
        Q_EMIT importAsked(path);
}

void FileDialogs::askExport(const QString &as)
{
    if (!m_openDossier.isOpen())
        return;
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Bewaar een kopie"),
                                                      m_openDossier.work().slug + ending(as));
    if (path.isEmpty())
        return;
    m_openDossier.save();
    Q_EMIT exportAsked(m_openDossier.work().id, as, path);
}

} // namespace wd
