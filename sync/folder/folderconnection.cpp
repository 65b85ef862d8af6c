// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/folderconnection.h"

#include "sync/folder/folderconceptlog.h"
#include "sync/folder/folderplace.h"

#include <QStorageInfo>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 leastRoom = 100'000'000; ///< a dossier with its photos

class FolderConnection : public SiteConnection
{
public:
    FolderConnection(const FolderAccount &account, const std::stop_token &stop)
        : m_watch(std::make_shared<ShareWatch>())
        , m_private({.folder = account.site.privateFolder,
                     .id = account.facts.id,
                     .way = account.facts.privateWay,
                     .random = account.random,
                     .stop = stop,
                     .watch = m_watch,
                     .afterStep = account.afterStep})
        , m_public({.folder = account.site.publicFolder,
                    .id = account.facts.id,
                    .way = account.facts.publicWay,
                    .readBy = ReadBy::Everybody,
                    .random = account.random,
                    .stop = stop,
                    .watch = m_watch,
                    .afterStep = account.afterStep})
        , m_place({.privateShare = m_private,
                   .publicShare = m_public,
                   .places = account.places,
                   .user = account.user,
                   .address = account.address})
        , m_logs(m_private)
    {
    }
    PublicPlace &place() override { return m_place; }
    ConceptLogs &logs() override { return m_logs; }
    /// Space, where the bytes of files lie.
    TrialStep lookAt(TrialSubject subject, const Places &) override
    {
        const QStorageInfo storage(m_private.options().folder);
        if (subject != TrialSubject::Space || !storage.isValid())
            return {.subject = subject};
        const bool full = storage.bytesAvailable() < leastRoom;
        TrialStep step{.subject = subject,
                       .outcome = full ? TrialOutcome::Hindered : TrialOutcome::Good,
                       .bytes = storage.bytesAvailable()};
        if (full)
            step.error = Error{ErrorKind::TooLarge, m_private.options().folder, u"site-full"_s};
        return step;
    }

private:
    std::shared_ptr<ShareWatch> m_watch;
    Share m_private, m_public;
    FolderPlace m_place;
    FolderConceptLogs m_logs;
};

} // namespace

SiteMaker folderSiteMaker(const FolderAccount &account)
{
    return [account](std::stop_token stop, std::chrono::seconds) {
        return std::make_unique<FolderConnection>(account, stop);
    };
}

} // namespace wd
