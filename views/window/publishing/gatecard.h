// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/publishing/publicchanges.h"

#include <QHash>
#include <QVBoxLayout>
#include <QWidget>

namespace wd
{

/// What the gate says of a publication: first what holds it back, then what a person may let pass with a
/// reason, last and quieter what to beware of. Every sentence leads to its place.
class GateCard : public QWidget
{
    Q_OBJECT

public:
    explicit GateCard(QWidget *parent = nullptr);

    /// Shows this list; the reasons that were typed stay with what they were about. True when it is another
    /// list than before.
    bool showFound(const QList<FindingSeen> &found);
    /// The reasons to begin with, in the place of all that were known; of several about one finding the
    /// first.
    void beginWith(const QList<Overruled> &reasons);
    /// The reasons that were given for what is shown.
    [[nodiscard]] QList<Overruled> overruled() const;
    [[nodiscard]] bool holdsBack() const;

Q_SIGNALS:
    void placeAsked(const QString &section, const QString &part, const QString &field);
    void reasonTyped(const wd::Overruled &reason);

private:
    void add(QVBoxLayout *column, const QString &name, const FindingSeen &seen);
    void addWithReason(QVBoxLayout *column, int number, const FindingSeen &seen);
    [[nodiscard]] QList<Finding> findingsShown() const;
    [[nodiscard]] QList<FindingSeen> ofWeight(Weight weight) const;

    QVBoxLayout *m_column;
    QList<FindingSeen> m_found;
    QHash<QString, QString> m_reasons; ///< by kind and part
};

} // namespace wd
