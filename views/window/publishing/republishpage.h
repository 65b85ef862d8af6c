// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/list/dossierlist.h"
#include "views/dossiers/republishing.h"
#include "views/window/page.h"

namespace wd
{

/// All pages that time overtook: of each what is not so any more, and one button that publishes them anew as
/// they are. Those of which more would change, or that wait for somebody, stand apart with a way to them.
class RepublishPage : public PageFrame
{
    Q_OBJECT

public:
    RepublishPage(DossierList &dossierList, StoreThread &store, SitePort &site, const Clock &clock,
                  Language language, QWidget *parent = nullptr);

    void begin(); ///< looks which there are now

Q_SIGNALS:
    void openAsked(const wd::DossierId &id);
    void decided(const QList<wd::DossierId> &ids); ///< stands in the store: a sync carries it out
    void failed(const wd::Error &error);

private:
    void look();
    void found(const QList<OvertakenPage> &pages);
    void act();
    void fill();
    void showPage(const OvertakenPage &page);
    void showApart(const QList<OvertakenPage> &pages);
    [[nodiscard]] QList<OvertakenPage> pagesWith(bool goAlong) const;
    [[nodiscard]] QString leadWords(bool some) const;
    [[nodiscard]] QString resultWords() const;
    [[nodiscard]] static QString whyApart(OvertakenPage::Obstacle obstacle);

    DossierList &m_dossierList;
    Republishing m_republishing;
    Language m_language;
    bool m_looking = false, m_lookAgain = false;
    bool m_deciding = false; ///< the button was pressed, and it is not written yet
    bool m_known = false; ///< m_pages was looked for
    QList<OvertakenPage> m_pages;
    QSet<DossierId> m_decided; ///< by this page, since it was opened
    QStringList m_leftOut; ///< titles of those that stood otherwise when the button was pressed
    QLabel *m_lead, *m_result;
    QPushButton *m_act;
    QVBoxLayout *m_list;
};

} // namespace wd
