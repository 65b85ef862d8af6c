// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/gatequestion.h"

namespace wd
{

PublicationQuestion questionOf(const Dossier &work, const Standing &standing, const QDate &date)
{
    return {.work = work,
            .date = date,
            .published = standing.published,
            .wasOnline = standing.publication > 0,
            .shown = standing.shown};
}

} // namespace wd
