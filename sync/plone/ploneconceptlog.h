// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plone/ploneclient.h"
#include "sync/site/dossierplaces.h"

namespace wd
{

/// A log on a Plone site: in the dossier's private folder intern/ each entry is a File of its own id, which
/// Plone makes once and refuses a second time. The files lie in intern/bestanden.
///
/// Up to half a megabyte an entry is one POST; a proxy's limit of 1 MB is near when it is written in base64.
/// Above it the entry only names its body, {"body": {"sha256", "size"}}, which lies in intern/bestanden as
/// <sha256>.json before the entry is made. Making the entry stays the one act, and its hash is its body's.
class PloneConceptLog : public ConceptLog
{
public:
    /// `organisation`: the creator of all we make.
    PloneConceptLog(PloneClient &site, QString organisation, const QString &root)
        : m_site(site)
        , m_organisation(std::move(organisation))
        , m_at{.root = root}
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
    [[nodiscard]] QJsonObject named(const QString &name, const QString &title) const;
    void takeBodyBack(const LogKey &key, const FileRef &body);

    PloneClient &m_site;
    QString m_organisation;
    DossierPlaces m_at;
};

class PloneConceptLogs : public ConceptLogs
{
public:
    PloneConceptLogs(PloneClient &site, QString organisation)
        : m_site(site)
        , m_organisation(std::move(organisation))
    {
    }
    std::unique_ptr<ConceptLog> of(const QString &root) override
    {
        return std::make_unique<PloneConceptLog>(m_site, m_organisation, root);
    }

private:
    PloneClient &m_site;
    QString m_organisation;
};

} // namespace wd
