// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/merge.h"
#include "model/shared/wijklist.h"
#include "model/undo/undostep.h"
#include "views/dossiers/storethread.h"

namespace wd
{

/// The list of wijken as a person sees and changes it, for every window the same. Each act is a function on
/// the list as it stands in the store at that moment, so what a sync or another program made of it meanwhile
/// stays; it is a step that can be taken back, past what others changed since.
class OpenWijkList : public QObject
{
    Q_OBJECT

public:
    OpenWijkList(StoreThread &store, IdMaker ids, Clock clock, QObject *parent = nullptr);

    /// Until the store was read what the program carries.
    [[nodiscard]] const WijkList &list() const { return m_list; }
    [[nodiscard]] const QList<NumberedConflict> &conflicts() const { return m_conflicts; }
    /// Something was changed here that colleagues do not have yet.
    [[nodiscard]] bool waits() const { return m_waits; }
    /// A newer program wrote it: every act is refused.
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    [[nodiscard]] QDate today() const { return m_clock().toLocalTime().date(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    using Act = std::function<Result<WijkList>(const WijkList &)>;
    /// `name`: what stands behind "Ongedaan maken: ". Then changed(), or refused() where the act is. An act
    /// that changes nothing is no step. `done`: once it stands in the store, with the list as it became.
    void act(const QString &name, const Act &act, const std::function<void()> &done = {});
    /// Empty: there is nothing to take back, or to do again.
    [[nodiscard]] QString undoName() const { return lastOf(m_done); }
    [[nodiscard]] QString redoName() const { return lastOf(m_undone); }
    void undo();
    void redo();
    /// Answers a card; one that is older than what stands there comes again as it is now.
    void settle(int number, ConflictChoice keep);
    /// Looks what stands in the store; called when a sync reports and now and then.
    void lookAgain();

Q_SIGNALS:
    void changed(); ///< list, conflicts, or what can be taken back
    void kept(); ///< what a person did stands in the store: the next sync shares it
    void passedOver(); ///< part of a step stays: somebody changed it since
    void refused(const wd::Error &error);

private:
    /// What a job in the store leaves.
    struct Done {
        LocalShared local;
        UndoStep step = {};
        bool passedOver = false;
    };
    using Change = std::function<Result<Done>(Store &)>;
    void ask(const Change &change, const std::function<void(const Done &)> &then,
             const std::function<void()> &done = {});
    [[nodiscard]] QString lastOf(const QList<UndoStep> &steps) const
    {
        return m_readOnly || steps.isEmpty() ? QString() : steps.last().name;
    }
    [[nodiscard]] bool takeOver(const LocalShared &local); ///< whether it is otherwise than before
    void take(QList<UndoStep> &from, QList<UndoStep> &to, Direction direction);

    StoreThread &m_store;
    IdMaker m_ids;
    Clock m_clock;
    WijkList m_list = WijkList::carried();
    QList<NumberedConflict> m_conflicts;
    bool m_waits = false;
    bool m_readOnly = false;
    QList<UndoStep> m_done, m_undone;
};

} // namespace wd
