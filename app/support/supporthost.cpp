// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/supporthost.h"

#include "app/support/programfacts.h"

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

} // namespace wd
