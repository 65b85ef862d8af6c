// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/ids.h"
#include "model/dossier/language.h"
#include "views/dossiers/siteport.h"
#include "views/window/page.h"

#include <QGridLayout>

namespace wd
{

/// *Verbinding proberen*: what the program needs of the site, tried one after another, with what was found of
/// each and who can mend it.
class TrialPage : public PageFrame
{
    Q_OBJECT

public:
    TrialPage(SitePort &site, const Clock &clock, const Language &language, QWidget *parent = nullptr);

    void begin(); ///< tries at once; one that is under way goes on

private:
    struct Row {
        QLabel *icon, *subject, *found, *mender;
    };
    void addButtons();
    void start();
    void showStep(const TrialStep &step);
    void finish(const SiteTrial &trial);
    void setRunning(bool running);
    void copy() const;
    [[nodiscard]] Row &rowOf(TrialSubject subject);

    SitePort &m_site;
    const Clock m_clock;
    const Language m_language;
    SiteTrial m_trial;
    QDateTime m_begunAt;
    bool m_running = false;
    QPushButton *m_again, *m_stop, *m_copy;
    QLabel *m_copied;
    QVBoxLayout *m_summary;
    QGridLayout *m_steps;
    QMap<TrialSubject, Row> m_rows;
};

} // namespace wd
