// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/papersteps.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QString attribute(const QXmlStreamReader &reader, const QString &name)
{
    for (const QXmlStreamAttribute &one : reader.attributes()) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

bool isOn(const QString &value)
{
    return value != u"0"_s && value != u"false"_s && value != u"off"_s;
}

/// Calls `look` at every element that opens; a part that is no XML ends the reading and leaves the facts
/// unseen.
template <typename Look> void eachElement(PaperFacts &facts, const QByteArray &xml, Look look)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            look(reader);
    }
    facts.unseen = facts.unseen || reader.hasError();
}

void lookIntoProperties(PaperFacts &facts, const QByteArray &xml)
{
    QString changedBy;
    eachElement(facts, xml, [&](QXmlStreamReader &reader) {
        const QString name = reader.name().toString();
        if (name == u"creator"_s)
            facts.author = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (name == u"lastModifiedBy"_s)
            changedBy = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (name == u"title"_s)
            facts.internalTitle = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (name == u"Pages"_s || name == u"Slides"_s)
            facts.pages = reader.readElementText().toInt();
    });
    if (facts.author.isEmpty())
        facts.author = changedBy;
}

void lookIntoText(PaperFacts &facts, const QByteArray &xml)
{
    static const QSet<QString> changes{u"ins"_s,         u"del"_s,         u"moveFrom"_s, u"moveTo"_s,
                                       u"rPrChange"_s,   u"pPrChange"_s,   u"cellIns"_s,  u"cellDel"_s,
                                       u"tblPrChange"_s, u"sectPrChange"_s};
    eachElement(facts, xml, [&](const QXmlStreamReader &reader) {
        const QString name = reader.name().toString();
        facts.trackedChanges = facts.trackedChanges || changes.contains(name);
        facts.hiddenContent
            = facts.hiddenContent || (name == u"vanish"_s && isOn(attribute(reader, u"val"_s)));
    });
}

void lookIntoWorkbook(PaperFacts &facts, const QByteArray &xml)
{
    eachElement(facts, xml, [&](const QXmlStreamReader &reader) {
        const QString name = reader.name().toString(), hidden = attribute(reader, u"hidden"_s);
        const bool sheet = name == u"sheet"_s && attribute(reader, u"state"_s).endsWith(u"idden"_s);
        const bool line = (name == u"row"_s || name == u"col"_s) && !hidden.isEmpty() && isOn(hidden);
        facts.hiddenContent = facts.hiddenContent || sheet || line;
    });
}

void lookIntoSlide(PaperFacts &facts, const QByteArray &xml)
{
    eachElement(facts, xml, [&](const QXmlStreamReader &reader) {
        const bool hidden = reader.name() == u"sld"_s && attribute(reader, u"show"_s) == u"0"_s;
        facts.hiddenContent = facts.hiddenContent || hidden;
    });
}

/// What a speaker notes below a slide; the number of the slide stands there of itself.
void lookIntoNotes(PaperFacts &facts, const QByteArray &xml)
{
    eachElement(facts, xml, [&](QXmlStreamReader &reader) {
        if (reader.name() == u"fld"_s)
            reader.skipCurrentElement();
        else if (reader.name() == u"t"_s)
            facts.hiddenContent = facts.hiddenContent
                || !reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed().isEmpty();
    });
}

void lookIntoComments(PaperFacts &facts, const QByteArray &xml)
{
    static const QSet<QString> remarks{u"comment"_s, u"cm"_s, u"threadedComment"_s};
    eachElement(facts, xml, [&](const QXmlStreamReader &reader) {
        facts.comments = facts.comments || remarks.contains(reader.name().toString());
    });
}

} // namespace

void lookIntoOffice(PaperFacts &facts, const QString &name, const EntryReader &read)
{
    static const QRegularExpression text(
        u"^word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml$"_s);
    static const QRegularExpression remarks(
        u"^(word|xl|ppt)/(comments|threadedComments)[^/]*(/[^/]+)?\\.xml$"_s);
    if (name == u"docProps/core.xml"_s || name == u"docProps/app.xml"_s)
        lookIntoProperties(facts, read());
    else if (text.match(name).hasMatch())
        lookIntoText(facts, read());
    else if (remarks.match(name).hasMatch())
        lookIntoComments(facts, read());
    else if (name == u"xl/workbook.xml"_s || name.startsWith(u"xl/worksheets/sheet"_s))
        lookIntoWorkbook(facts, read());
    else if (name.startsWith(u"ppt/slides/slide"_s))
        lookIntoSlide(facts, read());
    else if (name.startsWith(u"ppt/notesSlides/notesSlide"_s))
        lookIntoNotes(facts, read());
    else if (name.contains(u"/embeddings/"_s)) // the whole workbook behind a table or a chart
        facts.hiddenContent = true;
    else if (name.startsWith(u"xl/revisions/"_s))
        facts.trackedChanges = true;
    else if (name.endsWith(u"vbaProject.bin"_s))
        facts.macros = true;
    else if (name == u"xl/workbook.bin"_s)
        facts.unseen = true;
}

void lookIntoOpenDocument(PaperFacts &facts, const QString &name, const EntryReader &read)
{
    static const QRegularExpression macro(u"^(Basic/.+/(?!script-l).+\\.xml|Scripts/.+\\.\\w+)$"_s);
    if (macro.match(name).hasMatch())
        facts.macros = true;
    if (name != u"meta.xml"_s && name != u"content.xml"_s && name != u"styles.xml"_s)
        return;
    QString changedBy;
    bool inNotes = false;
    eachElement(facts, read(), [&](QXmlStreamReader &reader) {
        const QString element = reader.name().toString();
        const bool meta = name == u"meta.xml"_s;
        inNotes = element == u"notes"_s || (inNotes && element != u"page"_s);
        if (meta && element == u"initial-creator"_s)
            facts.author = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (meta && element == u"creator"_s)
            changedBy = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (meta && element == u"title"_s)
            facts.internalTitle = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (meta && element == u"document-statistic"_s)
            facts.pages = attribute(reader, u"page-count"_s).toInt();
        facts.trackedChanges
            = facts.trackedChanges || element == u"changed-region"_s || element == u"cell-content-change"_s;
        facts.comments = facts.comments || element == u"annotation"_s;
        const bool hidden = element.startsWith(u"hidden-"_s)
            || attribute(reader, u"visibility"_s) == u"collapse"_s
            || attribute(reader, u"visibility"_s) == u"hidden"_s
            || attribute(reader, u"visibility"_s) == u"filter"_s
            || attribute(reader, u"display"_s) == u"none"_s
            || (element == u"table-properties"_s && attribute(reader, u"display"_s) == u"false"_s);
        const bool noted = inNotes && element == u"p"_s
            && !reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty();
        facts.hiddenContent = facts.hiddenContent || hidden || noted;
    });
    if (facts.author.isEmpty())
        facts.author = changedBy;
}

} // namespace wd
