// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/publishing/writtenobject.h"

namespace wd
{

/// With blocks a site keeps links by UID: where a file was set aside to make place for other bytes, texts
/// lead to where it lies now, though nobody wrote them.

/// These fields of an object with each address below intern/verwijderd as the public one with the same name
/// at its end, of those in `objects`. What leads elsewhere stays as it is.
[[nodiscard]] QJsonObject withPublicAddresses(const QJsonObject &fields, const DossierPlaces &at,
                                              const QString &siteUrl, const QList<WrittenObject> &objects);

/// The same by what the newest record names.
[[nodiscard]] QJsonObject withPublicAddresses(const QJsonObject &fields, const PublicSide &side);

/// Lets every text that leads to a file which has made place for another since the newest record be written
/// anew, in this run or as a run left it that was broken off: it shall lead to the file that stands there.
void writeAnewWhatLedToOldFiles(PublicSide &side);

} // namespace wd
