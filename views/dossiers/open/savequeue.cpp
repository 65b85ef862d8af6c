// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/open/savequeue.h"

#include <algorithm>
#include <utility>

namespace wd
{

using namespace std::chrono_literals;

namespace
{

constexpr auto pause = 250ms; ///< after the last edit
constexpr auto tryAgain = 3s; ///< after the store refused
constexpr qint64 mostUnsaved = 400; ///< ms after the first: with what a field holds it stays under a second

} // namespace

SaveQueue::SaveQueue(StoreThread &store, SitePort &site, Clock clock, WorkCopy &copy, DraftKeeper &drafts,
                     QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_site(site)
    , m_clock(std::move(clock))
    , m_copy(copy)
    , m_drafts(drafts)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SaveQueue::now);
    connect(&m_drafts, &DraftKeeper::finished, this, &SaveQueue::later);
    connect(&m_drafts, &DraftKeeper::refused, this, &SaveQueue::refused);
}

void SaveQueue::begin()
{
    m_soon.stop();
    m_trouble.reset();
    m_unsaved.invalidate();
}

bool SaveQueue::isAhead() const
{
    return m_copy.isAhead() || (m_copy.isOpen() && m_drafts.isAhead());
}

bool SaveQueue::isDone() const
{
    return !isAhead() && !m_copy.isOnItsWay();
}

void SaveQueue::later()
{
    if (!m_unsaved.isValid())
        m_unsaved.start();
    const qint64 left = mostUnsaved - m_unsaved.elapsed();
    m_soon.start(std::min(pause, std::chrono::milliseconds(std::max<qint64>(left, 0))));
}

void SaveQueue::now()
{
    m_soon.stop();
    if (m_copy.isOnItsWay())
        return;
    if (!isAhead()) {
        // What could not be saved was taken back.
        if (std::exchange(m_trouble, std::nullopt))
            Q_EMIT saved();
        return;
    }
    m_unsaved.invalidate();
    SaveRequest request = m_copy.request(m_clock());
    m_drafts.give(request);
    send(request);
}

void SaveQueue::behind()
{
    if (m_copy.isOnItsWay() && m_copy.isTextAhead())
        send(m_copy.requestBehind(m_clock()));
}

void SaveQueue::leave()
{
    m_soon.stop();
    if (!isAhead())
        return;
    SaveRequest request = m_copy.request(m_clock());
    m_drafts.give(request);
    m_store.post([request](const Result<Store *> &store) {
        if (store)
            (void)saveInStore(**store, request);
    });
}

void SaveQueue::send(const SaveRequest &saveRequest)
{
    m_copy.gone(saveRequest);
    m_store.ask<StoredState>(
        this,
        [saveRequest, site = m_site.seen()](Store &store) { return carryOut(store, saveRequest, site); },
        [this, saveRequest, typed = m_drafts.typed()](const Result<StoredState> &seen) {
            answered(saveRequest, typed, seen);
        });
}

void SaveQueue::answered(const SaveRequest &saveRequest, int typed, const Result<StoredState> &seen)
{
    m_copy.answered(saveRequest, seen.has_value());
    if (!seen) {
        m_drafts.giveBack(saveRequest);
        refused(seen.error());
        return;
    }
    m_trouble.reset();
    Q_EMIT told(*seen, saveRequest.work);
    m_drafts.takeOver(seen->drafts, typed);
    if (isAhead())
        later();
    else
        Q_EMIT saved();
}

/// Tells why nothing was saved, once, and tries again: with the next edit, or by itself where that can help.
void SaveQueue::refused(const Error &error)
{
    const bool told = m_trouble == error;
    m_trouble = error;
    m_unsaved.invalidate();
    if (error.kind != ErrorKind::BadInput)
        m_soon.start(tryAgain);
    if (!told)
        Q_EMIT failed(error);
}

void SaveQueue::look()
{
    if (!m_copy.isOpen())
        return;
    m_store.ask<StoredState>(
        this,
        [id = m_copy.work().id, site = m_site.seen()](Store &store) { return wd::look(store, id, site); },
        [this, id = m_copy.work().id, typed = m_drafts.typed()](const Result<StoredState> &seen) {
            if (!seen || !m_copy.isOpen() || m_copy.work().id != id || m_copy.isOnItsWay())
                return;
            Q_EMIT told(*seen, m_copy.stored());
            m_drafts.takeOver(seen->drafts, typed);
        });
}

} // namespace wd
