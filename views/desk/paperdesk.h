// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/intake/paperfacts.h"
#include "views/desk/storethread.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

namespace wd
{

/// Says what papers tell beside their text, to whoever asks before a publication: what was kept when they
/// came in, and for those that came by a sync a look on a worker, which is then kept too.
class PaperDesk : public QObject
{
    Q_OBJECT

public:
    /// By hash, as worthSaying() names it for the name of the file; a paper that is not here whole has no
    /// entry.
    using Words = QHash<QString, QStringList>;
    using Reply = std::function<void(const Words &)>;

    PaperDesk(const QString &workspace, StoreThread &store, QObject *parent = nullptr);
    ~PaperDesk() override;

    /// `reply` comes in the thread of this object, unless `context` is gone by then.
    void ask(QObject *context, const QList<FileRef> &papers, const Reply &reply);

private:
    struct Private;
    void look(const QPointer<QObject> &context, const QList<FileRef> &papers, const Reply &reply);
    void answer(const QPointer<QObject> &context, const QList<FileRef> &papers, const Reply &reply) const;
    std::unique_ptr<Private> d;
};

} // namespace wd
