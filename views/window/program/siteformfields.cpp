// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/siteformfields.h"

#include "views/look/look.h"
#include "views/words/siteformwords.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// "siteUser".
QString named(const QString &key)
{
    return u"site"_s + key.left(1).toUpper() + key.mid(1);
}

bool isAgreement(const SiteFormField &field)
{
    return field.is == SiteFormField::Is::Agreement;
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(measure::gap8);
    return column;
}

} // namespace

SiteFormFields::SiteFormFields(const QList<SiteForm> &forms, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_kinds(new QWidget(this))
    , m_passwordRow(new QWidget(this))
{
    for (const SiteForm &form : forms)
        m_groups.push_back({.form = form, .widget = new QWidget(this)});
    auto *column = columnIn(this);
    addKinds(column);
    for (Group &group : m_groups) {
        addFields(group);
        column->addWidget(group.widget);
    }
    m_password
        = addRow(columnIn(m_passwordRow), named(u"password"_s), tr("Wachtwoord"), false, m_passwordRow);
    m_password->setEchoMode(QLineEdit::Password);
    column->addWidget(m_passwordRow);
    choose(0);
}

void SiteFormFields::addKinds(QVBoxLayout *column)
{
    auto *kinds = columnIn(m_kinds);
    kinds->addWidget(new QLabel(tr("Waar deelt u de dossiers?"), m_kinds));
    auto *buttons = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const QString kind = m_groups[i].form.kind;
        auto *button = new QRadioButton(siteKindName(kind, m_language), m_kinds);
        button->setObjectName(u"siteKind_"_s + kind);
        buttons->addButton(button, int(i));
        kinds->addWidget(button);
        m_groups[i].button = button;
        // However it came on: also what was typed is put back with it when the window is made anew.
        connect(button, &QRadioButton::toggled, this, [this, i](bool on) {
            if (!on || m_chosen == i)
                return;
            choose(i);
            Q_EMIT kindChosen();
        });
    }
    kinds->addSpacing(measure::gap8);
    m_kinds->setVisible(m_groups.size() > 1);
    column->addWidget(m_kinds);
}

void SiteFormFields::addFields(Group &group)
{
    auto *column = columnIn(group.widget);
    for (const SiteFormField &field : group.form.fields) {
        if (isAgreement(field))
            continue;
        // Each its own: what was typed is put back by name when the window is made anew.
        const bool taken = findChild<QLineEdit *>(named(field.key));
        const QString name = taken ? named(group.form.kind) + named(field.key).mid(4) : named(field.key);
        QLineEdit *input = addRow(column, name, siteFieldLabel(group.form.kind, field.key, m_language),
                                  field.is == SiteFormField::Is::Folder, group.widget);
        input->setPlaceholderText(siteFieldExample(group.form.kind, field.key));
        group.fields.push_back({.field = field, .input = input});
    }
}

QLineEdit *SiteFormFields::addRow(QVBoxLayout *column, const QString &name, const QString &label,
                                  bool isFolder, QWidget *parent)
{
    auto *caption = new QLabel(label, parent);
    caption->setWordWrap(true);
    auto *input = new QLineEdit(parent);
    input->setObjectName(name);
    input->setAccessibleName(label);
    caption->setBuddy(input);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::gap8);
    row->addWidget(input, 1);
    if (isFolder) {
        auto *choose = new QPushButton(tr("Kies…"), parent);
        choose->setObjectName(name + u"Choose"_s);
        choose->setAccessibleName(tr("Kies: %1").arg(label));
        row->addWidget(choose);
        connect(choose, &QPushButton::clicked, this, [this, input, label] {
            const QString folder = QFileDialog::getExistingDirectory(this, label, input->text());
            if (folder.isEmpty())
                return;
            input->setText(folder);
            Q_EMIT edited();
        });
    }
    auto *pair = new QVBoxLayout;
    pair->setSpacing(measure::gap4);
    pair->addWidget(caption);
    pair->addLayout(row);
    column->addLayout(pair);
    column->addSpacing(measure::gap8);
    connect(input, &QLineEdit::textEdited, this, &SiteFormFields::edited);
    connect(input, &QLineEdit::returnPressed, this, &SiteFormFields::entered);
    return input;
}

void SiteFormFields::choose(std::size_t index)
{
    m_chosen = index;
    m_groups[index].button->setChecked(true);
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i].widget->setVisible(i == index);
    m_passwordRow->setVisible(form().asksPassword);
}

const SiteForm &SiteFormFields::form() const
{
    return chosen().form;
}

SiteFormAnswers SiteFormFields::answers() const
{
    SiteFormAnswers answers{.kind = form().kind, .said = {}};
    for (const Field &one : chosen().fields)
        answers.said.insert(one.field.key, one.input->text().trimmed());
    if (form().asksPassword)
        answers.password = m_password->text();
    return answers;
}

std::optional<QString> SiteFormFields::goToWhatLacks()
{
    for (const Field &one : chosen().fields) {
        if (!one.field.needed || !one.input->text().trimmed().isEmpty())
            continue;
        one.input->setFocus();
        return siteFieldLacks(form().kind, one.field.key, m_language);
    }
    if (form().asksPassword && m_password->text().trimmed().isEmpty()) {
        m_password->setFocus();
        return tr("Vul uw wachtwoord in.");
    }
    return std::nullopt;
}

std::optional<QString> SiteFormFields::agreementTo(const QString &detail) const
{
    const QString code = detail.section(u':', 0, 0);
    const auto asked = std::ranges::find_if(form().fields, [&code](const SiteFormField &field) {
        return isAgreement(field) && field.agreesTo.contains(code);
    });
    return asked == form().fields.end() ? std::nullopt : std::optional(asked->key);
}

void SiteFormFields::takeFound(const QString &address)
{
    for (const Field &one : chosen().fields) {
        if (one.field.is == SiteFormField::Is::Address)
            one.input->setText(address);
    }
}

void SiteFormFields::askPasswordOf(const QString &kind, const QHash<QString, QString> &known)
{
    const auto group
        = std::ranges::find_if(m_groups, [&kind](const Group &one) { return one.form.kind == kind; });
    if (group != m_groups.end())
        choose(std::size_t(group - m_groups.begin()));
    m_kinds->hide();
    for (const Field &one : chosen().fields) {
        one.input->setText(known.value(one.field.key));
        one.input->setEnabled(false);
    }
    m_password->setFocus();
}

void SiteFormFields::askAll()
{
    m_kinds->setVisible(m_groups.size() > 1);
    for (const Group &group : m_groups) {
        for (const Field &one : group.fields)
            one.input->setEnabled(true);
    }
}

void SiteFormFields::goToPassword()
{
    if (!form().asksPassword)
        return;
    m_password->setFocus();
    m_password->selectAll();
}

} // namespace wd
