// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace wd
{

/// The address under which something is known that the site has under several.
using OneAddress = std::function<QString(const QString &address)>;

/// What a rich text of the site ("text" or "blocks" of these fields) says, as far as a dossier tells such
/// things apart: words with their look and where they lead, headings of two levels, lists, tables, quotes,
/// pictures, and everything a dossier has no form for. Not in which order a look is put together, nor where a
/// paragraph or a line ends, nor what is empty. For comparing; two texts that differ in this differ in what
/// they say.
[[nodiscard]] QStringList coarseText(const QString &field, const QJsonObject &fields, const OneAddress &link,
                                     const OneAddress &picture);

} // namespace wd
