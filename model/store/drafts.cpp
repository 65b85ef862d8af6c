// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/drafts.h"

using namespace Qt::StringLiterals;

namespace wd
{

Result<void> writeDraft(Database &database, const DossierId &id, const Place &place, const QString &text)
{
    if (text.isEmpty())
        return execute(database, u"DELETE FROM draft WHERE dossier = ? AND part = ? AND field = ?"_s,
                       {id.value, place.part, place.field});
    return execute(database,
                   u"INSERT INTO draft (dossier, part, field, text) VALUES (?, ?, ?, ?)"
                   " ON CONFLICT (dossier, part, field) DO UPDATE SET text = excluded.text"_s,
                   {id.value, place.part, place.field, text});
}

Result<QString> readDraft(Database &database, const DossierId &id, const Place &place)
{
    WD_ASSIGN(Statement row,
              query(database, u"SELECT text FROM draft WHERE dossier = ? AND part = ? AND field = ?"_s,
                    {id.value, place.part, place.field}));
    WD_ASSIGN(const bool found, row.next());
    return found ? row.text(0) : QString();
}

Result<QList<Draft>> readDrafts(Database &database, const DossierId &id)
{
    WD_ASSIGN(Statement rows,
              query(database, u"SELECT part, field, text FROM draft WHERE dossier = ? ORDER BY part, field"_s,
                    {id.value}));
    QList<Draft> drafts;
    for (;;) {
        WD_ASSIGN(const bool found, rows.next());
        if (!found)
            return drafts;
        drafts.append({.place = {rows.text(0), rows.text(1)}, .text = rows.text(2)});
    }
}

} // namespace wd
