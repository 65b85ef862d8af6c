// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/page/pagecontent.h"
#include "model/page/richtexthtml.h"

namespace wd
{

/// What both writers ask about parts that a text names.
struct PartFacts {
    PartAddress link, image;
    PartAlt alt;
};
/// Images without a file have no address, whatever the site would call them.
[[nodiscard]] PartFacts partFactsOf(const Dossier &publicView, const PageAddresses &addresses);

/// One item of the page content as HTML, safe for the site's filter.
[[nodiscard]] QString itemToHtml(const PageItem &item, const PartFacts &parts);

} // namespace wd
