// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is decided on PublishPage, and what it hears of the site while it waits.
#include "model/publication/notes/decision.h"
#include "model/publication/notes/sitequestions.h"
#include "views/window/pagewords.h"
#include "views/window/publishing/publishpage.h"
#include "views/words/eventwords.h"
#include "views/words/sentences.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

QList<SyncEvent> PublishPage::siteAsks() const
{
    return m_openDossier.readOnly() ? QList<SyncEvent>()
                                    : answeredByPublishing(m_openDossier.publicationStatus().asked);
}

bool PublishPage::putsBack() const
{
    return !m_openDossier.readOnly()
        && (!siteAsks().isEmpty() || m_openDossier.publicationStatus().otherOnSite);
}

bool PublishPage::isNothing() const
{
    return m_seen.isNothing() && !putsBack();
}

/// What was counted against another publication says nothing any more; and what the site asks since is read
/// before anybody decides.
void PublishPage::publicationStatusChanged()
{
    if (std::exchange(m_publication, m_openDossier.publicationStatus().publication)
        != m_openDossier.publicationStatus().publication)
        Q_EMIT changesCounted(-1, false);
    m_showsNow = false;
    showButton();
    look();
}

void PublishPage::act()
{
    m_stage = Stage::Working;
    m_stopped = false;
    m_address.clear();
    m_there = thereWords();
    m_result->clear();
    m_progress->setText(asks() ? tr("Uw verzoek gaat naar de site…") : tr("Wij zetten het op de site…"));
    writeLog();
    m_openDossier.decide(
        {.kind = showingKind(m_site.account().mayPublish), .overruled = m_gate->overruled()});
    for (const Overruled &one : keptReasons(m_openDossier)) // the decision has them now
        keepReason(m_openDossier, {.kind = one.kind, .part = one.part, .reason = {}});
    showButton();
}

/// The site asks something nobody read yet: it is on the page with the next look.
void PublishPage::decisionRefused(const PendingIntent &intent)
{
    if (m_stage != Stage::Working)
        return;
    takeWordsBack(intent.overruled);
    begin();
}

/// What the person waits for: that it is there, or that a colleague is asked.
QString PublishPage::doneWords(const SyncEvent &event) const
{
    if (event.kind == SyncEventKind::Requested)
        return tr("Uw verzoek staat klaar. Een collega die mag publiceren, ziet het.");
    if (event.kind != SyncEventKind::Published)
        return {};
    return m_there.isEmpty() ? thereWords() : m_there;
}

QString PublishPage::thereWords() const
{
    return m_seen.again       ? tr("Het dossier staat weer op de site. Bewoners kunnen het nu lezen.")
        : m_seen.first        ? tr("Het dossier staat op de site. Bewoners kunnen het nu lezen.")
        : m_seen.count() == 0 ? tr("De site is bij. Bewoners zien weer wat in dit dossier staat.")
                              : tr("De site is bij. Bewoners zien nu wat u veranderde.");
}

void PublishPage::reported(const DossierId &id, const QList<SyncEvent> &events, const QString &address,
                           const std::optional<Error> &error)
{
    if (m_stage != Stage::Working || !m_openDossier.isOpen() || id != m_openDossier.work().id)
        return;
    QStringList said;
    for (const SyncEvent &event : events) {
        if (const QString words = doneWords(event); !words.isEmpty())
            said.prepend(words);
    }
    const bool there = !said.isEmpty();
    const bool dropped = std::any_of(events.begin(), events.end(),
                                     [](const SyncEvent &event) { return event.leavesUnpublished(); });
    for (const SyncEvent &event : events)
        said.append(newsInWords(event, m_language));
    said.removeAll(QString());
    if (error)
        said.append(sentence(*error, m_language));
    if (!there && !error && !dropped)
        return;
    m_stage = there ? Stage::Done : Stage::Failed;
    m_address = there ? address : QString();
    if (!m_address.isEmpty())
        said.append(m_address);
    m_result->setText(said.join(u'\n'));
    clear(m_changes);
    clear(m_aside);
    if (there)
        m_gate->showFound({});
    if (dropped)
        look();
    showButton();
    if (isVisible() && m_open->isVisibleTo(this))
        m_open->setFocus();
}

/// A sync that ended without a word about this dossier: offline, refused, or stopped.
void PublishPage::finish()
{
    if (m_stage != Stage::Working)
        return;
    const SiteState siteState = m_site.siteState();
    if (siteState == SiteState::Offline)
        m_progress->setText(
            tr("U bent offline. Uw besluit is bewaard; wij publiceren zodra er weer verbinding is."));
    if ((siteState == SiteState::Refused || siteState == SiteState::NeedsPassword) && m_site.error()) {
        m_stage = Stage::Failed;
        m_result->setText(sentence(*m_site.error(), m_language));
        showButton();
    }
    if (siteState == SiteState::Idle && std::exchange(m_stopped, false)) {
        m_stage = Stage::Failed;
        m_result->setText(
            tr("U bent gestopt. Was het publiceren al begonnen, dan maken wij het af zodra er weer "
               "gedeeld wordt. Kies daarna Intrekken als u dat niet wilt."));
        showButton();
    }
    if (siteState == SiteState::None)
        m_progress->setText(tr("Er is nog geen site. Meld u eerst aan; uw besluit is bewaard."));
}

} // namespace wd
