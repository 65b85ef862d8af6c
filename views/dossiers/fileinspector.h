// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/intake/paperfacts.h"
#include "model/publication/findings/findings.h"
#include "model/store/picturenotes.h"
#include "views/dossiers/storethread.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

namespace wd
{

/// Looks into the files of a dossier before a publication, for whoever asks: what papers tell beside their
/// text (kept when they came in, or else a look on a worker, which is then kept too), and whether its
/// pictures hold nothing but the picture.
class FileInspector : public QObject
{
    Q_OBJECT

public:
    /// By hash, as worthSaying() names it for the name of the file; a paper that is not here whole has no
    /// entry.
    using Words = QHash<QString, QStringList>;
    using Reply = std::function<void(const Words &)>;
    /// What the gate asks of the files of a dossier.
    struct Inspection {
        Words papers;
        PictureNotes pictures;
        bool cleaned = false; ///< pictures in the store became other files: the dossier is to be read again
    };
    using InspectionReply = std::function<void(const Inspection &)>;

    FileInspector(const QString &workspace, StoreThread &store, QObject *parent = nullptr);
    ~FileInspector() override;

    /// `reply` comes in the thread of this object, unless `context` is gone by then.
    void ask(QObject *context, const QList<FileRef> &papers, const Reply &reply);
    /// The same for all files residents would get of `work`; pictures of it that came in before anybody
    /// looked at them, as they stand in the store, are cleaned first.
    void askOf(QObject *context, const Dossier &work, const InspectionReply &reply);

private:
    struct Private;
    void lookAtPicturesIn(const QPointer<QObject> &asker, const Dossier &work, const InspectionReply &reply);
    void askPapers(const QPointer<QObject> &context, const Dossier &work, bool cleaned,
                   const InspectionReply &reply);
    void look(const QPointer<QObject> &context, const QList<FileRef> &papers, const Reply &reply);
    void answer(const QPointer<QObject> &context, const QList<FileRef> &papers, const Reply &reply) const;
    std::unique_ptr<Private> d;
};

/// The question with what FileInspector said of the files.
[[nodiscard]] PublicationQuestion withInspection(PublicationQuestion question,
                                                 const FileInspector::Inspection &told);

} // namespace wd
