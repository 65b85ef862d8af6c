// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/wijkcsv.h"

namespace wd
{

// What a person does to the list. Each takes the list as it is and gives it as it becomes; an act that
// changes nothing gives the same list. Errors: NotFound for a slug the list does not know; BadInput
// "wijk-name" (none, too long, of more lines), "wijk-taken" (`subject`: by which wijk), "wijk-website",
// "wijk-itself" (merged into itself, or into what was merged into it).

/// From `today` on it is called so; what it was called before that day is kept with it.
[[nodiscard]] Result<WijkList> renamedWijk(WijkList list, const QString &slug, const QString &name,
                                           const QDate &today);
/// It is part of the other from now on, and no longer offered.
[[nodiscard]] Result<WijkList> mergedWijk(WijkList list, const QString &slug, const QString &into);
/// It is one by itself again.
[[nodiscard]] Result<WijkList> partedWijk(WijkList list, const QString &slug);
/// A new wijk, offered, behind those of its stadsdeel.
[[nodiscard]] Result<WijkList> withWijk(WijkList list, const QString &name, const QString &stadsdeel);
/// Whether it is offered where a wijk is chosen; one that was merged is not.
[[nodiscard]] Result<WijkList> listedWijk(WijkList list, const QString &slug, bool listed);
[[nodiscard]] Result<WijkList> withStadsdeel(WijkList list, const QString &slug, const QString &stadsdeel);
[[nodiscard]] Result<WijkList> withWebsite(WijkList list, const QString &slug, const QString &address);

/// What a table says, as wijken of this list: one without a slug is the wijk that is called so by now, and
/// gets one that is free where there is none; a table without stadsdelen leaves them as they are.
[[nodiscard]] QList<Wijk> asInList(const WijkList &list, const WijkTable &table);

/// What taking over another list does: slugs, each in the order of the list it stands in.
struct WijkListChange {
    QStringList come; ///< are new, or offered again
    QStringList go; ///< are no longer offered; they stay known, for dossiers that name them
    QStringList stay;
    QStringList renamed; ///< of what is known: what is called otherwise in the other list
    QStringList moved; ///< of what is known: what has another stadsdeel there
    bool otherOrder = false; ///< of those that stay
    [[nodiscard]] bool isNothing() const
    {
        return come.isEmpty() && go.isEmpty() && renamed.isEmpty() && moved.isEmpty() && !otherOrder;
    }
};
[[nodiscard]] WijkListChange changeBy(const WijkList &list, const QList<Wijk> &other);
/// The list with another taken over: in that one's order, and behind it what is no longer offered.
[[nodiscard]] WijkList withTaken(const WijkList &list, const QList<Wijk> &other, const QDate &today);

/// Those in whose texts, earlier names too, all the words occur.
[[nodiscard]] QList<Wijk> foundWijken(const WijkList &list, const QString &words);

} // namespace wd
