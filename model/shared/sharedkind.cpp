// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shared/sharedkind.h"

#include "model/dossier/described/schema.h"
#include "model/shared/wijklist.h"

namespace wd
{

using namespace Qt::StringLiterals;

bool isNewerDocument(const QJsonObject &document)
{
    return document.value(u"sharedSchema"_s).toInt(1) > sharedSchema;
}

Result<void> checkDocument(const SharedKind &kind, const QJsonObject &document)
{
    return isNewerDocument(document) ? checkPlainValues(document) : kind.check(document);
}

const SharedKind &wijkenKind()
{
    return sharedKinds().first();
}

const QList<SharedKind> &sharedKinds()
{
    static const QList<SharedKind> kinds{
        {.name = u"wijken"_s,
         .shape = &wijkListShape(),
         .carried = wijkListToJson(WijkList::carried()),
         .check = [](const QJsonObject &document) -> Result<void> {
             WD_TRY(wijkListFromJson(document));
             return {};
         }},
    };
    return kinds;
}

} // namespace wd
