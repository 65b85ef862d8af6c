// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching in all dossiers while one types, and what was found.
#include "views/window/dossier/sectionwords.h"
#include "views/window/overview/dossierlistpane.h"
#include "views/window/overview/hitdelegate.h"
#include "views/words/plainly.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

enum HitRole { DossierRole = HitDelegate::FirstFreeRole, PartRole, FieldRole };

/// "Planning: Inloopavond", "In het kort".
QString whereOf(const SjabloonText &sjabloon, const FoundWords &found, Language language)
{
    const QString section = sectionWords(sjabloon, found.section, language).label;
    return found.partTitle.isEmpty() || section.isEmpty() ? section
                                                          : section + u": "_s + plainly(found.partTitle);
}

} // namespace

void DossierListPane::search()
{
    m_finder.ask(m_search->text().trimmed());
}

void DossierListPane::showFound(const QString &words, const QList<FoundWords> &places)
{
    if (words != m_search->text().trimmed())
        return;
    m_found.clear();
    DossierId before;
    for (const FoundWords &found : places) {
        auto *item = new QStandardItem(plainly(found.title));
        const QString where = whereOf(m_dossierList.sjablonen().of(found.sjabloon), found, m_language);
        item->setData(found.dossier.value, DossierRole);
        item->setData(found.place.part, PartRole);
        item->setData(found.place.field, FieldRole);
        item->setData(where, HitDelegate::WhereRole);
        item->setData(found.snippet, HitDelegate::SnippetRole);
        item->setData(found.dossier == before, HitDelegate::SameDossierRole);
        QString snippet = found.snippet;
        snippet = plainly(snippet.remove(QChar(0x2068)).remove(QChar(0x2069)));
        QStringList said{plainly(found.title), where, snippet};
        said.removeAll(QString());
        item->setData(said.join(u": "_s), Qt::AccessibleTextRole);
        item->setToolTip(said.join(u'\n'));
        m_found.appendRow(item);
        before = found.dossier;
    }
    if (!places.isEmpty())
        m_hits->setCurrentIndex(m_found.index(0, 0));
    m_foundFor = words;
    refreshEmpty();
    if (std::exchange(m_openFound, false) && !places.isEmpty())
        openHit(m_hits->currentIndex());
}

/// Enter: opens the chosen hit, or the first one of what was typed a moment ago, as soon as it is found.
void DossierListPane::openBest()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty())
        return;
    if (words == m_foundFor) {
        if (m_hits->currentIndex().isValid())
            openHit(m_hits->currentIndex());
        return;
    }
    m_openFound = true;
    if (m_soon.isActive()) {
        m_soon.stop();
        search();
    }
}

void DossierListPane::openHit(const QModelIndex &index)
{
    Q_EMIT openAsked({index.data(DossierRole).toString()}, index.data(PartRole).toString(),
                     index.data(FieldRole).toString());
}

} // namespace wd
