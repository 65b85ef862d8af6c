// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/paperdesk.h"

#include "model/intake/keptfacts.h"

#include <QThreadPool>

namespace wd
{

namespace
{

using Facts = QHash<QString, PaperFacts>;

Result<Facts> keptOf(const Store &store, const QStringList &hashes)
{
    Facts found;
    for (const QString &sha256 : hashes) {
        WD_ASSIGN(const std::optional<PaperFacts> kept, keptFacts(store, sha256));
        if (kept)
            found.insert(sha256, *kept);
    }
    return found;
}

} // namespace

struct PaperDesk::Private {
    FileStore files;
    StoreThread &store;
    Facts known;
    QThreadPool looking;
};

PaperDesk::PaperDesk(const QString &workspace, StoreThread &store, QObject *parent)
    : QObject(parent)
    , d(new Private{.files = FileStore(workspace), .store = store})
{
    d->looking.setMaxThreadCount(1);
}

PaperDesk::~PaperDesk()
{
    d->looking.clear();
    d->looking.waitForDone();
}

void PaperDesk::ask(QObject *context, const QList<FileRef> &papers, const Reply &reply)
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
    d->store.ask<Facts>(this, job, [this, asker, papers, reply](const Result<Facts> &kept) {
        if (kept)
            d->known.insert(*kept);
        look(asker, papers, reply);
    });
}

/// Into those that nobody looked into on this desk.
void PaperDesk::look(const QPointer<QObject> &context, const QList<FileRef> &papers, const Reply &reply)
{
    QList<FileRef> unseen;
    for (const FileRef &paper : papers) {
        if (!d->known.contains(paper.sha256) && d->files.holds(paper))
            unseen.append(paper);
    }
    if (unseen.isEmpty()) {
        answer(context, papers, reply);
        return;
    }
    d->looking.start([this, context, papers, reply, unseen, files = d->files] {
        Facts seen;
        for (const FileRef &paper : unseen) {
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

void PaperDesk::answer(const QPointer<QObject> &context, const QList<FileRef> &papers,
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

} // namespace wd
