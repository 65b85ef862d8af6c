// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/decision.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"
#include "model/sjabloon/structurehash.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

bool isToBeShown(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Publish:
    case IntentKind::Request:
        return true;
    case IntentKind::Withdraw:
    case IntentKind::Returned:
        return false;
    }
    Q_UNREACHABLE();
}

bool mayOnlyAsk(const std::optional<bool> &mayPublish)
{
    return !mayPublish.value_or(true);
}

IntentKind showingKind(const std::optional<bool> &mayPublish)
{
    return mayOnlyAsk(mayPublish) ? IntentKind::Request : IntentKind::Publish;
}

bool mayAnswer(const OpenRequest &request, const QString &user, const std::optional<bool> &mayPublish)
{
    return !mayOnlyAsk(mayPublish) && request.user != user;
}

bool isComplete(const PendingIntent &decision)
{
    return isToBeShown(decision.kind) || !decision.reason.isEmpty();
}

PendingIntent decidedOn(PendingIntent decision, const Dossier &work, const SjabloonText &sjabloon,
                        const QDate &today)
{
    if (!decision.date.isValid())
        decision.date = today;
    if (!isToBeShown(decision.kind))
        return decision;
    if (decision.shown.isEmpty())
        decision.shown = canonicalBytes(publicView(work, decision.date));
    if (decision.structure.isEmpty())
        decision.structure = structureHash(sjabloon);
    return decision;
}

bool stillHolds(const PendingIntent &pending, const LocalDossier &local, const SjabloonText &sjabloon)
{
    switch (pending.kind) {
    case IntentKind::Withdraw:
        return true;
    case IntentKind::Returned:
        return newestAnswered(pending, SiteNotes::from(local)) > 0;
    case IntentKind::Publish:
    case IntentKind::Request:
        break;
    }
    const bool otherwise = !pending.structure.isEmpty() && pending.structure != structureHash(sjabloon);
    return !otherwise && canonicalBytes(publicView(local.work, pending.date)) == pending.shown;
}

int newestRequest(const SiteNotes &notes)
{
    return newestAnswered({.kind = IntentKind::Returned}, notes);
}

int newestAnswered(const PendingIntent &pending, const SiteNotes &notes)
{
    int newest = 0;
    for (const Intent &intent : notes.open) {
        const bool seen = pending.answers == 0 || intent.revision <= pending.answers;
        if (intent.kind == IntentKind::Request && seen)
            newest = std::max(newest, intent.revision);
    }
    return newest;
}

PendingIntent agreeingWith(const OpenRequest &request)
{
    if (request.withdraw)
        return {.kind = IntentKind::Withdraw, .reason = request.reason, .notice = request.notice};
    return {.kind = IntentKind::Publish, .overruled = request.overruled};
}

bool isFitToAgree(const OpenRequest &request, const QList<Finding> &found)
{
    return heldBackBy(found, request.overruled).isEmpty();
}

QList<Overruled> letPass(const QList<Finding> &found, const QString &reason)
{
    QList<Overruled> overruled;
    for (const Finding &finding : found) {
        if (finding.weight() == Weight::Unless && !reason.isEmpty())
            overruled.append({.kind = finding.word(), .part = finding.place.part, .reason = reason});
    }
    return overruled;
}

} // namespace wd
