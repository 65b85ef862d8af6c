// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/arrows/picture.h"

#include <QStringList>

namespace wd::arrows
{

/// A file of the project, named from its top: "model/store/store.cpp".
struct Source {
    QString name;
    QString text;
};

/// Each answers with sentences about what is wrong in one file; none when all is well.

/// Includes of rooms and libraries that the picture does not allow. `qtHeaders`: the directory with QtCore,
/// QtSql, ...
[[nodiscard]] QStringList forbiddenIncludes(const Source &source, const Picture &picture,
                                            const QString &qtHeaders);
/// Rooms and libraries linked in a CMakeLists.txt that the picture does not allow. `rooms`: target ->
/// directory.
[[nodiscard]] QStringList forbiddenLinks(const Source &source, const Picture &picture,
                                         const QMap<QString, QString> &rooms);
/// The targets a CMakeLists.txt makes out of directories.
[[nodiscard]] QMap<QString, QString> roomTargets(const Source &source);
/// tr( outside views and app, SQL outside store and practice, calls of the system outside model/platform,
/// more lines than fit a head, sleeping or skipping tests.
[[nodiscard]] QStringList badHabits(const Source &source);
/// The kinds of site a header defines, by the name of their class.
[[nodiscard]] QStringList siteKindsIn(const Source &source);
/// Where a file names a kind of another room, or looks into that room; `kinds`: class -> room.
[[nodiscard]] QStringList siteKindsNamed(const Source &source, const QMap<QString, QString> &kinds);
/// The types a file defines for the whole program, with their namespace: "wd::Dossier". Two of one name are
/// one to the linker, which keeps the functions of whichever comes first.
[[nodiscard]] QStringList typesOf(const Source &source);

} // namespace wd::arrows
