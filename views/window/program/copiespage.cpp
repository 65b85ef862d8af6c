// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/copiespage.h"

#include "model/store/copies.h"
#include "model/store/workspace.h"
#include "views/window/moments.h"

namespace wd
{

using namespace Qt::StringLiterals;

CopiesPage::CopiesPage(const QString &workspace, const Clock &clock, Language language, QWidget *parent)
    : PageFrame(tr("Reservekopieën"), parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_language(language)
    , m_copies(new QVBoxLayout)
{
    column()->addWidget(
        label(tr("Wijkdossier maakt terwijl u werkt kopieën van alle dossiers op deze computer. "
                 "Zet u er een terug, dan staan alle dossiers hier weer zoals op dat moment. "
                 "Wat u met collega's deelde, komt daarna terug van de site."),
              "text", this));
    column()->addLayout(m_copies);
}

void CopiesPage::begin()
{
    clear(m_copies);
    const QList<Copy> copies = copiesOf(databaseIn(m_workspace));
    for (const Copy &copy : copies) {
        auto *card = new Card("card-info", this);
        const QString moment = momentWords(copy.at, m_clock(), m_language);
        card->column()->addWidget(label(moment, "text", card));
        auto *back = button(u"restoreCopy"_s, tr("Zet deze terug"), "secondary", card);
        back->setAccessibleDescription(moment);
        connect(back, &QPushButton::clicked, this,
                [this, path = copy.path, moment] { Q_EMIT copyAsked(path, moment); });
        card->column()->addWidget(back, 0, Qt::AlignLeft);
        m_copies->addWidget(card);
    }
    if (copies.isEmpty())
        m_copies->addWidget(
            label(tr("Er is nog geen kopie. De eerste komt er vanzelf, binnen enkele minuten nadat "
                     "u iets schreef."),
                  "help", this));
}

} // namespace wd
