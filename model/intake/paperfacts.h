// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace wd
{

/// What a paper tells beside its text, and often without its maker knowing: to be said before everybody can
/// read it. All is told from what the file holds; its name only says which of two readings of the same bytes
/// is meant.
struct PaperFacts {
    QString kind; ///< pdf, docx, xlsx, pptx, odt, ods, odp, rtf, old-office, archive, text, other
    bool trackedChanges = false; ///< what was struck out or added can still be read
    bool comments = false; ///< remarks in the margin, annotations of a PDF
    bool hiddenContent
        = false; ///< a sheet, row, slide, layer, attachment, speaker's note or text that is not shown
    bool macros = false; ///< or scripts of a PDF
    bool unseen = false; ///< we cannot look inside: locked, broken, of an older Office, or packed
    QString author, internalTitle; ///< from its properties
    int pages = 0; ///< 0: not known
    bool scanned = false; ///< pages without text
    bool operator==(const PaperFacts &) const = default;
};

/// Looks into a paper. Broken, locked or too large inside: then `unseen`. For a worker: a PDF of 2,000 pages
/// takes seconds. BadInput "missing-file".
[[nodiscard]] Result<PaperFacts> paperFacts(const QString &path, const QString &name);

/// What is worth saying of a file of that name, as stable words: tracked-changes, comments, hidden-content,
/// macros, unseen, scan, author:NAME, title:TITLE (unless the file is called that). None: nothing to beware
/// of.
[[nodiscard]] QStringList worthSaying(const PaperFacts &facts, const QString &name);

[[nodiscard]] QJsonObject toJson(const PaperFacts &facts);
[[nodiscard]] PaperFacts paperFactsFromJson(const QJsonObject &json);

} // namespace wd
