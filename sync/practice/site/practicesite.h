// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"
#include "model/dossier/ids.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace wd
{

/// A request and a reply of the Oefensite, free of any HTTP library: site logic is a function from one to the
/// other.
struct SiteRequest {
    QByteArray method;
    QString path; ///< decoded, without the query, as asked for (++api++ and all)
    QList<QPair<QString, QString>> query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// What a client sends to `url`, as a site reads it: the path decoded, the query taken apart.
    [[nodiscard]] static SiteRequest of(const QByteArray &method, const QUrl &url,
                                        const QList<QPair<QByteArray, QByteArray>> &headers,
                                        const QByteArray &body);
};
struct SiteReply {
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    /// As it goes to who asked with `method`: it says how long it is, and what HEAD asks for has no body.
    [[nodiscard]] SiteReply sentTo(const QByteArray &method) const;
};

struct PracticeAccount {
    QString user, password, fullName;
    QStringList roles;
};

/// How a site decides who may read what: Plone's own publication workflow, or what a municipality may have
/// set instead. Own: one with states of its own names.
enum class Workflow { Simple, None, OneState, Intranet, Own };

/// The Oefensite: the part of Plone 6 with plone.restapi that this program uses, behaving as a running Plone
/// was seen to do, and public pages a browser can open. Its own SQLite file below `data`; loopback only;
/// nothing in it is public.
class PracticeSite
{
public:
    struct Options {
        QString data; ///< folder; made when it lacks
        quint16 port = 0; ///< 0: any free one
        bool volto = false; ///< dialect
        Clock clock = systemClock();
        int tokenSeconds = 12 * 3600;
        Workflow workflow = Workflow::Simple;
        QStringList neighbours; ///< names of sites beside it, which nothing here may have
    };
    /// Opens the data, listens on 127.0.0.1 in the calling thread's event loop. Storage, or Offline
    /// "port-in-use".
    [[nodiscard]] static Result<std::unique_ptr<PracticeSite>> start(const Options &options);
    /// Opens the data and listens to nobody: a site that only handle() reaches, in the calling thread.
    [[nodiscard]] static Result<std::unique_ptr<PracticeSite>> open(const Options &options);
    ~PracticeSite();

    [[nodiscard]] QUrl
    url() const; ///< "http://localhost:PORT/oefen"; without the port where none is listened on
    [[nodiscard]] static QList<PracticeAccount>
    accounts(); ///< publicist, collega, projectassistent (no Reviewer), webmaster, lezer (no rights)
    /// The same as over the wire, for tests without a socket.
    [[nodiscard]] SiteReply handle(const SiteRequest &request);

private:
    struct Private;
    explicit PracticeSite(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace wd
