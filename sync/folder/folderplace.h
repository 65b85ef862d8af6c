// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/folder/folderlocks.h"
#include "sync/folder/foldermapping.h"
#include "sync/folder/publicfolder.h"
#include "sync/folder/things.h"
#include "sync/site/publicplace.h"

namespace wd
{

/// Two folders as the site: things with their fields in the private one (things.h), what everybody sees in
/// the public one (publicfolder.h). A page or folder is "published" while it lies in the public folder and
/// "private" when it does not, so a state cannot differ from what a stranger gets; a file lies there while
/// the folder it is in does. Below intern nothing ever shows. What lies above the dossiers has a state that
/// is only kept.
///
/// Every look that others compare with tells the share's time (saidTime) by a file that is made for that and
/// taken away. A whole look reads every thing of the site: fine for hundreds of dossiers, not for many
/// thousands. Stopped while a file is copied; a call on a share that hangs is not broken off (share.h).
///
/// Who may publish is who may write in the public folder; the account is a name, which the share does not
/// check: whoever may write in the private folder may write as anybody.
class FolderPlace : public PublicPlace
{
public:
    struct Site {
        const Share &privateShare, &publicShare; ///< on one ShareWatch
        Places places = {};
        QString user = {}; ///< what we are called in locks
        QString address
            = {}; ///< where the public folder is served, without a slash behind it; empty: nowhere
    };
    explicit FolderPlace(const Site &site);

    Result<void> prepare(SiteMemory &memory) override;
    Result<void> proveIdentity() override;
    QString fullName() const override { return {}; }
    QDateTime saidTime() const override { return m_said; }
    int requests() const override;
    void watchWrites(const WriteWatch &watch) override;

    const SiteMapping &mapping() const override { return m_mapping; }
    DossierPlaces placesOf(const QString &root) const override;
    QString publicUrl(const QString &path) const override;
    qint64 atOnceAtMost() const override;
    qint64 pieceAtMost() const override { return 0; }
    QString misfitIn(const WantedObject &object, const SiteRow &row) const override;

    Result<SiteObject> get(const QString &path) override;
    Result<QList<SiteRow>> rows(const QString &below, const QDateTime &since) override;
    Result<QList<SiteRow>> rowsOf(const QString &uid) override;

    Result<SiteObject> create(const QString &parent, const NewObject &object) override;
    Result<SiteObject> patch(const QString &path, const QJsonObject &fields,
                             const QString &lockToken) override;
    Result<void> remove(const QString &path) override;
    Result<QList<Moved>> move(const QString &container, const QString &source) override;

    Result<SiteObject> putFile(const QString &container, const NewObject &object,
                               const FileUpload &upload) override;
    Result<SiteObject> putFileAtOnce(const QString &container, const NewObject &object,
                                     const FileUpload &upload) override;
    Result<SiteObject> replaceFile(const QString &path, const QJsonObject &fields,
                                   const FileUpload &upload) override;
    bool holds(const SiteObject &there, const FileUpload &upload) const override;
    Result<void> fetch(const QString &path, const QString &field, QIODevice &target) override;

    Result<QString> show(const QString &path) override;
    Result<QString> hide(const QString &path) override;
    Result<bool> mayShow(const QString &path) override;

    Result<SiteLock> lock(const QString &path, int timeoutSeconds) override;
    Result<void> refreshLock(const QString &path, const QString &token) override;
    Result<void> unlock(const QString &path, const QString &token) override;

    Result<StrangerSight> seenByStrangers(const QString &path) override;
    QSet<QString> foundByStrangers(const QString &below) override;

private:
    /// A thing with what the public folder says of it.
    struct Seen {
        Thing thing;
        QString state;
        QDateTime modified;
    };
    [[nodiscard]] Result<Seen> see(const QString &path) const;
    [[nodiscard]] Result<SiteRow> rowAt(const QString &path) const;
    [[nodiscard]] Result<SiteRow> plainRow(const QString &path) const;
    [[nodiscard]] Result<void> rowsBelow(const QString &path, QList<SiteRow> &rows) const;
    [[nodiscard]] Result<void> filesBelow(const QString &path, QList<SiteRow> &rows) const;
    [[nodiscard]] Result<QString> pathOf(const QString &source) const;
    [[nodiscard]] Result<SiteObject> make(const QString &parent, const NewObject &object, const FileRef &file,
                                          const QString &heldField, QIODevice *bytes);
    [[nodiscard]] Result<void> bringOut(const QString &path, const Thing &thing) const;
    [[nodiscard]] Result<void> takeBack(const QString &path, const Thing &thing) const;
    [[nodiscard]] Result<void> takeBackAll(const QString &path, const Thing &thing) const;
    [[nodiscard]] Result<void> mayWriteIn(const QString &path, const QString &lockToken) const;

    Things m_things;
    PublicFolder m_public;
    FolderLocks m_locks;
    Places m_places;
    QString m_address;
    FolderMapping m_mapping;
    QDateTime m_said;
};

} // namespace wd
