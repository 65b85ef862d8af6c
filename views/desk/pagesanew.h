// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/overtaken.h"
#include "views/desk/siteport.h"
#include "views/desk/storethread.h"

namespace wd
{

/// A page that time overtook.
struct OvertakenPage {
    /// Why it cannot go along with others, and is to be looked at by itself.
    enum class Apart {
        No, ///< publishing it anew changes nothing but what time made untrue
        Changed, ///< residents would see more change
        Held, ///< the gate holds it back: a choice, something half typed, a picture nobody looked at
        Decided, ///< something was decided or asked about it already
        Newer, ///< a newer program made the dossier: here it is only read
    };
    DossierId id;
    QString title;
    QList<Overtaken> what;
    Dossier shown; ///< what residents see now; names the parts of `what`
    Apart apart = Apart::No;
    QByteArray agreed; ///< the public view of its work in canonical bytes: what its decision would hold for
    bool operator==(const OvertakenPage &) const = default;
};

/// Publishes all pages that time overtook anew in one act: says which they are, and writes the decisions a
/// person agreed to, each for exactly the content that was seen. What was typed since, or waits for somebody,
/// never goes along.
class PagesAnew : public QObject
{
    Q_OBJECT

public:
    PagesAnew(StoreThread &store, SitePort &site, Clock clock, QObject *parent = nullptr);

    /// Looks at these dossiers, some at a time so that nobody who saves waits long; found() tells of those
    /// whose page time overtook. A newer look takes the place of one that goes on.
    void look(const QList<DossierId> &ids);
    /// Decides for those of `pages` that still stand as they were seen; decided() tells for which.
    void publish(const QList<OvertakenPage> &pages);
    /// Whether this account may only ask a colleague to publish.
    [[nodiscard]] bool asks() const;

Q_SIGNALS:
    void found(const QList<wd::OvertakenPage> &pages);
    void decided(const QList<wd::DossierId> &ids, int leftOut);
    void failed(const wd::Error &error);

private:
    [[nodiscard]] QDate today() const;
    void lookOn(int look, const QList<DossierId> &ids, const QList<OvertakenPage> &before);

    StoreThread &m_store;
    SitePort &m_site;
    Clock m_clock;
    int m_look = 0; ///< number of the newest
};

} // namespace wd
