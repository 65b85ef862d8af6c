// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"
#include "model/sjabloon/sjabloon.h"

#include <QMap>

#include <optional>

namespace wd
{

/// A sjabloon as it is written down: NAME-N.json, and in a file a language what is said of it there
/// (NAME-N.nl.json). The bytes as they were found; whether they make a sjabloon, readSjabloon() says.
struct WrittenSjabloon {
    QString name; ///< "communicatiedossier-2"
    QByteArray structure;
    QMap<QString, QByteArray> labels; ///< by the code of the language
    bool operator==(const WrittenSjabloon &) const = default;
};

/// "communicatiedossier-2": what its file is called.
[[nodiscard]] QString nameOf(const Sjabloon &sjabloon);

/// What a file is of a sjabloon, by its name.
struct SjabloonFile {
    QString sjabloon; ///< "communicatiedossier-2"
    QString language; ///< code; empty: its structure
};
/// nullopt: a file of that name is of no sjabloon.
[[nodiscard]] std::optional<SjabloonFile> sjabloonFile(const QString &fileName);

/// The most bytes one of its files may have.
inline constexpr qint64 sjabloonFileAtMost = 256 * 1024;

/// Reads one, whoever wrote it: nothing in it is believed. BadInput with its name as subject and as detail a
/// word for the first thing that is wrong, where it is in one place with that behind it: "name", "too-large",
/// "not-json", "version" (the name says another key or version), "sections" (none, or far too many),
/// "key:KEY" (no name for a section), "twice:KEY", "kind:KEY" (unknown here), "member:KEY" (no such member
/// for that kind), "profile:KEY", "length:KEY" and "label:KEY" (none in Dutch, or one that nobody could
/// read; the key "title" is that of the sjabloon itself).
[[nodiscard]] Result<SjabloonText> readSjabloon(const WrittenSjabloon &written);

/// Those this program carries: resources/sjablonen.
[[nodiscard]] QList<WrittenSjabloon> carriedSjablonen();

} // namespace wd
