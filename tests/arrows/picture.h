// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace wd::arrows
{

/// What one room may know: other rooms, by directory, and libraries, by their CMake name.
struct Room {
    QSet<QString> rooms;
    QSet<QString> libraries;
};

/// The rooms by directory, as the fenced block ```arrows of ARCHITECTURE.md draws them, a room a line:
///     model/store -> model/dossier | Qt6::Sql
/// Qt6::Core and tl::expected need no mention.
using Picture = QMap<QString, Room>;

/// Empty when the text has no such block.
[[nodiscard]] Picture readPicture(const QString &text);

/// The room a file of the project belongs to ("" when to none): the longest directory of the picture above
/// it. A folder in a room that the picture does not draw only sorts its files.
[[nodiscard]] QString roomOf(const Picture &picture, const QString &file);

} // namespace wd::arrows
