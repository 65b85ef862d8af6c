// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/page/page.h"
#include "sync/mapping/siteobjects.h"

namespace wd
{

/// The page and the dossier's own container (one object on Volto) as residents are to find them.
[[nodiscard]] QList<WantedObject> pageObjects(const Dossier &publicView, const PageAddresses &where,
                                              const MappingContext &context, const SiteWriting &writing);

/// Whether a page, as the site answers with it, is the notice of a withdrawal (by whichever desk, of any
/// day).
[[nodiscard]] bool isNotice(const QJsonObject &page);

/// A time in the city as the site wants an instant, with its offset.
[[nodiscard]] QString siteTime(const QDate &day, const QTime &time);
/// The first or last minute of a day.
[[nodiscard]] QString atMidnight(const QDate &day);
[[nodiscard]] QString atEndOf(const QDate &day);
/// A title as the site takes it: one line of at most 1,024 characters.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace wd
