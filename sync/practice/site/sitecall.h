// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/ids.h"
#include "sync/practice/site/practicesite.h"
#include "sync/practice/site/sitestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace wd::practice
{

/// Who asks. No user: a stranger.
struct Caller {
    QString user, fullName;
    QStringList roles;
    [[nodiscard]] bool isStranger() const { return user.isEmpty(); }
    [[nodiscard]] bool is(const QString &role) const { return roles.contains(role); }
    [[nodiscard]] bool isManager() const;
};

/// One request on its way through the site: what was asked, of which object, by whom, and the means to
/// answer.
struct SiteCall {
    const SiteRequest &request;
    SiteStore &store;
    QUrl base; ///< of the site, "http://localhost:PORT/oefen"
    bool volto = false;
    QDateTime now; ///< UTC
    int tokenSeconds = 0;
    Workflow workflow = Workflow::Simple;
    QStringList neighbours{};
    Caller caller{};
    QString path{}; ///< of the object, relative to the site
    QStringList service{}; ///< "@workflow", "publish"
    bool api = false; ///< JSON was asked for
    bool prefixed = false; ///< with ++api++
    bool kept = false; ///< what was written stays, also when the answer is a refusal

    [[nodiscard]] QDateTime seconds() const; ///< now, whole seconds
    [[nodiscard]] double stamp() const { return double(now.toMSecsSinceEpoch()) / 1000.0; }
    [[nodiscard]] QString address(const QString &path) const; ///< percent-encoded
    [[nodiscard]] QString
    pathOf(const QString &address) const; ///< of an address, site path or path from the host on
    [[nodiscard]] QStringList values(const QString &name) const;
    [[nodiscard]] QString value(const QString &name) const { return values(name).value(0); }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(request.body).object(); }
};

/// Answers.
[[nodiscard]] SiteReply jsonReply(const QJsonValue &value, int status = 200);
[[nodiscard]] SiteReply emptyReply(int status = 204);
[[nodiscard]] SiteReply raised(int status, const QString &type, const QString &message); ///< {type, message}
[[nodiscard]] SiteReply returned(int status, const QString &type, const QString &message); ///< {error: {…}}
[[nodiscard]] SiteReply notFound(const SiteCall &call);
[[nodiscard]] SiteReply unauthorised(const SiteCall &call); ///< 401, a browser 302 to the log-in form
[[nodiscard]] SiteReply wrongField(const QString &field, const QString &message);
[[nodiscard]] SiteReply redirected(const SiteCall &call, const QString &address);
[[nodiscard]] QString isoTime(const QDateTime &time);

/// Rights, as the workflow gives them. What has no state of its own, as File and Image, has those of what it
/// is in.
[[nodiscard]] QString stateOf(const SiteCall &call, const SiteObject &object);
[[nodiscard]] bool mayStrangersView(const SiteCall &call, const SiteObject &object);
[[nodiscard]] bool mayView(const SiteCall &call, const SiteObject &object);
[[nodiscard]] bool mayEdit(const SiteCall &call, const SiteObject &object);
[[nodiscard]] bool mayAdd(const SiteCall &call);
[[nodiscard]] bool mayDelete(const SiteCall &call);
[[nodiscard]] bool isContainer(const SiteCall &call, const SiteObject &object);

/// The services, each for what its file is about.
[[nodiscard]] Caller callerOf(const SiteCall &call);
[[nodiscard]] SiteReply logIn(SiteCall &call);
[[nodiscard]] SiteReply renewLogIn(SiteCall &call);
[[nodiscard]] SiteReply aboutUser(const SiteCall &call, const QString &user);
[[nodiscard]] SiteReply addContent(SiteCall &call, const SiteObject &container);
[[nodiscard]] SiteReply patchContent(SiteCall &call, const SiteObject &object);
[[nodiscard]] SiteReply deleteContent(SiteCall &call, const SiteObject &object);
[[nodiscard]] SiteReply workflow(SiteCall &call, const SiteObject &object);
[[nodiscard]] SiteReply history(SiteCall &call, const SiteObject &object);
[[nodiscard]] SiteReply lock(SiteCall &call, const SiteObject &object);
[[nodiscard]] QJsonObject lockJson(const SiteCall &call, const SiteObject &object);
[[nodiscard]] SiteReply search(SiteCall &call, const SiteObject &context);
[[nodiscard]] SiteReply types(SiteCall &call, const SiteObject &context);
[[nodiscard]] SiteReply moveContent(SiteCall &call, const SiteObject &container);
[[nodiscard]] SiteReply copyContent(SiteCall &call, const SiteObject &container);
[[nodiscard]] SiteReply tus(SiteCall &call, const SiteObject &object);
[[nodiscard]] SiteReply fileReply(SiteCall &call, const SiteObject &object, bool attached);
[[nodiscard]] SiteReply imageReply(SiteCall &call, const SiteObject &object);
[[nodiscard]] SiteReply page(SiteCall &call, const SiteObject &object);
[[nodiscard]] SiteReply pageNotFound(const SiteCall &call);
[[nodiscard]] SiteReply logInPage(const SiteCall &call);

/// An object as JSON, and as a row of the catalog.
[[nodiscard]] QJsonObject contentJson(SiteCall &call, const SiteObject &object);
[[nodiscard]] QJsonObject rowJson(const SiteCall &call, const SiteObject &object, const QStringList &columns);
[[nodiscard]] QString typeTitle(const QString &type);

} // namespace wd::practice
