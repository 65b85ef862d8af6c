// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plone/ploneclient.h"
#include "sync/site/publicplace.h"

#include <memory>

namespace wd
{

/// The public place on a Plone site, classic or Volto. A File and an Image there have no workflow state; on
/// Volto the dossier itself is its page, on classic an index_html in it. All we make bears the organisation
/// as its creator, so that no account name of an official is shown.
class PlonePlace : public PublicPlace
{
public:
    /// Borrows the client, which the logs of the connection share.
    PlonePlace(PloneClient &site, QString organisation);
    /// What it keeps in a SiteMemory.
    static QString dialectMemory() { return QStringLiteral("dialect"); }

    Result<void> prepare(SiteMemory &memory) override;
    Result<void> proveIdentity() override;
    QString fullName() const override;
    QDateTime saidTime() const override;
    int requests() const override;
    void watchWrites(const WriteWatch &watch) override;

    const SiteMapping &mapping() const override { return *m_mapping; }
    DossierPlaces placesOf(const QString &root) const override;
    QString publicUrl(const QString &path) const override;
    qint64 atOnceAtMost() const override;
    qint64 pieceAtMost() const override;
    QString misfitIn(const WantedObject &object, const SiteRow &row) const override;

    Result<SiteObject> get(const QString &path) override;
    Result<QList<SiteRow>> rows(const QString &below, const QDateTime &since = {}) override;
    Result<QList<SiteRow>> rowsOf(const QString &uid) override;

    Result<SiteObject> create(const QString &parent, const NewObject &object) override;
    Result<SiteObject> patch(const QString &path, const QJsonObject &fields,
                             const QString &lockToken = {}) override;
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
    void become(Dialect dialect);
    [[nodiscard]] QJsonObject bodyOf(const NewObject &object) const;

    PloneClient &m_site;
    QString m_organisation;
    Dialect m_dialect = Dialect::Classic;
    std::unique_ptr<SiteMapping> m_mapping;
};

/// The first field of an object that a Plone refuses; empty: none. `row`: what stands there.
[[nodiscard]] QString misfitOnPlone(const WantedObject &object, const SiteRow &row);

} // namespace wd
