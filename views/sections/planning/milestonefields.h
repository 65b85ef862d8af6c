// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/field.h"
#include "views/fields/inputs/dateinput.h"
#include "views/sections/planning/planningmodel.h"

#include <QLabel>
#include <QPushButton>

namespace wd
{

/// The date of a milestone in its form. It goes the same way as in the table, so that here too a later date
/// waits for its reason.
class MilestoneDateField : public Field
{
    Q_OBJECT

public:
    MilestoneDateField(OpenDossier &openDossier, PlanningModel &model, const QString &milestone,
                       QWidget *parent);

    void takeOver() override;
    void flush() override;
    [[nodiscard]] bool isAt(const QString &part, const QString &field) const override;

private:
    void enter(const QString &typed);
    /// Says in which texts a day it had still stands, with links to them.
    void showElsewhere();
    /// Offers the day that does exist, for one that does not.
    void showNearest(const QString &typed);

    PlanningModel &m_model;
    QString m_milestone;
    DateInput *m_input;
    QPushButton *m_nearest;
    QLabel *m_elsewhere;
    QString m_nearestDate; ///< in words
    bool m_typed = false;
};

/// The delays of a milestone so far, to read.
class DelaysField : public Field
{
    Q_OBJECT

public:
    DelaysField(OpenDossier &openDossier, Language language, const QString &milestone, QWidget *parent);

    void takeOver() override;
    [[nodiscard]] bool isAt(const QString &part, const QString &field) const override;

private:
    Language m_language;
    QString m_milestone;
    QLabel *m_list;
};

} // namespace wd
