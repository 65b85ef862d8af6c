// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/wijklist.h"
#include "model/sjabloon/sjabloon.h"

#include <QHash>

namespace wd
{

/// The page that residents will see, as a QTextDocument can show it, and the pictures it names ("bestand:"
/// and the key); of a dossier that is for colleagues alone theirs, which says so. Pure; may be made on a
/// worker.
struct PaperPage {
    QString html;
    QHash<QString, FileRef> pictures;
};
[[nodiscard]] PaperPage paperPage(const SjabloonText &sjabloon, const Dossier &work, const QDate &today,
                                  Language language, const WijkList &wijken = WijkList::carried());

/// The page with its type, `size` points for running text; it always looks like paper, also on a dark desk.
[[nodiscard]] QString onPaper(const QString &html, double size);

} // namespace wd
