// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/intake/papers.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace wd::test
{

namespace
{

using Entries = QList<std::pair<QByteArray, QByteArray>>;

la_ssize_t append(archive *, void *bytes, const void *data, size_t size)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

QByteArray xml(const QByteArray &inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + inside;
}

} // namespace

QByteArray zipOf(const Entries &entries)
{
    QByteArray bytes;
    const std::unique_ptr<archive, decltype(&archive_write_free)> zip(archive_write_new(),
                                                                      &archive_write_free);
    archive_write_set_format_zip(zip.get());
    archive_write_set_bytes_in_last_block(zip.get(), 1);
    archive_write_open(zip.get(), &bytes, nullptr, &append, nullptr);
    for (const auto &[name, content] : entries) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  &archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_size(entry.get(), content.size());
        archive_write_header(zip.get(), entry.get());
        archive_write_data(zip.get(), content.constData(), size_t(content.size()));
    }
    archive_write_close(zip.get());
    return bytes;
}

QByteArray docx(const QByteArray &body, const Entries &more)
{
    return zipOf(Entries{{"[Content_Types].xml", xml("<Types/>")},
                         {"word/document.xml",
                          xml("<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>")}}
                 + more);
}

QByteArray xlsx(const QByteArray &sheets, const Entries &more)
{
    return zipOf(Entries{{"[Content_Types].xml", xml("<Types/>")},
                         {"xl/workbook.xml", xml("<workbook><sheets>" + sheets + "</sheets></workbook>")}}
                 + more);
}

QByteArray pptx(const Entries &more)
{
    return zipOf(
        Entries{{"[Content_Types].xml", xml("<Types/>")}, {"ppt/presentation.xml", xml("<presentation/>")}}
        + more);
}

QByteArray openDocument(const QByteArray &kind, const QByteArray &body, const QByteArray &meta,
                        const Entries &more)
{
    const QByteArray names
        = " xmlns:office=\"office\" xmlns:text=\"text\" xmlns:table=\"table\" xmlns:dc=\"dc\" "
          "xmlns:meta=\"meta\" xmlns:style=\"style\" xmlns:presentation=\"presentation\" xmlns:draw=\"draw\"";
    return zipOf(
        Entries{{"mimetype", "application/vnd.oasis.opendocument." + kind},
                {"content.xml",
                 xml("<office:document-content" + names + ">" + body + "</office:document-content>")},
                {"meta.xml", xml("<office:document-meta" + names + ">" + meta + "</office:document-meta>")}}
        + more);
}

QByteArray pdf(const QByteArray &page, const QByteArray &catalog, const QByteArray &info,
               const QList<QByteArray> &more)
{
    const QByteArray text = "BT /F1 12 Tf 20 100 Td (Besluit over de speelplekken in de wijk) Tj ET";
    const QList<QByteArray> objects
        = QList<QByteArray>{"<</Type/Catalog/Pages 2 0 R" + catalog + ">>",
                            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 200]/Contents 4 0 R"
                            "/Resources<</Font<</F1 5 0 R>>>>"
                                + page + ">>",
                            "<</Length " + QByteArray::number(text.size()) + ">>stream\n" + text
                                + "\nendstream",
                            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"}
        + more;
    QByteArray bytes = "%PDF-1.5\n", table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return bytes + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer<</Size " + size
        + "/Root 1 0 R/Info<<" + info + ">>>>\nstartxref\n" + QByteArray::number(bytes.size()) + "\n%%EOF\n";
}

} // namespace wd::test
