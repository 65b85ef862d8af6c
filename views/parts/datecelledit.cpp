// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/datecelledit.h"

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

void DateCellEdit::setUnderstood(const std::optional<QString> &words)
{
    const QString sentence
        = words ? tr("= %1", "a date as it was understood").arg(*words) : tr("nog geen datum");
    QPalette shades = m_understood->palette();
    shades.setColor(QPalette::WindowText, words ? colours().secondary : colours().attention);
    m_understood->setPalette(shades);
    m_understood->setText(sentence);
    m_understood->setVisible(words ? *words != text() : !text().isEmpty());
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
