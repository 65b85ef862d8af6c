// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"

#include <QHash>
#include <QStackedWidget>

namespace wd
{

class FocusKeeper;

/// The pages in the place of the part, of which one is shown: the part of a dossier, or what a person asked
/// for instead of it. The focus goes along to the page that comes.
class WindowPages : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Page {
        Part,
        Empty,
        FirstStart,
        NewDossier,
        Publish,
        Withdraw,
        History,
        Trash,
        About,
        Settings,
        Help,
        Copies,
        Republish,
        Sjabloon,
        HelpFile,
        SignOut,
        Wijken,
        Trial
    };

    /// `below`: who asks for a page there goes along to it too.
    WindowPages(const OpenDossier &openDossier, FocusKeeper &focus, const QWidget &below,
                QWidget *parent = nullptr);

    void add(Page page, QWidget *widget);
    void showPage(Page page); ///< one that was added
    /// What a page leads back to: the part, or the empty page while no dossier is open.
    void showPart();
    [[nodiscard]] Page page() const;

Q_SIGNALS:
    void leaving(); ///< another page is about to come
    void placed(Page page); ///< it is there; the focus has still to come
    void shown(Page page);

private:
    [[nodiscard]] bool goesAlong(const QWidget *focus) const;

    const OpenDossier &m_openDossier;
    FocusKeeper &m_focus;
    const QWidget &m_below;
    QHash<Page, QWidget *> m_widgets;
};

} // namespace wd
