// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/firststartpage.h"

#include "views/look/look.h"
#include "views/words/sentences.h"

#include <QUrl>
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

QLineEdit *field(QVBoxLayout *column, const QString &name, const QString &words, QWidget *parent)
{
    auto *caption = new QLabel(words, parent);
    auto *made = new QLineEdit(parent);
    made->setObjectName(name);
    made->setAccessibleName(words);
    caption->setBuddy(made);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(measure::gap4);
    pair->addWidget(caption);
    pair->addWidget(made);
    column->addLayout(pair);
    column->addSpacing(measure::gap8);
    return made;
}

} // namespace

FirstStartPage::FirstStartPage(SitePort &site, QWidget *parent)
    : QWidget(parent)
    , m_site(site)
    , m_heading(label({}, "title", this))
    , m_help(label({}, "text", this))
    , m_answer(label({}, "error", this))
    , m_practice(new QPushButton(tr("Eerst oefenen"), this))
    , m_logIn(new QPushButton(tr("Aanmelden"), this))
    , m_plain(new QPushButton(tr("Toch aanmelden, zonder beveiliging"), this))
    , m_later(new QPushButton(tr("Later"), this))
{
    auto *page = new QHBoxLayout(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(measure::gap8);
    column->addStretch(1);
    column->addWidget(m_heading);
    column->addWidget(m_help);
    column->addSpacing(measure::gap16);
    column->addWidget(m_practice, 0, Qt::AlignLeft);
    column->addSpacing(measure::gap24);
    m_address = field(column, u"siteAddress"_s, tr("Adres van de site"), this);
    m_address->setPlaceholderText(u"www.gemeente.example"_s);
    m_user = field(column, u"siteUser"_s, tr("Gebruikersnaam"), this);
    m_password = field(column, u"sitePassword"_s, tr("Wachtwoord"), this);
    m_password->setEchoMode(QLineEdit::Password);
    column->addWidget(m_answer);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_logIn);
    buttons->addWidget(m_plain);
    buttons->addWidget(m_later);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * measure::textWidth);
    page->addStretch(1);
    page->addWidget(middle, 4);
    page->addStretch(1);

    m_practice->setObjectName(u"practiceFirst"_s);
    m_logIn->setObjectName(u"logIn"_s);
    m_later->setObjectName(u"logInLater"_s);
    m_plain->setObjectName(u"logInPlain"_s);
    m_plain->hide();
    setRole(m_later, "quiet");
    m_answer->setObjectName(u"logInAnswer"_s);
    connect(m_practice, &QPushButton::clicked, this, &FirstStartPage::practiceAsked);
    connect(m_logIn, &QPushButton::clicked, this, &FirstStartPage::logIn);
    connect(m_plain, &QPushButton::clicked, this, [this] {
        m_site.agreeToPlainHttp();
        logIn();
    });
    connect(m_later, &QPushButton::clicked, this, &FirstStartPage::laterAsked);
    for (QLineEdit *edit : {m_address, m_user, m_password})
        connect(edit, &QLineEdit::returnPressed, this, &FirstStartPage::logIn);
    connect(&m_site, &SitePort::tried, this, &FirstStartPage::tried);
    askAnew();
}

void FirstStartPage::askAnew()
{
    m_again = false;
    m_heading->setText(tr("Welkom bij Wijkdossier"));
    m_help->setText(tr(
        "U maakt hier dossiers over plannen in de wijk. Oefen eerst op een site die alleen op deze computer "
        "staat, of meld u aan bij de site van de gemeente."));
    m_practice->show();
    m_address->setEnabled(true);
    m_user->setEnabled(true);
    m_later->setVisible(true);
    m_answer->clear();
    m_plain->hide();
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
    m_address->setText(account.url.toString());
    m_address->setEnabled(false);
    m_user->setText(account.user);
    m_user->setEnabled(false);
    m_answer->clear();
    m_plain->hide();
    setRole(m_logIn, "primary");
    m_password->setFocus();
}

void FirstStartPage::logIn()
{
    if (m_asking)
        return;
    for (QLineEdit *edit : {m_address, m_user, m_password}) {
        if (edit->text().trimmed().isEmpty()) {
            m_answer->setText(edit == m_address    ? tr("Vul het adres van de site in.")
                                  : edit == m_user ? tr("Vul uw gebruikersnaam in.")
                                                   : tr("Vul uw wachtwoord in."));
            edit->setFocus();
            return;
        }
    }
    m_asking = true;
    setBusy(true);
    if (m_again)
        m_site.givePassword(m_password->text());
    else
        m_site.connectTo(QUrl(m_address->text().trimmed()), {}, m_user->text().trimmed(), m_password->text());
}

void FirstStartPage::setBusy(bool busy)
{
    m_plain->hide();
    m_logIn->setEnabled(!busy);
    m_practice->setEnabled(!busy);
    if (busy)
        m_answer->setText(tr("Wij melden u aan…"));
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
    m_password->clear();
    m_answer->clear();
    Q_EMIT done();
}

/// What was found instead of what was typed is filled in, for the person to agree with; the password has gone
/// nowhere yet.
void FirstStartPage::answerWith(const Error &error)
{
    const auto found = u"found-site:"_s;
    const bool asks = error.kind == ErrorKind::NeedsUser;
    const bool plain = asks && error.detail == u"plain-http"_s;
    // The usual sentence names what to type on the command line.
    m_answer->setText(plain
                          ? tr("Uw wachtwoord is niet verstuurd. De verbinding met %1 is niet beveiligd, dus "
                               "anderen kunnen het onderweg lezen: gebruik https://, of kies „%2”.")
                                .arg(error.subject, m_plain->text())
                          : sentence(error, Language::of(locale())));
    m_plain->setVisible(plain);
    if (asks && error.detail.startsWith(found)) {
        m_address->setText(error.detail.mid(found.size()));
        m_logIn->setFocus();
        return;
    }
    m_password->setFocus();
    m_password->selectAll();
}

} // namespace wd
