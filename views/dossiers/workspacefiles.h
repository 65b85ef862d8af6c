// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/dossier/error.h"
#include "views/dossiers/fileinspector.h"
#include "views/dossiers/storethread.h"

#include <QImage>
#include <QObject>

namespace wd
{

/// A file that was taken in, and what a person should hear of it.
struct IncomingFile {
    FileRef ref;
    bool picture = false;
    bool scan = false; ///< a PDF without text
    bool readable = true;
    int pages = 0;
    QStringList facts; ///< what a paper tells beside its text, as worthSaying() names it
    QString title; ///< proposed: the name without extension, with blanks
    EdtfDate date = {}; ///< the day it is of, where that is sure
    bool soundsInternal = false; ///< its name says that not everybody may read it
};

/// A photo part for a picture that came in.
[[nodiscard]] Image photoOf(const IncomingFile &file, const QString &id);

/// Takes files into the workspace and makes pictures of them, on workers of its own. Files are streamed,
/// pictures cleaned of place and owner, text read for search.
class WorkspaceFiles : public QObject
{
    Q_OBJECT

public:
    WorkspaceFiles(const QString &workspace, StoreThread &store, QObject *parent = nullptr);
    ~WorkspaceFiles() override;

    /// Takes the files one after another; taken() or refused() for each, progress() between, finished() at
    /// the end. Returns the number of the batch.
    int take(const QStringList &paths);
    /// A picture that is no file yet (a screenshot on the clipboard): taken in as a PNG of that name.
    int takePicture(const QImage &picture, const QString &name);
    void stop(int batch);
    /// A picture of a file at most `pixels` wide and high: a photo, the first page of a PDF; null while it is
    /// being made (then thumbnailReady) or when there is none to be made. Kept in memory, the least used
    /// leave.
    [[nodiscard]] QImage thumbnail(const FileRef &file, int pixels);
    /// What papers tell beside their text.
    [[nodiscard]] FileInspector &papers();
    /// A copy under its own name, to open in its own program.
    void copyForOpening(const FileRef &file);

Q_SIGNALS:
    void taken(int batch, const wd::IncomingFile &file);
    void refused(int batch, const QString &path, const wd::Error &error);
    void progress(int batch, int done, int of);
    void finished(int batch);
    void thumbnailReady(const QString &sha256);
    void copied(const QString &path);
    void failed(const wd::Error &error);

private:
    struct Private;
    int takeAfter(const QStringList &paths, const std::function<void()> &before);
    std::unique_ptr<Private> d;
};

} // namespace wd
