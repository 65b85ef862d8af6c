// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/statusline.h"

#include "model/publication/findings/overtakenpage.h"
#include "model/publication/notes/sitequestions.h"
#include "views/look/look.h"

#include <QHBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QPushButton *button(const QString &name, const char *role, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    setRole(made, role);
    made->hide();
    return made;
}

} // namespace

StatusLine::StatusLine(OpenDossier &openDossier, SitePort &site, QWidget *parent)
    : QWidget(parent)
    , m_openDossier(openDossier)
    , m_site(site)
    , m_mark(new QLabel(this))
    , m_sharing(new QLabel(this))
    , m_publishing(new QLabel(this))
    , m_told(new QLabel(this))
    , m_whole(new QLabel(this))
    , m_more(button(u"statusLineMore"_s, "quiet", this))
    , m_stop(button(u"stopSync"_s, "quiet", this))
    , m_logIn(button(u"statusLineLogIn"_s, "quiet", this))
    , m_act(button(u"statusLineAct"_s, "quiet", this))
    , m_page(button(u"seePage"_s, "quiet", this))
    , m_publish(button(u"publishStep"_s, "primary", this))
{
    setObjectName(u"statusLine"_s);
    setRole(this, "statusLine");
    setAttribute(Qt::WA_StyledBackground);
    m_sharing->setObjectName(u"sharing"_s);
    m_publishing->setObjectName(u"publishing"_s);
    m_told->setObjectName(u"told"_s);
    m_whole->setObjectName(u"sharingWhole"_s);
    m_more->setCheckable(true);
    m_more->setText(tr("Meer"));
    m_stop->setText(tr("Stop"));
    m_logIn->setText(tr("Aanmelden…"));
    m_page->setText(tr("Bekijk pagina"));
    m_publish->setText(tr("Publiceren…"));
    for (QLabel *label : {m_sharing, m_publishing, m_told, m_whole}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // titles of others stand in it
        label->setMinimumWidth(1);
    }
    layOut();
    hearButtons();
    for (const auto signal : {&SitePort::siteStateChanged, &SitePort::doingChanged})
        connect(&m_site, signal, this, &StatusLine::refresh);
    for (const auto signal :
         {&OpenDossier::opened, &OpenDossier::closed, &OpenDossier::saved,
          &OpenDossier::publicationStatusChanged, &OpenDossier::changed, &OpenDossier::draftsChanged})
        connect(&m_openDossier, signal, this, &StatusLine::refresh);
    m_told->hide();
    m_whole->hide();
    refresh();
}

void StatusLine::layOut()
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(measure::gap16, measure::gap8, measure::gap16, measure::gap8);
    lines->setSpacing(measure::gap8);
    lines->addWidget(m_whole);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::gap8);
    lines->addLayout(row);
    row->addWidget(m_mark);
    row->addWidget(m_sharing, 4);
    row->addWidget(m_more);
    row->addWidget(m_stop);
    row->addWidget(m_logIn);
    row->addWidget(m_publishing, 5);
    row->addWidget(m_told, 5);
    row->addWidget(m_act);
    row->addStretch(1);
    row->addWidget(m_page);
    row->addWidget(m_publish);
}

void StatusLine::hearButtons()
{
    m_forget.setSingleShot(true);
    m_forget.setInterval(12s);
    connect(&m_forget, &QTimer::timeout, this, &StatusLine::forget);
    connect(m_more, &QPushButton::toggled, this, [this](bool all) {
        m_more->setText(all ? tr("Minder") : tr("Meer"));
        m_whole->setVisible(all);
        m_sharing->setVisible(!all); // else it stands there twice
    });
    connect(m_stop, &QPushButton::clicked, &m_site, &SitePort::stop);
    connect(m_logIn, &QPushButton::clicked, this, &StatusLine::passwordAsked);
    connect(m_page, &QPushButton::clicked, this, &StatusLine::pageAsked);
    connect(m_publish, &QPushButton::clicked, this, &StatusLine::publishAsked);
    connect(m_act, &QPushButton::clicked, this, [this] {
        m_forget.stop();
        m_told->hide();
        m_act->hide();
        if (const auto does = m_does)
            does();
        if (!m_unread.isEmpty() && m_told->isHidden())
            forget();
    });
}

void StatusLine::setChanges(int count, bool otherPage)
{
    m_changes = count;
    m_otherPage = otherPage;
    refresh();
}

void StatusLine::setAutomatic(bool automatic)
{
    m_automatic = automatic;
    refresh();
}

void StatusLine::tell(const QString &sentence, const QString &action, const std::function<void()> &act)
{
    m_told->setText(sentence);
    m_told->show();
    m_act->setText(action);
    m_act->setVisible(!action.isEmpty());
    m_does = act;
    m_forget.start();
    refresh();
}

void StatusLine::tellUntilRead(const QString &sentence)
{
    m_unread = sentence;
    tell(sentence, tr("Gelezen"), [this] {
        m_unread.clear();
        forget();
    });
    m_forget.stop();
}

void StatusLine::forget()
{
    if (!m_unread.isEmpty()) {
        tellUntilRead(m_unread);
        return;
    }
    m_told->hide();
    m_act->hide();
    refresh();
}

void StatusLine::refreshSharing()
{
    const QString whole = sharingWords(), brief = sharingInShort(whole);
    m_sharing->setText(brief);
    m_sharing->setToolTip(whole);
    m_whole->setText(whole);
    m_more->setVisible(whole != brief);
    // What tells more stands beside the words it belongs to.
    m_sharing->setMaximumWidth(
        whole == brief ? QWIDGETSIZE_MAX : m_sharing->fontMetrics().horizontalAdvance(brief) + measure::gap8);
    if (whole == brief)
        m_more->setChecked(false);
}

bool StatusLine::nothingToPublish() const
{
    return m_openDossier.isOpen() && m_openDossier.publicationStatus().published && m_changes == 0
        && !m_otherPage
        && overtakenNow(m_openDossier.sjablonen(), m_openDossier.publicationStatus(), m_openDossier.today())
               .isEmpty()
        && !m_openDossier.publicationStatus().otherOnSite
        && answeredByPublishing(m_openDossier.publicationStatus().asked).isEmpty();
}

void StatusLine::setQuiet(bool quiet)
{
    m_quiet = quiet;
    refresh();
}

void StatusLine::refresh()
{
    const SiteState siteState = m_site.siteState();
    const bool trouble = siteState == SiteState::Offline || siteState == SiteState::NeedsPassword
        || siteState == SiteState::Refused;
    const QString mark = trouble ? u"offline"_s : siteState == SiteState::Working ? u"sync"_s : u"check"_s;
    m_mark->setPixmap(icon(mark, trouble ? colours().attention : colours().accent).pixmap(iconSide()));
    refreshSharing();
    m_stop->setVisible(siteState == SiteState::Working && !m_site.doing().isEmpty());
    m_logIn->setVisible(siteState == SiteState::NeedsPassword || siteState == SiteState::None);
    const QString publishing = publishingWords();
    m_publishing->setText(publishing);
    m_publishing->setVisible(!publishing.isEmpty() && !m_told->isVisibleTo(this));
    m_page->setVisible(m_openDossier.isOpen() && m_openDossier.publicationStatus().published);
    m_publish->setVisible(m_openDossier.isOpen() && !m_openDossier.readOnly());
    const bool asked = !m_openDossier.publicationStatus().requests.empty(); // its card has the green one
    const char *const role = m_quiet || asked || nothingToPublish() ? "secondary" : "primary";
    if (m_publish->property("role").toString() != QLatin1String(role))
        setRole(m_publish, role);
}

} // namespace wd
