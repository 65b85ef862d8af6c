// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/siteport.h"
#include "views/window/page.h"

namespace wd
{

/// What a sync met on the site and only a person can judge: a sentence each. It stays until something is
/// decided about the dossier, or until the person says it was read. What publishing answers it leads to,
/// where somebody may publish it: not in the trash, nor of a newer program.
class QuestionsCard : public Card
{
    Q_OBJECT

public:
    QuestionsCard(const DossierId &dossier, const QList<SyncEvent> &questions, bool readOnly, SitePort &site,
                  Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    void lookAsked(); ///< at the page where it can be answered
};

} // namespace wd
