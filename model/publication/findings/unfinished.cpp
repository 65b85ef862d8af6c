// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings/unfinished.h"

#include "model/dossier/described/parts.h"
#include "model/sjabloon/places.h"

#include <QSet>

namespace wd
{

using namespace Qt::StringLiterals;

QList<Draft> standingDrafts(const Dossier &work, const QList<Draft> &drafts)
{
    QList<Draft> standing;
    for (const Draft &draft : drafts) {
        const NamedPart part = draft.place.part.isEmpty() ? NamedPart() : namedPart(work, draft.place.part);
        const bool ofDelay
            = draft.place.field == u"reason"_s && part.list == u"planning/milestones" && part.isStanding();
        if (!ofDelay && (draft.place.part.isEmpty() || part.isStanding()))
            standing.append(draft);
    }
    return standing;
}

QStringList unfinishedSections(const SjabloonText &sjabloon, const Dossier &work, const QList<Draft> &drafts)
{
    QSet<std::pair<QString, QString>> parts;
    QStringList sections;
    for (const Draft &draft : standingDrafts(work, drafts)) {
        const QString section = sectionOfPlace(sjabloon, work, draft.place);
        const qsizetype before = parts.size();
        parts.insert({section, draft.place.part});
        if (parts.size() > before)
            sections.append(section);
    }
    return sections;
}

} // namespace wd
