// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/litter.h"

#include <algorithm>
#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<const char16_t *, 5> names{u"thumbs.db", u"ehthumbs.db", u"desktop.ini", u".ds_store",
                                                u".directory"};

} // namespace

bool isLitter(const QString &name)
{
    return name.startsWith(u"._"_s) || std::any_of(names.begin(), names.end(), [&name](const char16_t *one) {
               return name.compare(QStringView(one), Qt::CaseInsensitive) == 0;
           });
}

} // namespace wd
