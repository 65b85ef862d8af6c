// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/inputs/choicefield.h"

#include "views/look/style.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace wd
{

ChoiceField::ChoiceField(OpenDossier &openDossier, const Words &words, Binding<QString> binding,
                         QList<Choice> choices, QWidget *parent)
    : BoundField(openDossier, words, std::move(binding), parent)
    , m_box(new ComboBox(this))
    , m_choices(std::move(choices))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMinimumContentsLength(12);
    setInput(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        hand(*input());
        Q_EMIT chosen(*input());
    });
    begin();
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    showValue(value());
}

void ChoiceField::fill(const QString &value)
{
    QList<Choice> rows = m_choices;
    const auto knows = [&](const QString &key) {
        return std::any_of(rows.begin(), rows.end(), [&](const Choice &row) { return row.key == key; });
    };
    if (!knows({}))
        rows.prepend({.key = {}, .label = tr("Kies…")});
    if (!knows(value))
        rows.append({.key = value, .label = value});
    m_box->clear();
    for (const Choice &row : rows)
        m_box->addItem(row.label, row.key);
}

void ChoiceField::showValue(const QString &value)
{
    const QSignalBlocker quiet(m_box);
    fill(value);
    m_box->setCurrentIndex(m_box->findData(value));
}

std::optional<QString> ChoiceField::input() const
{
    return m_box->currentData().toString();
}

} // namespace wd
