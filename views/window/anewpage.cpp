// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/anewpage.h"

#include "views/look/look.h"
#include "views/window/linkbutton.h"
#include "views/words/overtakenwords.h"
#include "views/words/plainly.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

AnewPage::AnewPage(Library &library, StoreThread &store, SitePort &site, const Clock &clock,
                   Language language, QWidget *parent)
    : PageFrame(tr("Verouderde pagina's"), parent)
    , m_library(library)
    , m_anew(store, site, clock)
    , m_language(language)
    , m_lead(label({}, "text", this))
    , m_result(label({}, "text", this))
    , m_act(button(u"anewNow"_s, {}, "primary", this))
    , m_list(new QVBoxLayout)
{
    m_lead->setObjectName(u"anewLead"_s);
    m_result->setObjectName(u"anewResult"_s);
    column()->addWidget(m_lead);
    column()->addWidget(m_result);
    column()->addWidget(m_act, 0, Qt::AlignLeft);
    column()->addSpacing(measure::gap8);
    column()->addLayout(m_list);
    connect(&m_anew, &PagesAnew::found, this, &AnewPage::found);
    connect(&m_anew, &PagesAnew::failed, this, [this](const Error &error) {
        m_looking = m_deciding = false;
        fill();
        Q_EMIT failed(error);
    });
    connect(&m_anew, &PagesAnew::decided, this, [this](const QList<DossierId> &ids, int leftOut) {
        m_decided.unite(QSet<DossierId>(ids.begin(), ids.end()));
        m_leftOut = leftOut;
        m_deciding = false;
        Q_EMIT decided(ids);
        look();
    });
    connect(m_act, &QPushButton::clicked, this, &AnewPage::act);
    // What a sync did, or somebody wrote, shows as soon as it is done.
    connect(&m_library, &Library::refreshed, this, [this] {
        if (isVisible())
            look();
    });
}

void AnewPage::begin()
{
    m_decided.clear();
    m_leftOut = 0;
    m_pages.clear();
    m_known = false;
    look();
    fill();
}

void AnewPage::look()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    QList<DossierId> shared;
    for (const ShelfRow &row : m_library.rows()) {
        if (row.row.sharedRevision > 0 && row.row.deleted.isEmpty())
            shared.append(row.row.id);
    }
    m_anew.look(shared);
}

void AnewPage::found(const QList<OvertakenPage> &pages)
{
    m_looking = false;
    m_known = true;
    m_pages = pages;
    fill();
    if (std::exchange(m_lookAgain, false))
        look();
}

/// Exactly what is on the screen: each page is looked at again before its decision is written.
void AnewPage::act()
{
    setFocus(); // the button goes
    m_deciding = true;
    m_act->setEnabled(false);
    m_anew.publish(pagesWith(true));
}

QList<OvertakenPage> AnewPage::pagesWith(bool goAlong) const
{
    QList<OvertakenPage> some = m_pages;
    some.removeIf([&](const OvertakenPage &page) {
        const bool ours = page.apart == OvertakenPage::Apart::Decided && m_decided.contains(page.id);
        return ours || (page.apart == OvertakenPage::Apart::No) != goAlong;
    });
    return some;
}

QString AnewPage::leadWords(bool some) const
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
QString AnewPage::resultWords() const
{
    int open = 0, back = 0; // of a decision that was dropped the page stands in the list again
    for (const OvertakenPage &page : m_pages) {
        if (m_decided.contains(page.id))
            ++(page.apart == OvertakenPage::Apart::Decided ? open : back);
    }
    const int done = int(m_decided.size()) - open - back;
    QStringList said;
    if (done > 0)
        said.append(tr("%n pagina('s) bijgewerkt.", nullptr, done));
    if (open > 0)
        said.append(m_anew.asks() ? tr("Over %n pagina('s) gaat een verzoek naar uw collega.", nullptr, open)
                                  : tr("%n pagina('s) gaan naar de site zodra het kan.", nullptr, open));
    if (m_leftOut > 0)
        said.append(tr("In %n dossier(s) veranderde net iets. Die lieten wij staan.", nullptr, m_leftOut));
    return said.join(u' ');
}

void AnewPage::fill()
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
    m_act->setText(m_anew.asks() ? tr("Vraag akkoord voor %n pagina('s)", nullptr, int(along.size()))
                                 : tr("Werk %n pagina('s) bij", nullptr, int(along.size())));
    m_act->setVisible(!along.isEmpty());
    m_act->setEnabled(!m_deciding);
}

void AnewPage::showPage(const OvertakenPage &page)
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

void AnewPage::showApart(const QList<OvertakenPage> &pages)
{
    if (pages.isEmpty())
        return;
    m_list->addWidget(label(tr("Bekijk deze apart"), "part", this));
    m_list->addWidget(label(tr("Deze pagina's zijn ook verouderd, maar gaan niet mee."), "help", this));
    for (const OvertakenPage &page : pages) {
        auto *link = new LinkButton(u"anewOpen"_s,
                                    tr("%1: %2").arg(plainly(page.title), whyApart(page.apart)), this);
        connect(link, &QPushButton::clicked, this, [this, id = page.id] { Q_EMIT openAsked(id); });
        m_list->addWidget(link);
    }
}

QString AnewPage::whyApart(OvertakenPage::Apart apart)
{
    switch (apart) {
    case OvertakenPage::Apart::No:
        return {};
    case OvertakenPage::Apart::Changed:
        return tr("er staat meer in dat nog niet op de site is");
    case OvertakenPage::Apart::Held:
        return tr("er is nog iets te kiezen of af te maken");
    case OvertakenPage::Apart::Decided:
        return tr("hierover is al iets besloten of gevraagd");
    case OvertakenPage::Apart::Newer:
        return tr("een nieuwer Wijkdossier maakte dit dossier");
    }
    Q_UNREACHABLE();
}

} // namespace wd
