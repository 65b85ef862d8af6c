// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/storedstate.h"

#include <optional>

namespace wd
{

/// The open dossier as it is on the screen, beside what the store last said of it and what the store is being
/// given: says what a save has to carry and merges what comes back, so that nobody's words are lost. The
/// cards of conflicts are part of it, also those the store does not know yet. Pure.
class WorkCopy
{
public:
    /// What of the screen takeOver() changed.
    struct Changes {
        bool work = false, conflicts = false;
    };

    void begin(const LocalDossier &local);
    void leave();
    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] const Dossier &work() const { return m_work; }
    void setWork(const Dossier &work) { m_work = work; }
    [[nodiscard]] const QList<NumberedConflict> &conflicts() const { return m_conflicts; }
    void addConflict(const Conflict &conflict);
    /// It was settled, or another card came in its place.
    void forgetConflict(const Conflict &conflict);

    /// Whether there is something that no save carries yet.
    [[nodiscard]] bool isAhead() const;
    /// The text only, when cards alone are not meant.
    [[nodiscard]] bool isTextAhead() const { return !(m_work == lastGiven()); }
    /// All a save has to carry; gone() follows when it is on its way.
    [[nodiscard]] SaveRequest request(const QDateTime &now) const;
    /// What was typed while a save is on its way. Without the cards: the answer to that save does not know of
    /// them yet, and would take them off the screen.
    [[nodiscard]] SaveRequest requestBehind(const QDateTime &now) const;
    void gone(const SaveRequest &saveRequest);
    /// It was answered; each that was gone() once. `carried`: the store has it.
    void answered(const SaveRequest &saveRequest, bool carried);
    [[nodiscard]] bool isOnItsWay() const { return m_onTheirWay > 0; }

    /// What the store last said.
    [[nodiscard]] const Dossier &stored() const { return m_stored; }
    /// Takes over what stands in the store now. `base` is what both that and the screen came from.
    [[nodiscard]] Changes takeOver(const LocalDossier &there, const Dossier &base, const QDateTime &now);
    [[nodiscard]] bool hasNewConflicts() const { return !m_newConflicts.isEmpty(); }
    /// Whether the screen says exactly what stands in this shared revision.
    [[nodiscard]] bool isAsShared(int revision) const;

private:
    [[nodiscard]] const Dossier &lastGiven() const { return isOnItsWay() ? m_onItsWay : m_stored; }

    bool m_open = false;
    Dossier m_work;
    Dossier m_stored;
    Dossier m_onItsWay; ///< the newest the store is being given, while it is
    int m_onTheirWay = 0; ///< saves without an answer
    std::optional<Revision> m_base; ///< what is shared, as last heard
    QList<NumberedConflict> m_conflicts;
    QList<Conflict> m_newConflicts; ///< of merging here; the next save gives them to the store
    QList<NumberedConflict> m_settled; ///< to be taken out by the next save
};

} // namespace wd
