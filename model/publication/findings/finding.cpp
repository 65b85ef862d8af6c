// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings/finding.h"

#include "model/publication/findings/subject.h"

#include <algorithm>

namespace wd
{

const QList<const FindingSubject *> &findingSubjects()
{
    static const auto all = [] {
        const auto gathered = gatheredSubjects();
        QList<const FindingSubject *> ordered(gathered.begin(), gathered.end());
        std::ranges::stable_sort(ordered, {}, &FindingSubject::order);
        return ordered;
    }();
    return all;
}

QList<const FindingKind *> findingKinds()
{
    QList<const FindingKind *> all;
    for (const FindingSubject *subject : findingSubjects())
        all.append({subject->kinds.begin(), subject->kinds.end()});
    return all;
}

const FindingKind *findingKind(const QString &word)
{
    const QList<const FindingKind *> all = findingKinds();
    const auto found
        = std::ranges::find_if(all, [&word](const FindingKind *kind) { return kind->word() == word; });
    return found == all.end() ? nullptr : *found;
}

} // namespace wd
