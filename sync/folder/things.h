// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/folder/share.h"
#include "sync/site/siteobject.h"

#include <functional>

namespace wd
{

/// A thing as it is kept in the private folder.
struct Thing {
    QString uid, type;
    QJsonObject fields; ///< title and others, as the mapping has them
    FileRef file; ///< what it holds; empty: nothing
    QString heldField; ///< "file" or "image"
    QDateTime created; ///< by the share's clock
    /// Of what lies above the dossiers, which has no place in the public folder, who may see it. Of all else
    /// the public folder tells.
    QString state;
    QDateTime changedAt = {}; ///< by the share's clock, as the last look said
    bool damaged = false; ///< nothing of it could be read; its type is what it must have been
};

/// The things of a site in its private folder: each is a folder of its path, in which `.object.json` says
/// what it is and `.bytes-<sha256>` are the bytes it holds; what lies in it are the folders below. It is
/// there from the moment `.object.json` is, which is made once and refused a second time, and it is gone when
/// its folder was given another name. Beside things lie plain files: the log, and the files it keeps.
class Things
{
public:
    explicit Things(const Share &share)
        : m_share(share)
    {
    }
    [[nodiscard]] const Share &share() const { return m_share; }

    /// BadReply "record": what says what it is is damaged.
    [[nodiscard]] Result<Thing> read(const QString &path) const;
    /// The same for who only looks or hides: one that is damaged must neither hide all others nor stay open.
    [[nodiscard]] Result<Thing> look(const QString &path) const;
    /// Makes it where nothing stands yet; Conflict "in-use" where something does, NotFound where nothing is
    /// to lie in.
    [[nodiscard]] Result<void> make(const QString &path, Thing thing, QIODevice *bytes) const;
    [[nodiscard]] Result<void> write(const QString &path, const Thing &thing) const;
    /// From now on it holds these bytes; told by `thing`, which is changed along.
    [[nodiscard]] Result<void> hold(const QString &path, Thing &thing, const FileUpload &upload) const;
    [[nodiscard]] Result<void> fetch(const QString &path, const Thing &thing, QIODevice &target) const;
    /// What lies directly in it, things and plain files, by their names.
    [[nodiscard]] Result<QStringList> namesIn(const QString &path) const;
    /// Where the bytes of a thing lie.
    [[nodiscard]] static QString bytesPath(const QString &path, const Thing &thing);

private:
    [[nodiscard]] QString likelyType(const QString &path) const;

    const Share &m_share;
};

/// A name that a thing may have, that leads nowhere and is none of our own marks.
[[nodiscard]] bool isThingName(const QString &name);
[[nodiscard]] QString parentOf(const QString &path);
[[nodiscard]] QString nameOf(const QString &path);

} // namespace wd
