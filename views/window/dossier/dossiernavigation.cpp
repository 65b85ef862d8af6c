// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/dossiernavigation.h"

#include "views/window/dossier/sectionpane.h"
#include "views/window/windowpages.h"

namespace wd
{

using namespace Qt::StringLiterals;
using Page = WindowPages::Page;

DossierNavigation::DossierNavigation(OpenDossier &openDossier, SectionPane &part, WindowPages &pages)
    : m_openDossier(openDossier)
    , m_part(part)
    , m_pages(pages)
{
    connect(&m_openDossier, &OpenDossier::opened, this, &DossierNavigation::opened);
    connect(&m_openDossier, &OpenDossier::stepped, this, [this](const QString &place, const QString &field) {
        if (m_pages.page() == Page::Part)
            m_part.goTo(place, field);
    });
    connect(&m_part, &SectionPane::sectionShown, this, [this](const QString &key) {
        m_lastSection = key == u"start"_s ? m_lastSection : key; // that of one dossier alone
    });
}

// By value: it may be the id of what is left.
void DossierNavigation::open(DossierId id, const QString &part, const QString &field)
{
    m_goTo = {part, field};
    if (m_openDossier.isOpen() && m_openDossier.work().id == id) {
        m_openDossier.lookAgain();
        opened();
        return;
    }
    m_openDossier.open(id);
}

void DossierNavigation::openFirst(const ShownDossiers &dossiers)
{
    if (dossiers.rowCount() > 0)
        open({dossiers.index(0).data(ShownDossiers::IdRole).toString()});
}

void DossierNavigation::openMade(const DossierId &id)
{
    if (m_pages.page() != Page::NewDossier)
        return;
    connect(
        &m_openDossier, &OpenDossier::opened, this,
        [this, id] {
            if (m_openDossier.work().id == id)
                showPlace(u"start"_s, {}, u"summary"_s);
        },
        Qt::SingleShotConnection);
    open(id);
}

void DossierNavigation::opened()
{
    Q_EMIT arriving();
    m_pages.showPage(Page::Part);
    if (const Place place = std::exchange(m_goTo, {}); place != Place())
        m_part.goTo(place.part, place.field);
    else
        m_part.showSection(sectionToBegin());
    Q_EMIT arrived();
}

/// Where one was, as far as the dossier has such a section; else where the plan is said in a sentence.
QString DossierNavigation::sectionToBegin() const
{
    const SjabloonText &sjabloon = m_openDossier.sjabloon();
    if (m_lastSection == u"title"_s || sjabloon.section(m_lastSection))
        return m_lastSection;
    const QString summary = sjabloon.sectionAt(u"summary"_s);
    return summary.isEmpty() && !sjabloon.sections.isEmpty() ? sjabloon.sections.first().key : summary;
}

void DossierNavigation::showSection(const QString &key)
{
    showPlace(key, {}, {});
}

void DossierNavigation::showPlace(const QString &section, const QString &part, const QString &field)
{
    if (!m_openDossier.isOpen())
        return;
    m_pages.showPage(Page::Part);
    m_part.goToSection(section, part, field);
}

} // namespace wd
