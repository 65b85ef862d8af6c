// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/worddiff.h"

#include "views/look/look.h"

#include <QRegularExpression>

#include <vector>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostCells
    = 4'000'000; ///< of the table below: 2,000 words that differ from 2,000 others

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(u"\\S+\\s*|\\s+"_s);
    QStringList words;
    auto found = word.globalMatch(text);
    while (found.hasNext())
        words.append(found.next().captured());
    return words;
}

void add(QList<WordRun> &runs, WordRun::Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().kind == kind)
        runs.last().text += text;
    else
        runs.append({.kind = kind, .text = text});
}

/// A word with the blanks behind it, which may differ.
void addSameWord(QList<WordRun> &runs, const QString &before, const QString &after)
{
    if (before == after) {
        add(runs, WordRun::Same, after);
        return;
    }
    const QString word = after.trimmed();
    add(runs, WordRun::Same, word);
    add(runs, WordRun::Gone, before.mid(word.size()));
    add(runs, WordRun::New, after.mid(word.size()));
}

/// The longest common subsequence, by the table every textbook has.
void compare(QList<WordRun> &runs, const QStringList &a, const QStringList &b)
{
    const std::size_t rows = std::size_t(a.size()) + 1, columns = std::size_t(b.size()) + 1;
    if (rows * columns > mostCells) {
        add(runs, WordRun::Gone, a.join(QString()));
        add(runs, WordRun::New, b.join(QString()));
        return;
    }
    std::vector<quint16> longest(rows * columns, 0);
    const auto cell = [&](qsizetype i, qsizetype j) -> quint16 & {
        return longest[std::size_t(i) * columns + std::size_t(j)];
    };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            cell(i, j) = a[i].trimmed() == b[j].trimmed() ? quint16(cell(i + 1, j + 1) + 1)
                                                          : std::max(cell(i + 1, j), cell(i, j + 1));
    }
    qsizetype i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i].trimmed() == b[j].trimmed()) {
            addSameWord(runs, a[i], b[j]);
            ++i, ++j;
        } else if (j >= b.size() || (i < a.size() && cell(i + 1, j) >= cell(i, j + 1))) {
            add(runs, WordRun::Gone, a[i++]);
        } else {
            add(runs, WordRun::New, b[j++]);
        }
    }
}

} // namespace

QList<WordRun> wordDiff(const QString &before, const QString &after)
{
    QStringList a = wordsOf(before), b = wordsOf(after);
    QString head, tail;
    while (!a.isEmpty() && !b.isEmpty() && a.first() == b.first()) {
        head += a.takeFirst();
        b.removeFirst();
    }
    while (!a.isEmpty() && !b.isEmpty() && a.last() == b.last()) {
        tail.prepend(a.takeLast());
        b.removeLast();
    }
    QList<WordRun> runs;
    add(runs, WordRun::Same, head);
    compare(runs, a, b);
    add(runs, WordRun::Same, tail);
    return runs;
}

QString changeMark(WordRun::Kind kind, const QString &html)
{
    const Colours &c = colours();
    switch (kind) {
    case WordRun::Same:
        return html;
    case WordRun::Gone:
        return u"<s style='color:%1;background-color:%2'>%3</s> "_s.arg(c.danger.name(),
                                                                        c.dangerGround.name(), html);
    case WordRun::New:
        return u"<u style='color:%1;background-color:%2'>%3</u> "_s.arg(c.accent.name(), c.selection.name(),
                                                                        html);
    }
    Q_UNREACHABLE();
}

QString diffHtml(const QList<WordRun> &runs)
{
    QString html;
    for (const WordRun &run : runs) {
        const QString text = run.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        if (run.text.trimmed().isEmpty()) { // blanks are not marked
            html += run.kind == WordRun::Gone ? QString() : text;
            continue;
        }
        html += changeMark(run.kind, text);
    }
    return html;
}

} // namespace wd
