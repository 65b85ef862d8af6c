// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/filecheck.h"
#include "views/window/windowcontext.h"
#include "views/window/windowpages.h"

namespace wd
{

class PublishPage;
class RepublishPage;
class StatusNews;
class WithdrawPage;

/// The pages on which one decides what residents see: of the open dossier, and of all pages that time
/// overtook.
class PublishingPages : public QObject
{
    Q_OBJECT

public:
    PublishingPages(const WindowContext &context, OpenDossier &openDossier, const FileCheck &files,
                    WindowPages &pages, StatusNews &news);

    void showPublish(); ///< nothing happens while no dossier is open
    void showWithdraw(); ///< the same
    void showRepublish();

Q_SIGNALS:
    void placeAsked(const QString &section, const QString &part, const QString &field);
    void changesCounted(int count, bool otherPage); ///< as StatusLine::setChanges
    void openAsked(const wd::DossierId &id);

private:
    void connectRepublish(const WindowContext &context, StatusNews &news);

    OpenDossier &m_openDossier;
    WindowPages &m_pages;
    PublishPage *m_publish;
    WithdrawPage *m_withdraw;
    RepublishPage *m_republish;
};

} // namespace wd
