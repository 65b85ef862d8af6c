// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/overtakenpage.h"
#include "model/sjabloon/sjablooncatalogue.h"
#include "views/dossiers/siteport.h"
#include "views/dossiers/storethread.h"

namespace wd
{

/// Publishes all pages that time overtook anew in one act: says which they are, and writes the decisions a
/// person agreed to, each for exactly the content that was seen. What was typed since, or waits for somebody,
/// never goes along.
class Republishing : public QObject
{
    Q_OBJECT

public:
    Republishing(StoreThread &store, SitePort &site, const SjabloonCatalogue &sjablonen, Clock clock,
                 QObject *parent = nullptr);

    /// Looks at these dossiers, some at a time so that nobody who saves waits long; found() tells of those
    /// whose page time overtook. A newer look takes the place of one that goes on.
    void look(const QList<DossierId> &ids);
    /// Decides for those of `pages` that still stand as they were seen; decided() tells for which.
    void publish(const QList<OvertakenPage> &pages);
    /// Whether this account may only ask a colleague to publish.
    [[nodiscard]] bool asks() const;

Q_SIGNALS:
    void found(const QList<wd::OvertakenPage> &pages);
    void decided(const QList<wd::DossierId> &ids, const QStringList &leftOut); ///< titles
    void failed(const wd::Error &error);

private:
    [[nodiscard]] QDate today() const;
    void lookOn(int look, const QList<DossierId> &ids, const QList<OvertakenPage> &before);

    StoreThread &m_store;
    SitePort &m_site;
    const SjabloonCatalogue &m_sjablonen;
    Clock m_clock;
    int m_look = 0; ///< number of the newest
};

} // namespace wd
