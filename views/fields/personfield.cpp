// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/personfield.h"

#include "views/fields/inputs.h"
#include "views/fields/rules.h"
#include "views/look/look.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;

PersonField::PersonField(Workbench &bench, const Words &words, Binding<Person> binding, QWidget *parent)
    : BoundField(bench, words, std::move(binding), parent)
{
    auto *card = new QWidget(this);
    m_grid = new QGridLayout(card);
    m_grid->setContentsMargins(0, measure::gap4, 0, 0);
    m_grid->setHorizontalSpacing(measure::gap12);
    m_grid->setVerticalSpacing(measure::gap8);
    m_lines = {makeLine(card, &Person::name, tr("Naam")), makeLine(card, &Person::function, tr("Functie")),
               makeLine(card, &Person::email, tr("E-mail")), makeLine(card, &Person::phone, tr("Telefoon"))};
    setInput(card, m_lines[0].edit);
    for (const Line &line : m_lines)
        watch(line.edit);
    begin();
    const QStringList names{u"Name"_s, u"Function"_s, u"Email"_s, u"Phone"_s};
    for (int i = 0; i < names.size(); ++i)
        m_lines.at(std::size_t(i)).edit->setObjectName(objectName().chopped(5) + names.at(i) + u"Input"_s);
    arrange();
}

PersonField::Line PersonField::makeLine(QWidget *into, QString Person::*member, const QString &label)
{
    auto *cell = new QWidget(into);
    auto *column = new QVBoxLayout(cell);
    auto *edit = new QLineEdit(cell);
    auto *words = new QLabel(label, cell);
    column->setContentsMargins({});
    column->setSpacing(measure::gap4);
    column->addWidget(words);
    column->addWidget(edit);
    words->setBuddy(edit);
    setRole(words, "help");
    edit->setAccessibleName(this->words().label.isEmpty() ? label
                                                          : tr("%1, %2").arg(this->words().label, label));
    edit->setMaxLength(member == &Person::phone ? 60 : 320); // as the schema of the dossier
    connect(edit, &QLineEdit::textEdited, this, &PersonField::noticeTyping);
    return {.member = member, .cell = cell, .edit = edit};
}

void PersonField::arrange()
{
    const int columns = width() >= fontMetrics().averageCharWidth() * 56 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_lines.size()); ++i)
        m_grid->addWidget(m_lines.at(std::size_t(i)).cell, i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void PersonField::resizeEvent(QResizeEvent *event)
{
    BoundField::resizeEvent(event);
    arrange();
}

void PersonField::showValue(const Person &value)
{
    for (const Line &line : m_lines)
        replaceText(*line.edit, value.*(line.member));
    setError(refusal());
}

std::optional<Person> PersonField::input() const
{
    Person person = value(); // members of a newer version stay
    for (const Line &line : m_lines)
        person.*(line.member) = line.edit->text();
    return person;
}

QString PersonField::refusal() const
{
    const Person person = *input();
    const QString mail = mailRefusal(person.email);
    return mail.isEmpty() ? phoneRefusal(person.phone) : mail;
}

} // namespace wd
