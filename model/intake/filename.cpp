// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/filename.h"

#include <QFileInfo>

namespace wd
{

using namespace Qt::StringLiterals;

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
