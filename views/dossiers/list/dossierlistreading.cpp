// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a DossierList reads of each dossier besides its row: when it is looked at, some at a time.
#include "model/dossier/dates/timeliness.h"
#include "model/publication/findings/gatequestion.h"
#include "model/publication/findings/overtakenpage.h"
#include "model/publication/findings/unfinished.h"
#include "model/sjabloon/completeness.h"
#include "views/dossiers/list/dossierliststate.h"
#include "views/dossiers/publicdifference.h"

#include <QTimer>

namespace wd
{

namespace
{

constexpr qsizetype atOnce = 20; ///< dossiers read in one job, so that a save never waits long

/// What is read of a dossier for its row.
struct Read {
    DossierId id;
    RowNews news;
};

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

/// Of how it stands what the row says.
RowNews newsFrom(const PublicationStatus &publicationStatus)
{
    RowNews news{.published = publicationStatus.published,
                 .withdrawnReason = publicationStatus.withdrawnReason,
                 .returnedReason = publicationStatus.returnedReason,
                 .returnedBy = publicationStatus.returnedBy,
                 .asked = int(publicationStatus.asked.size()),
                 .alsoOpen = publicationStatus.alsoOpen};
    if (!publicationStatus.requests.empty())
        news.request = publicationStatus.requests.front();
    return news;
}

Result<QList<Read>> readRows(const SjabloonCatalogue &sjablonen, Store &store, const QList<DossierId> &ids,
                             const QString &user, const QString &name, const QDate &today,
                             const SiteSeen &site)
{
    QList<Read> reads;
    for (const DossierId &id : ids) {
        const auto local = store.read(id);
        if (!local)
            continue; // gone meanwhile
        const PublicationStatus publicationStatus = publicationStatusOf(store, *local, site);
        RowNews news = newsFrom(publicationStatus);
        news.unfinished = int(unfinishedSections(sjablonen.of(local->work), local->work,
                                                 store.drafts(id).value_or(QList<Draft>()))
                                  .size());
        news.passed = datesPassed(local->work, today);
        news.coming = nextDate(local->work, today);
        news.mine = isMine(local->work, user, name);
        news.newer = local->work.schema > currentSchema;
        news.due = dueOf(local->work, publicationStatus, today);
        news.outdated = !overtakenNow(sjablonen, publicationStatus, today).isEmpty();
        const PublicDifference difference
            = publicDifference(questionOf(sjablonen, local->work, publicationStatus, today));
        news.changes = difference.changes;
        news.otherPage = difference.otherPage;
        reads.append({.id = id, .news = news});
    }
    return reads;
}

} // namespace

QDate DossierList::today() const
{
    return m_clock().toLocalTime().date();
}

bool DossierList::isOld(const DossierListRow &row) const
{
    return row.stale || row.readOn != today();
}

void DossierList::readSoon(const DossierId &id)
{
    if (d->asked.contains(id))
        return;
    d->asked.insert(id);
    d->toRead.append(id);
    if (!d->reading)
        QTimer::singleShot(0, this, &DossierList::readNext);
}

void DossierList::readAnew(const DossierId &id)
{
    if (DossierListRow *row = d->find(id))
        row->stale = true;
    if (d->asked.contains(id))
        d->again.insert(id);
    else
        readSoon(id);
}

void DossierList::readNext()
{
    if (d->reading || d->toRead.isEmpty())
        return;
    d->reading = true;
    const QList<DossierId> ids = d->toRead.mid(0, atOnce);
    const QDate day = today();
    m_store.ask<QList<Read>>(
        this,
        [ids, day, user = m_site.account().user, name = m_ownName, site = m_site.seen(),
         sjablonen = m_sjablonen](Store &store) {
            return readRows(sjablonen, store, ids, user, name, day, site);
        },
        [this, ids, day](const Result<QList<Read>> &reads) {
            d->reading = false;
            d->toRead.remove(0, ids.size()); // others stand behind them
            for (const DossierId &id : ids) {
                d->asked.remove(id);
                if (d->again.remove(id))
                    readSoon(id);
                else if (DossierListRow *row = d->find(id)) {
                    // What cannot be read is not asked for again and again.
                    row->stale = false;
                    row->readOn = day;
                }
            }
            for (const Read &read : reads ? *reads : QList<Read>()) {
                if (DossierListRow *row = d->find(read.id)) {
                    row->news = read.news;
                    row->known = true;
                }
            }
            Q_EMIT newsRead(ids);
            readNext();
        });
}

} // namespace wd
