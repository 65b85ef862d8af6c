// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/inputs/datefield.h"

#include "views/fields/inputs/inputs.h"

#include <QToolButton>

namespace wd
{

using namespace Qt::StringLiterals;

DateField::DateField(OpenDossier &openDossier, const Words &words, Binding<EdtfDate> binding, QWidget *parent)
    : BoundField(openDossier, words, std::move(binding), parent)
    , m_input(new DateInput(DateInput::Exact::Any, openDossier.today(), words.example, this))
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

void DateField::showValue(const EdtfDate &value)
{
    m_input->say(value);
    setError({});
    tell();
}

std::optional<EdtfDate> DateField::input() const
{
    return m_input->date();
}

QString DateField::refusal() const
{
    return input()
        ? QString()
        : tr("Wij begrijpen deze datum nog niet. Schrijf bijvoorbeeld “14 maart 2027” of “najaar 2027”.");
}

QString DateField::inputText() const
{
    return m_input->edit()->text();
}

void DateField::showText(const QString &text)
{
    replaceText(*m_input->edit(), text);
}

void DateField::left()
{
    flush();
    m_input->spellOut();
    tell();
}

void DateField::tell()
{
    const QString words = DateInput::wordsOf(input().value_or(EdtfDate()));
    setNote(words == inputText().simplified() ? QString() : words);
}

} // namespace wd
