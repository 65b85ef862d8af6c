// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/cleansteps.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const auto svgNamespace = u"http://www.w3.org/2000/svg"_s;
const auto linkNamespace = u"http://www.w3.org/1999/xlink"_s;
constexpr int mostDepth = 256;

/// Of the drawing itself; not what runs, and not what an editor notes beside it.
bool isOfTheDrawing(const QXmlStreamReader &reader)
{
    static const QStringList unwanted{u"script"_s, u"metadata"_s, u"foreignobject"_s, u"handler"_s,
                                      u"iframe"_s};
    if (reader.namespaceUri() != svgNamespace || unwanted.contains(reader.name().toString().toLower()))
        return false;
    // An animation may write an address or a script into another element.
    const QString written = reader.attributes().value(u"attributeName"_s).toString().toLower();
    return !written.startsWith(u"on"_s) && !written.endsWith(u"href"_s);
}

/// An address that stays inside the drawing or on the web; a picture inside it is cleaned like any other.
QString cleanAddress(const QString &address)
{
    const QString plain = address.simplified();
    if (plain.startsWith(u'#') || plain.startsWith(u"https://"_s) || plain.startsWith(u"http://"_s))
        return plain;
    const qsizetype comma = plain.indexOf(u";base64,"_s);
    if (!plain.startsWith(u"data:image/"_s) || comma < 0 || plain.startsWith(u"data:image/svg"_s))
        return {};
    const auto picture
        = cleanPicture(QByteArray::fromBase64(plain.mid(comma + 8).toLatin1()), plain.mid(5, comma - 5));
    return picture
        ? u"data:%1;base64,%2"_s.arg(picture->mediaType, QString::fromLatin1(picture->bytes.toBase64()))
        : QString();
}

void writeAttributes(QXmlStreamWriter &writer, const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &one : attributes) {
        const QString name = one.name().toString();
        const bool link = name == u"href"_s;
        const bool ours = one.namespaceUri().isEmpty() || (link && one.namespaceUri() == linkNamespace)
            || one.prefix() == u"xml"_s;
        if (!ours || name.startsWith(u"on"_s, Qt::CaseInsensitive))
            continue;
        const QString value = link ? cleanAddress(one.value().toString()) : one.value().toString();
        if (one.prefix() == u"xml"_s)
            writer.writeAttribute(u"xml:"_s + name, value);
        else if (!link || !value.isEmpty())
            writer.writeAttribute(one.namespaceUri().toString(), name, value);
    }
}

} // namespace

Result<CleanPicture> cleanDrawing(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QByteArray out;
    QXmlStreamWriter writer(&out);
    writer.writeStartDocument();
    writer.writeDefaultNamespace(svgNamespace);
    writer.writeNamespace(linkNamespace, u"xlink"_s);
    int depth = 0, elements = 0;
    while (!reader.atEnd() && depth < mostDepth) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (!isOfTheDrawing(reader)) {
                reader.skipCurrentElement();
                break;
            }
            ++depth;
            ++elements;
            writer.writeStartElement(svgNamespace, reader.name().toString());
            writeAttributes(writer, reader.attributes());
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            if (depth > 0)
                writer.writeCharacters(reader.text().toString());
            break;
        default: // comments, instructions, the document's type
            break;
        }
    }
    writer.writeEndDocument();
    if (reader.hasError() || depth != 0 || elements == 0)
        return fail(ErrorKind::BadInput, {}, u"broken-image"_s);
    return CleanPicture{.bytes = out, .mediaType = u"image/svg+xml"_s};
}

} // namespace wd
