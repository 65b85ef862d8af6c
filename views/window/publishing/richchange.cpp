// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/publishing/richchange.h"

#include "model/diff/diff.h"
#include "views/look/look.h"
#include "views/window/publishing/worddiff.h"

#include <QRegularExpression>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

// How a word looks goes with it as one character before it, from Unicode's private use: so the words of two
// lines are compared with their looks.
constexpr char16_t plainMark = 0xE000, boldBit = 1, italicBit = 2, linkBit = 4;

/// A line of a text: a paragraph, an item, a row.
struct TextLine {
    enum class Form { Paragraph, Heading, Item, Quote, Row, Picture } form = Form::Paragraph;
    int depth = 0;
    QString sign; ///< "•", "2."
    QString words; ///< marked
    bool operator==(const TextLine &) const = default;
};

size_t qHash(const TextLine &line, size_t seed = 0)
{
    return qHashMulti(seed, int(line.form), line.depth, line.sign, line.words);
}

QString withoutMarks(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() >= plainMark && c.unicode() < plainMark + 8; });
    return text;
}

QString marked(const QString &text, char16_t bits)
{
    static const QRegularExpression word(u"(\\S+)"_s);
    return QString(withoutMarks(text)).replace(word, QString(QChar(char16_t(plainMark + bits))) + u"\\1"_s);
}

class Flattener
{
public:
    explicit Flattener(const PartTitle &title)
        : m_title(title)
    {
    }
    QList<TextLine> lines(const RichText &text)
    {
        for (const Block &block : text)
            add(block);
        return m_lines;
    }

private:
    void add(const Block &block)
    {
        using Form = TextLine::Form;
        switch (block.kind) {
        case BlockKind::Paragraph:
            return addLines(Form::Paragraph, block.spans);
        case BlockKind::Heading:
            return addLines(Form::Heading, block.spans);
        case BlockKind::Quote:
            return addLines(Form::Quote, block.spans);
        case BlockKind::List:
            return add(block.list, 1);
        case BlockKind::Table:
            addRow(block.header);
            for (const QList<Spans> &row : block.rows)
                addRow(row);
            return;
        case BlockKind::Image:
            m_lines.append({.form = Form::Picture, .words = marked(titled(block.ref), italicBit)});
            return;
        }
    }
    void addLines(TextLine::Form form, const Spans &spans)
    {
        m_lines.append({.form = form, .words = wordsOf(spans)});
    }
    void add(const ItemList &list, int depth)
    {
        int number = 0;
        for (const ListItem &item : list.items) {
            const QString sign = list.ordered ? QString::number(++number) + u'.' : u"•"_s;
            m_lines.append(
                {.form = TextLine::Form::Item, .depth = depth, .sign = sign, .words = wordsOf(item.spans)});
            for (const ItemList &nested : item.nested)
                add(nested, depth + 1);
        }
    }
    void addRow(const QList<Spans> &cells)
    {
        QStringList words;
        for (const Spans &cell : cells)
            words.append(wordsOf(cell));
        if (!words.isEmpty())
            m_lines.append({.form = TextLine::Form::Row, .words = words.join(u" | "_s)});
    }
    [[nodiscard]] QString wordsOf(const Spans &spans) const
    {
        QString words;
        for (const Span &span : spans) {
            const int bits = (span.bold ? boldBit : 0) | (span.italic ? italicBit : 0)
                | (span.href.isEmpty() ? 0 : linkBit);
            words += marked(span.text, char16_t(bits));
            if (const QString to = leadsTo(span.href); !to.isEmpty() && to != span.text)
                words += u" ("_s + to + u')';
        }
        return words;
    }
    [[nodiscard]] QString leadsTo(const QString &href) const
    {
        return href.startsWith(u"part:"_s) ? titled(href.sliced(5)) : href;
    }
    [[nodiscard]] QString titled(const QString &part) const { return m_title ? m_title(part) : QString(); }

    const PartTitle &m_title;
    QList<TextLine> m_lines;
};

/// The words of marked text as HTML; what stands between the words is as it was.
QString lookedHtml(const QString &text)
{
    QString html, word;
    int bits = 0;
    const auto flush = [&] {
        QString shown = word.toHtmlEscaped();
        if (!word.isEmpty() && (bits & boldBit))
            shown = u"<b>"_s + shown + u"</b>"_s;
        if (!word.isEmpty() && (bits & italicBit))
            shown = u"<i>"_s + shown + u"</i>"_s;
        if (!word.isEmpty() && (bits & linkBit))
            shown = u"<span style='color:%1'>%2</span>"_s.arg(colours().accent.name(), shown);
        html += shown;
        word.clear();
        bits = 0;
    };
    for (const QChar c : text) {
        const bool mark = c.unicode() >= plainMark && c.unicode() < plainMark + 8;
        if (mark || c.isSpace())
            flush();
        if (mark)
            bits = c.unicode() - plainMark;
        else if (c == u'\n')
            html += u"<br>"_s;
        else if (c.isSpace())
            html += c;
        else
            word += c;
    }
    flush();
    return html;
}

QString runsHtml(const QList<WordRun> &runs)
{
    QString html;
    for (const WordRun &run : runs) {
        if (run.kind == WordRun::Same || run.text.trimmed().isEmpty())
            html += run.kind == WordRun::Gone ? QString() : lookedHtml(run.text);
        else
            html += changeMark(run.kind, lookedHtml(run.text));
    }
    return html;
}

QString lineHtml(const TextLine &line, const QList<WordRun> &runs)
{
    QString words = runsHtml(runs);
    if (line.form == TextLine::Form::Heading)
        words = u"<b>"_s + words + u"</b>"_s;
    if (line.form == TextLine::Form::Quote)
        words = u"„"_s + words + u"”"_s;
    if (!line.sign.isEmpty())
        words.prepend(line.sign + u"&nbsp;"_s);
    const int indent = 16 * (line.form == TextLine::Form::Quote ? 1 : line.depth);
    return u"<p style='margin:0 0 4px %1px'>%2</p>"_s.arg(indent).arg(words);
}

QString wholeLine(const TextLine &line, WordRun::Kind kind)
{
    return lineHtml(line, {{.kind = kind, .text = line.words}});
}

/// Of a row of lines that stayed the first and the last are enough to know where one is.
QString stayedHtml(const QList<TextLine> &lines, bool all)
{
    QString html;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool outer = i == 0 || i + 1 == lines.size();
        if (all || outer)
            html += wholeLine(lines[i], WordRun::Same);
        else if (i == 1)
            html += u"<p style='margin:0 0 4px 0'>…</p>"_s;
    }
    return html;
}

/// Lines that went and came in one place: those of one form are one line with its words compared.
QString changedHtml(const QList<TextLine> &gone, const QList<TextLine> &come)
{
    QString html;
    qsizetype next = 0;
    for (const TextLine &line : gone) {
        const bool pair = next < come.size() && come[next].form == line.form;
        html += pair ? lineHtml(come[next], wordDiff(line.words, come[next].words))
                     : wholeLine(line, WordRun::Gone);
        next += pair ? 1 : 0;
    }
    for (; next < come.size(); ++next)
        html += wholeLine(come[next], WordRun::New);
    return html;
}

NumberRun numbersOf(const QList<TextLine> &lines, Numbering<TextLine> &numbering)
{
    NumberRun numbers;
    for (const TextLine &line : lines)
        numbers.push_back(numbering.of(line));
    return numbers;
}

} // namespace

QString richChangeHtml(const RichText &before, const RichText &after, const PartTitle &title)
{
    const QList<TextLine> a = Flattener(title).lines(before), b = Flattener(title).lines(after);
    if (a.isEmpty())
        return stayedHtml(b, true);
    QString html;
    QList<TextLine> stayed;
    qsizetype i = 0, j = 0;
    const auto tell = [&](qsizetype untilA, qsizetype untilB) {
        if (i == untilA && j == untilB)
            return;
        html += stayedHtml(stayed, false);
        stayed.clear();
        html += changedHtml(a.mid(i, untilA - i), b.mid(j, untilB - j));
    };
    Numbering<TextLine> numbering;
    const NumberRun numbersA = numbersOf(a, numbering), numbersB = numbersOf(b, numbering);
    for (const auto &[atA, atB] : commonOf(numbersA, numbersB)) {
        tell(atA, atB);
        stayed.append(b[atB]);
        i = atA + 1;
        j = atB + 1;
    }
    tell(a.size(), b.size());
    return html + stayedHtml(stayed, false);
}

} // namespace wd
