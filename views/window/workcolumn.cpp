// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/workcolumn.h"

#include "views/window/dossier/cardstack.h"
#include "views/window/dossier/dossiernavigation.h"
#include "views/window/dossier/dossierpages.h"
#include "views/window/dossier/findbar.h"
#include "views/window/dossier/sectionpane.h"
#include "views/window/dossier/textbarrow.h"
#include "views/window/overview/startpages.h"
#include "views/window/program/programpages.h"
#include "views/window/publishing/publishingpages.h"
#include "views/window/walkbar.h"

#include <QVBoxLayout>

namespace wd
{

WorkColumn::WorkColumn(const WindowContext &context, OpenDossier &openDossier, FocusKeeper &focus,
                       StatusNews &news, const QWidget &below, QWidget *parent)
    : QWidget(parent)
    , m_part(new SectionPane(
          {.openDossier = openDossier, .files = context.files, .language = context.language}, this))
    , m_find(new FindBar(openDossier, *m_part, context.language, this))
    , m_pages(new WindowPages(openDossier, focus, below, this))
{
    makePages(context, openDossier, news);
    layOut();
    connectWays();
}

WorkColumn::~WorkColumn() = default;

void WorkColumn::makePages(const WindowContext &context, OpenDossier &openDossier, StatusNews &news)
{
    const FileCheck files{FileStore(context.workspace)}; // its copies read a file once for all
    m_cards
        = new CardStack(openDossier, context.site, files, context.files.papers(), context.language, m_part);
    m_part->setCards(m_cards);
    m_start = std::make_unique<StartPages>(context, openDossier, *m_pages, news);
    m_dossier = std::make_unique<DossierPages>(context, openDossier, *m_part, *m_pages, news);
    m_publishing = std::make_unique<PublishingPages>(context, openDossier, files, *m_pages, news);
    m_program = std::make_unique<ProgramPages>(context, *m_pages);
    m_navigation = std::make_unique<DossierNavigation>(openDossier, *m_part, *m_pages);
}

void WorkColumn::layOut()
{
    m_walkBar = new WalkBar(this);
    m_textBar = new TextBarRow(*m_part, *m_pages, this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_walkBar);
    rows->addWidget(m_find);
    rows->addWidget(m_textBar);
    rows->addWidget(m_pages, 1);
}

void WorkColumn::connectWays()
{
    DossierNavigation *navigation = m_navigation.get();
    connect(m_start.get(), &StartPages::made, navigation, &DossierNavigation::openMade);
    connect(m_find, &FindBar::placeAsked, navigation, &DossierNavigation::showPlace);
    connect(m_publishing.get(), &PublishingPages::placeAsked, navigation, &DossierNavigation::showPlace);
    connect(m_publishing.get(), &PublishingPages::openAsked, navigation,
            [navigation](const DossierId &id) { navigation->open(id); });
    connect(m_part, &SectionPane::sectionShown, m_cards, &CardStack::showSection);
    connect(m_cards, &CardStack::lookAsked, m_publishing.get(), &PublishingPages::showPublish);
    connect(m_cards, &CardStack::editAsked, m_part, &SectionPane::goTo);
}

} // namespace wd
