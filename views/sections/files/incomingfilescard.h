// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/files/incomingfiles.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace wd
{

/// What a person sees of files on their way in: after half a second how far it is, with Stop; then in one
/// card what was not taken in and why, one line each.
class IncomingFilesCard : public QWidget
{
    Q_OBJECT

public:
    explicit IncomingFilesCard(QWidget *parent);

    void follow(IncomingFiles *incoming);

private:
    void tell();
    void say(const QString &sentence);

    QList<QPointer<IncomingFiles>> m_allIncoming;
    QTimer m_late;
    QStringList m_said;
    QWidget *m_progress;
    QLabel *m_howFar;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QFrame *m_card;
    QLabel *m_words;
    QPushButton *m_close;
};

} // namespace wd
