// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/storethread.h"

#include <QSemaphore>
#include <QTimer>

namespace wd
{

using namespace std::chrono_literals;

namespace
{

constexpr auto betweenLooks = 2s; ///< at what others wrote

} // namespace

struct StoreThread::Private {
    Opener opener;
    QThread thread;
    QObject *inThread = nullptr; ///< lives in the thread; jobs are its queued calls
    std::unique_ptr<Store> store; ///< touched in the thread alone
    std::optional<Error> error;

    void open(StoreThread *tell)
    {
        auto opened = opener();
        if (!opened) {
            error = opened.error();
            Q_EMIT tell->failed(*error);
            return;
        }
        store = std::move(*opened);
        watch(tell);
    }
    void watch(StoreThread *tell)
    {
        auto *timer = new QTimer(inThread);
        const qint64 now = store->othersWrote().value_or(0);
        QObject::connect(timer, &QTimer::timeout, inThread, [this, tell, last = now]() mutable {
            const qint64 seen = store->othersWrote().value_or(last);
            if (std::exchange(last, seen) != seen)
                Q_EMIT tell->othersWrote();
        });
        timer->start(betweenLooks);
    }
    [[nodiscard]] Result<Store *> found() const
    {
        if (!store)
            return tl::unexpected<Error>(*error);
        return store.get();
    }
};

StoreThread::StoreThread(Opener opener)
    : d(std::make_unique<Private>())
{
    qRegisterMetaType<wd::Error>();
    d->opener = std::move(opener);
    d->inThread = new QObject;
    d->inThread->moveToThread(&d->thread);
    d->thread.setObjectName(QStringLiteral("store"));
    d->thread.start();
    QMetaObject::invokeMethod(d->inThread, [this] { d->open(this); }, Qt::QueuedConnection);
}

StoreThread::StoreThread(const QString &workspace)
    : StoreThread(Opener([workspace] { return Store::open(workspace); }))
{
}

StoreThread::~StoreThread()
{
    // A database connection goes in the thread that opened it, after the last job.
    QMetaObject::invokeMethod(
        d->inThread,
        [this] {
            d->store.reset();
            delete d->inThread;
            d->thread.quit();
        },
        Qt::QueuedConnection);
    d->thread.wait();
}

void StoreThread::post(std::function<void(Result<Store *>)> job)
{
    QMetaObject::invokeMethod(
        d->inThread, [this, job = std::move(job)] { job(d->found()); }, Qt::QueuedConnection);
}

void StoreThread::drain()
{
    QSemaphore done;
    post([&done](const Result<Store *> &) { done.release(); });
    done.acquire();
}

} // namespace wd
