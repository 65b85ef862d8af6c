// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"
#include "views/dossiers/siteport.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace wd
{

/// The quiet line at the bottom: whether the work is shared, what residents do not see yet, and the one next
/// step. Says it in words with a shape beside it.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(OpenDossier &openDossier, SitePort &site, QWidget *parent = nullptr);

    /// How many things residents would see change; -1: not known (yet). And whether the sjabloon makes
    /// another page of what stays the same.
    void setChanges(int count, bool otherPage = false);
    /// Whether the page above has a green button of its own: then the one here is quiet.
    void setQuiet(bool quiet);
    /// Whether the work is shared by itself; else the person does it.
    void setAutomatic(bool automatic);
    /// A sentence for a short while, with perhaps one thing to do about it.
    void tell(const QString &sentence, const QString &action = {}, const std::function<void()> &act = {});

    /// A sentence that stays, and comes back after others, until the person says to have read it.
    void tellUntilRead(const QString &sentence);

    /// What is to be said of sharing.
    [[nodiscard]] QString sharingWords() const;

Q_SIGNALS:
    void publishAsked();
    void pageAsked();
    void passwordAsked(); ///< the site wants a password, or there is no site yet

private:
    void layOut();
    void hearButtons();
    void refresh();
    void forget();
    [[nodiscard]] QString sharingInShort(const QString &whole) const;
    void refreshSharing();
    [[nodiscard]] static QString intentWords(IntentKind kind);
    [[nodiscard]] QString publishingWords() const;
    [[nodiscard]] QString standsWords() const;
    [[nodiscard]] QString publicationStatusWords() const;
    [[nodiscard]] bool nothingToPublish() const;

    OpenDossier &m_openDossier;
    SitePort &m_site;
    int m_changes = -1;
    bool m_otherPage = false;
    bool m_quiet = false;
    bool m_automatic = true;
    QLabel *m_mark, *m_sharing, *m_publishing, *m_told;
    QLabel *m_whole; ///< all that is to be said of sharing, over the line that says it in short
    QPushButton *m_more, *m_stop, *m_logIn, *m_act, *m_page, *m_publish;
    std::function<void()> m_does;
    QTimer m_forget;
    QString m_unread;
};

} // namespace wd
