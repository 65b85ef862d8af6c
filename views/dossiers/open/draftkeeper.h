// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/storedstate.h"
#include "views/dossiers/storethread.h"

#include <QMap>
#include <QObject>

namespace wd
{

/// What is half typed in the open dossier: kept in the store at every key, beside the dossier and never in
/// it. What became a value leaves the store with the save that brings the value, and what the store refused
/// goes along with the next save; until then it isAhead().
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(StoreThread &store, QObject *parent = nullptr);

    /// From now on of this dossier, with what the store has of it.
    void begin(const DossierId &id, const QList<Draft> &drafts);
    /// No dossier is open: what the store still answers is of one that was left.
    void leave() { m_id = {}; }

    /// Empty text: it is a value now, or gone.
    void set(const Place &place, const QString &text);
    [[nodiscard]] QString text(const Place &place) const { return m_texts.value(place); }
    [[nodiscard]] QList<Draft> all() const; ///< by part and field

    [[nodiscard]] bool isAhead() const { return !m_finished.isEmpty() || !m_unkept.isEmpty(); }
    /// Hands over to a save what the store does not know, and takes it again when the save failed.
    void give(SaveRequest &saveRequest);
    void giveBack(const SaveRequest &saveRequest);

    /// How often something was typed or finished here: what was asked of the store before it is old.
    [[nodiscard]] int typed() const { return m_typed; }
    /// Another window may have this dossier open too. `typed`: as it was when the store was asked.
    void takeOver(const QList<Draft> &there, int typed);

Q_SIGNALS:
    void changed();
    void finished(); ///< the next save takes one out
    void refused(const wd::Error &error); ///< the next save brings it again
    void failed(const wd::Error &error); ///< of a dossier that is not open any more: lost

private:
    void answered(const DossierId &id, const Place &place, const QString &text, const Result<bool> &kept);

    StoreThread &m_store;
    DossierId m_id;
    QMap<Place, QString> m_texts; ///< never empty ones
    QList<Place> m_finished; ///< the store still has them
    QList<Place> m_unkept; ///< the store refused them
    int m_typed = 0;
};

} // namespace wd
