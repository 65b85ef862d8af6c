// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/filename.h"

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

} // namespace wd
