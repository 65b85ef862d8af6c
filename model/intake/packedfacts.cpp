// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/papersteps.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The kind that an entry of that name gives away.
QString officeKind(const QString &name)
{
    if (name == u"word/document.xml"_s)
        return u"docx"_s;
    if (name == u"xl/workbook.xml"_s || name == u"xl/workbook.bin"_s)
        return u"xlsx"_s;
    return name == u"ppt/presentation.xml"_s ? u"pptx"_s : QString();
}

QString openDocumentKind(const QByteArray &mimetype)
{
    if (mimetype.startsWith("application/vnd.oasis.opendocument.text"))
        return u"odt"_s;
    if (mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return u"ods"_s;
    return mimetype.startsWith("application/vnd.oasis.opendocument.presentation") ? u"odp"_s : u"other"_s;
}

} // namespace

PaperFacts packedFacts(const QString &path)
{
    PaperFacts facts{.kind = u"archive"_s};
    bool office = false, openDocument = false;
    const bool whole = eachEntry(path, [&](const QString &name, const EntryReader &read) {
        office = office || name == u"[Content_Types].xml"_s;
        if (name == u"mimetype"_s) {
            facts.kind = openDocumentKind(read());
            openDocument = facts.kind != u"other"_s;
        } else if (openDocument) {
            lookIntoOpenDocument(facts, name, read);
        } else {
            if (const QString kind = officeKind(name); !kind.isEmpty())
                facts.kind = kind;
            lookIntoOffice(facts, name, read);
        }
    });
    if (office && facts.kind == u"archive"_s)
        facts.kind = u"other"_s;
    // A workbook of the binary kind has no text we read.
    facts.unseen = facts.unseen || !whole || facts.kind == u"archive"_s || facts.kind == u"other"_s;
    return facts;
}

} // namespace wd
