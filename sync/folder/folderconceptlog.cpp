// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/folderconceptlog.h"

#include "sync/folder/entryfile.h"
#include "sync/folder/putbytes.h"
#include "sync/folder/shareerror.h"

#include <algorithm>
#include <functional>

namespace wd
{

using namespace Qt::StringLiterals;

Result<LogEntry> FolderConceptLog::entryAt(const LogKey &key) const
{
    WD_ASSIGN(const Share::Entry file, m_share.entry(pathOf(key)));
    WD_ASSIGN(const QByteArray beginning, m_share.read(pathOf(key), entryHeadAtMost));
    const EntryHead head = entryHeadOf(beginning).value_or(EntryHead{});
    return LogEntry{.number = key.number, .uid = head.uid, .madeAt = file.changedAt, .decides = head.decides};
}

Result<LogHeads> FolderConceptLog::heads()
{
    WD_ASSIGN(const QStringList names, m_share.names(m_intern));
    LogKey head, record{.row = LogRow::Records};
    for (const QString &name : names) {
        const LogKey key = entryKeyOf(name).value_or(LogKey{});
        LogKey &newest = key.row == LogRow::Records ? record : head;
        newest.number = std::max(newest.number, key.number);
    }
    LogHeads heads{.seesAll = true}; // who may look into a folder is told all its names
    for (const auto &[key, entry] : {std::pair(head, &heads.head), std::pair(record, &heads.record)}) {
        if (key.number > 0) {
            WD_ASSIGN(*entry, entryAt(key));
        }
    }
    return heads;
}

Result<LogBytes> FolderConceptLog::read(const LogKey &key)
{
    WD_ASSIGN(const QByteArray file, m_share.read(pathOf(key)));
    const auto bytes = entryBytesOf(file);
    if (!bytes)
        return fail(ErrorKind::BadReply, pathOf(key), u"record"_s);
    return LogBytes{.bytes = *bytes};
}

Result<LogEntry> FolderConceptLog::append(const LogKey &next, const QByteArray &bytes, bool decides)
{
    const QString uid = makeToken(m_share.options().random);
    const auto made = m_share.create(pathOf(next), entryFile(uid, decides, bytes));
    if (!made && made.error().kind != ErrorKind::Conflict)
        return tl::unexpected<Error>(made.error());
    const auto there = entryAt(next);
    // A server may carry one step out twice, and tell us of the second time.
    if (!made && (!there || there->uid != uid))
        return tl::unexpected<Error>(made.error());
    if (there && there->uid != uid) // set back to a backup, this very moment
        return fail(ErrorKind::Conflict, pathOf(next), u"in-use"_s);
    return there;
}

Result<void> FolderConceptLog::remove(const LogKey &old, const QString &)
{
    return m_share.remove(pathOf(old));
}

Result<QList<int>> FolderConceptLog::decided()
{
    WD_ASSIGN(const QStringList names, m_share.names(m_intern));
    QList<int> numbers;
    for (const QString &name : names) {
        const auto key = entryKeyOf(name);
        if (!key || key->row != LogRow::Concepts)
            continue;
        const auto entry = entryAt(*key);
        if (!entry && entry.error().kind != ErrorKind::NotFound) // cleared away meanwhile
            return tl::unexpected<Error>(entry.error());
        if (entry && entry->decides)
            numbers.append(key->number);
    }
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    return numbers;
}

Result<void> FolderConceptLog::putFile(const FileRef &file, QIODevice &bytes)
{
    WD_TRY(m_share.entry(m_intern)); // else its folder would be made where no log is
    WD_TRY(m_share.makeFolder(m_files));
    return putBytes(m_share, pathOf(file), file, bytes);
}

Result<bool> FolderConceptLog::hasFile(const FileRef &file)
{
    const auto there = m_share.entry(pathOf(file));
    if (!there && there.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(there.error());
    return there && there->size == file.size;
}

Result<QSet<QString>> FolderConceptLog::fileNames()
{
    const auto names = m_share.names(m_files);
    if (!names && names.error().kind == ErrorKind::NotFound && m_share.entry(m_intern))
        return QSet<QString>(); // no file was put yet
    if (!names)
        return tl::unexpected<Error>(names.error());
    QSet<QString> files;
    for (const QString &name : *names) {
        if (!name.startsWith(u'.'))
            files.insert(name);
    }
    return files;
}

Result<void> FolderConceptLog::fetchFile(const FileRef &file, QIODevice &target)
{
    return m_share.readTo(pathOf(file), target);
}

} // namespace wd
