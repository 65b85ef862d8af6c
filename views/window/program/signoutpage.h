// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/siteport.h"
#include "views/dossiers/supportport.h"
#include "views/window/page.h"

namespace wd
{

/// Leaving: what goes from this computer, asked once; or what is not on the site yet, with the way to share
/// it first.
class SignOutPage : public PageFrame
{
    Q_OBJECT

public:
    SignOutPage(SupportPort &support, SitePort &site, QWidget *parent = nullptr);

    void begin(); ///< looks what is not shared now

Q_SIGNALS:
    void signOutAsked(); ///< the person said yes

private:
    void show(const QStringList &unshared);

    SupportPort &m_support;
    SitePort &m_site;
    QLabel *m_words;
    QPushButton *m_share, *m_signOut;
};

} // namespace wd
