// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"

#include <QWidget>

namespace wd
{

class LinkButton;

/// That there is a newer version of the sjabloon the open dossier follows, in a line that leads to what would
/// change; hidden where there is none.
class SjabloonLine : public QWidget
{
    Q_OBJECT

public:
    SjabloonLine(const OpenDossier &openDossier, Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    void lookAsked();

private:
    void refresh();

    const OpenDossier &m_openDossier;
    Language m_language;
    LinkButton *m_link = nullptr;
    Sjabloon m_newer; ///< that the line tells of
};

} // namespace wd
