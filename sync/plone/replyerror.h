// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plone/transport.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace wd
{

/// What was asked when the answer came; the same status means different things.
enum class Asked {
    LogIn, ///< @login: a 401 is a wrong password, a 501 a site without the REST add-on
    Content, ///< anything else, while it is not known whether our token still lives: 401 is Unauthorised
    ContentAsUs, ///< anything else, after our identity was proven: 401 is Forbidden
};

/// The one place where an answer of the site becomes an error: total over status and body, nullopt for 2xx
/// only. `subject` is what the request was about; `site` the address of the site, to tell a move on the site
/// from a redirect to somewhere else. Kinds and details as ploneclient.h promises them.
[[nodiscard]] std::optional<Error> replyError(const HttpReply &reply, Asked asked, const QString &subject,
                                              const QUrl &site);

/// The site's API answers with an object; a proxy, a portal or a page does not.
[[nodiscard]] bool isJsonObject(const HttpReply &reply);
/// A redirect to the log-in form is how parts of Plone that know no API say 401.
[[nodiscard]] bool isUnauthorised(const HttpReply &reply);
/// A write that met another one: nothing was done, to be tried again.
[[nodiscard]] bool isWriteConflict(const HttpReply &reply);
/// How often a request that was answered so is sent again: after a conflict 5 times, and 3 times after a 500
/// without words, as a busy Plone was seen to answer for a second. Zope keeps nothing of a request that
/// failed, and the next try need not meet it; what else answers so proves nothing.
[[nodiscard]] int repeatsAfter(const HttpReply &reply);

/// The site's own words in an error, from any of the shapes Plone has: {type, message}, {error: {type,
/// message}}, and a list of field errors as Python prints it ("title: Verplichte invoer ontbreekt."). Empty
/// when it said nothing.
[[nodiscard]] QString siteWords(const QByteArray &body);
/// The `type` of an error answer in either shape.
[[nodiscard]] QString errorType(const QByteArray &body);

} // namespace wd
