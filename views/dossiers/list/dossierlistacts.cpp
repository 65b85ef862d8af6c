// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to dossiers as a whole: making, throwing away.
#include "views/dossiers/list/dossierlist.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int monthsToFirstCheck = 6;

} // namespace

void DossierList::create(const QString &title, const Sjabloon &sjabloon, const QString &profile)
{
    Dossier made = newDossier(title, profile, m_ids);
    made.sjabloon = sjabloon;
    made.roles.publicist.name = m_ownName;
    // Who says nothing else is asked after half a year whether it is still true; where there is a section to
    // answer in.
    if (!m_sjablonen.of(sjabloon).sectionAt(u"validity/nextCheck"_s).isEmpty())
        made.validity.nextCheck
            = m_clock().toLocalTime().date().addMonths(monthsToFirstCheck).toString(Qt::ISODate);
    m_store.ask<bool>(
        this,
        [made](Store &store) -> Result<bool> {
            WD_TRY(store.add({.work = made}));
            return true;
        },
        [this, id = made.id](const Result<bool> &added) {
            if (!added) {
                Q_EMIT failed(added.error());
                return;
            }
            refresh();
            Q_EMIT created(id);
        });
}

void DossierList::setOwnName(const QString &name)
{
    if (m_ownName == name)
        return;
    m_ownName = name;
    refresh(); // other dossiers may be mine now
}

void DossierList::setDeleted(const DossierId &id, const QString &day)
{
    m_store.ask<bool>(
        this,
        [id, day](Store &store) -> Result<bool> {
            WD_TRY(store.edit(id, [&day](const Dossier &dossier) -> Result<Dossier> {
                Dossier marked = dossier;
                marked.deleted = day;
                return marked;
            }));
            return true;
        },
        [this, id](const Result<bool> &done) {
            if (done)
                Q_EMIT written(id);
            else
                Q_EMIT failed(done.error());
            refresh();
        });
}

void DossierList::throwAway(const DossierId &id)
{
    setDeleted(id, today().toString(Qt::ISODate));
}

void DossierList::putBack(const DossierId &id)
{
    setDeleted(id, {});
}

} // namespace wd
