// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/overview/emptypage.h"

#include "views/look/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wd
{

namespace
{

QLabel *wrapped(const QString &words, const char *role, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

} // namespace

EmptyPage::EmptyPage(bool practice, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::gap32, measure::gap32, measure::gap32, measure::gap32);
    column->setSpacing(measure::gap16);
    column->addStretch(1);
    if (practice)
        addLesson(*column);
    auto *sentence = wrapped(practice ? tr("Of begin een eigen dossier.")
                                      : tr("Kies links een dossier, of begin een nieuw."),
                             "text", this);
    auto *button = new QPushButton(tr("Nieuw dossier"), this);
    button->setObjectName(QStringLiteral("emptyNewDossier"));
    setRole(button, practice ? "secondary" : "primary");
    const Qt::Alignment side = practice ? Qt::AlignLeft : Qt::AlignCenter;
    sentence->setAlignment(side);
    column->addWidget(sentence);
    column->addWidget(button, 0, side);
    column->addStretch(1);
    connect(button, &QPushButton::clicked, this, &EmptyPage::newAsked);
}

void EmptyPage::addLesson(QVBoxLayout &column)
{
    column.addWidget(wrapped(tr("Uw eerste les"), "title", this));
    column.addWidget(
        wrapped(tr("De Oefensite staat alleen op deze computer. Probeer gerust alles uit."), "text", this));
    for (const QString &step :
         {tr("1. Open het voorbeeld, met de knop hieronder."),
          tr("2. Kies een onderdeel, bijvoorbeeld de samenvatting, en verander een zin. Bewaren gaat "
             "vanzelf."),
          tr("3. Kies onderaan Publiceren… en lees wat er voor bewoners verandert. Publiceer het daarna."),
          tr("4. Kies in het menu Site voor Bekijk als bewoner: zo ziet de pagina eruit.")})
        column.addWidget(wrapped(step, "text", this));
    auto *open = new QPushButton(tr("Open het voorbeeld"), this);
    open->setObjectName(QStringLiteral("lessonOpen"));
    setRole(open, "primary");
    column.addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, &EmptyPage::exampleAsked);
}

} // namespace wd
