// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/wijken/openwijklist.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// What stood before an act, with what the act added as a wijk that is not offered. So taking the act back
/// leaves it known: by then dossiers, of others too, may name it.
QJsonObject withAddedUnlisted(WijkList before, const WijkList &after)
{
    for (qsizetype i = 0; i < after.wijken.size(); ++i) {
        Wijk added = after.wijken[i];
        if (before.find(added.slug))
            continue;
        added.listed = false;
        const Wijk *left = i > 0 ? before.find(after.wijken[i - 1].slug) : nullptr;
        before.wijken.insert(left ? left - before.wijken.constData() + 1 : 0, added);
    }
    return wijkListToJson(before);
}

/// What a newer program wrote is only read.
Result<void> mayChange(const LocalShared &standing)
{
    return isNewerDocument(standing.work) ? fail(ErrorKind::BadInput, wijkenKind().name, u"newer-document"_s)
                                          : Result<void>();
}

} // namespace

OpenWijkList::OpenWijkList(StoreThread &store, IdMaker ids, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_ids(std::move(ids))
    , m_clock(std::move(clock))
{
}

bool OpenWijkList::takeOver(const LocalShared &local)
{
    const WijkList list = wijkListFromCheckedJson(local.work);
    const bool readOnly = isNewerDocument(local.work);
    if (list == m_list && local.conflicts == m_conflicts && local.dirty() == m_waits
        && readOnly == m_readOnly)
        return false;
    m_list = list;
    m_conflicts = local.conflicts;
    m_waits = local.dirty();
    m_readOnly = readOnly;
    return true;
}

void OpenWijkList::ask(const Change &change, const std::function<void(const Done &)> &then,
                       const std::function<void()> &done)
{
    m_store.ask<Done>(this, change, [this, then, done](const Result<Done> &left) {
        if (!left) {
            Q_EMIT refused(left.error());
            return;
        }
        then(*left);
        (void)takeOver(left->local);
        Q_EMIT changed();
        if (left->passedOver)
            Q_EMIT passedOver();
        if (done)
            done();
        Q_EMIT kept();
    });
}

void OpenWijkList::act(const QString &name, const Act &act, const std::function<void()> &done)
{
    const auto change = [name, act](Store &store) -> Result<Done> {
        UndoStep step;
        WD_ASSIGN(const LocalShared local,
                  store.changeShared(wijkenKind(), [&](LocalShared &standing) -> Result<void> {
                      WD_TRY(mayChange(standing));
                      const WijkList before = wijkListFromCheckedJson(standing.work);
                      WD_ASSIGN(const WijkList list, act(before));
                      const QJsonObject after = wijkListToJson(list);
                      WD_TRY(wijkenKind().check(after)); // what is shared must be readable everywhere
                      step = stepBetween(name, wijkListShape(), withAddedUnlisted(before, list), after);
                      standing.work = after;
                      return {};
                  }));
        return Done{.local = local, .step = step};
    };
    ask(
        change,
        [this](const Done &left) {
            if (left.step.isEmpty())
                return;
            m_done.append(left.step);
            m_undone.clear();
        },
        done);
}

void OpenWijkList::undo()
{
    take(m_done, m_undone, Direction::Undo);
}

void OpenWijkList::redo()
{
    take(m_undone, m_done, Direction::Redo);
}

void OpenWijkList::take(QList<UndoStep> &from, QList<UndoStep> &to, Direction direction)
{
    if (from.isEmpty())
        return;
    const UndoStep step = from.takeLast();
    const auto change = [step, direction](Store &store) -> Result<Done> {
        bool passed = false;
        WD_ASSIGN(const LocalShared local,
                  store.changeShared(wijkenKind(), [&](LocalShared &standing) -> Result<void> {
                      WD_TRY(mayChange(standing));
                      const UndoneJson taken = wd::take(step, standing.work, direction);
                      WD_TRY(wijkenKind().check(taken.document));
                      standing.work = taken.document;
                      passed = !taken.passedOver.isEmpty();
                      return {};
                  }));
        return Done{.local = local, .step = step, .passedOver = passed};
    };
    ask(change, [&to](const Done &done) { to.append(done.step); });
}

void OpenWijkList::settle(int number, ConflictChoice keep)
{
    const auto change = [number, keep, ids = m_ids](Store &store) -> Result<Done> {
        WD_ASSIGN(const LocalShared local,
                  store.changeShared(wijkenKind(), [&](LocalShared &standing) -> Result<void> {
                      WD_TRY(mayChange(standing));
                      const auto card = std::find_if(
                          standing.conflicts.begin(), standing.conflicts.end(),
                          [number](const NumberedConflict &one) { return one.number == number; });
                      if (card == standing.conflicts.end())
                          return {};
                      if (const auto now = renewed(wijkListShape(), standing.work, card->conflict)) {
                          card->conflict = *now;
                          return {};
                      }
                      WD_ASSIGN(const QJsonObject settled,
                                wd::settle(wijkListShape(), standing.work, card->conflict, keep, ids));
                      WD_TRY(wijkenKind().check(settled));
                      standing.work = settled;
                      standing.conflicts.erase(card);
                      return {};
                  }));
        return Done{.local = local};
    };
    ask(change, [](const Done &) { });
}

void OpenWijkList::lookAgain()
{
    m_store.ask<LocalShared>(
        this, [](Store &store) { return store.shared(wijkenKind()); },
        [this](const Result<LocalShared> &local) {
            if (!local)
                Q_EMIT refused(local.error());
            else if (takeOver(*local))
                Q_EMIT changed();
        });
}

} // namespace wd
