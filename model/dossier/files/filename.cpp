// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/files/filename.h"

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

bool isControl(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0x7f);
}

} // namespace

QString withoutControls(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString clean = text;
    clean.removeIf(isControl);
    return clean;
}

QString fileName(const QString &given)
{
    QString name = withoutControls(given).normalized(QString::NormalizationForm_C);
    name.replace(u'\\', u'/');
    name = name.section(u'/', -1).simplified();
    return name.isEmpty() ? u"bestand"_s : name;
}

} // namespace wd
