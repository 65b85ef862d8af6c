// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/webedits/webedits.h"

namespace wd
{

/// One object of the public side as we left it: as the newest record names it or, where a publication was
/// broken off before its record, as that publication wants it.
struct WrittenObject {
    QString key, path, type;
    QJsonObject sent, echo;
    PublicObject object; ///< of the record
    bool recorded = true;
    bool holdsOthers = false; ///< a container of recorded objects: only whether it shows is ours
    bool stays = true; ///< the publication under way keeps it
    bool isAboutToChange = false; ///< the publication under way writes it

    [[nodiscard]] bool isPage() const
    {
        return key == QStringLiteral("page") || key == QStringLiteral("folder");
    }
    /// Texts, addresses and times do not show in the catalog.
    [[nodiscard]] bool saysMoreThanItsRow() const;
    /// A file that cannot be read holds no text back: the next look tries it again.
    [[nodiscard]] bool mayBePassedOver(const Error &error) const;
    [[nodiscard]] bool isAsWritten(const SiteMapping &mapping, const SiteRow &row) const;
    /// A page that was taken away and made anew, by us, says nothing a person wrote.
    [[nodiscard]] bool wasMadeAnew(const SiteRow &row) const;
};

/// Everything a look is to be compared with, in the order of the addresses.
[[nodiscard]] QList<WrittenObject> writtenObjects(const SiteLook &look);
/// Which part stands at an address of the site, whatever scale of a picture it names.
[[nodiscard]] PartAtAddress partsAt(const QString &siteUrl, const QList<WrittenObject> &objects);
/// And where each part stands.
[[nodiscard]] AddressOfPart addressesOf(const QString &siteUrl, const QList<WrittenObject> &objects);
/// What tells one state of an object from another in the catalog.
[[nodiscard]] QString markOf(const SiteRow &row);
/// Whether what is written after a look may have that mark as well: times in the catalog are whole seconds.
/// `said`: the time according to the site. A clock far behind is that of a proxy and tells nothing.
[[nodiscard]] bool mayBearTheSameMark(const SiteRow &row, const QDateTime &said);

} // namespace wd
