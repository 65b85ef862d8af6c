// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/fileinspector.h"

#include "model/intake/keptfacts.h"
#include "model/intake/storedpictures.h"
#include "model/publication/findings/gatequestion.h"

#include <QThreadPool>

#include <algorithm>

namespace wd
{

namespace
{

using PaperFactsByHash = QHash<QString, PaperFacts>;

Result<PaperFactsByHash> keptOf(const Store &store, const QStringList &hashes)
{
    PaperFactsByHash found;
    for (const QString &sha256 : hashes) {
        WD_ASSIGN(const std::optional<PaperFacts> kept, keptFacts(store, sha256));
        if (kept)
            found.insert(sha256, *kept);
    }
    return found;
}

/// What a look at the pictures of a dossier gave. Where the store does not open, nothing is known of them.
struct Pictures {
    PictureNotes notes;
    bool cleaned = false;
};

/// On a connection of its own: pictures are decoded, and saving must not wait for that.
Pictures lookedAt(const QString &workspace, const FileStore &files, const Dossier &work)
{
    Pictures seen;
    const auto store = Store::open(workspace);
    if (!store)
        return seen;
    seen.cleaned = cleanPicturesOf(**store, files, work.id).value_or(false);
    // Undo may have brought back what the store no longer says.
    (void)lookAtPictures(**store, files, picturesOf(work));
    seen.notes = pictureNotes(**store, picturesOf(work)).value_or(PictureNotes());
    return seen;
}

} // namespace

struct FileInspector::Private {
    QString workspace;
    FileStore files;
    StoreThread &store;
    PaperFactsByHash known;
    PictureNotes pictures;
    QThreadPool looking;
};

FileInspector::FileInspector(const QString &workspace, StoreThread &store, QObject *parent)
    : QObject(parent)
    , d(new Private{.workspace = workspace, .files = FileStore(workspace), .store = store})
{
    d->looking.setMaxThreadCount(1);
}

FileInspector::~FileInspector()
{
    d->looking.clear();
    d->looking.waitForDone();
}

void FileInspector::ask(QObject *context, const QList<FileRef> &papers, const Reply &reply)
{
    QStringList unknown;
    for (const FileRef &paper : papers) {
        if (!paper.isEmpty() && !d->known.contains(paper.sha256))
            unknown.append(paper.sha256);
    }
    const QPointer<QObject> asker(context);
    if (unknown.isEmpty()) {
        answer(asker, papers, reply);
        return;
    }
    const auto job = [unknown](Store &store) { return keptOf(store, unknown); };
    d->store.ask<PaperFactsByHash>(this, job,
                                   [this, asker, papers, reply](const Result<PaperFactsByHash> &kept) {
                                       if (kept)
                                           d->known.insert(*kept);
                                       look(asker, papers, reply);
                                   });
}

void FileInspector::askOf(QObject *context, const Dossier &work, const InspectionReply &reply)
{
    const QPointer<QObject> asker(context);
    const QList<FileRef> pictures = picturesOf(work);
    if (std::all_of(pictures.begin(), pictures.end(),
                    [this](const FileRef &picture) { return d->pictures.contains(picture.sha256); })) {
        askPapers(asker, work, false, reply);
        return;
    }
    // After what is being saved at this moment.
    d->store.ask<bool>(
        this, [](Store &) { return Result<bool>(true); },
        [this, asker, work, reply](const Result<bool> &) { lookAtPicturesIn(asker, work, reply); });
}

void FileInspector::lookAtPicturesIn(const QPointer<QObject> &asker, const Dossier &work,
                                     const InspectionReply &reply)
{
    d->looking.start([this, asker, work, reply, workspace = d->workspace, files = d->files] {
        const Pictures seen = lookedAt(workspace, files, work);
        QMetaObject::invokeMethod(
            this,
            [this, asker, work, reply, seen] {
                d->pictures.insert(seen.notes);
                askPapers(asker, work, seen.cleaned, reply);
            },
            Qt::QueuedConnection);
    });
}

void FileInspector::askPapers(const QPointer<QObject> &context, const Dossier &work, bool cleaned,
                              const InspectionReply &reply)
{
    PictureNotes notes;
    for (const FileRef &picture : picturesOf(work)) {
        if (const auto noted = d->pictures.constFind(picture.sha256); noted != d->pictures.constEnd())
            notes.insert(picture.sha256, *noted);
    }
    if (!context)
        return;
    ask(context, papersShown(work), [reply, notes, cleaned](const Words &words) {
        reply({.papers = words, .pictures = notes, .cleaned = cleaned});
    });
}

/// Into those that nobody looked into on this desk; whether they are here is asked on the worker too.
void FileInspector::look(const QPointer<QObject> &context, const QList<FileRef> &papers, const Reply &reply)
{
    QList<FileRef> unseen;
    for (const FileRef &paper : papers) {
        if (!paper.isEmpty() && !d->known.contains(paper.sha256))
            unseen.append(paper);
    }
    if (unseen.isEmpty()) {
        answer(context, papers, reply);
        return;
    }
    d->looking.start([this, context, papers, reply, unseen, files = d->files] {
        PaperFactsByHash seen;
        for (const FileRef &paper : unseen) {
            if (!files.holds(paper))
                continue;
            if (const auto facts = factsIn(files, paper))
                seen.insert(paper.sha256, *facts);
        }
        d->store.post([seen](const Result<Store *> &store) {
            for (auto it = seen.begin(); store && it != seen.end(); ++it)
                (void)keepFacts(**store, it.key(), it.value());
        });
        QMetaObject::invokeMethod(
            this,
            [this, context, papers, reply, seen] {
                d->known.insert(seen);
                answer(context, papers, reply);
            },
            Qt::QueuedConnection);
    });
}

void FileInspector::answer(const QPointer<QObject> &context, const QList<FileRef> &papers,
                           const Reply &reply) const
{
    Words words;
    for (const FileRef &paper : papers) {
        if (const auto facts = d->known.constFind(paper.sha256); facts != d->known.constEnd())
            words.insert(paper.sha256, worthSaying(*facts, paper.name));
    }
    if (context)
        reply(words);
}

PublicationQuestion withInspection(PublicationQuestion question, const FileInspector::Inspection &told)
{
    question.papers = papersFound(told.papers);
    question.pictures = told.pictures;
    return question;
}

} // namespace wd
