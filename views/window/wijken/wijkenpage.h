// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/language.h"
#include "views/dossiers/wijken/openwijklist.h"
#include "views/window/page.h"

class QLineEdit;

namespace wd
{

class WijkRows;

/// The list of wijken that all desks share: looked through, changed a wijk at a time, and taken over from
/// another municipality's table.
class WijkenPage : public PageFrame
{
    Q_OBJECT

public:
    WijkenPage(OpenWijkList &wijken, Language language, QWidget *parent = nullptr);

    void begin(); ///< looks what stands in the list now
    /// Shows what taking over this table would do.
    void showTable(const QString &path);

protected:
    /// Ctrl+Z takes back what was done here, not what was done in a dossier.
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTools();
    void addNew();
    void fill();
    void fillQuestions();
    void tell(const QString &words);
    void add();
    void askTable();

    OpenWijkList &m_wijken;
    Language m_language;
    QLabel *m_told, *m_waiting, *m_newer;
    QLineEdit *m_newName, *m_newStadsdeel;
    WijkRows *m_rows;
    QPushButton *m_undo, *m_redo;
    QList<QWidget *> m_changing; ///< beside the rows: what changes the list
    QVBoxLayout *m_questions, *m_table;
};

} // namespace wd
