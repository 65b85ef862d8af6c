// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/syncevent.h"
#include "views/dossiers/storethread.h"

#include <optional>

namespace wd
{

/// What a person decided about the site and no sync carried out yet: on the screen at once, and written down
/// in the store for the next sync.
class DecisionKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DecisionKeeper(StoreThread &store, QObject *parent = nullptr);

    void begin(const std::optional<PendingIntent> &intent)
    {
        m_intent = intent;
        m_writtenFor = {};
    }
    [[nodiscard]] const std::optional<PendingIntent> &intent() const { return m_intent; }
    /// None: taken back. `shown`: what the site asks, as the person reads it; who wants a dossier to be shown
    /// answers that and nothing else.
    void write(const DossierId &id, const std::optional<PendingIntent> &intent,
               const QList<SyncEvent> &shown);
    /// Whether what the store says is another one. What it said before it had our newest says nothing.
    [[nodiscard]] bool takeOver(const std::optional<PendingIntent> &there);

Q_SIGNALS:
    void written(); ///< it stands in the store
    /// The site asks more than was shown: nothing was decided.
    void refused(const wd::DossierId &id, const wd::PendingIntent &intent);
    void failed(const wd::Error &error);

private:
    StoreThread &m_store;
    std::optional<PendingIntent> m_intent;
    DossierId m_writtenFor; ///< of which m_intent was written; empty: it was read
    int m_writing = 0; ///< decisions the store was given and did not answer yet
};

} // namespace wd
