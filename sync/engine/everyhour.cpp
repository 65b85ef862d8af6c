// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/everyhour.h"

#include "sync/site/siteerrors.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 lookEvery = 3600;
const auto lookedAtKey = u"hourly-looked-at"_s;

} // namespace

Result<bool> isHourGone(const EngineContext &context, const Store &store)
{
    WD_ASSIGN(const QJsonValue lookedAt, store.setting(lookedAtKey));
    const QDateTime last = QDateTime::fromString(lookedAt.toString(), Qt::ISODate);
    const qint64 ago = last.isValid() ? last.secsTo(context.clock()) : lookEvery;
    return ago < 0 || ago >= lookEvery;
}

Result<void> keepHour(const EngineContext &context, Store &store)
{
    return store.setSetting(lookedAtKey, context.clock().toUTC().toString(Qt::ISODate));
}

bool endsSync(const Error &error)
{
    return losesSite(error) || error.kind == ErrorKind::Storage;
}

} // namespace wd
