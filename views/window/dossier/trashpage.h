// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"
#include "views/window/page.h"

namespace wd
{

/// The parts of this dossier that were thrown away in the last thirty days, and the way back.
class TrashPage : public PageFrame
{
    Q_OBJECT

public:
    explicit TrashPage(OpenDossier &openDossier, Language language, QWidget *parent = nullptr);

    void begin();

private:
    void addPart(const QString &kind, const QString &id, const QString &title, const QString &deleted);

    OpenDossier &m_openDossier;
    Language m_language;
    QVBoxLayout *m_parts;
};

} // namespace wd
