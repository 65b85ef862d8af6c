// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/publicationnotes.h"

#include <QJsonArray>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostNotes = 50; ///< as many as Store::revisions() tells

QString notesKey(const DossierId &id)
{
    return u"published "_s + id.value;
}

QJsonObject toJson(const PublicationNote &note)
{
    return {{u"number"_s, note.number},
            {u"revision"_s, note.revision},
            {u"at"_s, note.at.toString(Qt::ISODateWithMs)}};
}

} // namespace

Result<void> notePublication(Store &store, const DossierId &id, const PublicationNote &note)
{
    WD_ASSIGN(QList<PublicationNote> notes, publicationNotes(store, id));
    if (notes.contains(note))
        return {};
    notes.removeIf([&note](const PublicationNote &one) { return one.number >= note.number; });
    notes.append(note);
    QJsonArray kept;
    for (const PublicationNote &one : notes.last(std::min(notes.size(), mostNotes)))
        kept.append(toJson(one));
    return store.setSetting(notesKey(id), kept);
}

Result<QList<PublicationNote>> publicationNotes(const Store &store, const DossierId &id)
{
    WD_ASSIGN(const QJsonValue kept, store.setting(notesKey(id)));
    QList<PublicationNote> notes;
    for (const QJsonValue one : kept.toArray()) {
        QDateTime at = QDateTime::fromString(one[u"at"_s].toString(), Qt::ISODateWithMs);
        notes.append({.number = one[u"number"_s].toInt(), .revision = one[u"revision"_s].toInt(), .at = at});
    }
    return notes;
}

} // namespace wd
