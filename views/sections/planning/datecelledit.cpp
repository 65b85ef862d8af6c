// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/planning/datecelledit.h"

#include "views/look/look.h"

namespace wd
{

DateCellEdit::DateCellEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_understood(new QLabel(this))
{
    m_understood->setObjectName(QStringLiteral("understood"));
    m_understood->setFont(typeFont(Type::Help));
    m_understood->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_understood->hide();
}

void DateCellEdit::setUnderstood(const std::optional<QString> &words, const QString &nearest)
{
    m_nearest = words ? QString() : nearest;
    m_asked = false;
    const QString nothing = m_nearest.isEmpty()
        ? tr("nog geen datum")
        : tr("bestaat niet. %1?", "a day that was typed, and one that does exist").arg(m_nearest);
    m_understood->setVisible(words ? *words != text() : !text().isEmpty());
    say(words ? tr("= %1", "a date as it was understood").arg(*words) : nothing,
        words ? colours().secondary : colours().attention);
}

bool DateCellEdit::asksFirst()
{
    if (m_nearest.isEmpty())
        return false;
    if (m_asked) {
        setText(m_nearest);
        return false;
    }
    m_asked = true;
    say(tr("Enter: %1", "the key, and the day it takes").arg(m_nearest), colours().attention);
    return true;
}

void DateCellEdit::say(const QString &sentence, const QColor &ink)
{
    QPalette shades = m_understood->palette();
    shades.setColor(QPalette::WindowText, ink);
    m_understood->setPalette(shades);
    m_understood->setText(sentence);
    setAccessibleDescription(m_understood->isHidden() ? QString() : sentence);
    place();
}

int DateCellEdit::wishedWidth() const
{
    const int typed = fontMetrics().horizontalAdvance(text()) + measure::gap32;
    return typed + (m_understood->isHidden() ? 0 : m_understood->sizeHint().width() + measure::gap16);
}

void DateCellEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void DateCellEdit::place()
{
    const int wide = m_understood->isHidden() ? 0 : m_understood->sizeHint().width();
    const bool fits = wide > 0 && wide < width() - measure::gap32;
    setTextMargins(0, 0, fits ? wide + measure::gap4 : 0, 0);
    m_understood->setGeometry(width() - wide - measure::gap8, 0, wide, height());
}

} // namespace wd
