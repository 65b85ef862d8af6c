// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/filename.h"

#include <QFileInfo>
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

QString titleOfFile(const QString &fileName)
{
    const QString name = fileName.normalized(QString::NormalizationForm_C);
    QString title = QFileInfo(name).completeBaseName();
    title = title.replace(u'_', u' ').replace(u'-', u' ').simplified();
    if (title.isEmpty())
        return name.simplified();
    title[0] = title[0].toUpper();
    return title;
}

} // namespace wd
