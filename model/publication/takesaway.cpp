// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/publicview.h"
#include "model/publication/findings.h"

#include <QSet>

namespace wd
{

namespace
{

template <typename P> QSet<QString> idsOf(const QList<P> &parts)
{
    QSet<QString> ids;
    for (const P &part : parts)
        ids.insert(part.id);
    return ids;
}

template <typename P> void keepThoseOf(QList<P> &parts, const QList<P> &others)
{
    parts.removeIf([ids = idsOf(others)](const P &part) { return !ids.contains(part.id); });
}

} // namespace

bool onlyTakesAway(const Dossier &shown, const Dossier &next)
{
    Dossier less = shown, rest = next;
    keepThoseOf(less.planning.phases, next.planning.phases);
    keepThoseOf(less.planning.milestones, next.planning.milestones);
    keepThoseOf(less.planning.procedure, next.planning.procedure);
    keepThoseOf(less.documents, next.documents);
    keepThoseOf(less.reports, next.reports);
    keepThoseOf(less.images, next.images);
    keepThoseOf(less.films, next.films);
    keepThoseOf(less.questions, next.questions);
    keepThoseOf(less.news, next.news);
    keepThoseOf(less.links, next.links);
    keepThoseOf(less.outcome, next.outcome);
    keepThoseOf(less.changes, next.changes);
    // A line in the log that says what was taken away comes with it.
    keepThoseOf(rest.changes, shown.changes);
    // What pointed to a part that went goes with it, as it does in every public view.
    return publicView(less, {}) == rest;
}

} // namespace wd
