// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Library reads of each dossier besides its row: when it is looked at, some at a time.
#include "model/dossier/publicview.h"
#include "model/publication/unfinished.h"
#include "model/sjabloon/completeness.h"
#include "model/steps/steps.h"
#include "views/desk/librarystate.h"

#include <QTimer>

namespace wd
{

namespace
{

constexpr qsizetype atOnce = 20; ///< dossiers read in one job, so that a save never waits long

/// What is read of a row besides its list line.
struct Read {
    DossierId id;
    Standing standing;
    int changes = 0, unfinished = 0, passed = 0;
    bool outdated = false;
    QList<Overtaken> due;
    bool mine = false;
};

/// What was taken off the site asks nothing of anybody any more.
QList<Overtaken> dueOf(const Dossier &work, const Standing &standing, const QDate &today)
{
    return standing.withdrawnReason.isEmpty() ? dueOn(work, today) : QList<Overtaken>();
}

bool isMine(const Dossier &dossier, const QString &user, const QString &name)
{
    const auto is = [&](const Person &person) {
        const bool named = !name.isEmpty() && person.name.compare(name, Qt::CaseInsensitive) == 0;
        return named
            || (!user.isEmpty()
                && (person.name.compare(user, Qt::CaseInsensitive) == 0
                    || person.email.section(u'@', 0, 0).compare(user, Qt::CaseInsensitive) == 0));
    };
    const Person &publicist = dossier.roles.publicist;
    return is(publicist) || is(dossier.roles.owner)
        || (publicist.name.isEmpty() && publicist.email.isEmpty());
}

Result<QList<Read>> readRows(Store &store, const QList<DossierId> &ids, const QString &user,
                             const QString &name, const QDate &today,
                             const std::function<Standing(Store &, const Desk &)> &standing)
{
    QList<Read> reads;
    for (const DossierId &id : ids) {
        const auto desk = store.read(id);
        if (!desk)
            continue; // gone meanwhile
        Read read{.id = id,
                  .standing = standing(store, *desk),
                  .unfinished
                  = int(unfinishedSections(desk->work, store.drafts(id).value_or(QList<Draft>())).size()),
                  .passed = datesPassed(desk->work, today),
                  .mine = isMine(desk->work, user, name)};
        read.due = dueOf(desk->work, read.standing, today);
        if (!read.standing.shown) {
            reads.append(read);
            continue;
        }
        read.outdated = !overtaken(*read.standing.shown, read.standing.shownAs, today).isEmpty();
        read.changes
            = int(stepBetween({}, *read.standing.shown, publicView(desk->work, today)).differences.size());
        reads.append(read);
    }
    return reads;
}

} // namespace

void Library::readWhatFilterNeeds(const QSet<DossierId> &among)
{
    if (!d->needsAll())
        return;
    for (const DossierRow &row : d->all) {
        if (among.contains(row.id))
            readSoon(row.id);
    }
}

/// More was read of these: what their rows say has changed, not which rows there are.
void Library::tellOf(const QList<DossierId> &ids)
{
    for (qsizetype i = 0; i < d->shown.size(); ++i) {
        if (!ids.contains(d->shown[i].row.id))
            continue;
        d->shown[i] = d->shelved(d->shown[i].row);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

void Library::readSoon(const DossierId &id)
{
    if (d->asked.contains(id))
        return;
    d->asked.insert(id);
    d->toRead.append(id);
    if (!d->reading)
        QTimer::singleShot(0, this, &Library::readNext);
}

void Library::readAnew(const DossierId &id)
{
    d->stale.insert(id);
    if (d->asked.contains(id))
        d->again.insert(id);
    else
        readSoon(id);
}

void Library::readNext()
{
    if (d->reading || d->toRead.isEmpty())
        return;
    d->reading = true;
    const QList<DossierId> ids = d->toRead.mid(0, atOnce);
    const QDate today = m_clock().toLocalTime().date();
    m_store.ask<QList<Read>>(
        this,
        [ids, today, user = m_site.account().user, name = m_ownName, standing = m_site.standingReader()](
            Store &store) { return readRows(store, ids, user, name, today, standing); },
        [this, ids](const Result<QList<Read>> &reads) {
            d->reading = false;
            d->toRead.remove(0, ids.size()); // others stand behind them
            for (const DossierId &id : ids) {
                d->asked.remove(id);
                if (d->again.remove(id))
                    readSoon(id);
                else
                    d->stale.remove(id);
            }
            if (reads) {
                for (const Read &read : *reads)
                    d->known.insert(read.id,
                                    {.row = {},
                                     .standing = read.standing,
                                     .known = true,
                                     .changes = read.changes,
                                     .passed = read.passed,
                                     .unfinished = read.unfinished,
                                     .outdated = read.outdated,
                                     .due = read.due,
                                     .mine = read.mine});
                if (d->needsAll())
                    arrange();
                else
                    tellOf(ids);
            }
            readNext();
        });
}

} // namespace wd
