// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <vector>

namespace wd
{

/// A run of text of one appearance. `href`: https, http, mailto or part:ID, or empty. "\n" is a line break.
struct Span {
    QString text = {};
    bool bold = false;
    bool italic = false;
    QString href = {};
    QJsonObject extra = {};
    bool operator==(const Span &) const = default;
};
using Spans = QList<Span>;

struct ListItem;
struct ItemList {
    bool ordered = false;
    std::vector<ListItem> items;
    QJsonObject extra = {}; ///< of a nested list; that of a list block is in the block
    bool operator==(const ItemList &) const;
};
/// One item: spans, and perhaps one list nested under it.
struct ListItem {
    Spans spans = {};
    std::vector<ItemList> nested = {}; ///< empty or one
    bool operator==(const ListItem &other) const { return spans == other.spans && nested == other.nested; }
};
inline bool ItemList::operator==(const ItemList &other) const
{
    return ordered == other.ordered && items == other.items && extra == other.extra;
}

enum class BlockKind { Paragraph, Heading, List, Table, Quote, Image };

/// One block. Only the members its kind names mean anything; the others keep their defaults.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    Spans spans = {}; ///< paragraph, heading, quote
    int level = 0; ///< heading: 3 or 4 (1 and 2 belong to the page)
    ItemList list = {}; ///< list
    QList<Spans> header = {}; ///< table: cells of the header row
    QList<QList<Spans>> rows = {}; ///< table
    QString ref = {}; ///< image: id of an image part
    QJsonObject extra = {}; ///< unknown members of a newer version
    bool operator==(const Block &) const = default;
};

/// Rich text: a list of blocks. Normal form: equal neighbouring spans joined, empty spans and paragraphs
/// dropped, members that the kind does not name at their defaults. Both JSON functions give the normal form.
using RichText = QList<Block>;

[[nodiscard]] RichText normalised(const RichText &text);
[[nodiscard]] QJsonArray richTextToJson(const RichText &text);
/// Reads what the schema let through; unknown kinds become paragraphs of their spans with the original in
/// `extra`.
[[nodiscard]] RichText richTextFromJson(const QJsonArray &json);
/// The words alone, a line a block (list item, table row), cells split by tabs. For search and checks.
[[nodiscard]] QString plainText(const RichText &text);
[[nodiscard]] RichText richTextFromPlain(const QString &text);
/// What a link may lead to: http(s) with a host, mailto with an address, or "part:" and the id of a part.
[[nodiscard]] bool isKnownHref(const QString &href);

} // namespace wd
