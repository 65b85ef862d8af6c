// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plone/ploneclient.h"

#include <QJsonArray>
#include <QJsonValue>

namespace wd
{

/// The JSON of plone.restapi, both ways, as pure functions. `site` is the address of the Plone site.

/// An ISO date-time as UTC; without an offset it is UTC (6.0 writes some so); seconds since 1970 as a number
/// too. Invalid when it is neither.
[[nodiscard]] QDateTime utcTime(const QJsonValue &value);

/// The path relative to the site of an address in an answer: with or without ++api++, whole or from the host
/// on. Begins with '/', the root is "".
[[nodiscard]] QString sitePath(const QUrl &site, const QString &address);
/// The address of a path (with its services, "/a/@lock") for the API: {site}/++api++{path}?{query}.
[[nodiscard]] QUrl apiAddress(const QUrl &site, const QString &path, const QByteArray &query = {});
/// index=value&…, everything but unreserved characters encoded: a '+' in a date is %2B.
[[nodiscard]] QByteArray queryOf(const QList<QPair<QString, QString>> &parameters);

/// Our own fields as the site wants them: rich text wrapped and escaped.
[[nodiscard]] QJsonObject onTheWire(const QJsonObject &fields);

/// BadReply "not-json" when the body is not an object or not an array.
[[nodiscard]] Result<QJsonObject> objectOf(const HttpReply &reply, const QString &subject);
[[nodiscard]] Result<QJsonArray> arrayOf(const HttpReply &reply, const QString &subject);

/// BadReply "not-an-object" when it has no address or type.
[[nodiscard]] Result<SiteObject> ploneObject(const QJsonObject &json, const QUrl &site);
[[nodiscard]] SiteRow catalogRow(const QJsonObject &json, const QUrl &site);
[[nodiscard]] SiteLock ploneLock(const QJsonObject &json);

/// Who a token speaks of: {"id", "fullname"}, from its middle part; empty when it is no token.
[[nodiscard]] QJsonObject tokenSubject(const QByteArray &token);

} // namespace wd
