// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace wd
{

/// Draws what a search found: the dossier's title, once for all that was found in it; where in the dossier;
/// and the words around what was found, with that marked. Whole lines, as much as fits in the width.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        WhereRole = Qt::UserRole,
        SnippetRole, ///< text; what was found between U+2068 and U+2069
        SameDossierRole, ///< the row above is of the same dossier
        FirstFreeRole
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Words that stand beside each other in a line, and whether they were searched for.
struct FoundRun {
    QString text;
    bool found = false;
    bool operator==(const FoundRun &) const = default;
};

/// A snippet as one line that is no wider than `width` by `widthOf`: whole words around the first that was
/// found, with "…" where others were left out.
[[nodiscard]] QList<FoundRun> lineAround(const QString &snippet, int width,
                                         const std::function<int(const QString &)> &widthOf);

} // namespace wd
