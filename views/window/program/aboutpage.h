// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/supportport.h"
#include "views/window/page.h"

#include <QUrl>

namespace wd
{

/// What this program is, what leaves this computer and what does not, the keys that help, the licence, and
/// what it works with, to be copied for who helps.
class AboutPage : public PageFrame
{
    Q_OBJECT

public:
    /// `support`: none, then what it works with is not told.
    AboutPage(SupportPort *support, Language language, QWidget *parent = nullptr);

    void begin(); ///< asks what it works with now

private:
    void makeNewer();
    void showNewer(const std::optional<ProgramAnnouncement> &announced);
    void showFacts(const ProgramFacts &facts);

    SupportPort *m_support;
    Language m_language;
    Card *m_newer; ///< a newer version that the municipality announces
    QLabel *m_facts, *m_newerWords;
    QPushButton *m_copy, *m_openNewer;
    QUrl m_address; ///< where it is, opened by a click alone
};

} // namespace wd
