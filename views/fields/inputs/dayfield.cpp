// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/inputs/dayfield.h"

#include "views/fields/inputs/inputs.h"

#include <QToolButton>

namespace wd
{

using namespace Qt::StringLiterals;

DayField::DayField(OpenDossier &openDossier, const Words &words, Binding<QString> binding, QWidget *parent)
    : BoundField(openDossier, words, std::move(binding), parent)
    , m_input(new DateInput(DateInput::Exact::Day, openDossier.today(), words.example, this))
{
    setInput(m_input, m_input->edit());
    watch(m_input->button());
    connect(m_input, &DateInput::edited, this, [this] {
        noticeTyping();
        tell();
    });
    connect(m_input, &DateInput::picked, this, [this] {
        typed();
        left();
    });
    begin();
    m_input->button()->setObjectName(m_input->edit()->objectName() + u"Pick"_s);
}

void DayField::setRule(std::function<QString(const QString &)> rule)
{
    m_rule = std::move(rule);
    setError(refusal());
}

void DayField::showValue(const QString &value)
{
    m_input->say(EdtfDate::parse(value).value_or(EdtfDate()));
    setError(refusal());
    tell();
}

std::optional<QString> DayField::input() const
{
    const std::optional<EdtfDate> date = m_input->date();
    return date ? std::optional(date->text()) : std::nullopt;
}

QString DayField::refusal() const
{
    const std::optional<QString> day = input();
    if (!day)
        return tr("Hier hoort een dag. Schrijf bijvoorbeeld “14 maart 2027”.");
    return m_rule ? m_rule(*day) : QString();
}

QString DayField::inputText() const
{
    return m_input->edit()->text();
}

void DayField::showText(const QString &text)
{
    replaceText(*m_input->edit(), text);
}

void DayField::left()
{
    flush();
    m_input->spellOut();
    tell();
}

void DayField::tell()
{
    const QString words = DateInput::wordsOf(m_input->date().value_or(EdtfDate()));
    setNote(words == inputText().simplified() ? QString() : words);
}

} // namespace wd
