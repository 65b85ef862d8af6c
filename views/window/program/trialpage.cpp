// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/trialpage.h"

#include "views/look/look.h"
#include "views/words/trialwords.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

struct Mark {
    QString icon;
    QColor colour;
};

/// A shape and a colour beside the words that say it.
Mark markOf(TrialOutcome outcome)
{
    switch (outcome) {
    case TrialOutcome::UnderWay:
        return {u"sync"_s, colours().info};
    case TrialOutcome::Good:
        return {u"check"_s, colours().accent};
    case TrialOutcome::Noted:
        return {u"info"_s, colours().info};
    case TrialOutcome::Hindered:
        return {u"attention"_s, colours().attention};
    case TrialOutcome::Unknown:
    case TrialOutcome::NotTried:
        return {u"circle"_s, colours().secondary};
    }
    Q_UNREACHABLE();
}

} // namespace

TrialPage::TrialPage(SitePort &site, const Clock &clock, const Language &language, QWidget *parent)
    : PageFrame(tr("Verbinding proberen"), parent)
    , m_site(site)
    , m_clock(clock)
    , m_language(language)
    , m_again(button(u"tryAgain"_s, tr("Opnieuw proberen"), "primary", this))
    , m_stop(button(u"stopTrial"_s, tr("Stop"), "secondary", this))
    , m_copy(button(u"copyTrial"_s, tr("Kopieer"), "secondary", this))
    , m_copied(label({}, "help", this))
    , m_summary(new QVBoxLayout)
    , m_steps(new QGridLayout)
{
    column()->addWidget(
        label(tr("Wij proberen alles wat Wijkdossier van de site nodig heeft, en zeggen wie kan oplossen wat "
                 "niet lukt. Daarvoor zetten wij even een map met proefbestanden op de site, zonder iets uit "
                 "uw dossiers. Die halen wij weer weg."),
              "text", this));
    addButtons();
    column()->addLayout(m_summary);
    m_steps->setHorizontalSpacing(measure::gap12);
    m_steps->setVerticalSpacing(measure::gap4);
    m_steps->setColumnStretch(2, 1);
    column()->addLayout(m_steps);
    connect(&m_site, &SitePort::trialMoved, this, &TrialPage::showStep);
    connect(&m_site, &SitePort::trialDone, this, &TrialPage::finish);
}

void TrialPage::addButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure::gap8);
    for (QPushButton *one : {m_again, m_stop, m_copy})
        buttons->addWidget(one);
    buttons->addWidget(m_copied, 1);
    column()->addLayout(buttons);
    m_copy->setAccessibleDescription(tr("Als tekst voor een mail aan uw helpdesk"));
    connect(m_again, &QPushButton::clicked, this, &TrialPage::start);
    connect(m_stop, &QPushButton::clicked, &m_site, &SitePort::stop);
    connect(m_copy, &QPushButton::clicked, this, &TrialPage::copy);
    setRunning(false);
}

void TrialPage::begin()
{
    if (!m_running)
        start();
    (m_running ? m_stop : m_again)->setFocus();
}

void TrialPage::start()
{
    clear(m_summary);
    clear(m_steps);
    m_rows.clear();
    m_trial.clear();
    m_copied->clear();
    m_begunAt = m_clock();
    setRunning(true);
    m_site.tryConnection();
}

void TrialPage::setRunning(bool running)
{
    m_running = running;
    const QWidget *at = window()->focusWidget(); // also before the window is in front
    const bool moves = at == m_again || at == m_stop;
    m_again->setVisible(!running);
    m_stop->setVisible(running);
    m_copy->setEnabled(!m_trial.isEmpty());
    if (moves)
        (running ? m_stop : m_again)->setFocus();
}

TrialPage::Row &TrialPage::rowOf(TrialSubject subject)
{
    if (const auto known = m_rows.find(subject); known != m_rows.end())
        return *known;
    Row row{.icon = new QLabel(this),
            .subject = label(trialSubject(subject, m_language), "field", this),
            .found = label({}, "text", this),
            .mender = label({}, "help", this)};
    row.found->setObjectName(u"trial_"_s + codeOf(subject));
    row.mender->setObjectName(u"mender_"_s + codeOf(subject));
    row.subject->setWordWrap(false);
    const int at = m_steps->rowCount();
    m_steps->addWidget(row.icon, at, 0, Qt::AlignTop);
    m_steps->addWidget(row.subject, at, 1, Qt::AlignTop | Qt::AlignLeft);
    m_steps->addWidget(row.found, at, 2, Qt::AlignTop);
    m_steps->addWidget(row.mender, at + 1, 2, Qt::AlignTop);
    return *m_rows.insert(subject, row);
}

void TrialPage::showStep(const TrialStep &step)
{
    const Row &row = rowOf(step.subject);
    const Mark mark = markOf(step.outcome);
    row.icon->setPixmap(icon(mark.icon, mark.colour).pixmap(iconSide()));
    row.icon->setAccessibleName(trialOutcome(step.outcome, m_language));
    row.found->setText(trialFound(step, m_language));
    setRole(row.found, step.outcome == TrialOutcome::NotTried ? "help" : "text");
    const QString mender
        = step.outcome == TrialOutcome::Hindered ? trialMender(menderOf(step), m_language) : QString();
    row.mender->setText(mender);
    row.mender->setVisible(!mender.isEmpty());
}

void TrialPage::finish(const SiteTrial &trial)
{
    m_trial = trial;
    for (const TrialStep &step : trial)
        showStep(step);
    clear(m_summary);
    auto *card = new Card(hindrancesIn(trial).isEmpty() ? "card-info" : "card-attention", this);
    auto *said = label(trialSummary(trial, m_language), "text", card);
    said->setObjectName(u"trialSummary"_s);
    card->column()->addWidget(said);
    m_summary->addWidget(card);
    setRunning(false);
}

void TrialPage::copy() const
{
    const SiteAccount account = m_site.account();
    const QString address = account.url.isLocalFile() ? account.url.toLocalFile() : account.url.toString();
    QApplication::clipboard()->setText(
        trialText({tr("Verbinding geprobeerd met Wijkdossier %1, %2")
                       .arg(QCoreApplication::applicationVersion(),
                            m_language.locale().toString(m_begunAt.toLocalTime(), QLocale::ShortFormat)),
                   tr("Site: %1. Account: %2.").arg(address, account.user)},
                  m_trial, m_language));
    m_copied->setText(tr("Gekopieerd: plak het in een mail aan uw helpdesk."));
}

} // namespace wd
