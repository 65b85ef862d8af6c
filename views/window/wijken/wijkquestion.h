// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/wijken/openwijklist.h"
#include "views/window/page.h"

namespace wd
{

/// Two desks changed the same of one wijk: what each says, and the choice.
class WijkQuestion : public Card
{
    Q_OBJECT

public:
    WijkQuestion(OpenWijkList &wijken, const NumberedConflict &question, Language language,
                 QWidget *parent = nullptr);

private:
    [[nodiscard]] QString said(const QString &field, const QJsonValue &value) const;

    OpenWijkList &m_wijken;
};

} // namespace wd
