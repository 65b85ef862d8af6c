// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk/workbench.h"
#include "views/window/page.h"

#include <QLineEdit>

namespace wd
{

/// A colleague asks to publish: look, agree, or send it back with a reason. For who may publish; others see
/// that it waits.
class RequestCard : public Card
{
    Q_OBJECT

public:
    RequestCard(const OpenRequest &request, Workbench &bench, SitePort &site, QWidget *parent = nullptr);

Q_SIGNALS:
    void lookAsked();

private:
    [[nodiscard]] static QString askedWords(const OpenRequest &request, bool mine);
    [[nodiscard]] bool isFitFor(const OpenRequest &request) const;
    void sendBack();

    Workbench &m_bench;
    QLabel *m_said;
    QLineEdit *m_reason;
    QPushButton *m_send;
};

} // namespace wd
