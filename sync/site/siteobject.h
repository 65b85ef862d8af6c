// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace wd
{

/// The things of a site, as values. A path is always relative to the site's root, begins with '/' and names
/// one thing ("/mijnwijk/dossiers/x-1234abcd"); the root itself is "".
///
/// `type` is one of Folder (a container, whatever the site has for that), Document (a page), File, Image,
/// News Item, Event and Link: the words that records keep. An answer has the word of the site, which may be
/// another (Document for a container that is a page too).
///
/// `state` is who may see a thing: published (everybody), pending (not yet: waits for a reviewer), private,
/// another word of the site's own, or empty for what has no state of its own: a file is as open as what it
/// lies in.
///
/// Fields are JSON by name: title, description, effective and expires (instants, ISO; null takes one away)
/// and subjects mean the same on every site; what else there is, and how texts are written, only the site's
/// SiteMapping knows.

inline const QString publishedState = QStringLiteral("published");
inline const QString privateState = QStringLiteral("private");
inline const QString pendingState = QStringLiteral("pending");

/// Whether this program takes that state back: it shows, or waits for a reviewer.
[[nodiscard]] bool mayBeClosed(const QString &state);
/// Whether things of this type hold a file and nothing else, and have no state of their own.
[[nodiscard]] bool isFileType(const QString &type);

/// Who is writing in a page now.
struct SiteLock {
    bool locked = false;
    QString token; ///< empty: this site does not lock
    QString creator, creatorName; ///< the account, and what the person is called
    QDateTime time; ///< UTC
    int timeout = 0; ///< seconds
    double takenAt = 0; ///< when it was taken, epoch seconds, as the token says; 0: it does not
    double touchedAt = 0; ///< when somebody last asked for it or extended it
    double asked = 0; ///< how long the question took, in seconds by our own clock
    /// Whether the question that this answers took it. A lock that was there already is given to whoever
    /// asks, with their time-out written into it; only the time in its token stays that of the first. Between
    /// that and the last touch lies, for a lock of our own, no more than our question took, however slow the
    /// site is. (The token says milliseconds.)
    [[nodiscard]] bool isFresh() const { return takenAt == 0 || touchedAt - takenAt <= asked + 0.001; }
};

/// A thing as it was read, or as it is after it was written.
struct SiteObject {
    QString path, uid, id, type, title;
    QString state;
    QDateTime modified; ///< UTC
    SiteLock lock; ///< as far as the answer told it
    /// Of the file or picture it holds: `size` in bytes, `content-type`, `width` and `height` as far as they
    /// were told; empty: it holds none. `heldField`: "file" or "image".
    QJsonObject held;
    QString heldField;
    QJsonObject json; ///< the whole answer, in the site's own words; for its SiteMapping
};

/// What a look at many things tells of one.
struct SiteRow {
    QString path, uid, id, type, title, description, state;
    QDateTime modified, created; ///< UTC, whole seconds
    QStringList subjects;
    QJsonObject json; ///< the whole row, in the site's own words; for the place it is of
};

/// A thing that is to be made.
struct NewObject {
    QString type, id;
    QJsonObject fields; ///< title and others, as the SiteMapping has them
    bool isListed = true; ///< false: left out of navigation
    QByteArray text = {}; ///< of a File: what it holds, plain text; empty: none is given
    [[nodiscard]] QString pathIn(const QString &parent) const { return parent + u'/' + id; }
};

/// One file on its way: which, its bytes (from their beginning, to be read more than once), and the field of
/// the object it goes into.
struct FileUpload {
    FileRef file;
    QIODevice &bytes;
    QString field; ///< "file" or "image"
};

/// One object the public side should hold. `fields` as agreed with ourselves, before they go over the wire.
struct WantedObject {
    QString key; ///< part id; part id + ":file" for the file beside a report; "page"; "folder"
    QString container; ///< name of the sub-container ("stukken"); empty for page and folder
    QString path; ///< where it stands, from the site root
    QString type;
    QJsonObject fields;
    FileRef file; ///< empty: none
    QString fileField; ///< "file" or "image"
    [[nodiscard]] bool hasState() const { return !isFileType(type); }
    [[nodiscard]] QString id() const { return path.section(u'/', -1); }
    [[nodiscard]] QString parent() const { return path.section(u'/', 0, -2); }
    /// What is kept in the record as sent: the fields and the sha256 of the file.
    [[nodiscard]] QJsonObject sent() const;
};

} // namespace wd
