// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/strip.h"

#include "views/look/look.h"
#include "views/words/overtakenwords.h"
#include "views/words/sentences.h"

#include <QHBoxLayout>
#include <QLocale>

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

Language languageOf(const QWidget &widget)
{
    return widget.locale().language() == QLocale::English ? Language::English : Language::Dutch;
}

} // namespace

Strip::Strip(Workbench &bench, SitePort &site, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_site(site)
    , m_mark(new QLabel(this))
    , m_sharing(new QLabel(this))
    , m_publishing(new QLabel(this))
    , m_told(new QLabel(this))
    , m_stop(button(u"stopSync"_s, "quiet", this))
    , m_logIn(button(u"stripLogIn"_s, "quiet", this))
    , m_act(button(u"stripAct"_s, "quiet", this))
    , m_page(button(u"seePage"_s, "quiet", this))
    , m_publish(button(u"publishStep"_s, "primary", this))
{
    setObjectName(u"strip"_s);
    setRole(this, "strip");
    setAttribute(Qt::WA_StyledBackground);
    m_sharing->setObjectName(u"sharing"_s);
    m_publishing->setObjectName(u"publishing"_s);
    m_told->setObjectName(u"told"_s);
    m_stop->setText(tr("Stop"));
    m_logIn->setText(tr("Aanmelden…"));
    m_page->setText(tr("Bekijk pagina"));
    m_publish->setText(tr("Publiceren…"));
    for (QLabel *label : {m_sharing, m_publishing, m_told}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // titles of others stand in it
        label->setMinimumWidth(1);
    }

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measure::gap16, measure::gap8, measure::gap16, measure::gap8);
    row->setSpacing(measure::gap8);
    row->addWidget(m_mark);
    row->addWidget(m_sharing, 3);
    row->addWidget(m_stop);
    row->addWidget(m_logIn);
    row->addWidget(m_publishing, 3);
    row->addWidget(m_told, 4);
    row->addWidget(m_act);
    row->addStretch(1);
    row->addWidget(m_page);
    row->addWidget(m_publish);

    m_forget.setSingleShot(true);
    m_forget.setInterval(12s);
    connect(&m_forget, &QTimer::timeout, this, &Strip::forget);
    connect(m_stop, &QPushButton::clicked, &m_site, &SitePort::stop);
    connect(m_logIn, &QPushButton::clicked, this, &Strip::passwordAsked);
    connect(m_page, &QPushButton::clicked, this, &Strip::pageAsked);
    connect(m_publish, &QPushButton::clicked, this, &Strip::publishAsked);
    connect(m_act, &QPushButton::clicked, this, [this] {
        m_forget.stop();
        m_told->hide();
        m_act->hide();
        if (const auto does = m_does)
            does();
        if (!m_unread.isEmpty() && m_told->isHidden())
            forget();
    });
    for (const auto signal : {&SitePort::moodChanged, &SitePort::doingChanged})
        connect(&m_site, signal, this, &Strip::refresh);
    for (const auto signal : {&Workbench::opened, &Workbench::closed, &Workbench::saved,
                              &Workbench::standingChanged, &Workbench::changed, &Workbench::draftsChanged})
        connect(&m_bench, signal, this, &Strip::refresh);
    m_told->hide();
    refresh();
}

void Strip::setChanges(int count)
{
    m_changes = count;
    refresh();
}

void Strip::setAutomatic(bool automatic)
{
    m_automatic = automatic;
    refresh();
}

void Strip::tell(const QString &sentence, const QString &action, const std::function<void()> &act)
{
    m_told->setText(sentence);
    m_told->show();
    m_act->setText(action);
    m_act->setVisible(!action.isEmpty());
    m_does = act;
    m_forget.start();
    refresh();
}

void Strip::tellUntilRead(const QString &sentence)
{
    m_unread = sentence;
    tell(sentence, tr("Gelezen"), [this] {
        m_unread.clear();
        forget();
    });
    m_forget.stop();
}

void Strip::forget()
{
    if (!m_unread.isEmpty()) {
        tellUntilRead(m_unread);
        return;
    }
    m_told->hide();
    m_act->hide();
    refresh();
}

QString Strip::sharingWords() const
{
    switch (m_site.mood()) {
    case SiteMood::None:
        return tr("Uw werk staat veilig op deze computer. Het wordt nog nergens gedeeld.");
    case SiteMood::Working:
        return m_site.doing().isEmpty() ? tr("Wordt gedeeld…") : m_site.doing();
    case SiteMood::Offline:
        if (!m_automatic)
            return tr("U bent offline. Uw werk staat veilig op deze computer; u deelt het met F5.");
        return tr("U bent offline. Uw werk staat veilig op deze computer; wij delen het zodra er weer "
                  "verbinding is.");
    case SiteMood::NeedsPassword:
        return tr("De site vraagt uw wachtwoord. Uw werk staat veilig op deze computer.");
    case SiteMood::Refused:
        return m_site.error() ? sentence(*m_site.error(), languageOf(*this)) : tr("Delen lukt nu niet.");
    case SiteMood::Idle:
        break;
    }
    if (!m_bench.isSaved())
        return tr("Wordt bewaard…");
    if (!m_site.lastSync().isValid())
        return m_automatic ? tr("Nog niet gedeeld") : tr("Nog niet gedeeld; u deelt met F5");
    if (!m_automatic)
        return tr("Gedeeld %1; daarna deelt u met F5")
            .arg(locale().toString(m_site.lastSync().toLocalTime().time(), u"HH:mm"_s));
    return tr("Gedeeld %1").arg(locale().toString(m_site.lastSync().toLocalTime().time(), u"HH:mm"_s));
}

QString Strip::intentWords(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Publish:
        return tr("Wordt gepubliceerd zodra het kan");
    case IntentKind::Withdraw:
        return tr("Wordt ingetrokken zodra het kan");
    case IntentKind::Request:
        return tr("Uw verzoek gaat weg zodra het kan");
    case IntentKind::Returned:
        return tr("Het verzoek gaat terug zodra het kan");
    }
    Q_UNREACHABLE();
}

QString Strip::publishingWords() const
{
    if (!m_bench.isOpen())
        return {};
    const auto unfinished = int(m_bench.unfinished().size());
    if (unfinished == 0)
        return standingWords();
    const QString first = tr("%n onderdeel(en) nog niet af", nullptr, unfinished);
    const QString rest = standingWords();
    return rest.isEmpty() ? first : first + u" · "_s + rest;
}

QString Strip::standingWords() const
{
    const Standing &standing = m_bench.standing();
    if (m_bench.intent())
        return intentWords(m_bench.intent()->kind);
    if (!standing.published)
        return standing.withdrawnReason.isEmpty() ? tr("Nog niet op de site") : tr("Van de site gehaald");
    const QList<Overtaken> page = overtakenNow(), due = dueOn(m_bench.work(), m_bench.today());
    if (m_changes <= 0 && !page.isEmpty())
        return tr("%1 Publiceer opnieuw.")
            .arg(overtakenInWords(page.first(), *standing.shown, languageOf(*this)));
    if (m_changes <= 0 && !due.isEmpty())
        return overtakenInWords(due.first(), m_bench.work(), languageOf(*this));
    return standsWords();
}

QString Strip::standsWords() const
{
    if (m_changes < 0)
        return tr("Op de site");
    if (m_changes > 0)
        return tr("%n wijziging(en) nog niet op de site", nullptr, m_changes);
    // Not while something is half typed: the site does not have that.
    return m_bench.unfinished().isEmpty() ? tr("De site is bij") : QString();
}

/// What the page residents see says that time made untrue.
QList<Overtaken> Strip::overtakenNow() const
{
    const Standing &standing = m_bench.standing();
    return standing.shown ? overtaken(*standing.shown, standing.shownAs, m_bench.today())
                          : QList<Overtaken>();
}

bool Strip::nothingToPublish() const
{
    return m_bench.isOpen() && m_bench.standing().published && m_changes == 0 && overtakenNow().isEmpty();
}

void Strip::setQuiet(bool quiet)
{
    m_quiet = quiet;
    refresh();
}

void Strip::refresh()
{
    const SiteMood mood = m_site.mood();
    const bool trouble
        = mood == SiteMood::Offline || mood == SiteMood::NeedsPassword || mood == SiteMood::Refused;
    const QString mark = trouble ? u"offline"_s : mood == SiteMood::Working ? u"sync"_s : u"check"_s;
    m_mark->setPixmap(icon(mark, trouble ? colours().attention : colours().accent).pixmap(iconSide()));
    m_sharing->setText(sharingWords());
    m_stop->setVisible(mood == SiteMood::Working && !m_site.doing().isEmpty());
    m_logIn->setVisible(mood == SiteMood::NeedsPassword || mood == SiteMood::None);
    const QString publishing = publishingWords();
    m_publishing->setText(publishing);
    m_publishing->setVisible(!publishing.isEmpty() && !m_told->isVisibleTo(this));
    m_page->setVisible(m_bench.isOpen() && m_bench.standing().published);
    m_publish->setVisible(m_bench.isOpen() && !m_bench.readOnly());
    const bool asked = !m_bench.standing().requests.empty(); // its card has the green one
    const char *const role = m_quiet || asked || nothingToPublish() ? "secondary" : "primary";
    if (m_publish->property("role").toString() != QLatin1String(role))
        setRole(m_publish, role);
}

} // namespace wd
