// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/dossierpages.h"

#include "views/window/dossier/historypage.h"
#include "views/window/dossier/sectionpane.h"
#include "views/window/dossier/sjabloonpage.h"
#include "views/window/dossier/trashpage.h"
#include "views/window/statusnews.h"

namespace wd
{

using Page = WindowPages::Page;

DossierPages::DossierPages(const WindowContext &context, OpenDossier &openDossier, SectionPane &part,
                           WindowPages &pages, StatusNews &news)
    : m_openDossier(openDossier)
    , m_part(part)
    , m_pages(pages)
    , m_history(new HistoryPage(openDossier, context.store, context.language, pages.window()))
    , m_trash(new TrashPage(openDossier, context.language, pages.window()))
    , m_sjabloon(new SjabloonPage(openDossier, context.language, pages.window()))
{
    m_pages.add(Page::Part, &m_part);
    m_pages.add(Page::History, m_history);
    m_pages.add(Page::Trash, m_trash);
    m_pages.add(Page::Sjabloon, m_sjabloon);
    connect(&m_part, &SectionPane::historyAsked, this, &DossierPages::showHistoryOf);
    connect(&m_part, &SectionPane::sjabloonAsked, this, &DossierPages::showSjabloon);
    connect(m_history, &HistoryPage::closeAsked, &m_pages, &WindowPages::showPart);
    connect(m_history, &HistoryPage::failed, &news, &StatusNews::tellError);
    connect(m_trash, &TrashPage::closeAsked, &m_pages, &WindowPages::showPart);
    connect(m_sjabloon, &SjabloonPage::closeAsked, &m_pages, &WindowPages::showPart);
}

void DossierPages::showHistory()
{
    showHistoryOf(m_part.section());
}

void DossierPages::showWholeHistory()
{
    showHistoryOf({});
}

void DossierPages::showHistoryOf(const QString &section)
{
    if (!m_openDossier.isOpen())
        return;
    m_pages.showPage(Page::History);
    m_history->showSection(section);
}

void DossierPages::showTrash()
{
    if (!m_openDossier.isOpen())
        return;
    m_pages.showPage(Page::Trash);
    m_trash->begin();
}

void DossierPages::showSjabloon()
{
    if (!m_openDossier.isOpen())
        return;
    m_sjabloon->begin();
    m_pages.showPage(Page::Sjabloon);
}

} // namespace wd
