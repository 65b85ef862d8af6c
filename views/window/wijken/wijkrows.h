// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/wijken/openwijklist.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace wd
{

class WijkCard;

/// The wijken one below the other, those that fit what is searched for; the one that is being changed is open
/// below its row. Whatever becomes of the list meanwhile, whoever is in it stays where they were and keeps
/// what they type.
class WijkRows : public QWidget
{
    Q_OBJECT

public:
    WijkRows(OpenWijkList &wijken, Language language, QWidget *parent = nullptr);

    void fill(); ///< with the list as it is now

Q_SIGNALS:
    void walked(); ///< another wijk is open, or none

private:
    void makeSearch();
    void addRows(WijkCard *typedIn);
    void addRow(const Wijk &wijk, WijkCard *typedIn);
    void open(const QString &slug);
    bool focusOn(const QString &name);
    [[nodiscard]] QString remarkOn(const Wijk &wijk) const;

    OpenWijkList &m_wijken;
    Language m_language;
    QString m_open; ///< slug of the wijk that is being changed
    QPointer<WijkCard> m_card; ///< of that wijk
    QLineEdit *m_search;
    QCheckBox *m_all;
    QVBoxLayout *m_rows;
};

} // namespace wd
