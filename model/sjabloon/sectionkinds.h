// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjabloon.h"

namespace wd
{

/// Whether this program has sections of that kind, and whether it has one of that kind for that member: only
/// of those it can say how far they are, edit them and show them.
[[nodiscard]] bool isKnownKind(const QString &kind);
[[nodiscard]] bool isKnownBinding(const SectionBinding &binding);
/// Whether a section of some kind can show that place of the dossier ("roles/contact/name"): it or what it
/// stands in.
[[nodiscard]] bool isBindable(const QString &place);

/// One thing that lacks in a section where something is.
struct Lack {
    QString section, part;
    QString what; ///< as SectionState::lacks
    bool operator==(const Lack &) const = default;
};

/// What was found in a section: how much, and what lacks.
struct SectionFound {
    int count = 0;
    bool any = false;
    QList<Lack> lacks = {}; ///< section not filled in

    void lack(const QString &what, const QString &where = {})
    {
        lacks.append({.section = {}, .part = where, .what = what});
    }
};
/// What its kind asks of a section with that binding; nothing is found in one that is not known.
[[nodiscard]] SectionFound lookAt(const Dossier &dossier, const SectionBinding &binding);

} // namespace wd
