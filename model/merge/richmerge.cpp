// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/richmerge.h"

#include "model/diff/diff.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace wd
{
namespace
{

using Run = NumberRun;

/// Gives equal blocks equal numbers, so that comparing two is comparing two ints.
class Blocks
{
public:
    Run numbered(const QJsonArray &blocks)
    {
        Run run;
        for (const QJsonValue &block : blocks) {
            const QByteArray key = QJsonDocument(QJsonArray{block}).toJson(QJsonDocument::Compact);
            run.push_back(m_numbers.of(key));
            if (m_numbers.count() > m_blocks.size())
                m_blocks.append(block);
        }
        return run;
    }
    void append(QJsonArray &array, const Run &run) const
    {
        for (const int number : run)
            array.append(m_blocks[number]);
    }
    QJsonArray array(const Run &run) const
    {
        QJsonArray result;
        append(result, run);
        return result;
    }

private:
    Numbering<QByteArray> m_numbers;
    QList<QJsonValue> m_blocks;
};

/// The stretch of the base that changes of both sides cover together. Two changes that stand beside each
/// other share nothing; an insertion at the edge of another does: which of the two comes first?
struct Stretch {
    size_t from, to;
    bool endsInsertion = true; ///< a change that starts at `to` joins; so does the first one

    [[nodiscard]] bool shares(const Hunk &hunk) const
    {
        return hunk.from < to || (hunk.from == to && (endsInsertion || hunk.inserts()));
    }
    void take(const Hunk &hunk)
    {
        endsInsertion = hunk.to > to ? false : endsInsertion || (hunk.inserts() && hunk.from == to);
        to = std::max(to, hunk.to);
    }
};

/// One side's hunks, read off from the left.
class Side
{
public:
    Side(const Run &base, const Run &side)
        : m_run(side)
        , m_hunks(difference(base, side))
    {
    }
    [[nodiscard]] bool atEnd() const { return m_next == m_hunks.size(); }
    [[nodiscard]] const Hunk &next() const { return m_hunks[m_next]; }
    /// Takes the next hunk into the stretch where the two share something; says whether it did.
    bool joins(Stretch &stretch)
    {
        if (atEnd() || !stretch.shares(next()))
            return false;
        stretch.take(next());
        m_grown = next().sideTo - next().to; // modulo 2^n: may be less than nothing
        ++m_next;
        return true;
    }
    /// What stands on this side for base[from, to), the hunks of which have all been taken in.
    Run upTo(size_t to)
    {
        const size_t end = to + m_grown;
        Run run(m_run.begin() + static_cast<std::ptrdiff_t>(m_at),
                m_run.begin() + static_cast<std::ptrdiff_t>(end));
        m_at = end;
        return run;
    }

private:
    Run m_run;
    std::vector<Hunk> m_hunks;
    size_t m_next = 0;
    size_t m_grown = 0; ///< how much longer this side is than the base, up to here
    size_t m_at = 0;
};

/// Takes equal blocks off one end of mine and theirs (of base too, where it has them); returns them.
Run commonHead(Run &base, Run &mine, Run &theirs)
{
    const auto different = std::mismatch(mine.begin(), mine.end(), theirs.begin(), theirs.end());
    const Run head(mine.begin(), different.first);
    const auto inBase = std::mismatch(head.begin(), head.end(), base.begin(), base.end());
    base.erase(base.begin(), inBase.second);
    theirs.erase(theirs.begin(), different.second);
    mine.erase(mine.begin(), different.first);
    return head;
}

void settleRun(Run base, Run mine, Run theirs, bool hasBase, const Blocks &blocks, RichMerge &result)
{
    blocks.append(result.merged, commonHead(base, mine, theirs));
    for (Run *run : {&base, &mine, &theirs})
        std::reverse(run->begin(), run->end());
    Run tail = commonHead(base, mine, theirs);
    for (Run *run : {&base, &mine, &theirs, &tail})
        std::reverse(run->begin(), run->end());
    if (hasBase && theirs == base) {
        blocks.append(result.merged, mine);
    } else {
        if (mine != theirs && !(hasBase && mine == base))
            result.conflicts.append({blocks.array(base), blocks.array(mine), blocks.array(theirs)});
        blocks.append(result.merged, theirs);
    }
    blocks.append(result.merged, tail);
}

} // namespace

RichMerge mergeRich(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs, bool hasBase)
{
    Blocks blocks;
    const Run baseRun = blocks.numbered(base);
    Side ours(baseRun, blocks.numbered(mine));
    Side others(baseRun, blocks.numbered(theirs));
    RichMerge result;
    size_t at = 0;
    while (!ours.atEnd() || !others.atEnd()) {
        const size_t from = std::min(ours.atEnd() ? baseRun.size() : ours.next().from,
                                     others.atEnd() ? baseRun.size() : others.next().from);
        blocks.append(result.merged, others.upTo(from));
        (void)ours.upTo(from);
        Stretch stretch{.from = from, .to = from};
        while (ours.joins(stretch) || others.joins(stretch)) { }
        const size_t to = stretch.to;
        const Run run(baseRun.begin() + static_cast<std::ptrdiff_t>(from),
                      baseRun.begin() + static_cast<std::ptrdiff_t>(to));
        settleRun(run, ours.upTo(to), others.upTo(to), hasBase, blocks, result);
        at = to;
    }
    blocks.append(result.merged, Run(baseRun.begin() + static_cast<std::ptrdiff_t>(at), baseRun.end()));
    return result;
}

} // namespace wd
