// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/open/draftkeeper.h"

namespace wd
{

namespace
{

QMap<Place, QString> byPlace(const QList<Draft> &drafts)
{
    QMap<Place, QString> texts;
    for (const Draft &draft : drafts)
        texts.insert(draft.place, draft.text);
    return texts;
}

} // namespace

DraftKeeper::DraftKeeper(StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void DraftKeeper::begin(const DossierId &id, const QList<Draft> &drafts)
{
    m_id = id;
    m_texts = byPlace(drafts);
    m_finished.clear();
    m_unkept.clear();
}

void DraftKeeper::set(const Place &place, const QString &text)
{
    if (this->text(place) == text)
        return;
    ++m_typed;
    m_finished.removeAll(place);
    if (text.isEmpty()) {
        m_texts.remove(place);
        // Not before what came of it stands in the store: a kill in between would lose both.
        m_finished.append(place);
        Q_EMIT finished();
    } else {
        m_texts.insert(place, text);
        m_store.ask<bool>(
            this,
            [id = m_id, place, text](Store &store) -> Result<bool> {
                WD_TRY(store.setDraft(id, place, text));
                return true;
            },
            [this, id = m_id, place, text](const Result<bool> &kept) { answered(id, place, text, kept); });
    }
    Q_EMIT changed();
}

void DraftKeeper::answered(const DossierId &id, const Place &place, const QString &text,
                           const Result<bool> &kept)
{
    if (kept)
        return;
    if (m_id != id) {
        Q_EMIT failed(kept.error());
        return;
    }
    if (m_texts.value(place) != text)
        return; // what was typed since has an answer of its own
    if (!m_unkept.contains(place))
        m_unkept.append(place);
    Q_EMIT refused(kept.error());
}

QList<Draft> DraftKeeper::all() const
{
    QList<Draft> all;
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
        all.append({.place = it.key(), .text = it.value()});
    return all;
}

void DraftKeeper::give(SaveRequest &saveRequest)
{
    saveRequest.finished = std::exchange(m_finished, {});
    for (const Place &place : std::exchange(m_unkept, {})) {
        if (const QString now = text(place); !now.isEmpty())
            saveRequest.unkept.append({.place = place, .text = now});
    }
}

void DraftKeeper::giveBack(const SaveRequest &saveRequest)
{
    for (const Place &place : saveRequest.finished) {
        if (!m_texts.contains(place) && !m_finished.contains(place))
            m_finished.append(place);
    }
    for (const Draft &draft : saveRequest.unkept) {
        const Place place = draft.place;
        if (m_texts.contains(place) && !m_unkept.contains(place))
            m_unkept.append(place);
    }
}

void DraftKeeper::takeOver(const QList<Draft> &there, int typed)
{
    const QMap<Place, QString> texts = byPlace(there);
    if (typed != m_typed || isAhead() || texts == m_texts)
        return;
    m_texts = texts;
    Q_EMIT changed();
}

} // namespace wd
