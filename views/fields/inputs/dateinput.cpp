// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/inputs/dateinput.h"

#include "model/dossier/dates/datewords.h"
#include "views/fields/inputs/datepicker.h"
#include "views/fields/inputs/inputs.h"
#include "views/look/look.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace wd
{

using namespace Qt::StringLiterals;

DateInput::DateInput(Exact exact, QDate today, const QString &example, QWidget *parent)
    : QWidget(parent)
    , m_exact(exact)
    , m_today(today)
    , m_edit(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    m_edit->setPlaceholderText(example);
    fitWidth();
    m_button->setIcon(icon(u"calendar"_s));
    m_button->setAccessibleName(tr("Kies een datum"));
    m_button->setToolTip(tr("Kies een datum"));
    m_button->setMinimumSize(measure::control, measure::control);
    auto *row = new QHBoxLayout(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->setContentsMargins({});
    row->setSpacing(measure::gap4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    row->addStretch();
    connect(m_edit, &QLineEdit::textEdited, this, &DateInput::edited);
    connect(m_button, &QToolButton::clicked, this, &DateInput::openPicker);
}

void DateInput::fitWidth()
{
    constexpr int characters = 40;
    m_edit->setMaximumWidth(m_edit->fontMetrics().averageCharWidth() * characters);
}

void DateInput::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWidth();
}

QString DateInput::wordsOf(const EdtfDate &date)
{
    if (!date.isKnown())
        return {};
    return date.inWords(Language::of(QLocale()));
}

std::optional<EdtfDate> DateInput::date() const
{
    const std::optional<EdtfDate> found = dateFromWords(m_edit->text(), m_today);
    if (found && m_exact == Exact::Day && found->isKnown() && !found->exactDay())
        return {};
    return found;
}

void DateInput::say(const EdtfDate &date)
{
    if (this->date() != date || m_edit->text().isEmpty())
        replaceText(*m_edit, wordsOf(date));
}

void DateInput::spellOut()
{
    if (const std::optional<EdtfDate> found = date())
        replaceText(*m_edit, wordsOf(*found));
}

void DateInput::openPicker()
{
    auto *picker = new DatePicker(m_exact, date().value_or(EdtfDate()), m_today, this);
    connect(picker, &DatePicker::picked, this, [this](const EdtfDate &date) {
        replaceText(*m_edit, wordsOf(date));
        Q_EMIT picked(date);
    });
    picker->openAt(m_edit);
}

} // namespace wd
