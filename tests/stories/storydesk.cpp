// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/storydesk.h"

#include "tests/stories/folders.h"

namespace wd::stories
{

using namespace Qt::StringLiterals;

StoryDesk::StoryDesk(std::unique_ptr<StoryLine> line, const QString &user, const QString &password,
                     bool mayPublish, const RandomSource &random)
    : m_user(user)
    , m_password(password)
    , m_deskId(IdMaker(systemClock(), random).uuid())
    , m_mayPublish(mayPublish)
    , m_line(std::move(line))
    , m_workspace(m_folder.filePath(u"work"_s))
{
    (void)store(0);
}

std::unique_ptr<Store> StoryDesk::store(qint64 siteSeconds) const
{
    auto opened
        = Store::open(m_workspace, [off = siteSeconds + clockOff] { return systemClock()().addSecs(off); });
    if (!opened)
        qFatal("a workspace does not open: %s", qPrintable(opened.error().detail));
    return std::move(*opened);
}

LocalDossier StoryDesk::read(const DossierId &id) const
{
    const auto local = store(0)->read(id);
    return local ? *local : LocalDossier();
}

bool StoryDesk::has(const DossierId &id) const
{
    return store(0)->read(id).has_value();
}

SyncTold StoryDesk::sync(qint64 siteSeconds, const StoryTrouble &trouble)
{
    return m_line->sync({.workspace = m_workspace,
                         .user = m_user,
                         .password = m_password,
                         .deskId = m_deskId,
                         .seconds = siteSeconds + clockOff},
                        trouble);
}

void StoryDesk::backUp()
{
    copyFolder(m_workspace, m_folder.filePath(u"backup"_s));
    m_hasBackup = true;
}

bool StoryDesk::restore()
{
    if (m_hasBackup)
        copyFolder(m_folder.filePath(u"backup"_s), m_workspace);
    return m_hasBackup;
}

} // namespace wd::stories
