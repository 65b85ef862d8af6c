// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/supporthost.h"

#include "app/support/helpfile.h"
#include "app/support/programfacts.h"
#include "app/support/signout.h"

namespace wd
{

SupportHost::SupportHost(Around around, QObject *parent)
    : SupportPort(parent)
    , m_around(std::move(around))
{
}

void SupportHost::askFacts(QObject *asker, const Reply<ProgramFacts> &reply)
{
    m_around.store.ask<ProgramFacts>(asker, [](Store &store) { return programFacts(&store); }, reply);
}

void SupportHost::askHelpFile(QObject *asker, const std::optional<DossierId> &dossier,
                              const Reply<HelpFile> &reply)
{
    m_around.store.ask<HelpFile>(
        asker,
        [workspace = m_around.workspace, dossier](Store &store) {
            return helpFileOf(store, workspace, dossier);
        },
        reply);
}

void SupportHost::saveHelpFile(QObject *asker, const HelpFile &file, const QString &path,
                               const Reply<bool> &reply)
{
    m_around.store.ask<bool>(
        asker,
        [file, path](Store &) -> Result<bool> {
            WD_TRY(writeHelpFile(file, path));
            return true;
        },
        reply);
}

void SupportHost::askUnshared(QObject *asker, const Reply<QStringList> &reply)
{
    m_around.store.ask<QStringList>(asker, [](Store &store) { return unsharedOn(store); }, reply);
}

} // namespace wd
