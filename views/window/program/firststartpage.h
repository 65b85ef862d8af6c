// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/siteport.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

namespace wd
{

/// The first start, and logging in again: practise first, or an address, a name and a password. Tells which
/// kind of site it is and what the account may do.
class FirstStartPage : public QWidget
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
    void logIn();
    void tried(const std::optional<Error> &error);
    void setBusy(bool busy);
    void answerWith(const Error &error);
    [[nodiscard]] QString welcome() const;

    SitePort &m_site;
    bool m_asking = false, m_again = false;
    QLabel *m_heading, *m_help, *m_answer;
    QPushButton *m_practice, *m_logIn, *m_plain, *m_later;
    QLineEdit *m_address, *m_user, *m_password;
};

} // namespace wd
