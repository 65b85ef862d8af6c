// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"
#include "views/dossiers/workspacefiles.h"

#include <QPointer>
#include <QTextCursor>

namespace wd
{

class RichTextEdit;

/// Pictures that were pasted into a text, on their way to be photos of the dossier: taken in as files, added
/// to the photos in one step each, and put in the text where they were pasted. They come in also when the
/// person has gone on to another section or dossier meanwhile: then the photo is there and the text is as it
/// was.
class PastedPictures : public QObject
{
    Q_OBJECT

public:
    PastedPictures(OpenDossier &openDossier, WorkspaceFiles &files, RichTextEdit &edit);

    void take(const QList<QImage> &pictures, const QStringList &paths);

Q_SIGNALS:
    void placed(); ///< one is a photo now
    void refused(const QString &name); ///< it cannot be read as a picture

private:
    void place(const IncomingFile &file);

    OpenDossier &m_openDossier;
    WorkspaceFiles &m_files;
    QPointer<RichTextEdit> m_edit;
    QTextCursor m_where;
    DossierId m_dossier;
    QList<int> m_batches; ///< still at work
};

} // namespace wd
