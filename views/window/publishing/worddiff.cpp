// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/publishing/worddiff.h"

#include "model/diff/diff.h"
#include "views/look/look.h"

#include <QRegularExpression>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

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

/// The words without the blanks behind them.
NumberRun numbersOf(const QStringList &words, Numbering<QString> &numbering)
{
    NumberRun numbers;
    for (const QString &word : words)
        numbers.push_back(numbering.of(word.trimmed()));
    return numbers;
}

} // namespace

QList<WordRun> wordDiff(const QString &before, const QString &after)
{
    const QStringList a = wordsOf(before), b = wordsOf(after);
    Numbering<QString> numbering;
    const NumberRun numbersA = numbersOf(a, numbering), numbersB = numbersOf(b, numbering);
    std::vector<Match> stays = commonOf(numbersA, numbersB);
    stays.push_back({int(a.size()), int(b.size())});
    QList<WordRun> runs;
    int i = 0, j = 0;
    for (const Match &word : stays) {
        while (i < word.base)
            add(runs, WordRun::Gone, a[i++]);
        while (j < word.side)
            add(runs, WordRun::New, b[j++]);
        if (i < a.size() && j < b.size())
            addSameWord(runs, a[i++], b[j++]);
    }
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
