// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/draftkeeper.h"
#include "views/dossiers/open/workcopy.h"

#include <QElapsedTimer>
#include <QTimer>

namespace wd
{

/// Brings what is ahead on the screen to the store, within a second and one save after another; tells what
/// the store says after each. What is refused is ahead again, is told once and tried again. A dossier is not
/// left before isDone(), so every answer is of the one that is open.
class SaveQueue : public QObject
{
    Q_OBJECT

public:
    SaveQueue(StoreThread &store, SitePort &site, Clock clock, WorkCopy &copy, DraftKeeper &drafts,
              QObject *parent = nullptr);

    /// Another dossier is open: what was of the one before is forgotten.
    void begin();
    /// Something is ahead: saves when nothing was added for a moment, and soon in any case.
    void later();
    void now();
    /// Behind a save that is on its way, what was typed since; until both have answered no other begins.
    void behind();
    /// Saves without waiting for the answer, also behind a save that is on its way; the last thing it does.
    void leave();
    /// Reads what stands in the store, unless a save is on its way: its answer tells the same, and newer.
    void look();

    [[nodiscard]] bool isDone() const;
    /// Why the last save was refused, until one succeeds.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    void refused(const Error &error);

Q_SIGNALS:
    /// What stands in the store now, as the store and the screen both came from `base`.
    void told(const wd::StoredState &seen, const wd::Dossier &base);
    void saved();
    void failed(const wd::Error &error);

private:
    [[nodiscard]] bool isAhead() const;
    void send(const SaveRequest &saveRequest);
    void answered(const SaveRequest &saveRequest, int typed, const Result<StoredState> &seen);

    StoreThread &m_store;
    SitePort &m_site;
    Clock m_clock;
    WorkCopy &m_copy;
    DraftKeeper &m_drafts;
    std::optional<Error> m_trouble;
    QElapsedTimer m_unsaved; ///< since the first edit that was not given to the store
    QTimer m_soon;
};

} // namespace wd
