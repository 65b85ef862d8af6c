// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/records.h"
#include "tests/stories/storydesk.h"
#include "tests/stories/storysite.h"

#include <QHash>

#include <atomic>
#include <random>
#include <vector>

namespace wd::stories
{

/// What went wrong in a story. Empty lists: nothing.
struct Verdict {
    QStringList leaked, lost, stuck, doubled;
    int events = 0, kills = 0, faults = 0;
    [[nodiscard]] bool isGood() const
    {
        return leaked.isEmpty() && lost.isEmpty() && stuck.isEmpty() && doubled.isEmpty();
    }
};

/// One dossier, three desks (the third may not publish) and a webmaster, in an order that the seed decides:
/// typing, files, deciding, sharing over a bad line, kills, edits on the site, backups put back, clocks that
/// jump. Then the trouble ends, everybody answers what is asked, and it is looked at what became of it all.
/// After every sync it is looked at what strangers can read.
class Story
{
public:
    /// How desks reach the site: a process for each sync, over sockets, or a call.
    enum class Way { Processes, Calls };
    Story(quint32 seed, Way way, bool tells);
    [[nodiscard]] Verdict run();

private:
    [[nodiscard]] int below(int n) { return int(m_random() % quint32(n)); }
    StoryDesk &anyDesk() { return *m_desks[std::size_t(below(int(m_desks.size())))]; }
    void tell(const QString &what);

    // What may happen
    void begin();
    void anything();
    void type(StoryDesk &desk);
    void addFile(StoryDesk &desk);
    void throwAway(StoryDesk &desk);
    void turnInternal(StoryDesk &desk);
    void decide(StoryDesk &desk);
    void withdraw(StoryDesk &desk);
    void settleOne(StoryDesk &desk);
    void sync(StoryDesk &desk, bool faults);
    void editOnSite();
    void restoreDesk(StoryDesk &desk);
    void restoreSite();
    void jump(StoryDesk &desk);

    // How it is looked at
    void finish();
    [[nodiscard]] bool isQuiet(QStringList &why);
    void lookAsStranger(const QString &when);
    void lookAtTheEnd();
    [[nodiscard]] Words heldBy(StoryDesk &desk);
    [[nodiscard]] Words headWords();
    [[nodiscard]] std::optional<PublicRecord> newestRecord();
    [[nodiscard]] QString root();
    void edit(StoryDesk &desk, const std::function<void(Dossier &)> &how);
    [[nodiscard]] QString newText(const QString &old, const QString &sentence);

    std::mt19937 m_random;
    bool m_tells;
    std::atomic<qint64> m_seconds = 0; ///< by which the site's time runs ahead
    StorySite m_site;
    std::vector<std::unique_ptr<StoryDesk>> m_desks;
    DossierId m_id;
    QString m_slug;
    Ledger m_words;
    QHash<QString, QString> m_wordOfFile; ///< by SHA-256
    Verdict m_verdict;
};

} // namespace wd::stories
