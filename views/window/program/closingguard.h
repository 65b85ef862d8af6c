// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"

#include <QCoreApplication>

namespace wd
{

/// Says what would be lost by closing a window now; who closes it again while it is the same has read that.
class ClosingGuard
{
    Q_DECLARE_TR_FUNCTIONS(wd::ClosingGuard)

public:
    ClosingGuard(OpenDossier &openDossier, Language language);

    /// Saves, and says why the window should stay, in a sentence; empty: it may close.
    [[nodiscard]] QString objection();

private:
    [[nodiscard]] QString stillAtWork() const;

    OpenDossier &m_openDossier;
    Language m_language;
    QString m_said; ///< why it should stay, when it was last asked
};

} // namespace wd
