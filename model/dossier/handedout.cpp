// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/handedout.h"

namespace wd
{

bool HandedOut::begin()
{
    if (!open(QIODevice::WriteOnly))
        return false;
    m_given = permissions();
    // Nothing was written yet. A disk without rights, such as a stick, refuses: there is nothing to narrow.
    (void)setPermissions(ReadOwner | WriteOwner | ReadUser | WriteUser);
    return true;
}

bool HandedOut::finish()
{
    (void)setPermissions(m_given);
    return commit();
}

} // namespace wd
