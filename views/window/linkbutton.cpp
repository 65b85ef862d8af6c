// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/linkbutton.h"

#include "views/look/look.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace wd
{

namespace
{

constexpr int across = measure::gap8, above = measure::gap4;

} // namespace

LinkButton::LinkButton(const QString &name, const QString &sentence, QWidget *parent)
    : QPushButton(parent)
    , m_words(new QLabel(sentence, this))
{
    setObjectName(name);
    setAccessibleName(sentence);
    m_words->setTextFormat(Qt::PlainText);
    setRole(this, "link");
    setRole(m_words, "link");
    QFont underlined; // all else comes from the button
    underlined.setUnderline(true);
    m_words->setFont(underlined);
    m_words->setWordWrap(true);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(across, above, across, above);
    column->addWidget(m_words);
}

int LinkButton::heightForWidth(int width) const
{
    return m_words->heightForWidth(width - 2 * across) + 2 * above;
}

QSize LinkButton::sizeHint() const
{
    ensurePolished();
    const int width = fontMetrics().horizontalAdvance(m_words->text()) + 2 * across;
    return {width, fontMetrics().lineSpacing() + 2 * above};
}

QSize LinkButton::minimumSizeHint() const
{
    ensurePolished();
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().lineSpacing() + 2 * above};
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QPushButton::event(event);
}

} // namespace wd
