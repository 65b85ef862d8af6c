// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/closingguard.h"

#include "views/sections/files/incomingfiles.h"
#include "views/words/sentences.h"

#include <utility>

namespace wd
{

ClosingGuard::ClosingGuard(OpenDossier &openDossier, Language language)
    : m_openDossier(openDossier)
    , m_language(language)
{
}

QString ClosingGuard::objection()
{
    m_openDossier.save();
    const QString why = stillAtWork();
    return std::exchange(m_said, why) == why ? QString() : why;
}

QString ClosingGuard::stillAtWork() const
{
    if (m_openDossier.saveTrouble())
        return tr("Niet alles is bewaard: %1 Sluit nog eens om toch te sluiten.")
            .arg(sentence(*m_openDossier.saveTrouble(), m_language));
    if (!m_openDossier.findChildren<IncomingFiles *>(QString(), Qt::FindDirectChildrenOnly).isEmpty())
        return tr("Er worden nog bestanden toegevoegd. Sluit nog eens om daarmee te stoppen.");
    return {};
}

} // namespace wd
