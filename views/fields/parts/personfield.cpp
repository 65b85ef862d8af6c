// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/parts/personfield.h"

#include "views/fields/inputs/inputs.h"
#include "views/fields/rules.h"
#include "views/look/look.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;

PersonField::PersonField(OpenDossier &openDossier, const Words &words, Binding<Person> binding,
                         QWidget *parent)
    : BoundField(openDossier, words, std::move(binding), parent)
{
    auto *card = new QWidget(this);
    m_grid = new QGridLayout(card);
    m_grid->setContentsMargins(0, measure::gap4, 0, 0);
    m_grid->setHorizontalSpacing(measure::gap12);
    m_grid->setVerticalSpacing(measure::gap8);
    m_lines = {makeLine(card, &Person::name, u"name"_s, tr("Naam")),
               makeLine(card, &Person::function, u"function"_s, tr("Functie")),
               makeLine(card, &Person::email, u"email"_s, tr("E-mail")),
               makeLine(card, &Person::phone, u"phone"_s, tr("Telefoon"))};
    setInput(card, m_lines[0].edit);
    for (const Line &line : m_lines)
        watch(line.edit);
    begin();
    for (const Line &line : m_lines)
        line.edit->setObjectName(objectName().chopped(5) + line.name.left(1).toUpper() + line.name.mid(1)
                                 + u"Input"_s);
    arrange();
}

PersonField::Line PersonField::makeLine(QWidget *into, QString Person::*member, const QString &name,
                                        const QString &label)
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
    connect(edit, &QLineEdit::textEdited, this, [this, name] { lineTyped(name); });
    return {.member = member, .name = name, .cell = cell, .edit = edit};
}

void PersonField::lineTyped(const QString &name)
{
    for (const Line &line : m_lines) {
        if (line.name == name && !refusalOf(line).isEmpty())
            openDossier().setDraft(binding().place.part, fieldOf(line), line.edit->text());
    }
    noticeTyping();
}

void PersonField::flush()
{
    forgetFinished();
    BoundField::flush();
}

void PersonField::keep()
{
    forgetFinished();
    BoundField::keep();
}

void PersonField::forgetFinished()
{
    for (const Line &line : m_lines) {
        if (refusalOf(line).isEmpty())
            openDossier().setDraft(binding().place.part, fieldOf(line), {});
    }
}

void PersonField::reveal()
{
    Field::reveal();
    for (const Line &line : m_lines) {
        if (!draftOf(line).isEmpty())
            return line.edit->setFocus(Qt::OtherFocusReason);
    }
}

QString PersonField::fieldOf(const Line &line) const
{
    return binding().place.field + u'/' + line.name;
}

QString PersonField::draftOf(const Line &line) const
{
    return openDossier().draft(binding().place.part, fieldOf(line));
}

QString PersonField::refusalOf(const Line &line)
{
    if (line.member == &Person::email)
        return mailRefusal(line.edit->text());
    return line.member == &Person::phone ? phoneRefusal(line.edit->text()) : QString();
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
    for (const Line &line : m_lines) {
        const QString half = draftOf(line);
        replaceText(*line.edit, half.isEmpty() ? value.*(line.member) : half);
    }
    setError(refusal());
}

std::optional<Person> PersonField::input() const
{
    Person person = value(); // members of a newer version stay, and what a line said before it was half typed
    for (const Line &line : m_lines) {
        if (draftOf(line).isEmpty() || refusalOf(line).isEmpty())
            person.*(line.member) = line.edit->text();
    }
    return person;
}

QString PersonField::refusal() const
{
    for (const Line &line : m_lines) {
        if (const QString refused = refusalOf(line); !refused.isEmpty())
            return refused;
    }
    return {};
}

} // namespace wd
