// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/inputs/checkfield.h"

#include "views/look/look.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>

namespace wd
{

CheckField::CheckField(OpenDossier &openDossier, const Words &words, Binding<bool> binding, QWidget *parent)
    : BoundField(openDossier, words, std::move(binding), parent)
    , m_box(new QCheckBox(this))
    , m_words(new QLabel(words.label, this))
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(measure::gap8);
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    m_box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_words->setWordWrap(true);
    m_words->installEventFilter(this);
    hideLabel();
    setInput(row, m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        hand(on);
        Q_EMIT ticked(on);
    });
    begin();
}

void CheckField::showValue(const bool &value)
{
    m_box->setChecked(value);
}

std::optional<bool> CheckField::input() const
{
    return m_box->isChecked();
}

bool CheckField::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_words && event->type() == QEvent::MouseButtonRelease)
        m_box->click();
    return BoundField::eventFilter(object, event);
}

} // namespace wd
