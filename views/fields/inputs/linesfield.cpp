// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/inputs/linesfield.h"

#include "views/fields/inputs/inputs.h"

#include <QSignalBlocker>

namespace wd
{

LinesField::LinesField(OpenDossier &openDossier, const Words &words, Binding<QStringList> binding,
                       QWidget *parent)
    : BoundField(openDossier, words, std::move(binding), parent)
    , m_edit(new GrowingEdit(2, this))
{
    m_edit->setPlaceholderText(words.example);
    setInput(m_edit);
    begin();
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LinesField::noticeTyping);
}

void LinesField::showValue(const QStringList &value)
{
    if (input() == value)
        return; // an empty line that was just begun stays
    const QSignalBlocker quiet(m_edit);
    replaceText(*m_edit, value.join(u'\n'));
    m_edit->updateGeometry();
}

std::optional<QStringList> LinesField::input() const
{
    QStringList lines;
    for (const QString &line : m_edit->toPlainText().split(u'\n')) {
        if (const QString words = line.simplified(); !words.isEmpty())
            lines.append(words);
    }
    return lines;
}

} // namespace wd
