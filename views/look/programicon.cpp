// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/programicon.h"

#include "resources/resource.h"

#include <QPainter>
#include <QSvgRenderer>

namespace wd
{

using namespace Qt::StringLiterals;

QIcon programIcon()
{
    QSvgRenderer drawing(resource(u"skin/wijkdossier.svg"_s));
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace wd
