// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/publishing/publishingpages.h"

#include "views/window/publishing/publishpage.h"
#include "views/window/publishing/republishpage.h"
#include "views/window/publishing/withdrawpage.h"
#include "views/window/statusnews.h"

namespace wd
{

using Page = WindowPages::Page;

PublishingPages::PublishingPages(const WindowContext &context, OpenDossier &openDossier,
                                 const FileCheck &files, WindowPages &pages, StatusNews &news)
    : m_openDossier(openDossier)
    , m_pages(pages)
    , m_publish(new PublishPage(openDossier, context.site, files, context.files.papers(), context.language,
                                pages.window()))
    , m_withdraw(new WithdrawPage(openDossier, context.site, context.language, pages.window()))
    , m_republish(new RepublishPage(context.dossierList, context.store, context.site, context.clock,
                                    context.language, pages.window()))
{
    m_publish->showPicturesOf(context.files);
    m_pages.add(Page::Publish, m_publish);
    m_pages.add(Page::Withdraw, m_withdraw);
    m_pages.add(Page::Republish, m_republish);
    connect(m_publish, &PublishPage::placeAsked, this, &PublishingPages::placeAsked);
    connect(m_publish, &PublishPage::closeAsked, &m_pages, &WindowPages::showPart);
    connect(m_publish, &PublishPage::changesCounted, this, &PublishingPages::changesCounted);
    connect(m_withdraw, &WithdrawPage::closeAsked, &m_pages, &WindowPages::showPart);
    connectRepublish(context, news);
}

void PublishingPages::connectRepublish(const WindowContext &context, StatusNews &news)
{
    connect(m_republish, &RepublishPage::closeAsked, &m_pages, &WindowPages::showPart);
    connect(m_republish, &RepublishPage::openAsked, this, &PublishingPages::openAsked);
    connect(m_republish, &RepublishPage::failed, &news, &StatusNews::tellError);
    connect(m_republish, &RepublishPage::decided, this,
            [this, &list = context.dossierList, &site = context.site] {
                m_openDossier.lookAgain(); // the open one may be among them
                list.refresh();
                site.syncNow();
            });
}

void PublishingPages::showPublish()
{
    if (!m_openDossier.isOpen())
        return;
    m_openDossier.save();
    m_pages.showPage(Page::Publish);
    m_publish->begin();
}

void PublishingPages::showWithdraw()
{
    if (!m_openDossier.isOpen())
        return;
    m_pages.showPage(Page::Withdraw);
    m_withdraw->begin();
}

void PublishingPages::showRepublish()
{
    m_openDossier.save(); // what is being typed is looked at too
    m_pages.showPage(Page::Republish);
    m_republish->begin();
}

} // namespace wd
