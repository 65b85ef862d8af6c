// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// In what order a ShownDossiers has its rows, and how they move.
#include "model/shared/wijklist.h"
#include "views/dossiers/list/showndossiers.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace wd
{

void ShownDossiers::sort()
{
    const QList<DossierListRow> &rows = m_dossierList.rows();
    m_sorted.resize(rows.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    std::stable_sort(m_sorted.begin(), m_sorted.end(), [&](qsizetype a, qsizetype b) {
        return placeOf(rows[a]).row.changedAt > placeOf(rows[b]).row.changedAt;
    });
    switch (m_order) {
    case DossierOrder::Changed:
        return;
    case DossierOrder::Title:
        sortByWords([](const DossierListRow &row) { return row.row.title; });
        return;
    case DossierOrder::Wijk:
        sortByWords([](const DossierListRow &row) { return row.row.title; });
        sortByWords([this](const DossierListRow &row) {
            return m_dossierList.wijken().list().nameOf(row.row.primaryWijk);
        });
        return;
    case DossierOrder::Coming:
        std::stable_sort(m_sorted.begin(), m_sorted.end(), [&](qsizetype a, qsizetype b) {
            return EdtfDate::sortsBefore(placeOf(rows[a]).news.coming, placeOf(rows[b]).news.coming);
        });
        return;
    }
    Q_UNREACHABLE();
}

/// As a dictionary has them, numbers by their value; without words last.
void ShownDossiers::sortByWords(const std::function<QString(const DossierListRow &)> &words)
{
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<bool, QCollatorSortKey>> keys;
    keys.reserve(std::size_t(m_sorted.size()));
    for (const DossierListRow &row : m_dossierList.rows()) {
        const QString text = words(placeOf(row));
        keys.emplace_back(text.isEmpty(), collator.sortKey(text));
    }
    std::stable_sort(m_sorted.begin(), m_sorted.end(), [&keys](qsizetype a, qsizetype b) {
        const auto &[noWords, key] = keys[std::size_t(a)];
        const auto &[otherNone, other] = keys[std::size_t(b)];
        return noWords == otherNone ? key.compare(other) < 0 : otherNone;
    });
}

/// Shows the rows that pass the filter. Selection and scrolling hold on to rows that only moved.
void ShownDossiers::arrange()
{
    QList<DossierId> next;
    next.reserve(m_sorted.size());
    QHash<DossierId, int> places;
    for (const qsizetype at : m_sorted) {
        const DossierListRow &row = m_dossierList.rows()[at];
        if (!passes(row))
            continue;
        places.insert(row.row.id, int(next.size()));
        next.append(row.row.id);
    }
    const bool sameOnes = next.size() == m_shown.size()
        && std::all_of(m_shown.begin(), m_shown.end(),
                       [&](const DossierId &id) { return places.contains(id); });
    if (!sameOnes) {
        beginResetModel();
        m_shown = next;
        m_places = places;
        endResetModel();
        holdOn();
        return;
    }
    if (next != m_shown) {
        Q_EMIT layoutAboutToBeChanged();
        for (const QModelIndex &was : persistentIndexList())
            changePersistentIndex(was, index(places.value(m_shown[was.row()])));
        m_shown = next;
        m_places = places;
        Q_EMIT layoutChanged();
    }
    if (!next.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(next.size()) - 1));
    holdOn();
}

} // namespace wd
