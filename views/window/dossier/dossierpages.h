// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/windowcontext.h"
#include "views/window/windowpages.h"

namespace wd
{

class HistoryPage;
class SectionPane;
class SjabloonPage;
class StatusNews;
class TrashPage;

/// The pages about the open dossier: a part of it, what it said before, what was thrown away, what a newer
/// sjabloon changes. Nothing is shown while none is open.
class DossierPages : public QObject
{
    Q_OBJECT

public:
    DossierPages(const WindowContext &context, OpenDossier &openDossier, SectionPane &part,
                 WindowPages &pages, StatusNews &news);

    void showHistory(); ///< of the section that is shown
    void showWholeHistory();
    void showHistoryOf(const QString &section); ///< empty: of the whole dossier
    void showTrash();
    void showSjabloon();

private:
    const OpenDossier &m_openDossier;
    SectionPane &m_part;
    WindowPages &m_pages;
    HistoryPage *m_history;
    TrashPage *m_trash;
    SjabloonPage *m_sjabloon;
};

} // namespace wd
