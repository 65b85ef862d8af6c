// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/trashpage.h"

#include "model/dossier/dates/saiddates.h"
#include "model/dossier/described/parts.h"
#include "views/dossiers/places.h"
#include "views/window/dossier/sectionwords.h"

namespace wd
{

using namespace Qt::StringLiterals;

TrashPage::TrashPage(OpenDossier &openDossier, Language language, QWidget *parent)
    : PageFrame(tr("Prullenbak van dit dossier"), parent)
    , m_openDossier(openDossier)
    , m_language(language)
    , m_parts(new QVBoxLayout)
{
    column()->addLayout(m_parts);
    connect(&m_openDossier, &OpenDossier::changed, this, [this] {
        if (isVisible())
            begin();
    });
}

void TrashPage::begin()
{
    clear(m_parts);
    int found = 0;
    const Dossier &work = m_openDossier.work();
    eachPart(work, [&](const AnyPart &part) {
        if (part.deleted.isEmpty())
            return;
        ++found;
        addPart(
            sectionWords(m_openDossier.sjabloon(),
                         sectionOfPlace(m_openDossier.sjabloon(), work, {.part = {}, .field = part.place}),
                         m_language)
                .label,
            part.id, part.title, part.deleted);
    });
    if (found == 0)
        m_parts->addWidget(
            label(tr("De prullenbak is leeg. Wat u weggooit, komt hier te staan."), "help", this));
}

void TrashPage::addPart(const QString &kind, const QString &id, const QString &title, const QString &deleted)
{
    auto *card = new Card("card-info", this);
    const QDate day = QDate::fromString(deleted, Qt::ISODate);
    card->column()->addWidget(label(title.isEmpty() ? tr("Zonder titel") : title, "text", card));
    card->column()->addWidget(
        label(tr("%1 · weggegooid op %2").arg(kind, dayOfYearInWords(day, m_language)), "help", card));
    auto *back = button(u"restorePart"_s, tr("Zet terug"), "secondary", card);
    back->setEnabled(!m_openDossier.readOnly());
    connect(back, &QPushButton::clicked, this, [this, id, title] {
        m_openDossier.edit(tr("%1 terug uit de prullenbak").arg(title),
                           [&id](Dossier &dossier) { restorePart(dossier, id); });
    });
    card->column()->addWidget(back, 0, Qt::AlignLeft);
    m_parts->addWidget(card);
}

} // namespace wd
