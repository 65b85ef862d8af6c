// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/workspacedraft.h"

namespace wd
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WorkspaceDraft::WorkspaceDraft(StoreThread &store, const QString &name, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_name(u"words:"_s + name)
{
    m_again.setSingleShot(true);
    m_again.setInterval(3s);
    connect(&m_again, &QTimer::timeout, this, &WorkspaceDraft::write);
}

void WorkspaceDraft::keep(const QString &text)
{
    m_text = text;
    write();
}

void WorkspaceDraft::write()
{
    m_again.stop();
    const QJsonValue value = m_text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_text);
    m_store.ask<bool>(
        this,
        [name = m_name, value](Store &store) -> Result<bool> {
            WD_TRY(store.setSetting(name, value));
            return true;
        },
        [this](const Result<bool> &kept) {
            const bool told = std::exchange(m_refused, !kept);
            if (kept)
                return;
            m_again.start();
            if (!told)
                Q_EMIT failed(kept.error());
        });
}

void WorkspaceDraft::ask()
{
    m_store.ask<QString>(
        this,
        [name = m_name](Store &store) -> Result<QString> {
            WD_ASSIGN(const QJsonValue kept, store.setting(name));
            return kept.toString();
        },
        [this](const Result<QString> &kept) {
            if (kept)
                Q_EMIT read(*kept);
            else
                Q_EMIT failed(kept.error());
        });
}

} // namespace wd
