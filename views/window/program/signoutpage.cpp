// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/signoutpage.h"

namespace wd
{

using namespace Qt::StringLiterals;

SignOutPage::SignOutPage(SupportPort &support, SitePort &site, QWidget *parent)
    : PageFrame(tr("Afmelden en wissen"), parent)
    , m_support(support)
    , m_site(site)
    , m_words(label({}, "text", this))
    , m_share(button(u"shareFirst"_s, tr("Nu delen"), "primary", this))
    , m_signOut(button(u"signOutNow"_s, tr("Meld af en wis alles op deze computer"), "danger", this))
{
    m_words->setObjectName(u"signOutWords"_s);
    m_words->setTextFormat(Qt::PlainText); // titles stand in it
    column()->addWidget(m_words);
    column()->addWidget(m_share, 0, Qt::AlignLeft);
    column()->addWidget(m_signOut, 0, Qt::AlignLeft);
    m_share->hide();
    m_signOut->hide();
    connect(m_share, &QPushButton::clicked, &m_site, &SitePort::syncNow);
    connect(m_signOut, &QPushButton::clicked, this, &SignOutPage::signOutAsked);
    connect(&m_site, &SitePort::siteStateChanged, this, [this] {
        if (isVisible() && m_site.siteState() != SiteState::Working)
            begin();
    });
}

void SignOutPage::begin()
{
    m_support.askUnshared(this, [this](const Result<QStringList> &unshared) {
        if (unshared)
            show(*unshared);
    });
}

void SignOutPage::show(const QStringList &unshared)
{
    const bool all = unshared.isEmpty();
    m_words->setText(all ? tr("Alles staat op de site, behalve wat u weggooide zonder het te delen. Kiest u "
                              "hieronder, dan gaan alle dossiers, bestanden en reservekopieën van deze "
                              "computer, en uw wachtwoord uit de sleutelbos, als het daar staat. Sluit eerst "
                              "andere vensters van Wijkdossier. Op de site verandert niets: wie zich opnieuw "
                              "aanmeldt, haalt op wat daar staat.")
                         : tr("Dit staat nog niet op de site, dus wissen wij niets:") + u"\n\n"_s
                             + unshared.join(u'\n') + u"\n\n"_s
                             + tr("Deel het eerst, of gooi weg wat u niet wilt bewaren."));
    m_share->setVisible(!all && m_site.siteState() != SiteState::None);
    m_signOut->setVisible(all);
}

} // namespace wd
