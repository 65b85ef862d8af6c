// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/dossier/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>

namespace wd
{

/// A log has two rows of numbered entries: what the dossier is, one revision after another, and what was
/// done with it in public.
enum class LogRow { Concepts, Records };

/// Which entry of a log; number 0: none.
struct LogKey {
    LogRow row = LogRow::Concepts;
    int number = 0;
};

/// An entry as a look at the log tells of it.
struct LogEntry {
    int number = 0; ///< from 1; 0: there is none
    QString uid; ///< another one for another entry, whatever its number; empty: not known
    QDateTime madeAt; ///< by the site's clock; invalid: not known
    bool decides = false; ///< it carries somebody's decision (append)
};

/// The newest entries of both rows.
struct LogHeads {
    LogEntry head, record;
    bool seesAll = false; ///< who looked was shown the log's own place: what is not told does not stand there
};

/// The bytes of an entry.
struct LogBytes {
    QByteArray bytes;
    QString body; ///< where they lie when they lie beside the entry, for remove(); empty: in it
};

/// The private log of one dossier on a site, and the files that lie beside it. Entries are never changed.
///
/// What may be trusted: append() is a compare-and-swap. Of all desks that append the same number one wins,
/// whatever arrives late or twice, and all others hear Conflict. What read() gives is whole, or an error.
///
/// What may not: an absence (who is no longer logged in is shown less, and is not told so; only
/// LogHeads::seesAll tells), the order in which entries came in, and any clock: `madeAt` is the site's, and
/// compares with nothing but the site's. A site may be set back to a backup, and numbers be given out anew:
/// only `uid` and the bytes tell that. An append without an answer may have been done, or be done later.
///
/// Who makes a log sees to it that it is private, and proves that to a stranger: the engine, until that is
/// asked of a port too.
///
/// Errors: Conflict "in-use" (the number is taken; another Conflict says nothing of the kind), NotFound (no
/// such entry, file, or dossier), Forbidden and Rejected (this account may not, or the site will not),
/// TooLarge, BadReply "size", "hash" and "record" (what arrived is not what was sent), Storage, Locked and
/// BadInput of a file that cannot be sent, Offline, TimedOut, Unauthorised, ServerFault, Stopped as
/// everywhere.
class ConceptLog
{
public:
    ConceptLog() = default;
    virtual ~ConceptLog();
    ConceptLog(const ConceptLog &) = delete;
    ConceptLog &operator=(const ConceptLog &) = delete;

    [[nodiscard]] virtual Result<LogHeads> heads() = 0;
    [[nodiscard]] virtual Result<LogBytes> read(const LogKey &key) = 0;
    /// Adds the entry after the newest one known; Conflict when somebody else did. `decides`: it carries a
    /// decision, and is found by it.
    [[nodiscard]] virtual Result<LogEntry> append(const LogKey &next, const QByteArray &bytes, bool decides)
        = 0;
    /// Clears an old entry away, with what read() said of its body. One that is gone already is NotFound.
    [[nodiscard]] virtual Result<void> remove(const LogKey &old, const QString &body) = 0;
    /// The numbers of the concepts that carry a decision, newest first.
    [[nodiscard]] virtual Result<QList<int>> decided() = 0;

    // Files, each under its hash and what kind it is; immutable.
    /// Sends a file (`bytes`: from its beginning, to be read more than once). Twice is safe.
    [[nodiscard]] virtual Result<void> putFile(const FileRef &file, QIODevice &bytes) = 0;
    /// Whether it lies there as large as it should be.
    [[nodiscard]] virtual Result<bool> hasFile(const FileRef &file) = 0;
    /// The names (storedName) of all files that lie there.
    [[nodiscard]] virtual Result<QSet<QString>> fileNames() = 0;
    /// The bytes as they lie there: the caller hashes them.
    [[nodiscard]] virtual Result<void> fetchFile(const FileRef &file, QIODevice &target) = 0;
};

/// The logs of a site.
class ConceptLogs
{
public:
    ConceptLogs() = default;
    virtual ~ConceptLogs();
    ConceptLogs(const ConceptLogs &) = delete;
    ConceptLogs &operator=(const ConceptLogs &) = delete;
    /// That of the dossier that stands at `root`; nothing is asked of the site yet.
    [[nodiscard]] virtual std::unique_ptr<ConceptLog> of(const QString &root) = 0;
};

/// What an entry is called, wherever it lies: concept-000018.json, publiek-000005.json.
[[nodiscard]] QString entryName(const LogKey &key);
/// `<sha256>.<ext>`, the extension as in the file's own name, lower-case ASCII, else "bin".
[[nodiscard]] QString storedName(const FileRef &file);
/// The extension with its dot, as it stands in ids on the site.
[[nodiscard]] QString idExtension(const FileRef &file);

} // namespace wd
