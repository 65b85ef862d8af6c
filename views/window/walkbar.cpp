// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/walkbar.h"

#include "views/look/look.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace wd
{

using namespace Qt::StringLiterals;

WalkBar::WalkBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measure::gap8, measure::gap8, measure::gap8, 0);
    const auto add = [&](const QString &name, const QString &words, Columns::Place place) {
        auto *button = new QPushButton(wordsIcon(u"back"_s), words, this);
        button->setObjectName(name);
        setRole(button, "quiet");
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT walkAsked(place); });
        row->addWidget(button);
        return button;
    };
    add(u"walkDossierList"_s, tr("Dossiers"), Columns::ShownDossiers);
    m_outline = add(u"walkOutline"_s, tr("Onderdelen"), Columns::Outline);
    row->addStretch(1);
    hide();
}

void WalkBar::refresh(const Columns &columns, bool dossierOpen)
{
    setVisible(columns.folded() < 3);
    m_outline->setVisible(columns.folded() == 1 && dossierOpen);
}

} // namespace wd
