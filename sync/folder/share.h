// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"
#include "model/dossier/ids.h"
#include "model/platform/files.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace wd
{

/// The step by which a share gives a name out only once; all three refuse a name that stands there, so desks
/// that use different ones on one share do not harm each other.
enum class OnlyOnce {
    Link, ///< link(2) of a whole file: NFS, SMB from version 2 on, every local disk
    Rename, ///< renameat2(2) that replaces nothing, of a whole file: where a share has no hard links
    Create, ///< open(2) with O_EXCL, then written: where it has neither; a crash may leave a piece
};

/// Who is asked and told of all that is written on a share, and what was asked of it. For one thread.
struct ShareWatch {
    std::function<Result<void>()> mayWrite; ///< before each write
    std::function<void(const Error &)> writeFailed; ///< of each that may have been done all the same
    std::function<void()> heartbeat; ///< now and then while a large file goes
    int calls = 0;
    QSet<QString> swept = {}; ///< folders in which was looked for what others left under way
};

/// A folder on a network share, and everything that is done there. Paths are relative to it ("/dossiers/x");
/// one that leads out of it is BadInput "escapes-folder".
///
/// What is trusted of a share: the step of OnlyOnce is atomic between all machines that mount it; rename(2)
/// over a name is too; fsync(2) waits until the server has the bytes; the server's clock stands in the times
/// of files. What is not: that an answer comes (a step without one may have been done), and an absence. A
/// mount that is gone looks like an empty folder, so whatever is not there is believed only while the share's
/// own mark (markName) stands there and says what it said before; else it is Offline "share". A call on a
/// hard mount whose server is gone waits as long as the system does; nothing here can break that off.
///
/// Errors: the one place that turns the system's errors into kinds is shareerror.cpp. Offline "share",
/// TimedOut, NotFound, Conflict "in-use", Forbidden, TooLarge ("site-full" where the share is full), Rejected
/// (a name it does not take), ServerFault with the system's words, Storage (this computer), Stopped.
class Share
{
public:
    struct Options {
        QString folder; ///< absolute, and there
        QString id = {}; ///< what its mark says; empty: not asked, absences are believed
        OnlyOnce way = OnlyOnce::Link;
        ReadBy readBy = ReadBy::Colleagues;
        RandomSource random = systemRandom();
        std::stop_token stop = {};
        std::shared_ptr<ShareWatch> watch = std::make_shared<ShareWatch>();
        /// After every step that changes something on the share: tests are killed in it.
        std::function<void()> afterStep = {};
    };
    using Entry = FileEntry;

    explicit Share(Options options)
        : m_options(std::move(options))
    {
    }

    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] Result<QString> absolute(const QString &path) const;
    /// Offline "share" unless its mark stands there.
    [[nodiscard]] Result<void> proveThere() const;

    /// What time it is by its clock, UTC: of a file that is made for that and taken away.
    [[nodiscard]] Result<QDateTime> now() const;
    [[nodiscard]] Result<Entry> entry(const QString &path) const;
    /// What lies in a folder, without what is still under way to it.
    [[nodiscard]] Result<QStringList> names(const QString &folder) const;
    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 atMost = -1) const;
    [[nodiscard]] Result<void> readTo(const QString &path, QIODevice &target) const;
    /// Makes a folder, and what lacks above it; one that stands there is left as it is.
    [[nodiscard]] Result<void> makeFolder(const QString &path) const;
    /// Makes a file that is whole or not there; Conflict "in-use" where one of that name stands.
    [[nodiscard]] Result<void> create(const QString &path, const QByteArray &bytes) const;
    /// The same, in the place of whatever stands there.
    [[nodiscard]] Result<void> replace(const QString &path, const QByteArray &bytes) const;
    /// A file; NotFound when it is gone already.
    [[nodiscard]] Result<void> remove(const QString &path) const;
    /// A folder with all in it; one that is not there is well. Nothing is followed out of it.
    [[nodiscard]] Result<void> removeAll(const QString &folder) const;
    /// A folder in which nothing lies; one in which something does is Conflict "in-use".
    [[nodiscard]] Result<void> removeEmpty(const QString &folder) const;
    /// What was under way to a folder and never came, however fresh: for who knows that nobody is bringing
    /// anything.
    [[nodiscard]] Result<void> clearUnderWay(const QString &folder) const;
    /// What was under way to a folder for longer than anybody writes one file, by the share's clock: whoever
    /// was killed left it. Once a connection; where it does not succeed the next one does.
    void sweep(const QString &folder) const;
    /// Gives what stands there another name; Conflict "in-use" where something stands already. For folders
    /// in which something lies that is one step for all desks.
    [[nodiscard]] Result<void> move(const QString &from, const QString &to) const;

    /// The share's own mark, in its folder.
    static QString markName() { return QStringLiteral(".wijkdossier-map"); }

private:
    friend class NewFile;
    void stepDone() const;
    [[nodiscard]] Result<void> mayWrite() const;
    [[nodiscard]] tl::unexpected<Error> failed(const SystemError &why, const QString &path) const;
    [[nodiscard]] tl::unexpected<Error> failedWrite(const SystemError &why, const QString &path) const;
    [[nodiscard]] Result<void> removeBelow(const QString &absolute, const QString &path) const;
    /// An absolute folder; `now` is only asked where something lies.
    void sweepAt(const QString &where, const std::function<std::optional<qint64>()> &now) const;

    Options m_options;
};

/// A file on its way to a share: written beside the place it will have, under a name of its own, and put
/// there in one step once it is whole. Whatever breaks that off leaves a file that nobody reads, and that is
/// swept a day later.
class NewFile
{
public:
    /// In a folder that is there.
    [[nodiscard]] static Result<NewFile> in(const Share &share, const QString &folder);
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&other) = delete;
    ~NewFile();

    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// Conflict "in-use" when the name is taken.
    [[nodiscard]] Result<void> putOnce(const QString &name);
    [[nodiscard]] Result<void> putOver(const QString &name);

private:
    NewFile(const Share &share, QString folder, QString path, OpenFile file);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] SystemResult<void> takeName(const QString &to) const;
    [[nodiscard]] SystemResult<void> copyTo(const QString &to) const;
    [[nodiscard]] SystemResult<void> copyInto(const OpenFile &made) const;
    [[nodiscard]] Rights rights() const;

    const Share *m_share;
    QString m_folder, m_path; ///< absolute
    OpenFile m_file;
};

} // namespace wd
