// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/text/anytext.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace wd::test
{
namespace
{

QString anyWords(Dice &dice)
{
    QString words;
    const int count = dice.below(5);
    for (int i = 0; i < count; ++i) {
        static constexpr std::array<char16_t, 14> odd{u'\n',  u'\t',  0x2028, 0x2029, 0xFFFC, 0xFFFD, 0x200B,
                                                      0xFDD0, 0xFDD1, u'\r',  0x00A0, 0x00AD, 0x0000, 0x0301};
        if (dice.chance(25))
            words += QChar(dice.oneOf(odd));
        else if (dice.chance(10))
            words += u"🛝"_s;
        else
            words += dice.chance(50) ? dice.word() : u"speelplek "_s;
    }
    return words;
}

Span anySpan(Dice &dice)
{
    static const std::array<QString, 5> hrefs{QString(), QString(), QString(), u"https://example.org/a b"_s,
                                              u"part:abc"_s};
    Span span{.text = anyWords(dice),
              .bold = dice.chance(25),
              .italic = dice.chance(25),
              .href = dice.oneOf(hrefs)};
    if (dice.chance(10))
        span.extra.insert(u"x-note"_s, dice.below(3));
    return span;
}

Spans anySpans(Dice &dice)
{
    Spans spans;
    const int count = dice.below(4);
    for (int i = 0; i < count; ++i)
        spans.append(anySpan(dice));
    return spans;
}

ItemList anyList(Dice &dice, int deepest)
{
    ItemList list{.ordered = dice.chance(40)};
    const int count = dice.chance(4) ? 0 : 1 + dice.below(4);
    for (int i = 0; i < count; ++i) {
        ListItem item{.spans = anySpans(dice)};
        if (deepest > 0 && dice.chance(30))
            item.nested.push_back(anyList(dice, deepest - 1));
        if (!item.nested.empty() && dice.chance(20))
            item.nested.back().extra.insert(u"x-start"_s, dice.below(3));
        if (!item.nested.empty() && dice.chance(5))
            item.nested.push_back(anyList(dice, 0));
        list.items.push_back(item);
    }
    return list;
}

QList<Spans> anyRow(Dice &dice, int columns)
{
    QList<Spans> row;
    const int count = dice.chance(15) ? dice.below(columns + 2) : columns;
    for (int i = 0; i < count; ++i)
        row.append(anySpans(dice));
    return row;
}

Block anyBlock(Dice &dice)
{
    Block block;
    switch (dice.below(8)) {
    case 0:
        block = {.kind = BlockKind::Heading, .spans = anySpans(dice), .level = 2 + dice.below(4)};
        break;
    case 1:
    case 2:
        block = {.kind = BlockKind::List, .list = anyList(dice, 2)};
        break;
    case 3:
    case 4: {
        const int columns = 1 + dice.below(3);
        block.kind = BlockKind::Table;
        if (dice.chance(70))
            block.header = anyRow(dice, columns);
        for (int rows = dice.below(4); rows > 0; --rows)
            block.rows.append(anyRow(dice, columns));
        break;
    }
    case 5:
        block = {.kind = BlockKind::Quote, .spans = anySpans(dice)};
        break;
    case 6:
        block = {.kind = BlockKind::Image, .ref = dice.chance(80) ? dice.word() : QString()};
        break;
    default:
        block.spans = anySpans(dice);
    }
    if (dice.chance(12))
        block.extra.insert(u"x-new"_s, QJsonObject{{u"n"_s, dice.below(3)}});
    if (dice.chance(4))
        block = {.spans = block.spans, .extra = {{u"kind"_s, u"map"_s}, {u"at"_s, 53.2}}};
    return block;
}

void editSpans(Spans &spans, Dice &dice)
{
    if (spans.isEmpty() || dice.chance(30))
        spans.append(anySpan(dice));
    else if (dice.chance(30))
        spans.removeAt(dice.below(static_cast<int>(spans.size())));
    else if (dice.chance(50))
        spans[dice.below(static_cast<int>(spans.size()))].text += dice.word();
    else
        spans[dice.below(static_cast<int>(spans.size()))].bold ^= true;
}

void editBlock(Block &block, Dice &dice)
{
    if (block.kind == BlockKind::List && !block.list.items.empty()) {
        auto &items = block.list.items;
        const auto at = items.begin() + dice.below(static_cast<int>(items.size()));
        if (dice.chance(30))
            items.erase(at);
        else if (dice.chance(30))
            items.insert(at, ListItem{.spans = anySpans(dice)});
        else
            editSpans(at->spans, dice);
    } else if (block.kind == BlockKind::Table && !block.rows.isEmpty()) {
        const int at = dice.below(static_cast<int>(block.rows.size()));
        if (dice.chance(25))
            block.rows.removeAt(at);
        else if (dice.chance(25))
            block.rows.insert(at, anyRow(dice, 3));
        else if (dice.chance(25) && !block.rows[at].isEmpty())
            block.rows[at].removeFirst();
        else if (!block.rows[at].isEmpty())
            editSpans(block.rows[at].first(), dice);
    } else if (block.kind != BlockKind::Image) {
        editSpans(block.spans, dice);
    }
}

} // namespace

RichText anyText(Dice &dice, int mostBlocks)
{
    RichText text;
    const int count = dice.below(mostBlocks + 1);
    for (int i = 0; i < count; ++i)
        text.append(anyBlock(dice));
    return text;
}

RichText editOf(const RichText &text, Dice &dice)
{
    RichText edited = text;
    for (int edits = 1 + dice.below(4); edits > 0; --edits) {
        const int size = static_cast<int>(edited.size());
        if (size == 0 || dice.chance(25))
            edited.insert(dice.below(size + 1), anyBlock(dice));
        else if (dice.chance(25))
            edited.removeAt(dice.below(size));
        else if (dice.chance(15))
            edited.move(dice.below(size), dice.below(size));
        else
            editBlock(edited[dice.below(size)], dice);
    }
    return edited;
}

std::string shown(const RichText &wanted, const RichText &got)
{
    qsizetype at = 0;
    while (at < wanted.size() && at < got.size() && wanted.at(at) == got.at(at))
        ++at;
    const auto around = [at](const RichText &text) {
        return QJsonDocument(richTextToJson(text.mid(std::max<qsizetype>(0, at - 1), 3)))
            .toJson(QJsonDocument::Compact)
            .toStdString();
    };
    return "block " + std::to_string(at) + "\nwanted: " + around(wanted) + "\ngot:    " + around(got) + "\n";
}

} // namespace wd::test
