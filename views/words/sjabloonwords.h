// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/otherversion.h"

namespace wd
{

/// A version of a sjabloon as a person calls it: "Communicatiedossier, versie 2".
[[nodiscard]] QString nameOfSjabloon(const SjabloonText &sjabloon, Language language);
/// The same by the name of its file, where nothing else of it is known.
[[nodiscard]] QString nameOfSjabloon(const QString &fileName, Language language);

/// Why a sjabloon of the site was not taken over, by the word of readSjabloon() or of the engine.
[[nodiscard]] QString whyNotTaken(const QString &reason, Language language);

/// One thing that changes with another version, as a sentence.
[[nodiscard]] QString sjabloonChangeInWords(const SjabloonChange &change, Language language);

} // namespace wd
