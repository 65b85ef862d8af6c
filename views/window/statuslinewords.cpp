// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the status line says.
#include "model/publication/findings/overtakenpage.h"
#include "model/publication/notes/sitequestions.h"
#include "views/window/statusline.h"
#include "views/words/overtakenwords.h"
#include "views/words/sentences.h"

#include <QLocale>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

Language languageOf(const QWidget &widget)
{
    return Language::of(widget.locale());
}

} // namespace

QString StatusLine::sharingWords() const
{
    switch (m_site.siteState()) {
    case SiteState::None:
        return tr("Uw werk staat veilig op deze computer. Het wordt nog nergens gedeeld.");
    case SiteState::Working:
        return m_site.doing().isEmpty() ? tr("Wordt gedeeld…") : m_site.doing();
    case SiteState::Offline:
        if (!m_automatic)
            return tr("U bent offline. Uw werk staat veilig op deze computer; u deelt het met F5.");
        return tr("U bent offline. Uw werk staat veilig op deze computer; wij delen het zodra er weer "
                  "verbinding is.");
    case SiteState::NeedsPassword:
        return tr("De site vraagt uw wachtwoord. Uw werk staat veilig op deze computer.");
    case SiteState::Refused:
        return m_site.error() ? sentence(*m_site.error(), languageOf(*this)) : tr("Delen lukt nu niet.");
    case SiteState::Idle:
        break;
    }
    if (!m_openDossier.isSaved())
        return tr("Wordt bewaard…");
    if (!m_site.lastSync().isValid())
        return m_automatic ? tr("Nog niet gedeeld") : tr("Nog niet gedeeld; u deelt met F5");
    if (!m_automatic)
        return tr("Gedeeld %1; daarna deelt u met F5")
            .arg(locale().toString(m_site.lastSync().toLocalTime().time(), u"HH:mm"_s));
    return tr("Gedeeld %1").arg(locale().toString(m_site.lastSync().toLocalTime().time(), u"HH:mm"_s));
}

/// As much of it as stands in a line without pushing the rest aside.
QString StatusLine::sharingInShort(const QString &whole) const
{
    switch (m_site.siteState()) {
    case SiteState::None:
        return tr("Het wordt nog nergens gedeeld.");
    case SiteState::Offline:
        return tr("U bent offline. Uw werk is veilig.");
    case SiteState::NeedsPassword:
        return tr("De site vraagt uw wachtwoord.");
    case SiteState::Refused:
        return m_site.error() ? tr("Delen lukt nu niet. Uw werk is veilig.") : whole;
    case SiteState::Working:
    case SiteState::Idle:
        return whole;
    }
    Q_UNREACHABLE();
}

QString StatusLine::intentWords(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Publish:
        return tr("Wordt gepubliceerd zodra het kan");
    case IntentKind::Withdraw:
        return tr("Wordt ingetrokken zodra het kan");
    case IntentKind::Request:
        return tr("Uw verzoek gaat weg zodra het kan");
    case IntentKind::Returned:
        return tr("Het verzoek gaat terug zodra het kan");
    }
    Q_UNREACHABLE();
}

QString StatusLine::publishingWords() const
{
    if (!m_openDossier.isOpen())
        return {};
    const auto unfinished = int(m_openDossier.unfinished().size());
    if (unfinished == 0)
        return publicationStatusWords();
    const QString first = tr("%n onderdeel(en) nog niet af", nullptr, unfinished);
    const QString rest = publicationStatusWords();
    return rest.isEmpty() ? first : first + u" · "_s + rest;
}

QString StatusLine::publicationStatusWords() const
{
    const PublicationStatus &publicationStatus = m_openDossier.publicationStatus();
    if (m_openDossier.intent())
        return intentWords(m_openDossier.intent()->kind);
    if (!publicationStatus.published)
        return publicationStatus.withdrawnReason.isEmpty() ? tr("Nog niet op de site")
                                                           : tr("Van de site gehaald");
    const QList<Overtaken> page
        = overtakenNow(m_openDossier.sjablonen(), publicationStatus, m_openDossier.today());
    const QList<Overtaken> due = dueOf(m_openDossier.work(), publicationStatus, m_openDossier.today());
    if (m_changes <= 0 && !page.isEmpty())
        return tr("%1 Publiceer opnieuw.")
            .arg(overtakenInWords(page.first(), *publicationStatus.shown, languageOf(*this)));
    if (m_changes <= 0 && !due.isEmpty())
        return overtakenInWords(due.first(), m_openDossier.work(), languageOf(*this));
    return standsWords();
}

QString StatusLine::standsWords() const
{
    if (m_changes < 0)
        return tr("Op de site");
    if (m_changes > 0)
        return tr("%n wijziging(en) nog niet op de site", nullptr, m_changes);
    if (m_openDossier.publicationStatus().otherOnSite
        || !answeredByPublishing(m_openDossier.publicationStatus().asked).isEmpty())
        return tr("Op de site staat nu iets anders");
    if (m_otherPage)
        return tr("De pagina verandert door het sjabloon");
    // Not while something is half typed: the site does not have that.
    return m_openDossier.unfinished().isEmpty() ? tr("De site is bij") : QString();
}

} // namespace wd
