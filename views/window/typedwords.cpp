// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/typedwords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace wd
{

namespace
{

/// Null: it is no input of one's own words.
QVariant wordsIn(const QWidget &input)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&input))
        return line->text().isEmpty() || line->isReadOnly() ? QVariant() : line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&input))
        return text->document()->isEmpty() || text->isReadOnly() ? QVariant() : text->toPlainText();
    const auto *tick = qobject_cast<const QAbstractButton *>(&input);
    const bool asks = qobject_cast<const QCheckBox *>(tick) || qobject_cast<const QRadioButton *>(tick);
    return asks ? QVariant(tick->isChecked()) : QVariant();
}

} // namespace

TypedWords typedIn(const QWidget &whole)
{
    TypedWords words;
    for (const QWidget *input : whole.findChildren<QWidget *>()) {
        if (const QVariant found = input->objectName().isEmpty() ? QVariant() : wordsIn(*input);
            found.isValid())
            words.insert(input->objectName(), found);
    }
    return words;
}

void typeAgain(TypedWords &words, const QWidget &whole)
{
    for (QWidget *input : whole.findChildren<QWidget *>())
        typeAgainIn(words, *input);
}

bool typeAgainIn(TypedWords &words, QWidget &input)
{
    const auto found = words.constFind(input.objectName());
    if (found == words.cend())
        return false;
    if (auto *line = qobject_cast<QLineEdit *>(&input))
        line->setText(found->toString());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(&input))
        text->setPlainText(found->toString());
    else if (auto *tick = qobject_cast<QAbstractButton *>(&input))
        tick->setChecked(found->toBool());
    else
        return false;
    words.erase(found);
    return true;
}

} // namespace wd
