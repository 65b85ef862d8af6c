// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"

#include "model/dossier/described/jsonvisitors.h"

namespace wd
{

QJsonObject dossierToJson(const Dossier &dossier)
{
    return canonicalJson(JsonWriter::write(dossier));
}

Dossier dossierFromCheckedJson(const QJsonObject &json)
{
    return JsonReader::read<Dossier>(canonicalJson(json));
}

} // namespace wd
