// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/parts.h"
#include "model/dossier/described/publicview.h"
#include "model/publication/findings/findings.h"

#include <QSet>

namespace wd
{

namespace
{

QSet<QString> partsOf(const Dossier &dossier)
{
    QSet<QString> ids;
    eachPart(dossier, [&ids](const AnyPart &part) { ids.insert(part.id); });
    return ids;
}

} // namespace

bool onlyTakesAway(const Dossier &shown, const Dossier &next)
{
    Dossier less = shown, rest = next;
    keepParts(less,
              [there = partsOf(next)](const QString &, const QString &id) { return there.contains(id); });
    // A line in the log that says what was taken away comes with it.
    rest.changes.removeIf(
        [before = partsOf(shown)](const Change &line) { return !before.contains(line.id); });
    // What pointed to a part that went goes with it, as it does in every public view.
    return publicView(less, {}) == rest;
}

} // namespace wd
