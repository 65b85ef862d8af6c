// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/emptypage.h"

#include "views/look/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wd
{

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
{
    auto *sentence = new QLabel(tr("Kies links een dossier, of begin een nieuw."), this);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    auto *button = new QPushButton(tr("Nieuw dossier"), this);
    button->setObjectName(QStringLiteral("emptyNewDossier"));
    setRole(button, "primary");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::gap32, measure::gap32, measure::gap32, measure::gap32);
    column->setSpacing(measure::gap16);
    column->addStretch(1);
    column->addWidget(sentence);
    column->addWidget(button, 0, Qt::AlignCenter);
    column->addStretch(1);
    connect(button, &QPushButton::clicked, this, &EmptyPage::newAsked);
}

} // namespace wd
