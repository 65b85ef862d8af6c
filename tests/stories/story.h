// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/sharing/records.h"
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
/// typing, files, deciding, sharing over a bad line, kills, edits on the site (titles, texts, the bytes of a
/// file; also in the middle of a sync), backups put back, clocks that jump. Then the trouble ends, everybody
/// answers what is asked, and it is looked at what became of it all (Ledger says what is lost). After every
/// sync it is looked at what strangers can read.
class Story
{
public:
    /// How desks reach the site: a process for each sync, over sockets, or a call.
    enum class Way { Processes, Calls };
    /// What the webmaster edits: titles alone is for stories that were found and kept before there was more.
    enum class Webmaster { Everything, TitlesAlone };
    Story(quint32 seed, Way way, Webmaster edits, bool tells);
    [[nodiscard]] Verdict run();

private:
    [[nodiscard]] int below(int n) { return int(m_random() % quint32(n)); }
    /// The same for what came later to these stories: what was there before stays the same of each seed.
    [[nodiscard]] int alsoBelow(int n) { return int(m_also() % quint32(n)); }
    StoryDesk &anyDesk() { return *m_desks[std::size_t(below(int(m_desks.size())))]; }
    void tell(const QString &what);

    // What may happen
    void begin();
    void anything();
    void type(StoryDesk &desk);
    void addFile(StoryDesk &desk);
    void throwAway(StoryDesk &desk);
    void turnInternal(StoryDesk &desk);
    void agree(StoryDesk &desk);
    void decide(StoryDesk &desk);
    void withdraw(StoryDesk &desk);
    void settleOne(StoryDesk &desk);
    void sync(StoryDesk &desk, bool faults);
    void editOnSite();
    [[nodiscard]] QJsonObject webEdit(const QJsonObject &before, const QString &word);
    [[nodiscard]] SyncTold syncWhileEdited(StoryDesk &desk);
    void deliverHeld(StoryDesk &desk);
    void restoreDesk(StoryDesk &desk);
    void restoreSite();
    void jump(StoryDesk &desk);

    // How it is looked at
    void finish();
    void becomeQuiet();
    [[nodiscard]] bool isQuiet(QStringList &why);
    void lookAsStranger(const QString &when);
    void lookAtTheEnd();
    [[nodiscard]] Words heldBy(StoryDesk &desk);
    [[nodiscard]] Words headWords();
    [[nodiscard]] Words shownWords();
    [[nodiscard]] Words pageWords();
    [[nodiscard]] Words wordsLeftAlone();
    void passOverNotice();
    [[nodiscard]] Words askedBy(StoryDesk &desk);
    [[nodiscard]] Words lostOfTheWebmaster(const Words &held);
    [[nodiscard]] std::optional<PublicRecord> newestRecord();
    [[nodiscard]] QString root();
    [[nodiscard]] QString page();
    void edit(StoryDesk &desk, const std::function<void(Dossier &)> &how);
    [[nodiscard]] QString newText(const QString &old, const QString &sentence);

    std::mt19937 m_random, m_also;
    Webmaster m_edits;
    bool m_tells;
    std::atomic<qint64> m_seconds = 0; ///< by which the site's time runs ahead
    StorySite m_site;
    std::vector<std::unique_ptr<StoryDesk>> m_desks;
    DossierId m_id;
    QString m_slug;
    Ledger m_words;
    QHash<QString, QString> m_wordOfFile; ///< by SHA-256
    QHash<qint64, QString> m_wordOfSize; ///< in bytes, of each file the webmaster made
    Words m_onPage; ///< that the webmaster put in the text of the page itself
    QHash<StoryDesk *, int> m_heldSince; ///< words made when the first write was held that is held yet
    Verdict m_verdict;
};

} // namespace wd::stories
