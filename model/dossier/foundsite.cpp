// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/foundsite.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// As the sentence of it has it (views/words); the address stands behind it.
const auto code = u"found-site:"_s;

} // namespace

Error siteFoundElsewhere(const QString &asked, const QString &found)
{
    return {.kind = ErrorKind::NeedsUser, .subject = asked, .detail = code + found};
}

std::optional<QString> whereSiteIs(const Error &error)
{
    if (error.kind != ErrorKind::NeedsUser || !error.detail.startsWith(code))
        return std::nullopt;
    return error.detail.mid(code.size());
}

} // namespace wd
