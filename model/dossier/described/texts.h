// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/shape.h"
#include "model/dossier/dossier.h"
#include "model/dossier/place.h"

#include <functional>

namespace wd
{

/// One text of a dossier, where it stands and what it is.
struct TextInDossier {
    Place place; ///< what merges as one, of a list keyed by wijk all; a Conflict names the wijk besides
    QString path; ///< the text itself, lists passed through: "delays/reason"
    TextKind kind = TextKind::Prose; ///< holdsWords says whether a person wrote it
    QString text; ///< of rich text the words, a line a block
    RichText rich = {}; ///< rich text as it is laid out; empty for another
    const Shape *member = nullptr; ///< that of `field`; null: unknown to this version
    bool isPublic = false; ///< by its description; who may see a document is a rule of publicView
    bool tellsHistory = false;
    bool inTrash = false; ///< its part is; a dossier in the trash says so itself
};

/// Calls `visit` with every text that is not empty, ids, states and days too, in the order of the description
/// and behind what it stands among the unknown. Each of a list of texts is one, and so is a rich text, also
/// one that holds a picture and no words. Unknown members are taken for what their names say elsewhere, or
/// what they look like.
void eachText(const QJsonObject &dossier, const std::function<void(const TextInDossier &)> &visit);
/// The same of any described document, as JSON of that shape.
void eachText(const Shape &shape, const QJsonObject &document,
              const std::function<void(const TextInDossier &)> &visit);
void eachText(const Dossier &dossier, const std::function<void(const TextInDossier &)> &visit);

} // namespace wd
