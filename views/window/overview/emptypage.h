// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace wd
{

/// What stands in the place of a dossier while none is open: one sentence and one button; where one practises
/// the first lesson, step by step.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(bool practice, QWidget *parent = nullptr);

Q_SIGNALS:
    void newAsked();
    void exampleAsked(); ///< the first step of the lesson

private:
    void addLesson(QVBoxLayout &column);
};

} // namespace wd
