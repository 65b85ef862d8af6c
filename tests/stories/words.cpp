// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/words.h"

#include <QRegularExpression>

namespace wd::stories
{

using namespace Qt::StringLiterals;

Words wordsIn(const QByteArray &text)
{
    static const QRegularExpression word(u"(?:w[0-9]+w|v[0-9]+v)"_s);
    Words words;
    const QString all = QString::fromUtf8(text);
    for (auto it = word.globalMatch(all); it.hasNext();)
        words.insert(it.next().captured());
    return words;
}

QString Ledger::newWord()
{
    const QString word = u"w%1w"_s.arg(++made);
    typed.insert(word);
    return word;
}

QString Ledger::newWebWord()
{
    const QString word = u"v%1v"_s.arg(++made);
    webmasters.insert(word);
    return word;
}

void Ledger::takeOut(const Words &words)
{
    typed -= words;
    onSite -= words;
}

Words Ledger::youngerThan(int before, const Words &words)
{
    Words younger;
    for (const QString &word : words) {
        if (word.startsWith(u'v') && word.mid(1, word.size() - 2).toInt() > before)
            younger.insert(word);
    }
    return younger;
}

} // namespace wd::stories
