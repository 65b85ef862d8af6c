// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

namespace wd
{

/// A new dossier: what it is called and what kind of plan it is.
class NewDossierPage : public QWidget
{
    Q_OBJECT

public:
    explicit NewDossierPage(QWidget *parent = nullptr);

    /// Empties the page; `welcome` is a sentence above it, for the first start.
    void begin(const QString &welcome = {});

Q_SIGNALS:
    void makeAsked(const QString &title, const QString &profile);
    void cancelled();

private:
    void make();

    QLabel *m_welcome, *m_error;
    QLineEdit *m_title;
    QButtonGroup *m_profiles;
    QStringList m_keys;
    QPushButton *m_make, *m_cancel;
};

} // namespace wd
