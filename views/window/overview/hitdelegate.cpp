// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/overview/hitdelegate.h"

#include "views/look/look.h"
#include "views/window/overview/dossierdelegate.h"
#include "views/words/plainly.h"

#include <QPainter>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const QString cut = u"…"_s;

/// A snippet word by word; what was found may be a part of a word.
QList<QList<FoundRun>> wordsOf(const QString &snippet)
{
    QList<QList<FoundRun>> words(1);
    QString text;
    bool found = false;
    const auto end = [&] {
        if (!text.isEmpty())
            words.last().append({.text = plainly(text), .found = found});
        text.clear();
    };
    for (const QChar c : snippet.simplified()) {
        if (c == QChar(0x2068) || c == QChar(0x2069)) {
            end();
            found = c == QChar(0x2068);
        } else if (c == u' ') {
            end();
            words.append(QList<FoundRun>());
        } else {
            text.append(c);
        }
    }
    end();
    return words;
}

QString textOf(const QList<FoundRun> &word)
{
    QString text;
    for (const FoundRun &run : word)
        text += run.text;
    return text;
}

} // namespace

QList<FoundRun> lineAround(const QString &snippet, int width,
                           const std::function<int(const QString &)> &widthOf)
{
    const QList<QList<FoundRun>> words = wordsOf(snippet);
    const auto isFound = [](const QList<FoundRun> &word) {
        return std::ranges::any_of(word, [](const FoundRun &run) { return run.found; });
    };
    const auto hit = std::ranges::find_if(words, isFound);
    qsizetype first = hit == words.end() ? 0 : hit - words.begin(), last = first;
    const auto textFrom = [&](qsizetype from, qsizetype to) {
        QStringList texts;
        for (qsizetype i = from; i <= to; ++i)
            texts.append(textOf(words.at(i)));
        return (from > 0 ? cut + u' ' : QString()) + texts.join(u' ')
            + (to < words.size() - 1 ? u' ' + cut : QString());
    };
    // A word before for every three behind: one reads on from what was found.
    for (bool grows = true; std::exchange(grows, false);) {
        for (int step = 0; step < 4; ++step) {
            const qsizetype from = first - (step == 0), to = last + (step != 0);
            if (from < 0 || to >= words.size() || widthOf(textFrom(from, to)) > width)
                continue;
            first = from;
            last = to;
            grows = true;
        }
    }
    QList<FoundRun> line;
    const auto add = [&line](const FoundRun &run) {
        if (!line.isEmpty() && line.last().found == run.found)
            line.last().text += run.text;
        else
            line.append(run);
    };
    if (first > 0)
        add({.text = cut + u' '});
    for (qsizetype i = first; i <= last; ++i) {
        if (i > first)
            add({.text = u" "_s});
        for (const FoundRun &run : words.at(i))
            add(run);
    }
    if (last < words.size() - 1)
        add({.text = u' ' + cut});
    return line;
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int small = QFontMetrics(typeFont(Type::Help)).height() + betweenLines;
    const int title = index.data(SameDossierRole).toBool()
        ? 0
        : QFontMetrics(typeFont(Type::Text)).height() + betweenLines;
    return {measure::gap32, title + 2 * small + 2 * measure::gap4 + 2};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QRect text = paintRowGround(*painter, option);
    const auto line = [&](const QFont &font, const QColor &colour, const QString &words) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                          metrics.elidedText(words, Qt::ElideRight, text.width()));
        text.setTop(text.top() + metrics.height() + betweenLines);
    };
    QFont title = typeFont(Type::Text);
    title.setWeight(QFont::Medium);
    if (!index.data(SameDossierRole).toBool())
        line(title, colours().text, index.data().toString());
    line(typeFont(Type::Help), colours().secondary, index.data(WhereRole).toString());
    const QFontMetrics metrics(typeFont(Type::Help));
    int left = text.left();
    for (const FoundRun &run :
         lineAround(index.data(SnippetRole).toString(), text.width(),
                    [&](const QString &words) { return metrics.horizontalAdvance(words); })) {
        const QRect place(left, text.top(), metrics.horizontalAdvance(run.text), metrics.height());
        if (run.found) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours().attentionGround);
            painter->drawRoundedRect(place, 2, 2);
        }
        painter->setPen(run.found ? colours().attention : colours().text);
        painter->setFont(typeFont(Type::Help));
        painter->drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, run.text);
        left += place.width();
    }
    painter->restore();
}

} // namespace wd
