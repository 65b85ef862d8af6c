// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/entryfile.h"
#include "sync/folder/folderplace.h"

#include <QJsonArray>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QDateTime wholeSeconds(const QDateTime &at)
{
    return QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC);
}

QStringList subjectsOf(const QJsonObject &fields)
{
    QStringList subjects;
    for (const QJsonValue &one : fields.value(u"subjects"_s).toArray())
        subjects.append(one.toString());
    return subjects;
}

/// Of a thing that lies in the public folder too, what somebody put in its place there counts: it is what
/// everybody gets.
bool isChangedInPublic(const Thing &thing, const Share::Entry &shown)
{
    return !thing.file.isEmpty() && shown.size != thing.file.size;
}

} // namespace

Result<FolderPlace::Seen> FolderPlace::see(const QString &path) const
{
    WD_ASSIGN(const Thing thing, m_things.look(path));
    Seen seen{.thing = thing, .state = thing.state, .modified = thing.changedAt};
    if (!m_public.addressOf(path))
        return seen;
    const auto shown = m_public.mayShow(path) ? m_public.entry(path)
                                              : Result<Share::Entry>(fail(ErrorKind::NotFound, path));
    if (!shown && shown.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(shown.error());
    seen.state = isFileType(thing.type) ? QString() : shown ? publishedState : privateState;
    if (shown && !shown->isFolder)
        seen.modified = std::max(seen.modified, shown->changedAt);
    return seen;
}

Result<SiteObject> FolderPlace::get(const QString &path)
{
    const auto seen = see(path);
    if (!seen && seen.error().kind == ErrorKind::NotFound) {
        WD_ASSIGN(const SiteRow plain, plainRow(path));
        WD_ASSIGN(const Share::Entry entry, m_things.share().entry(path));
        return SiteObject{.path = path,
                          .uid = plain.uid,
                          .id = plain.id,
                          .type = plain.type,
                          .title = plain.title,
                          .state = {},
                          .modified = plain.modified,
                          .held = {{u"size"_s, entry.size}},
                          .heldField = u"file"_s,
                          .json = plain.json};
    }
    WD_TRY(seen);
    const Thing &thing = seen->thing;
    if (thing.damaged) // nobody may take its fields for emptied
        return fail(ErrorKind::BadReply, path, u"record"_s);
    SiteObject object{.path = path,
                      .uid = thing.uid,
                      .id = nameOf(path),
                      .type = thing.type,
                      .title = thing.fields.value(u"title"_s).toString(),
                      .state = seen->state,
                      .modified = wholeSeconds(seen->modified),
                      .heldField = thing.heldField,
                      .json = thing.fields};
    if (seen->state == publishedState && thing.type == u"Document"_s) {
        WD_ASSIGN(const QByteArray text, m_public.share().read(*m_public.addressOf(path)));
        object.json.insert(u"text"_s, QString::fromUtf8(text));
    }
    if (!thing.file.isEmpty()) {
        object.held = {{u"size"_s, thing.file.size},
                       {u"sha256"_s, thing.file.sha256},
                       {u"content-type"_s, thing.file.mediaType}};
        const auto shown = m_public.entry(path);
        if (shown && isChangedInPublic(thing, *shown))
            object.held = {{u"size"_s, shown->size}, {u"content-type"_s, thing.file.mediaType}};
        object.json.insert(thing.heldField, object.held);
    }
    if (thing.type == u"Document"_s) {
        WD_ASSIGN(object.lock, m_locks.held(path));
    }
    return object;
}

Result<void> FolderPlace::fetch(const QString &path, const QString &, QIODevice &target)
{
    const auto thing = m_things.read(path);
    if (!thing && thing.error().kind == ErrorKind::NotFound)
        return m_things.share().readTo(path, target);
    WD_TRY(thing);
    const auto shown = m_public.mayShow(path) ? m_public.entry(path)
                                              : Result<Share::Entry>(fail(ErrorKind::NotFound, path));
    if (shown)
        return m_public.share().readTo(*m_public.addressOf(path), target);
    return m_things.fetch(path, *thing, target);
}

/// What lies there without a word that says what it is: an entry of a log, or a file of one.
Result<SiteRow> FolderPlace::plainRow(const QString &path) const
{
    WD_ASSIGN(const Share::Entry entry, m_things.share().entry(path));
    if (entry.isFolder) // one that was never finished
        return fail(ErrorKind::NotFound, path);
    SiteRow row{.path = path,
                .uid = u"file:"_s + nameOf(path),
                .id = nameOf(path),
                .type = u"File"_s,
                .title = nameOf(path),
                .modified = wholeSeconds(entry.changedAt),
                .created = wholeSeconds(entry.changedAt)};
    if (!entryKeyOf(row.id))
        return row;
    WD_ASSIGN(const QByteArray beginning, m_things.share().read(path, entryHeadAtMost));
    const EntryHead head = entryHeadOf(beginning).value_or(EntryHead{});
    row.uid = head.uid;
    if (head.decides)
        row.subjects.append(decisionSubject);
    return row;
}

Result<SiteRow> FolderPlace::rowAt(const QString &path) const
{
    const auto seen = see(path);
    if (!seen && seen.error().kind == ErrorKind::NotFound)
        return plainRow(path);
    WD_TRY(seen);
    const QJsonObject &fields = seen->thing.fields;
    return SiteRow{.path = path,
                   .uid = seen->thing.uid,
                   .id = nameOf(path),
                   .type = seen->thing.type,
                   .title = fields.value(u"title"_s).toString(),
                   .description = fields.value(u"description"_s).toString(),
                   .state = seen->state,
                   .modified = wholeSeconds(seen->modified),
                   .created = wholeSeconds(seen->thing.created),
                   .subjects = subjectsOf(fields),
                   .json = fields};
}

/// What somebody takes away meanwhile is not told.
Result<void> FolderPlace::rowsBelow(const QString &path, QList<SiteRow> &rows) const
{
    const auto row = rowAt(path);
    if (!row)
        return row.error().kind == ErrorKind::NotFound ? Result<void>()
                                                       : Result<void>(tl::unexpected<Error>(row.error()));
    rows.append(*row);
    if (row->type != u"Folder"_s)
        return {};
    const auto names = m_things.namesIn(path);
    if (!names && names.error().kind == ErrorKind::NotFound)
        return {};
    WD_TRY(names);
    for (const QString &name : *names)
        WD_TRY(rowsBelow(path + u'/' + name, rows));
    return {};
}

/// A folder beside the dossiers that somebody made by hand, for what desks are to read.
Result<void> FolderPlace::filesBelow(const QString &path, QList<SiteRow> &rows) const
{
    WD_ASSIGN(const QStringList names, m_things.namesIn(path));
    for (const QString &name : names) {
        const auto row = plainRow(path + u'/' + name);
        if (row)
            rows.append(*row);
        else if (row.error().kind != ErrorKind::NotFound)
            return tl::unexpected<Error>(row.error());
    }
    return {};
}

Result<QList<SiteRow>> FolderPlace::rows(const QString &below, const QDateTime &since)
{
    // The time first: what changes during the look is found by the next.
    WD_ASSIGN(m_said, m_things.share().now());
    QList<SiteRow> rows;
    if (below.isEmpty()) {
        WD_ASSIGN(const QStringList names, m_things.namesIn({}));
        for (const QString &name : names)
            WD_TRY(rowsBelow(u'/' + name, rows));
    } else {
        const auto row = rowAt(below);
        if (!row && row.error().kind == ErrorKind::NotFound && !m_public.addressOf(below))
            WD_TRY(filesBelow(below, rows));
        else {
            WD_TRY(row);
            WD_TRY(rowsBelow(below, rows));
        }
    }
    if (since.isValid())
        rows.removeIf([&since](const SiteRow &row) { return row.modified < wholeSeconds(since); });
    return rows;
}

Result<QList<SiteRow>> FolderPlace::rowsOf(const QString &uid)
{
    WD_ASSIGN(QList<SiteRow> all, rows({}, {}));
    all.removeIf([&uid](const SiteRow &row) { return row.uid != uid; });
    return all;
}

Result<QString> FolderPlace::pathOf(const QString &source) const
{
    if (source.startsWith(u'/')) {
        WD_TRY(m_things.look(source));
        return source;
    }
    QList<SiteRow> all;
    WD_ASSIGN(const QStringList names, m_things.namesIn({}));
    for (const QString &name : names)
        WD_TRY(rowsBelow(u'/' + name, all));
    for (const SiteRow &row : std::as_const(all)) {
        if (row.uid == source)
            return row.path;
    }
    return fail(ErrorKind::NotFound, source);
}

} // namespace wd
