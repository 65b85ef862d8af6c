// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"
#include "views/window/page.h"

namespace wd
{

/// What changes for the open dossier with a newer version of its sjabloon, before somebody takes it over.
/// That is one step, which can be undone.
class SjabloonPage : public PageFrame
{
    Q_OBJECT

public:
    SjabloonPage(OpenDossier &openDossier, Language language, QWidget *parent = nullptr);

    void begin();

private:
    void takeOver();

    OpenDossier &m_openDossier;
    Language m_language;
    Sjabloon m_shown; ///< what the page tells of: that is taken over, not one that came meanwhile
    QVBoxLayout *m_changes;
    QPushButton *m_take, *m_later;
};

} // namespace wd
