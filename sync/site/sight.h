// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wd
{

/// What somebody who is not logged in gets of a thing on the site.
enum class Sight {
    Readable,
    Hidden, ///< the site itself refuses it, or says that nothing is there
    Moved, ///< it says where on this site the thing went: look there
    Unproven, ///< a fault, or something between: says nothing of the thing
};

struct StrangerSight {
    Sight sight = Sight::Unproven;
    QString movedTo = {}; ///< a path on the site
    int status = 0; ///< what was answered, as a number; 0: the place has none
};

} // namespace wd
