// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/firststartpage.h"

#include "model/dossier/foundsite.h"
#include "views/look/look.h"
#include "views/window/program/siteformfields.h"
#include "views/words/sentences.h"
#include "views/words/siteformwords.h"

#include <QVBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setWordWrap(true);
    setRole(made, role);
    return made;
}

} // namespace

FirstStartPage::FirstStartPage(SitePort &site, QWidget *parent)
    : QScrollArea(parent)
    , m_site(site)
    , m_fields(new SiteFormFields(site.forms(), Language::of(locale())))
    , m_heading(label({}, "title", this))
    , m_help(label({}, "text", this))
    , m_answer(label({}, "error", this))
    , m_practice(new QPushButton(tr("Eerst oefenen"), this))
    , m_logIn(new QPushButton(this))
    , m_agree(new QPushButton(this))
    , m_later(new QPushButton(tr("Later"), this))
{
    layOut();
    m_practice->setObjectName(u"practiceFirst"_s);
    m_logIn->setObjectName(u"logIn"_s);
    m_later->setObjectName(u"logInLater"_s);
    m_agree->setObjectName(u"siteAgree"_s);
    m_agree->hide();
    setRole(m_later, "quiet");
    m_answer->setObjectName(u"logInAnswer"_s);
    m_answer->setTextFormat(Qt::PlainText); // it names what others called so
    connect(m_practice, &QPushButton::clicked, this, &FirstStartPage::practiceAsked);
    connect(m_logIn, &QPushButton::clicked, this, &FirstStartPage::logIn);
    connect(m_agree, &QPushButton::clicked, this, &FirstStartPage::agree);
    connect(m_later, &QPushButton::clicked, this, &FirstStartPage::laterAsked);
    connect(m_fields, &SiteFormFields::entered, this, &FirstStartPage::logIn);
    connect(m_fields, &SiteFormFields::kindChosen, this, &FirstStartPage::kindChosen);
    // What was asked was asked of what stood there.
    connect(m_fields, &SiteFormFields::edited, m_agree, &QPushButton::hide);
    connect(&m_site, &SitePort::tried, this, &FirstStartPage::tried);
    askAnew();
}

void FirstStartPage::layOut()
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its fields scroll it
    setWidgetResizable(true);
    auto *whole = new QWidget(this);
    auto *page = new QHBoxLayout(whole);
    auto *column = new QVBoxLayout;
    column->setSpacing(measure::gap8);
    column->addStretch(1);
    column->addWidget(m_heading);
    column->addWidget(m_help);
    column->addSpacing(measure::gap16);
    column->addWidget(m_practice, 0, Qt::AlignLeft);
    column->addSpacing(measure::gap24);
    column->addWidget(m_fields);
    column->addWidget(m_answer);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_logIn);
    buttons->addWidget(m_agree);
    buttons->addWidget(m_later);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *middle = new QWidget(whole);
    middle->setLayout(column);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * measure::textWidth);
    page->addStretch(1);
    page->addWidget(middle, 4);
    page->addStretch(1);
    setWidget(whole);
}

void FirstStartPage::askAnew()
{
    m_again = false;
    m_heading->setText(tr("Welkom bij Wijkdossier"));
    m_help->setText(tr(
        "U maakt hier dossiers over plannen in de wijk. Oefen eerst op een site die alleen op deze computer "
        "staat, of kies waar u met uw collega's werkt."));
    m_practice->show();
    m_fields->askAll();
    m_later->setVisible(true);
    kindChosen();
    setRole(m_practice, "primary");
    setRole(m_logIn, "secondary");
}

void FirstStartPage::askPasswordAgain()
{
    const SiteAccount account = m_site.account();
    m_again = true;
    m_heading->setText(tr("Aanmelden bij %1").arg(account.name));
    m_help->setText(tr("De site vraagt uw wachtwoord. Uw werk staat veilig op deze computer."));
    m_practice->hide();
    m_fields->askPasswordOf(account.kind, {{u"url"_s, account.url.toString()}, {u"user"_s, account.user}});
    kindChosen();
    setRole(m_logIn, "primary");
}

void FirstStartPage::kindChosen()
{
    m_answer->clear();
    m_agree->hide();
    m_logIn->setText(m_fields->form().asksPassword ? tr("Aanmelden") : tr("Verbinden"));
}

void FirstStartPage::logIn()
{
    logInWith(m_fields->answers());
}

/// With what the button says, and nothing else of what may be asked.
void FirstStartPage::agree()
{
    SiteFormAnswers answers = m_fields->answers();
    answers.said.insert(m_agreement, {});
    logInWith(answers);
}

void FirstStartPage::logInWith(const SiteFormAnswers &answers)
{
    if (m_asking)
        return;
    if (const auto lacks = m_fields->goToWhatLacks()) {
        say(*lacks, "error");
        return;
    }
    m_asking = true;
    setBusy(true);
    if (m_again)
        m_site.givePassword(answers);
    else
        m_site.connectTo(answers);
}

void FirstStartPage::say(const QString &words, const char *role)
{
    setRole(m_answer, role);
    m_answer->setText(words);
}

void FirstStartPage::setBusy(bool busy)
{
    m_agree->hide();
    m_logIn->setEnabled(!busy);
    m_practice->setEnabled(!busy);
    if (busy)
        say(m_fields->form().asksPassword ? tr("Wij melden u aan…") : tr("Wij kijken wat er is…"), "help");
}

void FirstStartPage::tried(const std::optional<Error> &error)
{
    if (!m_asking)
        return;
    m_asking = false;
    setBusy(false);
    if (error) {
        answerWith(*error);
        return;
    }
    m_fields->forgetPassword();
    m_answer->clear();
    Q_EMIT done();
}

/// What was found instead of what was typed is filled in, for the person to agree with; the password has gone
/// nowhere yet.
void FirstStartPage::answerWith(const Error &error)
{
    const Language language = Language::of(locale());
    const QString kind = m_fields->form().kind;
    const auto agreement
        = error.kind == ErrorKind::NeedsUser ? m_fields->agreementTo(error.detail) : std::nullopt;
    m_agreement = agreement.value_or(QString());
    m_agree->setText(agreement ? siteFieldLabel(kind, *agreement, language) : QString());
    m_agree->setVisible(agreement.has_value());
    // What was found and only has to be agreed to is no error.
    const bool found = agreement && !m_fields->form().asksPassword;
    say(agreement ? siteQuestion(kind, error, m_agree->text(), language) : sentence(error, language),
        found ? "" : "error");
    // It stands below what may be a long form; where that is comes with the layout.
    QMetaObject::invokeMethod(
        this,
        [this] {
            widget()->layout()->activate();
            ensureWidgetVisible(m_logIn, 0, measure::gap24);
        },
        Qt::QueuedConnection);
    if (const auto where = whereSiteIs(error)) {
        m_fields->takeFound(*where);
        m_logIn->setFocus();
        return;
    }
    if (found)
        m_agree->setFocus();
    m_fields->goToPassword();
}

} // namespace wd
