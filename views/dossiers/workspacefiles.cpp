// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/workspacefiles.h"

#include "model/intake/filename.h"
#include "model/intake/importfile.h"
#include "model/intake/keptfacts.h"
#include "model/intake/paperdate.h"

#include <QCache>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSet>
#include <QTemporaryDir>
#include <QThreadPool>

#include <atomic>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostKilobytes = 64 * 1024; ///< of pictures in memory

struct WithText {
    IncomingFile file;
    QString text;
    PaperFacts facts;
};

/// What is found by the words of a file, and what is told of it again before it is published.
void remember(Store &store, const WithText &one)
{
    const QString sha256 = one.file.ref.sha256;
    if (!one.text.isEmpty())
        (void)store.setFileText(sha256, one.text);
    if (!one.facts.kind.isEmpty())
        (void)keepFacts(store, sha256, one.facts);
}

Result<WithText> takeOne(const FileStore &files, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    WD_ASSIGN(const ImportedFile kept, importFile(files, path, name));
    const ExaminedFile &seen = kept.seen;
    return WithText{.file = {.ref = kept.ref,
                             .picture = isPicture(kept.seen.mediaType),
                             .scan = seen.scan,
                             .readable = seen.readable,
                             .pages = seen.pages,
                             .facts = worthSaying(kept.facts, kept.ref.name),
                             .title = titleOfFile(name),
                             .date = dateOfPaper(name, seen.text),
                             .soundsInternal = soundsInternal(name)},
                    .text = seen.text,
                    .facts = kept.facts};
}

} // namespace

struct WorkspaceFiles::Private {
    explicit Private(const QString &workspace, StoreThread &storeThread)
        : files(workspace)
        , store(storeThread)
        , papers(workspace, storeThread)
        , pictures(mostKilobytes)
    {
        taking.setMaxThreadCount(1);
        drawing.setMaxThreadCount(2);
    }

    FileStore files;
    StoreThread &store;
    FileInspector papers;
    int newest = 0;
    QHash<int, std::shared_ptr<std::atomic<bool>>> stops; ///< shared with the worker of a batch
    QCache<QString, QImage> pictures;
    QSet<QString> beingMade, cannotBeMade;
    QTemporaryDir copies;
    QThreadPool taking, drawing;
};

WorkspaceFiles::WorkspaceFiles(const QString &workspace, StoreThread &store, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(workspace, store))
{
}

WorkspaceFiles::~WorkspaceFiles()
{
    for (const auto &stop : d->stops)
        *stop = true;
    d->drawing.clear();
    d->taking.waitForDone();
    d->drawing.waitForDone();
}

int WorkspaceFiles::take(const QStringList &paths)
{
    return takeAfter(paths, [] { });
}

int WorkspaceFiles::takePicture(const QImage &picture, const QString &name)
{
    // A folder of its own: two pictures of one minute have the same name.
    const QString folder = d->copies.filePath(u"geplakt-%1"_s.arg(d->newest + 1));
    const QString path = folder + u'/' + name;
    return takeAfter({path}, [picture, folder, path] {
        QDir().mkpath(folder);
        picture.save(path, "PNG"); // what could not be written is missed and told when it is taken
    });
}

/// `before` runs on the worker.
int WorkspaceFiles::takeAfter(const QStringList &paths, const std::function<void()> &before)
{
    const int batch = ++d->newest;
    auto stop = std::make_shared<std::atomic<bool>>(false);
    d->stops.insert(batch, stop);
    const auto tell = [this](auto &&what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); };
    d->taking.start([this, tell, stop, batch, paths, before, files = d->files] {
        before();
        int done = 0;
        for (const QString &path : paths) {
            if (*stop)
                break;
            const auto one = takeOne(files, path);
            ++done;
            if (one)
                d->store.post([one = *one](const Result<Store *> &opened) {
                    if (opened)
                        remember(**opened, one);
                });
            tell([this, batch, path, one] {
                if (one)
                    Q_EMIT taken(batch, one->file);
                else
                    Q_EMIT refused(batch, path, one.error());
            });
            tell([this, batch, done, of = int(paths.size())] { Q_EMIT progress(batch, done, of); });
        }
        tell([this, batch] {
            d->stops.remove(batch);
            Q_EMIT finished(batch);
        });
    });
    return batch;
}

void WorkspaceFiles::stop(int batch)
{
    if (const auto stop = d->stops.value(batch))
        *stop = true;
}

QImage WorkspaceFiles::thumbnail(const FileRef &file, int pixels)
{
    const QString key = file.sha256 + u' ' + QString::number(pixels);
    if (const QImage *known = d->pictures.object(key))
        return *known;
    const bool canBe = isPicture(file.mediaType) || file.mediaType == u"application/pdf"_s;
    if (!canBe || file.isEmpty() || d->beingMade.contains(key) || d->cannotBeMade.contains(key))
        return {};
    d->beingMade.insert(key);
    d->drawing.start([this, key, file, pixels, path = d->files.path(file.sha256)] {
        const auto image = pictureOf(path, file.mediaType, pixels);
        QMetaObject::invokeMethod(
            this,
            [this, key, file, image] {
                d->beingMade.remove(key);
                if (!image) {
                    if (image.error().detail != u"missing-file"_s) // a sync may bring it yet
                        d->cannotBeMade.insert(key);
                    return;
                }
                d->pictures.insert(key, new QImage(*image), int(image->sizeInBytes() / 1024) + 1);
                Q_EMIT thumbnailReady(file.sha256);
            },
            Qt::QueuedConnection);
    });
    return {};
}

FileInspector &WorkspaceFiles::papers()
{
    return d->papers;
}

void WorkspaceFiles::copyForOpening(const FileRef &file)
{
    const QString folder = d->copies.filePath(file.sha256.left(16));
    const QString path = folder + u'/' + QFileInfo(file.name).fileName();
    d->drawing.start([this, folder, path, from = d->files.path(file.sha256), name = file.name] {
        QDir().mkpath(folder);
        const bool there = QFile::exists(path) || QFile::copy(from, path);
        // Read only: what is changed in a copy would be lost without a word.
        QFile::setPermissions(path, QFile::ReadOwner);
        QMetaObject::invokeMethod(
            this,
            [this, there, path, name] {
                if (there)
                    Q_EMIT copied(path);
                else
                    Q_EMIT failed(
                        {.kind = ErrorKind::BadInput, .subject = name, .detail = u"missing-file"_s});
            },
            Qt::QueuedConnection);
    });
}

Image photoOf(const IncomingFile &file, const QString &id)
{
    Image part;
    part.id = id;
    part.slug = slugFor(file.title, id);
    part.kind = ImageKind::Photo;
    part.title = file.title;
    part.file = file.ref;
    return part;
}

} // namespace wd
