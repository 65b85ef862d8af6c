// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/unfinished.h"

#include "model/sjabloon/places.h"

#include <QSet>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

template <typename P> bool hasStanding(const QList<P> &parts, const QString &id)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](const P &part) { return part.id == id && part.deleted.isEmpty(); });
}

bool isStanding(const Dossier &d, const QString &part)
{
    return hasStanding(d.planning.phases, part) || hasStanding(d.planning.milestones, part)
        || hasStanding(d.planning.procedure, part) || hasStanding(d.documents, part)
        || hasStanding(d.reports, part) || hasStanding(d.images, part) || hasStanding(d.films, part)
        || hasStanding(d.questions, part) || hasStanding(d.news, part) || hasStanding(d.links, part)
        || hasStanding(d.outcome, part) || hasStanding(d.changes, part)
        || hasStanding(d.internal.tasks, part);
}

} // namespace

QList<Draft> standingDrafts(const Dossier &work, const QList<Draft> &drafts)
{
    QList<Draft> standing;
    for (const Draft &draft : drafts) {
        const bool ofDelay = draft.field == u"reason"_s && hasStanding(work.planning.milestones, draft.part);
        if (!ofDelay && (draft.part.isEmpty() || isStanding(work, draft.part)))
            standing.append(draft);
    }
    return standing;
}

QStringList unfinishedSections(const Dossier &work, const QList<Draft> &drafts)
{
    QSet<std::pair<QString, QString>> parts;
    QStringList sections;
    for (const Draft &draft : standingDrafts(work, drafts)) {
        const QString section = sectionOfPlace(work, draft.part, draft.field);
        const qsizetype before = parts.size();
        parts.insert({section, draft.part});
        if (parts.size() > before)
            sections.append(section);
    }
    return sections;
}

} // namespace wd
