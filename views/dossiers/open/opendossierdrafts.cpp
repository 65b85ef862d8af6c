// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is half typed in the open dossier: kept at every key, beside the dossier and never in it.
#include "model/publication/unfinished.h"
#include "views/dossiers/open/opendossier.h"
#include "views/dossiers/open/opendossierstate.h"

namespace wd
{

void OpenDossier::setDraft(const QString &part, const QString &field, const QString &text)
{
    if (!d->open || draft(part, field) == text)
        return;
    const DraftPlace place(part, field);
    ++d->typed;
    d->finished.removeAll(place);
    if (text.isEmpty()) {
        d->drafts.remove(place);
        // Not before what came of it stands in the store: a kill in between would lose both.
        d->finished.append(place);
        saveLater();
    } else {
        d->drafts.insert(place, text);
        d->store.ask<bool>(
            this,
            [id = d->work.id, part, field, text](Store &store) -> Result<bool> {
                WD_TRY(store.setDraft(id, part, field, text));
                return true;
            },
            [this, id = d->work.id, place, text](const Result<bool> &kept) {
                if (kept)
                    return;
                if (!d->open || d->work.id != id) {
                    Q_EMIT failed(kept.error());
                    return;
                }
                if (d->drafts.value(place) != text)
                    return; // what was typed since has an answer of its own
                if (!d->unkept.contains(place))
                    d->unkept.append(place);
                saveRefused(kept.error());
            });
    }
    Q_EMIT draftsChanged();
}

/// Another window may have this dossier open too. `typed`: when this was asked; older than a key is old.
void OpenDossier::takeDrafts(const QList<Draft> &there, int typed)
{
    QMap<DraftPlace, QString> drafts;
    for (const Draft &draft : there)
        drafts.insert({draft.part, draft.field}, draft.text);
    if (typed != d->typed || !d->finished.isEmpty() || !d->unkept.isEmpty() || drafts == d->drafts)
        return;
    d->drafts = drafts;
    Q_EMIT draftsChanged();
}

QString OpenDossier::draft(const QString &part, const QString &field) const
{
    return d->drafts.value({part, field});
}

QList<Draft> OpenDossier::drafts() const
{
    QList<Draft> all;
    for (auto it = d->drafts.begin(); it != d->drafts.end(); ++it)
        all.append({.part = it.key().first, .field = it.key().second, .text = it.value()});
    return all;
}

QStringList OpenDossier::unfinished() const
{
    return d->drafts.isEmpty() ? QStringList() : unfinishedSections(sjabloon(), d->work, drafts());
}

} // namespace wd
