// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk/workbench.h"
#include "views/window/page.h"

namespace wd
{

/// The parts of this dossier that were thrown away in the last thirty days, and the way back.
class TrashPage : public PageFrame
{
    Q_OBJECT

public:
    explicit TrashPage(Workbench &bench, Language language, QWidget *parent = nullptr);

    void begin();

private:
    void addPart(const QString &kind, const QString &id, const QString &title, const QString &deleted);

    Workbench &m_bench;
    Language m_language;
    QVBoxLayout *m_parts;
};

} // namespace wd
