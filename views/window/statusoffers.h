// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/list/dossierlist.h"
#include "views/dossiers/open/opendossier.h"

#include <QObject>

namespace wd
{

class StatusLine;

/// What the status line says with a button beside it: what can be taken back, and what is asked before it is
/// done.
class StatusOffers : public QObject
{
    Q_OBJECT

public:
    StatusOffers(StatusLine &statusLine, OpenDossier &openDossier, DossierList &dossierList);

    /// Throws a dossier away, and offers to put it back.
    void throwAway(DossierId id);
    void throwAwayOpen(); ///< the one that is open, if one is
    void askResetPractice();
    void askCopy(const QString &path, const QString &moment); ///< as CopiesPage::copyAsked

Q_SIGNALS:
    void thrownAway(const wd::DossierId &id);
    void openAsked(const wd::DossierId &id); ///< it was put back
    void resetPracticeAsked();
    void restoreCopyAsked(const QString &path);

private:
    StatusLine &m_statusLine;
    OpenDossier &m_openDossier;
    DossierList &m_dossierList;
};

} // namespace wd
