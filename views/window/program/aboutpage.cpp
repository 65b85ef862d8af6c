// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/aboutpage.h"

#include "views/look/look.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wd
{

AboutPage::AboutPage(QWidget *parent)
    : QWidget(parent)
{
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * measure::textWidth);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(measure::gap12);
    const auto say = [&](const QString &words, const char *role) {
        auto *label = new QLabel(words, middle);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setRole(label, role);
        column->addWidget(label);
    };
    say(tr("Wijkdossier %1").arg(QCoreApplication::applicationVersion()), "title");
    say(tr("Dossiers over plannen in de wijk: schrijven zonder verbinding, delen met collega's, en op de "
           "site zetten als u dat "
           "zegt."),
        "text");
    say(tr("Wat blijft hier"), "part");
    say(tr("Alles wat u typt, staat op deze computer. Alleen de site die u koos, krijgt uw dossiers. "
           "Bewoners zien pas iets als u "
           "publiceert. Wij meten niets en sturen niets naar anderen. Uw wachtwoord staat in de sleutelbos "
           "van deze computer, of "
           "nergens."),
        "text");
    say(tr("Handige toetsen"), "part");
    say(tr("Ctrl+K alle opdrachten · Ctrl+N nieuw dossier · Ctrl+F zoeken in dit dossier · Ctrl+Shift+F "
           "zoeken in "
           "alle dossiers · Ctrl+Z ongedaan maken · Ctrl+P afdrukken · F9 voorbeeld · F11 volledig scherm · "
           "Ctrl+1, 2, 3 of F6 naar een andere kolom · F1 hulp bij dit onderdeel"),
        "text");
    say(tr("Vrije software onder de GPL, versie 3 of later."), "help");
    auto *close = new QPushButton(tr("Terug"), middle);
    close->setObjectName(QStringLiteral("closeAbout"));
    connect(close, &QPushButton::clicked, this, &AboutPage::closeAsked);
    column->addWidget(close, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(measure::gap32, measure::gap32, measure::gap32, measure::gap32);
    page->addWidget(middle, 1);
    page->addStretch(0);
}

} // namespace wd
