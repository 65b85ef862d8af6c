// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/trashpage.h"

#include "views/desk/places.h"
#include "views/window/partpane.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Calls `visit` with every list of parts of a dossier.
template <typename D, typename Visit> void eachList(D &dossier, Visit visit)
{
    visit(dossier.planning.phases), visit(dossier.planning.milestones), visit(dossier.planning.procedure);
    visit(dossier.documents), visit(dossier.reports), visit(dossier.images), visit(dossier.films);
    visit(dossier.questions), visit(dossier.news), visit(dossier.links), visit(dossier.outcome);
    visit(dossier.changes), visit(dossier.internal.tasks);
}

} // namespace

TrashPage::TrashPage(Workbench &bench, Language language, QWidget *parent)
    : PageFrame(tr("Prullenbak van dit dossier"), parent)
    , m_bench(bench)
    , m_language(language)
    , m_parts(new QVBoxLayout)
{
    column()->addLayout(m_parts);
    connect(&m_bench, &Workbench::changed, this, [this] {
        if (isVisible())
            begin();
    });
}

void TrashPage::begin()
{
    clear(m_parts);
    int found = 0;
    eachList(m_bench.work(), [&](const auto &parts) {
        for (const auto &part : parts) {
            if (part.deleted.isEmpty())
                continue;
            ++found;
            addPart(sectionWords(sectionOfPlace(m_bench.work(), part.id, {}), m_language).label, part.id,
                    titleOfPart(m_bench.work(), part.id), part.deleted);
        }
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
        label(tr("%1 · weggegooid op %2").arg(kind, locale().toString(day, u"d MMMM"_s)), "help", card));
    auto *back = button(u"restorePart"_s, tr("Zet terug"), "secondary", card);
    back->setEnabled(!m_bench.readOnly());
    connect(back, &QPushButton::clicked, this, [this, id, title] {
        m_bench.edit(tr("%1 terug uit de prullenbak").arg(title), [&id](Dossier &dossier) {
            eachList(dossier, [&id](auto &parts) {
                for (auto &part : parts) {
                    if (part.id == id)
                        part.deleted.clear();
                }
            });
        });
    });
    card->column()->addWidget(back, 0, Qt::AlignLeft);
    m_parts->addWidget(card);
}

} // namespace wd
