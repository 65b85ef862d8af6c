// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/inputs/numberfield.h"

#include "views/fields/inputs/inputs.h"

#include <QLocale>

namespace wd
{

NumberField::NumberField(OpenDossier &openDossier, const Words &words, Binding<int> binding, int least,
                         int most, QWidget *parent)
    : BoundField(openDossier, words, std::move(binding), parent)
    , m_edit(new QLineEdit(this))
    , m_least(least)
    , m_most(most)
{
    m_edit->setPlaceholderText(words.example);
    m_edit->setMaximumWidth(m_edit->fontMetrics().averageCharWidth() * 20);
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &NumberField::noticeTyping);
    begin();
}

void NumberField::showValue(const int &value)
{
    if (input() != value)
        replaceText(*m_edit, value == 0 ? QString() : QString::number(value));
    setError({});
}

std::optional<int> NumberField::input() const
{
    const QString text = m_edit->text().simplified();
    if (text.isEmpty())
        return 0;
    bool good = false;
    const int number = text.toInt(&good);
    return good && number >= m_least && number <= m_most ? std::optional(number) : std::nullopt;
}

QString NumberField::refusal() const
{
    const QLocale locale;
    return input() ? QString()
                   : tr("Schrijf een getal van %1 tot en met %2.")
                         .arg(locale.toString(m_least), locale.toString(m_most));
}

QString NumberField::inputText() const
{
    return m_edit->text();
}

void NumberField::showText(const QString &text)
{
    replaceText(*m_edit, text);
}

} // namespace wd
