// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/wijken/openwijklist.h"
#include "views/window/page.h"

class QComboBox;
class QLineEdit;

namespace wd
{

/// What can be changed of one wijk: its name, its stadsdeel, its website, what it became part of, and whether
/// it is offered. Its slug stays, whatever it is called.
class WijkCard : public Card
{
    Q_OBJECT

public:
    WijkCard(OpenWijkList &wijken, const Wijk &wijk, QWidget *parent = nullptr);

    /// Something is typed or chosen that was not kept yet.
    [[nodiscard]] bool isTouched() const;

Q_SIGNALS:
    void closeAsked();

private:
    void act(const QString &name, const OpenWijkList::Act &act);
    QLineEdit *addLine(const QString &name, const QString &label, const QString &value);
    void addJoining();
    void addButtons();
    void keep();
    void join();

    OpenWijkList &m_wijken;
    Wijk m_wijk; ///< as it was when it was opened
    QLineEdit *m_name, *m_stadsdeel, *m_website;
    QComboBox *m_into = nullptr;
};

} // namespace wd
