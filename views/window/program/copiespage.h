// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/ids.h"
#include "model/dossier/language.h"
#include "views/window/page.h"

namespace wd
{

/// The copies the program made of all dossiers on this computer, with their moments, and the way back to one.
class CopiesPage : public PageFrame
{
    Q_OBJECT

public:
    CopiesPage(const QString &workspace, const Clock &clock, Language language, QWidget *parent = nullptr);

    void begin(); ///< looks which there are now

Q_SIGNALS:
    void copyAsked(const QString &path, const QString &moment); ///< moment in words

private:
    QString m_workspace;
    Clock m_clock;
    Language m_language;
    QVBoxLayout *m_copies;
};

} // namespace wd
