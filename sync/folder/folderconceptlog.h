// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/folder/share.h"
#include "sync/site/conceptlog.h"

namespace wd
{

/// A log in a folder on a network share: in the dossier's folder intern/ each entry is a file
/// (concept-000018.json, publiek-000005.json) that is made once and refused a second time; the files lie in
/// intern/bestanden. Whoever makes the log makes that folder first: where it is not there all is NotFound.
///
/// An entry is written whole beside its place and synced; the one act is the step that gives it its name
/// (OnlyOnce in share.h). Killed before it there is no entry, killed after it there is a whole one; what is
/// left under way is read by nobody and swept a day later. Only where the share has neither hard links nor a
/// rename that replaces nothing is the name there before the bytes: a desk killed between leaves an entry
/// that read() calls BadReply "record" and heads() tells without a uid. Its number stays taken until a person
/// takes the file away: nobody can tell it from one that is being written on a slow line.
///
/// What is read is hashed (entryfile.h), so a piece, a flipped bit and a server that lost what it said it had
/// are errors and never a log. `madeAt` is the server's clock, as the time of the file; where a mount writes
/// its own time there it is that machine's. A name that was given out to us by a step whose answer was lost
/// or that was carried out twice is known by its uid, and is no Conflict.
class FolderConceptLog : public ConceptLog
{
public:
    FolderConceptLog(const Share &share, const QString &root)
        : m_share(share)
        , m_intern(root + QStringLiteral("/intern"))
        , m_files(m_intern + QStringLiteral("/bestanden"))
    {
    }
    Result<LogHeads> heads() override;
    Result<LogBytes> read(const LogKey &key) override;
    Result<LogEntry> append(const LogKey &next, const QByteArray &bytes, bool decides) override;
    Result<void> remove(const LogKey &old, const QString &body) override;
    Result<QList<int>> decided() override;
    Result<void> putFile(const FileRef &file, QIODevice &bytes) override;
    Result<bool> hasFile(const FileRef &file) override;
    Result<QSet<QString>> fileNames() override;
    Result<void> fetchFile(const FileRef &file, QIODevice &target) override;

private:
    [[nodiscard]] QString pathOf(const LogKey &key) const { return m_intern + u'/' + entryName(key); }
    [[nodiscard]] QString pathOf(const FileRef &file) const { return m_files + u'/' + storedName(file); }
    [[nodiscard]] Result<LogEntry> entryAt(const LogKey &key) const;

    const Share &m_share;
    QString m_intern, m_files;
};

/// The logs on a share, which must outlive them.
class FolderConceptLogs : public ConceptLogs
{
public:
    explicit FolderConceptLogs(const Share &share)
        : m_share(share)
    {
    }
    std::unique_ptr<ConceptLog> of(const QString &root) override
    {
        return std::make_unique<FolderConceptLog>(m_share, root);
    }

private:
    const Share &m_share;
};

} // namespace wd
