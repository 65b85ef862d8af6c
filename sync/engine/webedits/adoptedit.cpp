// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits/adoptedit.h"

#include "model/dossier/text/richtext.h"
#include "model/merge/richmerge.h"
#include "sync/engine/webedits/withmember.h"

namespace wd
{

namespace
{

/// A text as the reader of the site's texts would write it.
QJsonArray asRead(const QJsonValue &text)
{
    return richTextToJson(normalised(richTextFromJson(text.toArray())));
}

/// What a card gives as ours: what the concept holds, of which residents may get less, or nothing.
QJsonValue mineOf(const MemberEdit &edit, const QJsonValue &own)
{
    const bool none = own.isUndefined() || (edit.mine.isNull() && own.toString().isEmpty());
    return none ? edit.mine : own;
}

} // namespace

void adoptEdit(FoundEdits &found, const FoundEdit &one, const QDateTime &now)
{
    const MemberEdit &edit = one.edit;
    const QJsonValue own = memberAt(found.json, one.place.list, one.part, edit.name);
    if (!one.place.rich && own.toString() == edit.theirs.toString())
        return; // the concept says so, though residents get it no longer
    const bool asItWas = one.stood && !one.place.rich && own.toString() == edit.base.toString();
    const Conflict card{.place = {one.part, edit.name},
                        .base = edit.base,
                        .mine = mineOf(edit, own),
                        .theirs = edit.theirs,
                        .when = now};
    QJsonValue taken = edit.theirs;
    const bool otherwise = one.again && !one.place.rich; // than on another object of the same look
    if ((!one.untouched && !asItWas) || otherwise)
        found.conflicts.append(card);
    if (one.place.rich && one.untouched && asRead(own) != edit.mine.toArray()) {
        const RichMerge merge = mergeRich(edit.mine.toArray(), own.toArray(), edit.theirs.toArray(), true);
        taken = merge.merged;
        for (const RunConflict &run : merge.conflicts) {
            found.conflicts.append(card);
            found.conflicts.last().base = run.base;
            found.conflicts.last().mine = run.mine;
            found.conflicts.last().theirs = run.theirs;
        }
    }
    found.json = withMember(found.json, one.place.list, one.part, edit.name, taken);
    found.adopted.append(edit.name);
}

} // namespace wd
