// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace wd
{

/// Small forms under each other, one for each part of a short list. Follows the list: a form is made when a
/// part comes and goes when it goes; those that stay keep their focus and caret.
class PartRows : public QWidget
{
    Q_OBJECT

public:
    using Keys = std::function<QStringList(const Dossier &)>;
    using MakeRow = std::function<QWidget *(const QString &key, QWidget *parent)>;

    PartRows(const OpenDossier &openDossier, Keys keys, MakeRow makeRow, QWidget *parent);

    void takeOver();
    /// What Tab comes to behind the last row, made after them.
    void setFollowedBy(QWidget *after)
    {
        m_after = after;
        orderTabs();
    }
    [[nodiscard]] QWidget *row(const QString &key) const { return m_rows.value(key); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

private:
    void orderTabs();

    const OpenDossier &m_openDossier;
    Keys m_keys;
    MakeRow m_makeRow;
    QHash<QString, QWidget *> m_rows;
    QStringList m_shown;
    QVBoxLayout *m_column;
    QWidget *m_after = nullptr;
};

/// The ids of what stands in a list.
template <typename List> [[nodiscard]] QStringList standingIds(const List &list)
{
    QStringList ids;
    for (const auto &part : list) {
        if (part.deleted.isEmpty())
            ids.append(part.id);
    }
    return ids;
}

} // namespace wd
