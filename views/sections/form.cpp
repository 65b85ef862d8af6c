// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/form.h"

#include "views/look/look.h"

namespace wd
{

using namespace Qt::StringLiterals;

QVBoxLayout *formColumn(QWidget *form)
{
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(measure::gap24);
    return column;
}

QLabel *formHeading(const QString &words, QWidget *parent)
{
    QLabel *label = formSentence(words, parent);
    setRole(label, "part");
    return label;
}

QLabel *formSentence(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton *formButton(const QString &name, const QString &words, const QString &sign, QWidget *parent)
{
    auto *button = new QPushButton(wordsIcon(sign), words, parent);
    button->setObjectName(name);
    setRole(button, "quiet");
    return button;
}

QToolButton *formTool(const QString &name, const QString &words, const QString &sign, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(sign));
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(measure::control, measure::control);
    return button;
}

QVBoxLayout *internalCard(const QString &sentence, QVBoxLayout *form)
{
    auto *card = new QFrame(form->parentWidget());
    setRole(card, "card-internal");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(measure::gap16, measure::gap16, measure::gap16, measure::gap16);
    column->setSpacing(measure::gap24);
    auto *head = new QHBoxLayout;
    head->setSpacing(measure::gap8);
    auto *lock = new QLabel(card);
    lock->setPixmap(icon(u"internal"_s, colours().internal).pixmap(qRound(measure::icon * typeScale())));
    QLabel *words = formSentence(sentence, card);
    setRole(words, "internal");
    head->addWidget(lock, 0, Qt::AlignTop);
    head->addWidget(words, 1);
    column->addLayout(head);
    form->addWidget(card);
    return column;
}

} // namespace wd
