// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/keptwijken.h"

namespace wd
{

WijkList keptWijken(const Store &store)
{
    const auto local = store.shared(wijkenKind());
    return local ? wijkListFromCheckedJson(local->work) : WijkList::carried();
}

} // namespace wd
