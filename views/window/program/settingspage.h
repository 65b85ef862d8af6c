// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/look/style.h"
#include "views/window/page.h"
#include "views/window/windowsettings.h"

#include <QCheckBox>
#include <QLineEdit>

namespace wd
{

/// What a person may want otherwise, in one place: language, colours, size of the letters, sharing by itself,
/// and the name that stands in new dossiers. Each choice holds at once.
class SettingsPage : public PageFrame
{
    Q_OBJECT

public:
    explicit SettingsPage(Language language, QWidget *parent = nullptr);

    /// Shows how things are now.
    void begin(const Preferences &preferences);

Q_SIGNALS:
    void languageAsked(wd::Language language);
    void lookAsked(wd::Theme theme, double typeScale);
    void preferencesChanged(const wd::Preferences &preferences);

private:
    ComboBox *addChoice(const QString &name, const QString &words, const QString &help);
    void addUnder(const QString &words, const QString &help, QWidget *input);
    void tellPreferences();

    ComboBox *m_language, *m_theme, *m_size;
    QLineEdit *m_name;
    QCheckBox *m_automatic;
};

} // namespace wd
