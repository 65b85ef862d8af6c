// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/publishing/republishpage.h"

#include "views/look/look.h"
#include "views/window/linkbutton.h"
#include "views/words/overtakenwords.h"
#include "views/words/plainly.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

RepublishPage::RepublishPage(DossierList &dossierList, StoreThread &store, SitePort &site, const Clock &clock,
                             Language language, QWidget *parent)
    : PageFrame(tr("Verouderde pagina's"), parent)
    , m_dossierList(dossierList)
    , m_republishing(store, site, dossierList.sjablonen(), clock)
    , m_language(language)
    , m_lead(label({}, "text", this))
    , m_result(label({}, "text", this))
    , m_act(button(u"republishNow"_s, {}, "primary", this))
    , m_list(new QVBoxLayout)
{
    m_lead->setObjectName(u"republishLead"_s);
    m_result->setObjectName(u"republishResult"_s);
    column()->addWidget(m_lead);
    column()->addWidget(m_result);
    column()->addWidget(m_act, 0, Qt::AlignLeft);
    column()->addSpacing(measure::gap8);
    column()->addLayout(m_list);
    connect(&m_republishing, &Republishing::found, this, &RepublishPage::found);
    connect(&m_republishing, &Republishing::failed, this, [this](const Error &error) {
        m_looking = m_deciding = false;
        fill();
        Q_EMIT failed(error);
    });
    connect(&m_republishing, &Republishing::decided, this,
            [this](const QList<DossierId> &ids, const QStringList &leftOut) {
                m_decided.unite(QSet<DossierId>(ids.begin(), ids.end()));
                m_leftOut = leftOut;
                m_deciding = false;
                Q_EMIT decided(ids);
                look();
            });
    connect(m_act, &QPushButton::clicked, this, &RepublishPage::act);
    // What a sync did, or somebody wrote, shows as soon as it is done.
    connect(&m_dossierList, &DossierList::refreshed, this, [this] {
        if (isVisible())
            look();
    });
}

void RepublishPage::begin()
{
    m_decided.clear();
    m_leftOut.clear();
    m_pages.clear();
    m_known = false;
    look();
    fill();
}

void RepublishPage::look()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    QList<DossierId> shared;
    for (const DossierListRow &row : m_dossierList.rows()) {
        if (row.row.sharedRevision > 0 && row.row.deleted.isEmpty())
            shared.append(row.row.id);
    }
    m_republishing.look(shared);
}

void RepublishPage::found(const QList<OvertakenPage> &pages)
{
    m_looking = false;
    m_known = true;
    m_pages = pages;
    fill();
    if (std::exchange(m_lookAgain, false))
        look();
}

/// Exactly what is on the screen: each page is looked at again before its decision is written.
void RepublishPage::act()
{
    setFocus(); // the button goes
    m_deciding = true;
    m_act->setEnabled(false);
    m_republishing.publish(pagesWith(true));
}

QList<OvertakenPage> RepublishPage::pagesWith(bool goAlong) const
{
    QList<OvertakenPage> some = m_pages;
    some.removeIf([&](const OvertakenPage &page) {
        const bool ours = page.obstacle == OvertakenPage::Obstacle::Decided && m_decided.contains(page.id);
        return ours || (page.obstacle == OvertakenPage::Obstacle::No) != goAlong;
    });
    return some;
}

QString RepublishPage::leadWords(bool some) const
{
    if (!m_known)
        return m_looking ? tr("Wij kijken alle pagina's na…") : QString();
    if (m_pages.isEmpty())
        return tr("Geen enkele pagina is verouderd.");
    if (!some)
        return {};
    return tr("Hier klopt iets niet meer, omdat de tijd verder ging. Zet de pagina opnieuw op de site, dan "
              "klopt het weer. Verder verandert er niets.");
}

/// What became of those one pressed the button for.
QString RepublishPage::resultWords() const
{
    int open = 0;
    QStringList back; // of a decision that was dropped the page stands in the list again
    for (const OvertakenPage &page : m_pages) {
        if (!m_decided.contains(page.id))
            continue;
        if (page.obstacle == OvertakenPage::Obstacle::Decided)
            ++open;
        else
            back.append(plainly(page.title));
    }
    const int done = int(m_decided.size() - back.size()) - open;
    QStringList said;
    if (done > 0)
        said.append(tr("%n pagina('s) bijgewerkt.", nullptr, done));
    if (open > 0)
        said.append(m_republishing.asks()
                        ? tr("Over %n pagina('s) gaat een verzoek naar uw collega.", nullptr, open)
                        : tr("%n pagina('s) gaan naar de site zodra het kan.", nullptr, open));
    if (!back.isEmpty())
        said.append(tr("Niet op de site gezet: %1.").arg(back.join(u", "_s)));
    if (!m_leftOut.isEmpty()) {
        QStringList names;
        for (const QString &title : m_leftOut)
            names.append(plainly(title));
        said.append(
            tr("In %n dossier(s) veranderde net iets. Die lieten wij staan: %1.", nullptr, int(names.size()))
                .arg(names.join(u", "_s)));
    }
    return said.join(u' ');
}

void RepublishPage::fill()
{
    clear(m_list);
    const QList<OvertakenPage> along = pagesWith(true), apart = pagesWith(false);
    for (const OvertakenPage &page : along)
        showPage(page);
    showApart(apart);
    m_lead->setText(leadWords(!along.isEmpty()));
    m_lead->setVisible(!m_lead->text().isEmpty());
    m_result->setText(resultWords());
    m_result->setVisible(!m_result->text().isEmpty());
    m_act->setText(m_republishing.asks() ? tr("Vraag akkoord voor %n pagina('s)", nullptr, int(along.size()))
                                         : tr("Werk %n pagina('s) bij", nullptr, int(along.size())));
    m_act->setVisible(!along.isEmpty());
    m_act->setEnabled(!m_deciding);
}

void RepublishPage::showPage(const OvertakenPage &page)
{
    auto *title = label(plainly(page.title), "part", this);
    title->setTextFormat(Qt::PlainText);
    m_list->addWidget(title);
    for (const Overtaken &one : page.what) {
        auto *line = label(overtakenInWords(one, page.shown, m_language), "text", this);
        line->setTextFormat(Qt::PlainText);
        m_list->addWidget(line);
    }
    m_list->addSpacing(measure::gap8);
}

void RepublishPage::showApart(const QList<OvertakenPage> &pages)
{
    if (pages.isEmpty())
        return;
    m_list->addWidget(label(tr("Bekijk deze apart"), "part", this));
    m_list->addWidget(label(tr("Deze pagina's zijn ook verouderd, maar gaan niet mee."), "help", this));
    for (const OvertakenPage &page : pages) {
        auto *link = new LinkButton(u"republishOpen"_s,
                                    tr("%1: %2").arg(plainly(page.title), whyApart(page.obstacle)), this);
        connect(link, &QPushButton::clicked, this, [this, id = page.id] { Q_EMIT openAsked(id); });
        m_list->addWidget(link);
    }
}

QString RepublishPage::whyApart(OvertakenPage::Obstacle apart)
{
    switch (apart) {
    case OvertakenPage::Obstacle::No:
        return {};
    case OvertakenPage::Obstacle::Changed:
        return tr("er staat meer in dat nog niet op de site is");
    case OvertakenPage::Obstacle::Held:
        return tr("er is nog iets te kiezen of af te maken");
    case OvertakenPage::Obstacle::Decided:
        return tr("hierover is al iets besloten of gevraagd");
    case OvertakenPage::Obstacle::Newer:
        return tr("een nieuwere versie van Wijkdossier maakte dit dossier");
    }
    Q_UNREACHABLE();
}

} // namespace wd
