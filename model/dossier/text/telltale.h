// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wd
{

// What a name or a text gives away.

/// Whether a file's name says that not everybody may read it: a word of it is intern(e), or begins with
/// concept, vertrouwelijk or geheim. "internet" and "Conciërge" are no such words.
[[nodiscard]] bool soundsInternal(const QString &fileName);

/// Whether a caption is a name that a camera, a telephone or a scanner gave: "IMG_1234", "DSC00012.jpg",
/// "20270514_101502", "WhatsApp Image 2027-05-14 at 10.15.02", "Schermafbeelding 2027-05-14". "Brug 2027" is
/// none.
[[nodiscard]] bool isCameraName(const QString &caption);

/// The e-mail addresses in a text, in its order, each once and in lower case.
[[nodiscard]] QStringList mailAddressesIn(const QString &text);

} // namespace wd
