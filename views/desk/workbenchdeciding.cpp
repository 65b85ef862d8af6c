// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person decides about the site, written down for the next sync.
#include "model/publication/deciding.h"
#include "views/desk/workbench.h"
#include "views/desk/workbenchstate.h"

namespace wd
{

bool Workbench::sameDecision(const std::optional<PendingIntent> &other) const
{
    return other == d->intent;
}

PublicationQuestion Workbench::publicationQuestion() const
{
    PublicationQuestion question = questionOf(d->work, d->standing, today());
    question.conflicts = d->conflicts;
    question.drafts = drafts();
    return question;
}

void Workbench::decide(const PendingIntent &decision)
{
    Q_EMIT flushAsked();
    saveNow();
    // Behind a save that is on its way, what was typed since goes first: a sync that found the decision
    // without it would take it for changed. Until both have answered no other save begins.
    if (d->saving && d->work != d->onItsWay) {
        const Errand errand{.id = d->work.id, .stored = d->onItsWay, .work = d->work, .now = d->clock()};
        d->onItsWay = d->work;
        ++d->behind;
        d->store.ask<DeskSeen>(
            this, [errand, site = d->site.seen()](Store &store) { return carryOut(store, errand, site); },
            [this, errand, typed = d->typed](const Result<DeskSeen> &seen) {
                --d->behind;
                if (!d->open || d->work.id != errand.id)
                    return;
                d->saving = d->behind > 0;
                if (!seen)
                    return saveRefused(seen.error());
                absorb(errand.work, *seen);
                takeDrafts(seen->drafts, typed);
                if (d->dirty())
                    saveLater();
                else
                    Q_EMIT saved();
            });
    }
    writeDecision(decidedOn(decision, d->work, today()));
}

void Workbench::takeBackDecision()
{
    writeDecision(std::nullopt);
}

void Workbench::writeDecision(const std::optional<PendingIntent> &intent)
{
    if (!d->open)
        return;
    d->intent = intent;
    ++d->deciding;
    Q_EMIT standingChanged();
    d->store.ask<bool>(
        this,
        [id = d->work.id, intent](Store &store) -> Result<bool> {
            WD_TRY(store.change(id, [&intent](Desk &desk) -> Result<void> {
                desk.intent = intent;
                return {};
            }));
            return true;
        },
        [this](const Result<bool> &written) {
            --d->deciding;
            if (written)
                Q_EMIT decided();
            else
                Q_EMIT failed(written.error());
        });
}

} // namespace wd
