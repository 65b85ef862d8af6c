// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/ploneconceptlog.h"

#include "model/dossier/described/dossierjson.h"
#include "sync/plone/putfile.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype wholeAtMost = 500'000;
/// Only an entry that names its body is so small; one that is whole is not looked into twice.
constexpr qsizetype namesBodyAtMost = 1000;
const auto logSubject = u"wijkdossier-log"_s;

FileRef bodyOf(const QByteArray &bytes)
{
    const QString hash = sha256Of(bytes);
    return {
        .name = hash + u".json"_s, .sha256 = hash, .size = bytes.size(), .mediaType = u"application/json"_s};
}

QByteArray namingBody(const FileRef &body)
{
    const QJsonObject named{{u"sha256"_s, body.sha256}, {u"size"_s, body.size}};
    return QJsonDocument(QJsonObject{{u"body"_s, named}}).toJson(QJsonDocument::Compact);
}

/// What an entry that stands in parts names; empty for one that is whole.
QJsonObject bodyNamedIn(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object().value(u"body"_s).toObject();
}

} // namespace

QJsonObject PloneConceptLog::named(const QString &name, const QString &title) const
{
    return {{u"@type"_s, u"File"_s},
            {u"id"_s, name},
            {u"title"_s, title},
            {u"creators"_s, QJsonArray{m_organisation}}};
}

Result<LogHeads> PloneConceptLog::heads()
{
    WD_ASSIGN(const QList<SiteRow> rows, m_site.search(m_at.intern(), {}));
    LogHeads heads;
    for (const SiteRow &row : rows) {
        heads.seesAll = heads.seesAll || row.path == m_at.intern();
        if (const auto key = logKeyOf(m_at, row.path))
            takeNewer(heads, *key, entryOf(*key, row));
    }
    return heads;
}

/// Whoever lost a number takes its body away. A request that arrived twice lost it to itself: then the entry
/// in place names this very body. If it stays, it takes room and no more.
void PloneConceptLog::takeBodyBack(const LogKey &key, const FileRef &body)
{
    const auto standing = m_site.download(m_at.entryPath(key));
    if (standing && bodyNamedIn(*standing).value(u"sha256"_s) != body.sha256)
        (void)m_site.remove(m_at.fileOf(body));
}

Result<LogEntry> PloneConceptLog::append(const LogKey &next, const QByteArray &bytes, bool decides)
{
    const FileRef body = bodyOf(bytes);
    const bool apart = bytes.size() > wholeAtMost;
    if (apart) {
        QBuffer source;
        source.setData(bytes);
        source.open(QIODevice::ReadOnly);
        const QString name = storedName(body);
        WD_TRY(wd::putFile(m_site, m_at.files(), named(name, name),
                           {.file = body, .bytes = source, .field = u"file"_s}));
    }
    const QByteArray inEntry = apart ? namingBody(body) : bytes;
    const QString name = entryName(next);
    QJsonObject fields = named(name, name);
    QJsonArray subjects{logSubject};
    if (decides)
        subjects.append(decisionSubject);
    fields.insert(u"subjects"_s, subjects);
    fields.insert(u"file"_s, inlineFile(inEntry, name, u"application/json"_s));
    const auto made = m_site.create(m_at.intern(), fields);
    if (!made && made.error().kind == ErrorKind::Conflict && apart)
        takeBodyBack(next, body);
    if (!made)
        return tl::unexpected<Error>(made.error());
    if (sizeOf(*made, u"file"_s) != inEntry.size())
        return fail(ErrorKind::BadReply, made->path, u"size"_s);
    return LogEntry{.number = next.number, .uid = made->uid, .madeAt = made->modified, .decides = decides};
}

Result<LogBytes> PloneConceptLog::read(const LogKey &key)
{
    const QString path = m_at.entryPath(key);
    WD_ASSIGN(const QByteArray bytes, m_site.download(path));
    const QJsonObject body = bytes.size() > namesBodyAtMost ? QJsonObject() : bodyNamedIn(bytes);
    if (body.isEmpty())
        return LogBytes{.bytes = bytes};
    const QString hash = body.value(u"sha256"_s).toString();
    const QString where = m_at.files() + u'/' + hash + u".json"_s;
    const auto there = m_site.download(where);
    if (!there && there.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(there.error());
    if (!there || sha256Of(*there) != hash)
        return fail(ErrorKind::BadReply, path, u"record"_s);
    return LogBytes{.bytes = *there, .body = where};
}

Result<void> PloneConceptLog::remove(const LogKey &old, const QString &body)
{
    auto removed = m_site.remove(m_at.entryPath(old));
    const bool gone = removed || removed.error().kind == ErrorKind::NotFound;
    if (gone && !body.isEmpty())
        (void)m_site.remove(body); // named by this entry alone: its bytes hold its number
    return removed;
}

Result<QList<int>> PloneConceptLog::decided()
{
    WD_ASSIGN(const QList<SiteRow> rows, m_site.search(m_at.intern(), {{u"Subject"_s, decisionSubject}}));
    QList<int> numbers;
    for (const SiteRow &row : rows) {
        const auto key = logKeyOf(m_at, row.path);
        if (key && key->row == LogRow::Concepts)
            numbers.append(key->number);
    }
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    return numbers;
}

Result<void> PloneConceptLog::putFile(const FileRef &file, QIODevice &bytes)
{
    WD_TRY(wd::putFile(m_site, m_at.files(), named(storedName(file), file.name.simplified()),
                       {.file = file, .bytes = bytes, .field = u"file"_s}));
    return {};
}

Result<bool> PloneConceptLog::hasFile(const FileRef &file)
{
    const auto there = m_site.get(m_at.fileOf(file));
    if (!there && there.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(there.error());
    return there && sizeOf(*there, u"file"_s) == file.size;
}

Result<QSet<QString>> PloneConceptLog::fileNames()
{
    WD_ASSIGN(const QList<SiteRow> rows, m_site.search(m_at.files(), {}));
    QSet<QString> names;
    for (const SiteRow &row : rows) {
        if (row.path != m_at.files()) // their folder is found with them
            names.insert(row.id);
    }
    return names;
}

Result<void> PloneConceptLog::fetchFile(const FileRef &file, QIODevice &target)
{
    return m_site.downloadTo(m_at.fileOf(file), target);
}

} // namespace wd
