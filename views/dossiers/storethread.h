// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/store.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace wd
{

/// The thread that owns this window's connection to the store: jobs run there one after another, answers come
/// back in the thread of whoever asked, unless that is gone by then. The GUI thread never waits for a disk;
/// only the destructor does, for the jobs that stand in line.
class StoreThread : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<Result<std::unique_ptr<Store>>()>;
    /// Opens the store in the thread; until then, and when it cannot, every job gets the error.
    explicit StoreThread(Opener opener);
    explicit StoreThread(const QString &workspace);
    ~StoreThread() override;

    /// Runs `job` with the store, then `reply` in the thread of this object, where `context` must live too.
    template <typename T>
    void ask(QObject *context, std::function<Result<T>(Store &)> job, std::function<void(Result<T>)> reply)
    {
        post([this, context = QPointer<QObject>(context), job = std::move(job),
              reply = std::move(reply)](Result<Store *> store) {
            auto answer = store ? job(**store) : Result<T>(tl::unexpected<Error>(store.error()));
            // Whether the asker is still there can only be seen in its own thread.
            QMetaObject::invokeMethod(
                this,
                [context, reply, answer = std::move(answer)] {
                    if (context)
                        reply(answer);
                },
                Qt::QueuedConnection);
        });
    }
    /// A job nobody waits for.
    void post(std::function<void(Result<Store *>)> job);
    /// Waits until all jobs posted so far are done. For tests and the end of the program.
    void drain();

Q_SIGNALS:
    void failed(const wd::Error &error); ///< the store could not be opened
    /// Another connection or program wrote to this workspace; looked for every two seconds.
    void othersWrote();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wd
