// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/pagecontent.h"

#include "model/sjabloon/sjabloon.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

const QHash<SectionBinding, SectionMaker> &makers()
{
    static const auto table = [] {
        QHash<SectionBinding, SectionMaker> all;
        for (const PageRows *rows : gatheredPageRows()) {
            for (const PageRow &row : *rows)
                all.insert({QString::fromUtf16(row.kind), QString::fromUtf16(row.member)}, row.items);
        }
        return all;
    }();
    return table;
}

} // namespace

void addLine(QList<PageItem> &items, const QString &text)
{
    if (!text.trimmed().isEmpty())
        items.append(PageParagraph{{{.text = text}}});
}

void addHeading(QList<PageItem> &items, const QString &text)
{
    if (!text.trimmed().isEmpty())
        items.append(PageHeading{text});
}

void addTable(QList<PageItem> &items, const PageTable &table)
{
    const auto says = [](const PageLine &line) {
        return std::any_of(line.begin(), line.end(),
                           [](const PageWord &word) { return !word.text.trimmed().isEmpty(); });
    };
    PageTable kept{.header = {}, .rows = QList<PageTable::Row>(table.rows.size())};
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        if (std::none_of(table.rows.begin(), table.rows.end(),
                         [&](const PageTable::Row &row) { return says(row.cells.at(column)); }))
            continue;
        kept.header.append(table.header.at(column));
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            kept.rows[row].cells.append(table.rows.at(row).cells.at(column));
    }
    if (!kept.header.isEmpty())
        items.append(kept);
}

QString PageContext::word(const QString &key) const
{
    return pageWord(key, language);
}

QString PageContext::word(const QString &key, const QString &value) const
{
    return pageWord(key, language).arg(value);
}

QString PageContext::counted(const QString &key, int count) const
{
    return language.counted(key, count).replace(u"%1"_s, QString::number(count));
}

QString PageContext::day(const QString &isoDay) const
{
    const auto date = EdtfDate::parse(isoDay);
    return date && date->isKnown() ? date->inWords(language) : QString();
}

QString PageContext::date(const EdtfDate &date) const
{
    return date.isKnown() ? date.inWords(language) : QString();
}

QString PageContext::address(const QString &partId) const
{
    return addresses.part ? addresses.part(partId) : QString();
}

QString fileInWords(const FileRef &file, Language language)
{
    const QString kind = file.name.contains(u'.') ? file.name.section(u'.', -1).toLower() : QString();
    const QString size = file.size > 0
        ? language.locale().formattedDataSize(file.size, file.size < (qint64{1} << 20) ? 0 : 1,
                                              QLocale::DataSizeTraditionalFormat)
        : QString();
    QStringList words{kind, size};
    words.removeAll(QString());
    return words.join(u", "_s);
}

QList<PageSection> pageContent(const SjabloonText &sjabloon, const Dossier &dossier,
                               const PageAddresses &addresses, const QDate &today, Language language,
                               Audience audience, const WijkList &wijken)
{
    PageContext context{
        .dossier = dossier, .addresses = addresses, .today = today, .language = language, .wijken = wijken};
    QList<PageSection> sections;
    for (const Section &section : sjabloon.sections) {
        const SectionMaker make = makers().value(section.binding.inTables());
        if (!make || (!section.isPublic && audience == Audience::Residents))
            continue;
        context.own = section.binding.own();
        const QList<PageItem> items = make(context);
        if (!items.isEmpty())
            sections.append({.key = section.key, .title = section.label.in(language), .items = items});
    }
    return sections;
}

} // namespace wd
