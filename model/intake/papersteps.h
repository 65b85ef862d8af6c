// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/intake/paperfacts.h"

#include <QByteArray>

#include <functional>

namespace wd
{

inline constexpr qint64 mostOfAPart = 64LL * 1024 * 1024; ///< of one thing packed in a file, in bytes
inline constexpr qint64 mostUnpacked = 256LL * 1024 * 1024; ///< of all that is read of one file
inline constexpr int mostEntries = 20'000;

/// One thing packed in a zip; `read` gives its bytes and is only called when they are wanted.
using EntryReader = std::function<QByteArray()>;
/// Goes through a zip from front to back. Returns false when it is broken, locked, or larger inside than the
/// bounds above: what unpacks to a thousand times itself is not read to its end.
[[nodiscard]] bool eachEntry(const QString &zip,
                             const std::function<void(const QString &name, const EntryReader &read)> &look);

// The readers of the kinds of paper; `unseen` where one cannot look inside.
[[nodiscard]] PaperFacts pdfFacts(const QString &path);
[[nodiscard]] PaperFacts packedFacts(const QString &path);
[[nodiscard]] PaperFacts rtfFacts(const QByteArray &rtf);

/// What one XML part of an Office document adds to the facts.
void lookIntoOffice(PaperFacts &facts, const QString &name, const EntryReader &read);
/// The same of OpenDocument.
void lookIntoOpenDocument(PaperFacts &facts, const QString &name, const EntryReader &read);

/// Why a file that is no picture may not come in, as the detail of an error; empty: it may. "program" (also
/// scripts), "mail", "web-page", "not-a-pdf" (it is called one), "archive" (other than a zip),
/// "archive-programs" (a zip that holds programs, pages or archives), "film" (or sound).
[[nodiscard]] QString refusalOf(const QString &path, const QByteArray &head, const QString &name,
                                const QString &mediaType);

} // namespace wd
