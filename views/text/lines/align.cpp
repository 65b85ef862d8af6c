// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/lines/align.h"

#include "model/diff/diff.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace wd
{
namespace
{

using Pairs = std::vector<std::pair<int, int>>;
constexpr std::size_t mostComparisons = 4'000;

/// Pairs of the path with the highest sum of scores. `score` of zero: not to be paired.
template <typename Score> Pairs bestPairs(int n, int m, Score score)
{
    const auto width = static_cast<std::size_t>(m) + 1;
    std::vector<int> best((static_cast<std::size_t>(n) + 1) * width, 0);
    const auto at
        = [width](int i, int j) { return static_cast<std::size_t>(i) * width + static_cast<std::size_t>(j); };
    std::vector<int> own(best.size(), 0);
    for (int i = n - 1; i >= 0; --i) {
        for (int j = m - 1; j >= 0; --j) {
            own[at(i, j)] = score(i, j);
            const int paired = own[at(i, j)] > 0 ? own[at(i, j)] + best[at(i + 1, j + 1)] : 0;
            best[at(i, j)] = std::max({paired, best[at(i + 1, j)], best[at(i, j + 1)]});
        }
    }
    Pairs pairs;
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
        if (own[at(i, j)] > 0 && best[at(i, j)] == own[at(i, j)] + best[at(i + 1, j + 1)])
            pairs.emplace_back(i++, j++);
        else if (best[at(i, j)] == best[at(i + 1, j)])
            ++i;
        else
            ++j;
    }
    return pairs;
}

QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    bool inWord = false;
    for (const QChar c : text) {
        const bool word = c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
        if (word && inWord)
            tokens.last() += c;
        else
            tokens.append(c);
        inWord = word;
    }
    return tokens;
}

NumberRun numbersOf(const QStringList &tokens, Numbering<QString> &numbering)
{
    NumberRun numbers;
    for (const QString &token : tokens)
        numbers.push_back(numbering.of(token));
    return numbers;
}

/// Those of the numbers that are words, and where each stands.
std::pair<NumberRun, std::vector<int>> wordsOf(const QStringList &tokens, const NumberRun &numbers)
{
    std::pair<NumberRun, std::vector<int>> words;
    for (int i = 0; i < tokens.size(); ++i) {
        if (!tokens.at(i).at(0).isLetterOrNumber())
            continue;
        words.first.push_back(numbers[static_cast<std::size_t>(i)]);
        words.second.push_back(i);
    }
    return words;
}

/// The tokens that stay, and the ends. A word that stays says more than the spaces round it, so words come
/// first, then what stands between them.
std::vector<Match> commonTokens(const QStringList &left, const QStringList &right)
{
    Numbering<QString> numbering;
    const NumberRun a = numbersOf(left, numbering), b = numbersOf(right, numbering);
    const auto [wordsA, placesA] = wordsOf(left, a);
    const auto [wordsB, placesB] = wordsOf(right, b);
    std::vector<Match> words = commonOf(wordsA, wordsB);
    for (Match &word : words)
        word = {placesA[static_cast<std::size_t>(word.base)], placesB[static_cast<std::size_t>(word.side)]};
    words.push_back({static_cast<int>(left.size()), static_cast<int>(right.size())});
    std::vector<Match> common;
    int i = 0, j = 0;
    for (const Match &word : words) {
        const NumberRun before(a.begin() + i, a.begin() + word.base);
        for (const Match &sign : commonOf(before, {b.begin() + j, b.begin() + word.side}))
            common.push_back({i + sign.base, j + sign.side});
        common.push_back(word);
        i = word.base + 1;
        j = word.side + 1;
    }
    return common;
}

struct LineNumbers {
    QMultiHash<QString, std::pair<const Line *, int>> seen;
    int next = 0;

    int of(const Line &line)
    {
        const QString words = line.words();
        for (auto it = seen.constFind(words); it != seen.constEnd() && it.key() == words; ++it) {
            if (it->first->sameAs(line))
                return it->second;
        }
        seen.insert(words, {&line, next});
        return next++;
    }
};

/// 1 to 1001: how many of the words are in both.
int likeness(const Line &a, const Line &b)
{
    if ((a.kind == BlockKind::Table) != (b.kind == BlockKind::Table))
        return 0;
    const QString wordsA = a.kind == BlockKind::Table ? plainText({a.table}) : a.words();
    const QString wordsB = b.kind == BlockKind::Table ? plainText({b.table}) : b.words();
    QStringList left = tokensOf(wordsA);
    QStringList right = tokensOf(wordsB);
    left.sort();
    right.sort();
    QStringList both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
    const auto most = std::max<qsizetype>({left.size(), right.size(), 1});
    return 1 + static_cast<int>(1000 * both.size() / most);
}

struct Gap {
    int oldFrom, oldTo, newFrom, newTo;
};

void pairInGap(const Gap &gap, const std::vector<PlacedLine> &old, const std::vector<Line> &wanted,
               std::vector<int> &partner)
{
    std::vector<int> lines;
    for (int i = gap.oldFrom; i < gap.oldTo; ++i) {
        if (!old[static_cast<std::size_t>(i)].line.isBlank() || old.size() == 1)
            lines.push_back(i);
    }
    const int n = static_cast<int>(lines.size());
    const int m = gap.newTo - gap.newFrom;
    const auto oldLine = [&](int i) -> const Line & {
        return old[static_cast<std::size_t>(lines[static_cast<std::size_t>(i)])].line;
    };
    const auto newLine
        = [&](int j) -> const Line & { return wanted[static_cast<std::size_t>(gap.newFrom + j)]; };
    Pairs pairs;
    if (static_cast<std::size_t>(n) * static_cast<std::size_t>(m) <= mostComparisons) {
        pairs = bestPairs(n, m, [&](int i, int j) { return likeness(oldLine(i), newLine(j)); });
    } else {
        for (int i = 0; i < std::min(n, m); ++i) {
            if ((oldLine(i).kind == BlockKind::Table) == (newLine(i).kind == BlockKind::Table))
                pairs.emplace_back(i, i);
        }
    }
    for (const auto &[i, j] : pairs)
        partner[static_cast<std::size_t>(lines[static_cast<std::size_t>(i)])] = gap.newFrom + j;
}

} // namespace

std::vector<int> alignLines(const std::vector<PlacedLine> &old, const std::vector<Line> &wanted)
{
    LineNumbers numbers;
    std::vector<int> a;
    std::vector<int> b;
    for (const PlacedLine &placed : old)
        a.push_back(numbers.of(placed.line));
    for (const Line &line : wanted)
        b.push_back(numbers.of(line));
    std::vector<int> partner(old.size(), -1);
    std::vector<Match> common = commonOf(a, b);
    for (const auto &[i, j] : common)
        partner[static_cast<std::size_t>(i)] = j;
    common.push_back({static_cast<int>(old.size()), static_cast<int>(wanted.size())});
    Gap gap{0, 0, 0, 0};
    for (const auto &[i, j] : common) {
        gap.oldTo = i;
        gap.newTo = j;
        pairInGap(gap, old, wanted, partner);
        gap = {i + 1, i + 1, j + 1, j + 1};
    }
    return partner;
}

std::vector<WordChange> wordChanges(const QString &old, const QString &wanted)
{
    const QStringList left = tokensOf(old);
    const QStringList right = tokensOf(wanted);
    std::vector<WordChange> changes;
    int i = 0;
    int j = 0;
    int place = 0;
    for (const auto &[nextI, nextJ] : commonTokens(left, right)) {
        QString gone = left.mid(i, nextI - i).join(QString());
        QString come = right.mid(j, nextJ - j).join(QString());
        const int length = static_cast<int>(gone.size());
        // A word that only grows or shrinks keeps the caret inside it where it was.
        const auto split = std::mismatch(gone.begin(), gone.end(), come.begin(), come.end());
        const int head = static_cast<int>(split.first - gone.begin());
        int tail = 0;
        while (tail < std::min(gone.size(), come.size()) - head
               && gone.at(gone.size() - 1 - tail) == come.at(come.size() - 1 - tail))
            ++tail;
        if (!gone.isEmpty() || !come.isEmpty())
            changes.push_back({.from = place + head,
                               .length = length - head - tail,
                               .words = come.mid(head, come.size() - head - tail)});
        place += length;
        if (nextI < left.size())
            place += static_cast<int>(left.at(nextI).size());
        i = nextI + 1;
        j = nextJ + 1;
    }
    return changes;
}

} // namespace wd
