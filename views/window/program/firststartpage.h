// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/siteport.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace wd
{

class SiteFormFields;

/// The first start, and logging in again: practise first, or choose a site. What was found there is asked
/// about before a password is sent or anything is made.
class FirstStartPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit FirstStartPage(SitePort &site, QWidget *parent = nullptr);

    /// Logging in again at the site we have: address and name are known, the password is asked.
    void askPasswordAgain();
    void askAnew();
    [[nodiscard]] bool asksAgain() const { return m_again; }

Q_SIGNALS:
    void practiceAsked();
    void done(); ///< logged in
    void laterAsked();

private:
    void layOut();
    void logIn();
    void logInWith(const SiteFormAnswers &answers);
    void agree();
    void kindChosen();
    void tried(const std::optional<Error> &error);
    void say(const QString &words, const char *role);
    void setBusy(bool busy);
    void answerWith(const Error &error);

    SitePort &m_site;
    bool m_asking = false, m_again = false;
    QString m_agreement; ///< what is asked now, and the button beside it answers
    SiteFormFields *m_fields;
    QLabel *m_heading, *m_help, *m_answer;
    QPushButton *m_practice, *m_logIn, *m_agree, *m_later;
};

} // namespace wd
