// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace wd
{

/// What this program is, what leaves this computer and what does not, the keys that help, and the licence.
class AboutPage : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void closeAsked();
};

} // namespace wd
