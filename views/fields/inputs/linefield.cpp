// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/inputs/linefield.h"

#include "views/fields/inputs/inputs.h"

namespace wd
{

namespace
{
constexpr int mostCharacters = 1024; ///< as the schema of the dossier
} // namespace

LineField::LineField(OpenDossier &openDossier, const Words &words, Binding<QString> binding, QWidget *parent)
    : BoundField(openDossier, words, std::move(binding), parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setMaxLength(mostCharacters);
    m_edit->setPlaceholderText(words.example);
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &LineField::noticeTyping);
    begin();
}

void LineField::setRule(std::function<QString(const QString &)> rule)
{
    m_rule = std::move(rule);
    setError(refusal());
}

void LineField::showValue(const QString &value)
{
    replaceText(*m_edit, value);
    setError(refusal());
}

std::optional<QString> LineField::input() const
{
    // Pasted lines become one. What the rule refuses is not a value yet: it is kept as a draft.
    QString line = m_edit->text().replace(u'\n', u' ');
    if (m_rule)
        line = line.trimmed();
    if (!line.isEmpty() && !refusal().isEmpty())
        return std::nullopt;
    return line;
}

QString LineField::refusal() const
{
    return m_rule ? m_rule(m_edit->text()) : QString();
}

} // namespace wd
