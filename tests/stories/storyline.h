// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/engine.h"
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/inprocessline.h"

#include <QStringList>

namespace wd::stories
{

/// What one sync told; killed: it told nothing.
struct SyncTold {
    bool killed = false;
    QStringList steps = {}, errors = {};
};

/// One sync of a desk: where, as whom, by a clock that is so many seconds off.
struct StorySync {
    QString workspace, user, password, deskId;
    qint64 seconds = 0;
};

/// What goes wrong while a desk syncs, at request `at` (0: nothing).
struct StoryTrouble {
    test::Fault fault = test::Fault::None;
    int at = 0;
    bool kill = false; ///< and the desk with it
    std::function<void()> meanwhile = {}; ///< what somebody else does at that moment
};

/// A sync, here and now.
[[nodiscard]] SyncTold runSync(const StorySync &what, const QUrl &site, const TransportMaker &transport);

/// How the syncs of one desk reach the site, and what goes wrong on the way.
class StoryLine
{
public:
    StoryLine() = default;
    virtual ~StoryLine() = default;
    StoryLine(const StoryLine &) = delete;
    StoryLine &operator=(const StoryLine &) = delete;
    [[nodiscard]] virtual SyncTold sync(const StorySync &what, const StoryTrouble &trouble) = 0;
    /// What was held on its way arrives now.
    virtual void deliverHeld() = 0;
};

/// Each sync is a process of its own, over sockets; a kill is a kill.
class ProcessLine : public StoryLine
{
public:
    explicit ProcessLine(const QUrl &site)
        : m_line(site)
    {
    }
    SyncTold sync(const StorySync &what, const StoryTrouble &trouble) override;
    void deliverHeld() override { m_line.deliverHeld(); }

private:
    test::FaultyLine m_line;
};

/// Each sync is a call, and so is each of its requests; after a kill nothing more of it is done, but its
/// transactions are rolled back by themselves and not by the next who opens the database.
class CallLine : public StoryLine
{
public:
    CallLine(QUrl site, test::InProcessLine::Site answers)
        : m_site(std::move(site))
        , m_line(std::move(answers))
    {
    }
    SyncTold sync(const StorySync &what, const StoryTrouble &trouble) override;
    void deliverHeld() override { m_line.deliverHeld(); }

private:
    QUrl m_site;
    test::InProcessLine m_line;
};

/// What the process of a sync does: reads its task from the arguments, tells as JSON.
[[nodiscard]] int beTheDesk(const QStringList &arguments);

} // namespace wd::stories
