// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/wijkcsv.h"
#include "views/dossiers/wijken/openwijklist.h"
#include "views/window/page.h"

namespace wd
{

/// What taking over another list of wijken does, before it is done: what comes, what goes, what stays.
class OtherListCard : public Card
{
    Q_OBJECT

public:
    OtherListCard(OpenWijkList &wijken, const WijkTable &table, QWidget *parent = nullptr);

Q_SIGNALS:
    void closeAsked(); ///< taken over, or left

private:
    void tell(const QString &words, const QStringList &names);

    OpenWijkList &m_wijken;
    WijkTable m_table;
};

} // namespace wd
