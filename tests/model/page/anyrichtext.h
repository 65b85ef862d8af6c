// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/text/richtext.h"

#include <QJsonDocument>
#include <QStringList>

#include <ostream>
#include <rapidcheck.h>

namespace wd
{
/// How rapidcheck prints a text in a counterexample.
inline void showValue(const RichText &text, std::ostream &stream)
{
    stream << QJsonDocument(richTextToJson(text)).toJson().toStdString();
}
} // namespace wd

namespace wd::test
{

inline rc::Gen<QString> anyWords()
{
    return rc::gen::exec([] {
        static const QStringList some{
            QStringLiteral("weg"),       QStringLiteral("a < b"),
            QStringLiteral("&amp;"),     QStringLiteral("\"x\""),
            QStringLiteral("een\ntwee"), QString::fromUtf8("caf\u00e9\u00a0\U0001f6b2"),
            QStringLiteral("</p>"),      QStringLiteral("x\n\ny")};
        return some[*rc::gen::inRange(0, int(some.size()))];
    });
}

/// Spans that HTML can say: no blanks at the ends of a line.
inline rc::Gen<Spans> anySpans(int least = 0)
{
    return rc::gen::exec([least] {
        static const QStringList hrefs{{},
                                       {},
                                       QStringLiteral("part:d1"),
                                       QStringLiteral("https://x.voorbeeld/?a=1&b=2"),
                                       QStringLiteral("mailto:a@x.voorbeeld")};
        Spans spans;
        const int count = *rc::gen::inRange(least, 4);
        for (int i = 0; i < count; ++i)
            spans.append(
                {.text = *anyWords()
                     + (i + 1 < count && *rc::gen::arbitrary<bool>() ? QStringLiteral(" ") : QString()),
                 .bold = *rc::gen::arbitrary<bool>(),
                 .italic = *rc::gen::arbitrary<bool>(),
                 .href = hrefs[*rc::gen::inRange(0, int(hrefs.size()))]});
        return spans;
    });
}

inline rc::Gen<ItemList> anyList(int depth)
{
    return rc::gen::exec([depth] {
        ItemList list{.ordered = *rc::gen::arbitrary<bool>()};
        const int count = *rc::gen::inRange(1, 4);
        for (int i = 0; i < count; ++i) {
            ListItem item{.spans = *anySpans()};
            if (depth > 0 && *rc::gen::inRange(0, 3) == 0)
                item.nested.push_back(*anyList(depth - 1));
            list.items.push_back(std::move(item));
        }
        return list;
    });
}

inline rc::Gen<QList<Spans>> anyCells()
{
    return rc::gen::exec([] {
        QList<Spans> cells;
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
            cells.append(*anySpans());
        return cells;
    });
}

inline rc::Gen<Block> anyBlock()
{
    return rc::gen::exec([] {
        Block block{.kind = *rc::gen::element(BlockKind::Paragraph, BlockKind::Heading, BlockKind::List,
                                              BlockKind::Table, BlockKind::Quote, BlockKind::Image)};
        block.spans = *anySpans(1);
        block.level = *rc::gen::inRange(3, 5);
        block.list = *anyList(3);
        if (*rc::gen::arbitrary<bool>())
            block.header = *anyCells();
        for (int i = *rc::gen::inRange(1, 3); i > 0; --i)
            block.rows.append(*anyCells());
        block.ref = QStringLiteral("i1");
        return block;
    });
}

/// Any text that HTML and Slate can say whole: no empty headings, no links or images that lead nowhere.
inline rc::Gen<RichText> anyRichText()
{
    return rc::gen::exec([] {
        RichText text;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
            text.append(*anyBlock());
        return normalised(text);
    });
}

/// Tags and words in any order, open or closed.
inline rc::Gen<QString> anyTagSoup()
{
    return rc::gen::exec([] {
        static const QStringList names{QStringLiteral("p"),
                                       QStringLiteral("div"),
                                       QStringLiteral("ul"),
                                       QStringLiteral("li"),
                                       QStringLiteral("table"),
                                       QStringLiteral("tr"),
                                       QStringLiteral("td"),
                                       QStringLiteral("th"),
                                       QStringLiteral("b"),
                                       QStringLiteral("em"),
                                       QStringLiteral("h2"),
                                       QStringLiteral("h5"),
                                       QStringLiteral("br"),
                                       QStringLiteral("pre"),
                                       QStringLiteral("ol"),
                                       QStringLiteral("blockquote"),
                                       QStringLiteral("thead"),
                                       QStringLiteral("caption"),
                                       QStringLiteral("a href=https://x.voorbeeld/"),
                                       QStringLiteral("script"),
                                       QStringLiteral("img src=https://gemeente.voorbeeld/i1"),
                                       QStringLiteral("form")};
        QString soup;
        for (int i = *rc::gen::inRange(0, 60); i > 0; --i) {
            const int choice = *rc::gen::inRange(0, 10);
            const QString name = names[*rc::gen::inRange(0, int(names.size()))];
            if (choice < 5)
                soup += u'<' + name + u'>';
            else if (choice < 7)
                soup += QStringLiteral("</") + name.section(u' ', 0, 0) + u'>';
            else
                soup += *anyWords() + (choice == 9 ? QStringLiteral(" ") : QString());
        }
        return soup;
    });
}

} // namespace wd::test
