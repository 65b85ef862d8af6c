// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/siteport.h"
#include "views/window/page.h"

namespace wd
{

/// What a sync met on the site and only a person can judge: a sentence each. It stays until something is
/// decided about the dossier, or until the person says it was read.
class QuestionsCard : public Card
{
    Q_OBJECT

public:
    QuestionsCard(const DossierId &dossier, const QList<SyncEvent> &questions, SitePort &site,
                  Language language, QWidget *parent = nullptr);
};

} // namespace wd
