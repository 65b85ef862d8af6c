// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/shape.h"

#include "model/dossier/described/shapebuilder.h"

namespace wd
{

const Shape &dossierShape()
{
    static const Shape shape = shapeOf<Dossier>();
    return shape;
}

const Shape *memberShape(const Shape &shape, const QString &name)
{
    for (const Shape::Member &member : shape.members) {
        if (member.name == name)
            return &member.shape;
    }
    return nullptr;
}

QString slugForPart(const Shape &list, const QJsonObject &part)
{
    const QString title = list.titleMember.isEmpty() ? QString() : part.value(list.titleMember).toString();
    return slugFor(title, part.value(u"id").toString());
}

} // namespace wd
