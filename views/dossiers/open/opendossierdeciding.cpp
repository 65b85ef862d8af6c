// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person decides about the site, written down for the next sync.
#include "model/publication/deciding.h"
#include "views/dossiers/open/opendossier.h"
#include "views/dossiers/open/opendossierstate.h"

namespace wd
{

bool OpenDossier::sameDecision(const std::optional<PendingIntent> &other) const
{
    return other == d->intent;
}

PublicationQuestion OpenDossier::publicationQuestion() const
{
    PublicationQuestion question = questionOf(d->sjablonen, d->work, d->publicationStatus, today());
    question.conflicts = d->conflicts;
    question.drafts = drafts();
    return question;
}

void OpenDossier::decide(const PendingIntent &decision)
{
    Q_EMIT flushAsked();
    saveNow();
    // Behind a save that is on its way, what was typed since goes first: a sync that found the decision
    // without it would take it for changed. Until both have answered no other save begins.
    if (d->saving && d->work != d->onItsWay) {
        const SaveRequest saveRequest{
            .id = d->work.id, .stored = d->onItsWay, .work = d->work, .now = d->clock()};
        d->onItsWay = d->work;
        ++d->behind;
        d->store.ask<StoredState>(
            this,
            [saveRequest, site = d->site.seen()](Store &store) { return carryOut(store, saveRequest, site); },
            [this, saveRequest, typed = d->typed](const Result<StoredState> &seen) {
                --d->behind;
                if (!d->open || d->work.id != saveRequest.id)
                    return;
                d->saving = d->behind > 0;
                if (!seen)
                    return saveRefused(seen.error());
                absorb(saveRequest.work, *seen);
                takeDrafts(seen->drafts, typed);
                if (d->dirty())
                    saveLater();
                else
                    Q_EMIT saved();
            });
    }
    writeDecision(decidedOn(decision, d->work, today()));
}

void OpenDossier::takeBackDecision()
{
    writeDecision(std::nullopt);
}

void OpenDossier::writeDecision(const std::optional<PendingIntent> &intent)
{
    if (!d->open)
        return;
    d->intent = intent;
    ++d->deciding;
    Q_EMIT publicationStatusChanged();
    d->store.ask<bool>(
        this,
        [id = d->work.id, intent](Store &store) -> Result<bool> {
            WD_TRY(store.change(id, [&intent](LocalDossier &local) -> Result<void> {
                local.intent = intent;
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
