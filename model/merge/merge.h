// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/conflict.h"
#include "model/dossier/described/shape.h"
#include "model/dossier/dossier.h"
#include "model/dossier/error.h"

#include <optional>

namespace wd
{

/// Something that was decided and of which the user must hear.
struct MergeNotice {
    enum class Kind {
        Restored, ///< another's edit brought back what was deleted
    };
    QString part; ///< empty: the dossier itself
    Kind kind = Kind::Restored;
    bool operator==(const MergeNotice &) const = default;
};

struct Merged {
    Dossier dossier; ///< the remote value stands in each conflict, of visibility the stricter
    QList<Conflict> conflicts; ///< `who` and `when` empty: the caller fills them in
    QList<MergeNotice> notices;
};

/// Three-way merge, by the table in sync.md "Merge". Pure. Laws (property-tested): merge(b, w, b) = w,
/// merge(b, b, r) = r, merge(b, x, x) = x, every word of both sides is in the result or in a conflict.
/// Without a base: sets unite, lists unite by id, every other difference is a conflict.
///
/// In a Conflict: members that are one field (start with end, opens with closes, visibility with
/// embargoUntil) have the first as `field` and objects of them as values; in `affected` the wijk is a step
/// ("wijken/affected/selwerd/consequence"); a field in which two runs of blocks clash has two conflicts. A
/// file both replaced is a conflict on "file".
[[nodiscard]] Merged merge(const std::optional<Dossier> &base, const Dossier &work, const Dossier &remote);

/// The same of any described document, as canonical JSON of that shape.
struct MergedJson {
    QJsonObject document;
    QList<Conflict> conflicts;
    QList<MergeNotice> notices;
};
[[nodiscard]] MergedJson merge(const Shape &shape, const std::optional<QJsonObject> &base,
                               const QJsonObject &work, const QJsonObject &remote);

enum class ConflictChoice { Mine, Theirs, Both };

/// The card as it should be now, where something else than `theirs` stands in its place by now: somebody
/// wrote on after it was made. `theirs` is then what stands there, and the user chooses anew. Nothing: the
/// card still tells what stands there (theirs, or mine again), or its part has gone for good. Of rich text
/// the run that looks most like what was there; gone altogether: an empty run.
[[nodiscard]] std::optional<Conflict> renewed(const Dossier &dossier, const Conflict &conflict);
[[nodiscard]] std::optional<Conflict> renewed(const Shape &shape, const QJsonObject &document,
                                              const Conflict &conflict);

/// The dossier after the user's answer. Conflict, detail "renewed", where the card is older than what stands
/// there: answering it would take that away unseen. `Both`: texts one after the other (theirs first), rich
/// text both runs, a file as a second part; where a field holds only one (date, enum) Both is BadInput,
/// detail "one-value". A run of blocks is found again by its content, else it goes to the end of the field.
[[nodiscard]] Result<Dossier> settle(const Dossier &dossier, const Conflict &conflict, ConflictChoice keep,
                                     const IdMaker &ids);
/// The same of any described document; whether the result is a good one is for the caller to check.
[[nodiscard]] Result<QJsonObject> settle(const Shape &shape, const QJsonObject &document,
                                         const Conflict &conflict, ConflictChoice keep, const IdMaker &ids);

} // namespace wd
