// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/text/telltale.h"

#include <QRegularExpression>

namespace wd
{

using namespace Qt::StringLiterals;

bool soundsInternal(const QString &fileName)
{
    // A word begins where no letter stands before it, or where a capital follows a small letter: notaIntern.
    static const QRegularExpression word(u"(?:(?<!\\p{L})(?i:intern|concept|vertrouwelijk|geheim)"
                                         "|(?<=\\p{Ll})(?:Intern|Concept|Vertrouwelijk|Geheim))"
                                         "(?:(?<=(?i:intern))e?(?!\\p{Ll})|(?<!(?i:intern)))"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return word.match(fileName.normalized(QString::NormalizationForm_C)).hasMatch();
}

bool isCameraName(const QString &caption)
{
    static const QRegularExpression named(
        u"^(?:"
        "(?:IMG|DSC|DSCN|DSCF|DCIM|PXL|MVIMG|PICT|P|GOPR|SAM|CIMG|IMAGE|FOTO|PHOTO|SCAN)[-_ ]?[EN]?"
        "\\d{3,}[-_ \\d]*(?:WA\\d+)?(?:\\(\\d+\\))?"
        "|\\d{8}[-_ ]\\d{4,}[-_ \\d]*"
        "|(?:WhatsApp (?:Image|afbeelding)|Schermafbeelding|Schermafdruk|Screenshot)(?![a-z]).*"
        ")(?:\\.\\w{3,4})?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return named.match(caption.simplified()).hasMatch();
}

QStringList mailAddressesIn(const QString &text)
{
    static const QRegularExpression address(
        u"[\\p{L}\\d](?:[\\p{L}\\d._%+'-]*[\\p{L}\\d])?@[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?"
        "(?:\\.[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?)+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList all;
    for (auto found = address.globalMatch(text); found.hasNext();)
        all.append(found.next().captured().toLower());
    all.removeDuplicates();
    return all;
}

} // namespace wd
