// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menus/recentmenu.h"

#include "views/words/plainly.h"

namespace wd
{

using namespace Qt::StringLiterals;

RecentMenu::RecentMenu(const QString &workspace, QWidget *parent)
    : QMenu(tr("Onlangs geopend"), parent)
    , m_workspace(workspace)
{
    setObjectName(u"recentMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::refresh); // another window may add to it
    refresh();
}

void RecentMenu::note(const RecentDossier &opened)
{
    noteRecent(m_workspace, opened);
    refresh();
}

void RecentMenu::forget(const DossierId &id)
{
    forgetRecent(m_workspace, id);
    refresh();
}

void RecentMenu::refresh()
{
    clear();
    const QList<RecentDossier> dossiers = recentDossiers(m_workspace);
    for (const RecentDossier &one : dossiers) {
        QString words = one.title.isEmpty() ? tr("Zonder naam") : plainly(one.title);
        auto *action = addAction(words.replace(u'&', u"&&"_s));
        action->setObjectName(u"recent_"_s + one.id.value);
        // Queued: opening makes this menu anew.
        connect(
            action, &QAction::triggered, this, [this, id = one.id] { Q_EMIT openAsked(id); },
            Qt::QueuedConnection);
    }
    setEnabled(!dossiers.isEmpty());
}

} // namespace wd
