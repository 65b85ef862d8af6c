// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/settingspage.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int leastSize = 100, mostSize = 200, sizeStep = 10; ///< per cent

} // namespace

SettingsPage::SettingsPage(Language language, QWidget *parent)
    : PageFrame(tr("Instellingen"), parent)
    , m_language(addChoice(u"settingLanguage"_s, tr("Taal"),
                           tr("De taal van de vensters. Uw dossiers blijven zoals u ze schreef.")))
    , m_theme(addChoice(u"settingTheme"_s, tr("Kleuren"), {}))
    , m_size(addChoice(u"settingSize"_s, tr("Grootte van de letters"), {}))
    , m_name(new QLineEdit(this))
    , m_automatic(new QCheckBox(tr("Deel mijn werk vanzelf met collega's"), this))
{
    for (const Language &one : Language::all())
        m_language->addItem(one.name(), one.code());
    m_language->setCurrentIndex(m_language->findData(language.code()));
    m_theme->addItem(tr("Zoals deze computer"), int(Theme::System));
    m_theme->addItem(tr("Licht"), int(Theme::Light));
    m_theme->addItem(tr("Donker"), int(Theme::Dark));
    for (int size = leastSize; size <= mostSize; size += sizeStep)
        m_size->addItem(u"%1 %"_s.arg(size), size);
    m_name->setObjectName(u"settingName"_s);
    addUnder(
        tr("Uw naam"),
        tr("Staat als publicist in elk nieuw dossier dat u maakt. Daaraan ziet u bij Mijn welke dossiers "
           "van u zijn."),
        m_name);
    m_automatic->setObjectName(u"settingAutomatic"_s);
    addUnder({},
             tr("Staat dit uit, dan deelt u zelf met Nu delen (F5). Uw werk blijft bewaard op deze "
                "computer."),
             m_automatic);
    connect(m_language, &QComboBox::activated, this, [this] {
        if (const auto chosen = Language::named(m_language->currentData().toString()))
            Q_EMIT languageAsked(*chosen);
    });
    for (const ComboBox *box : {m_theme, m_size})
        connect(box, &QComboBox::activated, this, [this] {
            Q_EMIT lookAsked(Theme(m_theme->currentData().toInt()), m_size->currentData().toInt() / 100.0);
        });
    connect(m_name, &QLineEdit::editingFinished, this, &SettingsPage::tellPreferences);
    connect(m_automatic, &QCheckBox::clicked, this, &SettingsPage::tellPreferences);
}

ComboBox *SettingsPage::addChoice(const QString &name, const QString &words, const QString &help)
{
    auto *box = new ComboBox(this);
    box->setObjectName(name);
    addUnder(words, help, box);
    return box;
}

void SettingsPage::addUnder(const QString &words, const QString &help, QWidget *input)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(measure::gap4);
    group->setContentsMargins(0, 0, 0, measure::gap8);
    const bool namesItself = words.isEmpty(); // a tick has its words beside it: help comes below
    if (namesItself)
        group->addWidget(input, 0, Qt::AlignLeft);
    else {
        QLabel *caption = label(words, "field", this);
        caption->setBuddy(input);
        input->setAccessibleName(words);
        group->addWidget(caption);
    }
    if (!help.isEmpty()) {
        group->addWidget(label(help, "help", this));
        input->setAccessibleDescription(help);
    }
    if (!namesItself)
        group->addWidget(input, 0, Qt::AlignLeft);
    input->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    column()->addLayout(group);
}

void SettingsPage::begin(const Preferences &preferences)
{
    m_theme->setCurrentIndex(m_theme->findData(int(currentTheme())));
    const int size = qRound(typeScale() * 100 / sizeStep) * sizeStep;
    m_size->setCurrentIndex(m_size->findData(std::clamp(size, leastSize, mostSize)));
    m_name->setText(preferences.name);
    m_automatic->setChecked(preferences.automatic);
    m_language->setFocus();
}

void SettingsPage::tellPreferences()
{
    Q_EMIT preferencesChanged({.name = m_name->text().simplified(), .automatic = m_automatic->isChecked()});
}

} // namespace wd
