// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/inputs/textfield.h"

#include "views/fields/inputs/inputs.h"

#include <QSignalBlocker>

namespace wd
{

namespace
{
constexpr int leastLines = 3;
} // namespace

TextField::TextField(OpenDossier &openDossier, const Words &words, Binding<QString> binding, QWidget *parent)
    : BoundField(openDossier, words, std::move(binding), parent)
    , m_edit(new GrowingEdit(leastLines, this))
{
    m_edit->setPlaceholderText(words.example);
    setInput(m_edit);
    begin();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        count();
        noticeTyping();
    });
}

void TextField::setWished(int characters)
{
    m_wished = characters;
    count();
}

void TextField::setRule(std::function<QString(const QString &)> rule)
{
    m_rule = std::move(rule);
    setError(refusal());
}

void TextField::count()
{
    if (m_wished <= 0)
        return;
    const int left = m_wished - int(m_edit->toPlainText().size());
    setNote(left < 0 ? tr("%n teken(s) te lang. Maak de tekst korter.", nullptr, -left)
                     : tr("Nog ruimte voor %n teken(s).", nullptr, left));
}

void TextField::showValue(const QString &value)
{
    showText(value);
    count();
    setError(refusal());
}

std::optional<QString> TextField::input() const
{
    const QString text = m_edit->toPlainText();
    return text.size() > m_most ? std::nullopt : std::optional(text);
}

QString TextField::refusal() const
{
    const int over = int(m_edit->toPlainText().size()) - m_most;
    if (over > 0)
        return tr("Deze tekst is %n teken(s) te lang. Maak hem korter.", nullptr, over);
    return m_rule ? m_rule(m_edit->toPlainText()) : QString();
}

QString TextField::inputText() const
{
    return m_edit->toPlainText();
}

void TextField::showText(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    replaceText(*m_edit, text);
    m_edit->updateGeometry();
}

} // namespace wd
