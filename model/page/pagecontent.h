// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/page/page.h"
#include "model/sjabloon/sjablooncatalogue.h"

#include <QList>

#include <optional>
#include <span>
#include <variant>

namespace wd
{

// The page as a small tree that knows nothing of HTML or blocks: one walk over the dossier makes it, two
// writers read it.

/// A run of words in a line; `struck` is what no longer holds.
struct PageWord {
    QString text;
    QString href = {};
    bool strong = false;
    bool struck = false;
};
using PageLine = QList<PageWord>;

struct PageParagraph {
    PageLine line;
};
struct PageHeading {
    QString text;
}; ///< below the section's own
struct PageRich {
    RichText text;
};
struct PageList {
    QList<PageLine> items;
};
struct PageTable {
    QStringList header;
    struct Row {
        QList<PageLine> cells;
    };
    QList<Row> rows;
};
struct PageFigure {
    QString address, alt, caption;
};
struct PageDetails {
    QString summary;
    RichText text;
};
using PageItem
    = std::variant<PageParagraph, PageHeading, PageRich, PageList, PageTable, PageFigure, PageDetails>;

struct PageSection {
    QString key; ///< of the sjabloon; the anchor on the page
    QString title;
    QList<PageItem> items;
};

/// The sections that have something to say to them, in the sjabloon's order. For residents `dossier` is a
/// public view, for colleagues what they have of it (withoutTrash).
[[nodiscard]] QList<PageSection> pageContent(const SjabloonText &sjabloon, const Dossier &dossier,
                                             const PageAddresses &addresses, const QDate &today,
                                             Language language, Audience audience, const WijkList &wijken);

/// What the section makers work with.
struct PageContext {
    const Dossier &dossier;
    const PageAddresses &addresses;
    QDate today;
    Language language;
    const WijkList &wijken;
    QString own = {}; ///< SectionBinding::own of the section that is made

    [[nodiscard]] QString word(const QString &key) const;
    [[nodiscard]] QString word(const QString &key, const QString &value) const;
    [[nodiscard]] QString counted(const QString &key, int count) const;
    [[nodiscard]] QString day(const QString &isoDay) const; ///< in words; empty for empty
    [[nodiscard]] QString date(const EdtfDate &date) const; ///< in words; empty for unknown
    [[nodiscard]] QString address(const QString &partId) const;
};
using SectionMaker = QList<PageItem> (*)(const PageContext &);

/// What the page shows of one kind of section with that member.
struct PageRow {
    const char16_t *kind, *member; ///< as SectionBinding::inTables has them: u"list", u"/films"
    SectionMaker items;
};
/// All that one file of content/ shows: it defines the constant of its own name in namespace pagerows, so
/// that a new file there is all that a page shows of a new list.
using PageRows = std::span<const PageRow>;
/// Made by the build (wd_gather).
[[nodiscard]] std::span<const PageRows *const> gatheredPageRows();

/// A paragraph of these words; none when there are none.
void addLine(QList<PageItem> &items, const QString &text);
/// A heading of these words; none when there are none.
void addHeading(QList<PageItem> &items, const QString &text);
/// The table, without the columns that say nothing in any row; none when it has no rows.
void addTable(QList<PageItem> &items, const PageTable &table);
/// "pdf, 179 kB" of a file; sizes as people read them.
[[nodiscard]] QString fileInWords(const FileRef &file, Language language);

} // namespace wd
