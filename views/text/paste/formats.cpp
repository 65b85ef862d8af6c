// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/paste/formats.h"

#include "views/look/look.h"

#include <QTextBlock>
#include <QTextCursor>

namespace wd
{
namespace
{

constexpr int lineHeight = 145; ///< per cent

void setSpacing(QTextBlockFormat &format, int above, int below)
{
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
}

void carryExtra(QTextFormat &format, const QJsonObject &extra)
{
    if (!extra.isEmpty())
        format.setProperty(carry::Extra, extra);
}

} // namespace

Placement placementOf(const Line &line)
{
    switch (line.kind) {
    case BlockKind::Heading:
        return line.level <= 3 ? Placement::Heading : Placement::Subheading;
    case BlockKind::Quote:
        return Placement::Quote;
    case BlockKind::Paragraph:
    case BlockKind::List:
    case BlockKind::Table:
    case BlockKind::Image:
        break;
    }
    return Placement::Text;
}

QTextCharFormat charFormat(const Span &look, Placement placement)
{
    QTextCharFormat format;
    if (look.bold)
        format.setProperty(carry::Bold, true);
    if (look.italic)
        format.setProperty(carry::Italic, true);
    carryExtra(format, look.extra);
    const bool semi = placement == Placement::Heading || placement == Placement::Subheading
        || placement == Placement::HeaderCell;
    if (look.bold || semi)
        format.setFontWeight(look.bold ? QFont::Bold : QFont::DemiBold);
    if (look.italic)
        format.setFontItalic(true);
    if (placement == Placement::Heading)
        format.setProperty(QTextFormat::FontSizeAdjustment, 1);
    if (placement == Placement::Quote)
        format.setForeground(colours().secondary);
    if (!look.href.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(look.href);
        format.setForeground(colours().accent);
        format.setFontUnderline(true);
    }
    return format;
}

QTextCharFormat charFormat(const Run &run, Placement placement)
{
    QTextCharFormat format = charFormat(run.look, placement);
    if (run.literal)
        format.setProperty(carry::Literal, static_cast<int>(run.literal->unicode()));
    if (run.hollow)
        format.setProperty(carry::Hollow, true);
    if (run.object) {
        format.setProperty(carry::Object, QVariant::fromValue(*run.object));
        format.setObjectType(carry::objectType);
    }
    return format;
}

QTextBlockFormat blockFormat(const Line &line)
{
    QTextBlockFormat format;
    if (line.kind != BlockKind::Paragraph)
        format.setProperty(carry::Kind, static_cast<int>(line.kind));
    switch (line.kind) {
    case BlockKind::Heading:
        format.setProperty(carry::Level, line.level);
        format.setHeadingLevel(qBound(1, line.level, 6));
        setSpacing(format, measure::gap16, measure::gap4);
        break;
    case BlockKind::List:
        setSpacing(format, 0, measure::gap4);
        return format;
    case BlockKind::Quote:
        setSpacing(format, measure::gap4, measure::gap12);
        format.setLeftMargin(measure::gap24);
        break;
    case BlockKind::Paragraph:
    case BlockKind::Table:
    case BlockKind::Image:
        setSpacing(format, 0, measure::gap8);
        break;
    }
    carryExtra(format, line.extra);
    return format;
}

QTextBlockFormat cellBlockFormat()
{
    QTextBlockFormat format;
    setSpacing(format, 0, 0);
    return format;
}

QTextListFormat listFormat(const Line &line)
{
    QTextListFormat format;
    format.setStyle(line.ordered         ? QTextListFormat::ListDecimal
                        : line.depth > 1 ? QTextListFormat::ListCircle
                                         : QTextListFormat::ListDisc);
    format.setIndent(line.depth);
    carryExtra(format, line.extra);
    return format;
}

QTextTableFormat tableFormat(const Block &table)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(colours().edge);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(measure::gap8);
    format.setBottomMargin(measure::gap12);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(table.header.isEmpty() ? 0 : 1);
    carryExtra(format, table.extra);
    return format;
}

QTextTableCellFormat cellFormat(bool header, bool absent)
{
    QTextTableCellFormat format;
    // The line height already leaves air under the words.
    format.setBottomPadding(measure::gap4 / 4);
    if (header)
        format.setBackground(colours().window);
    if (absent)
        format.setProperty(carry::Absent, true);
    return format;
}

Span lookOf(const QTextCharFormat &format)
{
    return {.bold = format.boolProperty(carry::Bold),
            .italic = format.boolProperty(carry::Italic),
            .href = format.isAnchor() ? format.anchorHref() : QString(),
            .extra = format.property(carry::Extra).toJsonObject()};
}

Placement placementOf(const QTextBlock &block)
{
    const QTextCursor cursor(block);
    if (const QTextTable *table = cursor.currentTable())
        return table->cellAt(cursor).row() < table->format().headerRowCount() ? Placement::HeaderCell
                                                                              : Placement::Text;
    const QTextBlockFormat format = block.blockFormat();
    return placementOf(Line{.kind = static_cast<BlockKind>(format.intProperty(carry::Kind)),
                            .level = format.intProperty(carry::Level)});
}

} // namespace wd
