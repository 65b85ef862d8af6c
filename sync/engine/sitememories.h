// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/store.h"
#include "sync/site/publicplace.h"

#include <QJsonObject>

namespace wd
{

/// What the first connection of a sync learned of the site, for the others: whatever is written among the
/// settings meanwhile, all of one sync believe the same, and none of them keeps it for the next.
class LearnedMemory : public SiteMemory
{
public:
    explicit LearnedMemory(const QJsonObject &learned = {})
        : m_learned(learned)
    {
    }
    [[nodiscard]] const QJsonObject &all() const { return m_learned; }
    Result<QJsonValue> recall(const QString &name) override { return m_learned.value(name); }
    Result<void> keep(const QString &name, const QJsonValue &value) override
    {
        m_learned.insert(name, value);
        return {};
    }

private:
    QJsonObject m_learned;
};

/// What was learned of the site stands among the settings of the workspace; `learned` hears of it too.
class StoredMemory : public SiteMemory
{
public:
    StoredMemory(Store &store, LearnedMemory &learned)
        : m_store(store)
        , m_learned(learned)
    {
    }
    Result<QJsonValue> recall(const QString &name) override
    {
        WD_ASSIGN(const QJsonValue kept, m_store.setting(name));
        WD_TRY(m_learned.keep(name, kept));
        return kept;
    }
    Result<void> keep(const QString &name, const QJsonValue &value) override
    {
        WD_TRY(m_learned.keep(name, value));
        return m_store.setSetting(name, value);
    }

private:
    Store &m_store;
    LearnedMemory &m_learned;
};

} // namespace wd
