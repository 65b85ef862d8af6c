// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/publishing/sitechecks.h"

namespace wd
{

using namespace Qt::StringLiterals;

QList<SyncEvent> refusedAhead(const PublicPlace &site, const QList<WantedObject> &wanted,
                              const QHash<QString, SiteRow> &rows)
{
    QList<SyncEvent> refused;
    for (const WantedObject &object : wanted) {
        const SyncEvent one{.kind = SyncEventKind::AskSiteRefuses,
                            .what = object.fields.value(u"title"_s).toString().simplified(),
                            .member = site.misfitIn(object, rows.value(object.path))};
        // Page and folder carry the same title and dates.
        if (!one.member.isEmpty() && !refused.contains(one))
            refused.append(one);
    }
    return refused;
}

} // namespace wd
