// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/filestore.h"
#include "model/store/store.h"
#include "tests/stories/storyline.h"
#include "tests/stories/words.h"

#include <QTemporaryDir>

namespace wd::stories
{

/// A workstation: a workspace, an account, a line to the site, a clock that may be wrong.
class StoryDesk
{
public:
    StoryDesk(std::unique_ptr<StoryLine> line, const QString &user, const QString &password, bool mayPublish,
              const RandomSource &random);

    [[nodiscard]] const QString &user() const { return m_user; }
    [[nodiscard]] bool mayPublish() const { return m_mayPublish; }
    [[nodiscard]] StoryLine &line() { return *m_line; }
    /// Seconds by which this desk's clock is off the site's.
    qint64 clockOff = 0;

    /// The database, opened for a moment: other processes use it as well.
    [[nodiscard]] std::unique_ptr<Store> store(qint64 siteSeconds) const;
    [[nodiscard]] FileStore files() const { return FileStore(m_workspace); }
    [[nodiscard]] LocalDossier read(const DossierId &id) const;
    [[nodiscard]] bool has(const DossierId &id) const;
    [[nodiscard]] SyncTold sync(qint64 siteSeconds, const StoryTrouble &trouble = {});

    void backUp();
    bool restore();

private:
    QString m_user, m_password, m_deskId;
    bool m_mayPublish;
    std::unique_ptr<StoryLine> m_line;
    QTemporaryDir m_folder;
    QString m_workspace;
    bool m_hasBackup = false;
};

} // namespace wd::stories
