// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/language.h"

#include <QByteArray>
#include <QString>

namespace wd
{

/// A Dutch text of the sources in `language`, from the same translations/ as tr(), whatever the window
/// speaks: the command line has none, and a test asks for several. Mark the text with
/// QT_TRANSLATE_NOOP(context, …). What is not translated stays Dutch.
[[nodiscard]] QString translated(const char *context, const char *dutch, const Language &language);

/// The same of a text marked with QT_TRANSLATE_N_NOOP, in the form of `language` that goes with the number;
/// Dutch has its forms in translations/ too.
[[nodiscard]] QString translatedCount(const char *context, const char *dutch, int count,
                                      const Language &language);

/// The compiled words of a language, for a QTranslator, which does not copy them; empty where it has none.
[[nodiscard]] const QByteArray &compiledWords(const Language &language);

} // namespace wd
