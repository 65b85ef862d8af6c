// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/overview/startpages.h"

#include "views/window/overview/emptypage.h"
#include "views/window/overview/newdossierpage.h"
#include "views/window/program/firststartpage.h"
#include "views/window/statusnews.h"
#include "views/words/siteformwords.h"

namespace wd
{

using Page = WindowPages::Page;

StartPages::StartPages(const WindowContext &context, const OpenDossier &openDossier, WindowPages &pages,
                       StatusNews &news)
    : m_site(context.site)
    , m_openDossier(openDossier)
    , m_pages(pages)
    , m_news(news)
    , m_newDossier(new NewDossierPage(context.store, context.sjablonen, pages.window()))
{
    auto *empty = new EmptyPage(context.site.account().practice, pages.window());
    m_pages.add(Page::Empty, empty);
    m_pages.add(Page::NewDossier, m_newDossier);
    connect(empty, &EmptyPage::exampleAsked, this, &StartPages::exampleAsked);
    connect(empty, &EmptyPage::newAsked, this, &StartPages::showNewDossier);
    connect(m_newDossier, &NewDossierPage::makeAsked, &context.dossierList, &DossierList::create);
    connect(&context.dossierList, &DossierList::created, m_newDossier, &NewDossierPage::made);
    connect(m_newDossier, &NewDossierPage::madeHere, this, &StartPages::made);
    connect(m_newDossier, &NewDossierPage::cancelled, &m_pages, &WindowPages::showPart);
    connect(m_newDossier, &NewDossierPage::failed, &m_news, &StatusNews::tellError);
    connect(&m_pages, &WindowPages::shown, this, [this](Page page) {
        if (page == Page::NewDossier)
            m_newDossier->begin();
    });
}

FirstStartPage &StartPages::firstStart()
{
    if (!m_firstStart) {
        m_firstStart = new FirstStartPage(m_site, m_pages.window());
        m_pages.add(Page::FirstStart, m_firstStart);
        connect(m_firstStart, &FirstStartPage::practiceAsked, this, &StartPages::practiceAsked);
        connect(m_firstStart, &FirstStartPage::laterAsked, &m_pages, &WindowPages::showPart);
        connect(m_firstStart, &FirstStartPage::done, this, &StartPages::welcome);
    }
    return *m_firstStart;
}

void StartPages::showFirstStart()
{
    if (m_site.siteState() == SiteState::NeedsPassword)
        firstStart().askPasswordAgain();
    else
        firstStart().askAnew();
    m_pages.showPage(Page::FirstStart);
}

void StartPages::showNewDossier()
{
    m_pages.showPage(Page::NewDossier);
}

/// Somebody who was at work goes on; else a dossier is what comes next.
void StartPages::welcome()
{
    const QString words = welcomeWords();
    if (m_openDossier.isOpen()) {
        m_pages.showPart();
        m_news.tell(words);
        return;
    }
    showNewDossier();
    m_newDossier->begin(words);
}

QString StartPages::welcomeWords() const
{
    const SiteAccount account = m_site.account();
    const QString may = !account.mayPublish ? tr("Of u mag publiceren, blijkt bij de eerste keer.")
        : *account.mayPublish               ? tr("U mag publiceren.")
                                            : tr("Publiceren doet een collega, op uw verzoek.");
    QStringList sentences{account.asksPassword ? tr("U bent aangemeld bij %1.").arg(account.name)
                                               : tr("U bent verbonden met %1.").arg(account.name),
                          may};
    for (const QString &note : account.notes)
        sentences.append(siteNote(account.kind, note, Language::of(m_pages.window()->locale())));
    if (account.asksPassword)
        sentences.append(account.passwordKept
                             ? tr("Uw wachtwoord is bewaard in de sleutelbos van deze computer.")
                             : tr("Uw wachtwoord wordt niet bewaard; wij vragen het de volgende keer weer."));
    return sentences.join(u' ');
}

} // namespace wd
