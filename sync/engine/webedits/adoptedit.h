// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/webedits/webeditkept.h"

namespace wd
{

/// A member that a webmaster changed, and where it stands.
struct FoundEdit {
    const MemberPlace &place;
    QString part; ///< empty: the dossier itself
    const MemberEdit &edit;
    bool stood = false; ///< `edit.base` is what stood there before, for certain
    bool untouched = false; ///< what residents see of the concept is what the webmaster changed
    bool again = false; ///< this look took that member in from another object already
};

/// Takes the edit into what is found. Residents see less than the concept holds: of a part that is internal
/// by now or of a section that the sjabloon leaves out nothing, and a link to a document or a photo that is
/// internal yet stands in no text of the site. So it is asked what the concept itself says; a text is merged
/// with that, and what cannot be put together gets a card, as does whatever the concept changed too,
/// and a line that stands otherwise on another object, as the title of the page and of its folder.
void adoptEdit(FoundEdits &found, const FoundEdit &one, const QDateTime &now);

} // namespace wd
