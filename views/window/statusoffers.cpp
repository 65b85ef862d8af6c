// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/statusoffers.h"

#include "views/window/statusline.h"

namespace wd
{

StatusOffers::StatusOffers(StatusLine &statusLine, OpenDossier &openDossier, DossierList &dossierList)
    : m_statusLine(statusLine)
    , m_openDossier(openDossier)
    , m_dossierList(dossierList)
{
}

void StatusOffers::throwAwayOpen()
{
    if (m_openDossier.isOpen())
        throwAway(m_openDossier.work().id);
}

/// By value: the id is often that of the open dossier, which goes before the last use of it.
void StatusOffers::throwAway(DossierId id)
{
    const DossierListRow *row = m_dossierList.row(id);
    const bool here = m_openDossier.isOpen() && m_openDossier.work().id == id;
    if (row && row->news.newer)
        return m_statusLine.tell(
            tr("Een nieuwere versie van Wijkdossier maakte dit dossier. Hier kunt u het alleen lezen."));
    const QString title = here ? m_openDossier.work().title : row ? row->row.title : QString();
    if (here)
        m_openDossier.open({});
    m_dossierList.throwAway(id);
    Q_EMIT thrownAway(id);
    m_statusLine.tell(tr("%1 ligt in de prullenbak. Daar blijft het minstens 30 dagen.").arg(title),
                      tr("Zet terug"), [this, id] {
                          m_dossierList.putBack(id);
                          Q_EMIT openAsked(id);
                      });
}

void StatusOffers::askResetPractice()
{
    m_statusLine.tell(tr("Alles op de Oefensite gaat weg en u begint opnieuw met de twee voorbeelden."),
                      tr("Begin opnieuw"), [this] { Q_EMIT resetPracticeAsked(); });
}

void StatusOffers::askCopy(const QString &path, const QString &moment)
{
    m_openDossier.save();
    m_statusLine.tell(
        tr("Alle dossiers op deze computer worden weer zoals %1. Hoe ze nu zijn, blijft bewaard in "
           "een eigen bestand.")
            .arg(moment),
        tr("Zet terug"), [this, path] { Q_EMIT restoreCopyAsked(path); });
}

} // namespace wd
