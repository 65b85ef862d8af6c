// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/parts/wijkfield.h"

#include "model/shared/wijklist.h"
#include "views/fields/inputs/inputs.h"
#include "views/look/style.h"

#include <QComboBox>
#include <QCompleter>
#include <QSignalBlocker>

namespace wd
{

WijkField::WijkField(OpenDossier &openDossier, const Words &words, Binding<QString> binding, QWidget *parent)
    : BoundField(openDossier, words, std::move(binding), parent)
    , m_box(new ComboBox(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMinimumContentsLength(24);
    for (const Wijk &wijk : openDossier.wijken().offered())
        m_box->addItem(wijk.name, wijk.slug);
    m_box->model()->sort(0);
    m_box->completer()->setPopup(new Suggestions);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->lineEdit()->setPlaceholderText(words.example);
    setInput(m_box);
    m_box->lineEdit()->setAccessibleName(words.label);
    watch(m_box->lineEdit());
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &WijkField::noticeTyping);
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (const int row = onlySuggestion(); row >= 0) {
            replaceText(*m_box->lineEdit(), m_box->itemText(row));
            typed();
            flush();
        }
    });
    connect(m_box, &QComboBox::activated, this, [this] {
        typed();
        flush();
    });
    begin();
}

int WijkField::rowOf(const QString &typedName) const
{
    return m_box->findText(typedName.simplified(), Qt::MatchFixedString);
}

/// What Enter takes: the one wijk that has these letters, -1 where there are more or none.
int WijkField::onlySuggestion() const
{
    const QString letters = inputText().simplified();
    int only = -1;
    for (int row = 0; row < m_box->count() && !letters.isEmpty(); ++row) {
        if (!m_box->itemText(row).contains(letters, Qt::CaseInsensitive))
            continue;
        if (only >= 0)
            return -1;
        only = row;
    }
    return only;
}

void WijkField::showValue(const QString &value)
{
    const QSignalBlocker quiet(m_box);
    if (!value.isEmpty() && m_box->findData(value) < 0)
        m_box->addItem(openDossier().wijken().nameOf(value), value);
    const int row = m_box->findData(value);
    m_box->setCurrentIndex(row);
    replaceText(*m_box->lineEdit(), row < 0 ? QString() : m_box->itemText(row));
    setError({});
}

std::optional<QString> WijkField::input() const
{
    const QString typedName = m_box->lineEdit()->text();
    if (typedName.simplified().isEmpty())
        return QString();
    const int row = rowOf(typedName);
    return row < 0 ? std::nullopt : std::optional(m_box->itemData(row).toString());
}

QString WijkField::refusal() const
{
    return input() ? QString() : tr("Deze wijk kennen wij niet. Kies een naam uit de lijst.");
}

QString WijkField::inputText() const
{
    return m_box->lineEdit()->text();
}

void WijkField::showText(const QString &text)
{
    replaceText(*m_box->lineEdit(), text);
}

void WijkField::left()
{
    flush();
    if (const int row = rowOf(inputText()); row >= 0)
        replaceText(*m_box->lineEdit(), m_box->itemText(row));
}

} // namespace wd
