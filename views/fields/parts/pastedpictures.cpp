// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/parts/pastedpictures.h"

#include "model/dossier/dates/saiddates.h"
#include "views/text/richtextedit.h"

#include <QFileInfo>
#include <QLocale>

namespace wd
{

using namespace Qt::StringLiterals;

PastedPictures::PastedPictures(OpenDossier &openDossier, WorkspaceFiles &files, RichTextEdit &edit)
    : QObject(&openDossier)
    , m_openDossier(openDossier)
    , m_files(files)
    , m_edit(&edit)
    , m_where(edit.textCursor())
    , m_dossier(openDossier.work().id)
{
    connect(&files, &WorkspaceFiles::taken, this, [this](int batch, const IncomingFile &file) {
        if (m_batches.contains(batch))
            place(file);
    });
    connect(&files, &WorkspaceFiles::refused, this, [this](int batch, const QString &path) {
        if (m_batches.contains(batch))
            Q_EMIT refused(QFileInfo(path).fileName());
    });
    connect(&files, &WorkspaceFiles::finished, this, [this](int batch) {
        if (m_batches.removeOne(batch) && m_batches.isEmpty())
            deleteLater();
    });
    connect(&files, &QObject::destroyed, this, &QObject::deleteLater);
}

void PastedPictures::take(const QList<QImage> &pictures, const QStringList &paths)
{
    const QDateTime now = m_openDossier.clock()().toLocalTime();
    const QString moment = dayInWords(now.date(), Language::of(QLocale())) + now.toString(u" HH.mm"_s);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const QString number = pictures.size() > 1 ? u" %1"_s.arg(i + 1) : QString();
        const QString name = tr("Geplakte afbeelding %1.png").arg(moment + number);
        m_batches.append(m_files.takePicture(pictures[i], name));
    }
    if (!paths.isEmpty())
        m_batches.append(m_files.take(paths));
}

void PastedPictures::place(const IncomingFile &file)
{
    if (!file.picture) { // a drawing, or what only calls itself a picture
        Q_EMIT refused(file.ref.name);
        return;
    }
    const QString id = m_openDossier.ids().part().value;
    const auto put = [&](Dossier &dossier) { dossier.images.append(photoOf(file, id)); };
    if (!m_openDossier.isOpen() || m_openDossier.work().id != m_dossier) {
        m_openDossier.editElsewhere(m_dossier, put);
        return;
    }
    m_openDossier.edit(tr("foto's toevoegen"), put);
    if (m_edit) {
        const QTextCursor here = m_edit->textCursor();
        m_edit->setTextCursor(m_where);
        m_edit->insertImage(id);
        m_where = m_edit->textCursor();
        m_edit->setTextCursor(here);
    }
    Q_EMIT placed();
}

} // namespace wd
