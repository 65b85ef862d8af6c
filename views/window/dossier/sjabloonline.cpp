// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/sjabloonline.h"

#include "views/window/linkbutton.h"
#include "views/words/sjabloonwords.h"

#include <QVBoxLayout>

namespace wd
{

SjabloonLine::SjabloonLine(const OpenDossier &openDossier, Language language, QWidget *parent)
    : QWidget(parent)
    , m_openDossier(openDossier)
    , m_language(language)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (const auto signal : {&OpenDossier::opened, &OpenDossier::closed, &OpenDossier::changed})
        connect(&m_openDossier, signal, this, &SjabloonLine::refresh);
    refresh();
}

void SjabloonLine::refresh()
{
    const SjabloonText *newer = m_openDossier.isOpen() && !m_openDossier.readOnly()
        ? m_openDossier.sjablonen().newerThan(m_openDossier.work().sjabloon)
        : nullptr;
    setVisible(newer);
    if (!newer || newer->reference() == m_newer)
        return;
    m_newer = newer->reference();
    delete m_link;
    m_link = new LinkButton(
        QStringLiteral("newerSjabloon"),
        tr("Er is een nieuw sjabloon: %1. Bekijk wat er verandert…").arg(nameOfSjabloon(*newer, m_language)),
        this);
    layout()->addWidget(m_link);
    connect(m_link, &QPushButton::clicked, this, &SjabloonLine::lookAsked);
}

} // namespace wd
