// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/aboutpage.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>

namespace wd
{

using namespace Qt::StringLiterals;

AboutPage::AboutPage(SupportPort *support, Language language, QWidget *parent)
    : PageFrame(tr("Wijkdossier %1").arg(QCoreApplication::applicationVersion()), parent)
    , m_support(support)
    , m_language(language)
    , m_newer(new Card("card-info", this))
    , m_facts(label({}, "text", this))
    , m_newerWords(label({}, "text", m_newer))
    , m_copy(button(u"copyFacts"_s, tr("Kopieer"), "secondary", this))
    , m_openNewer(button(u"openNewer"_s, tr("Open dit adres"), "secondary", m_newer))
{
    makeNewer();
    const auto say = [this](const QString &words, const char *role) {
        QLabel *said = label(words, role, this);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column()->addWidget(said);
    };
    say(tr("Dossiers over plannen in de wijk: schrijven zonder verbinding, delen met collega's, en op de "
           "site zetten als u dat "
           "zegt."),
        "text");
    say(tr("Wat blijft hier"), "part");
    say(tr("Alles wat u typt, staat op deze computer. Alleen de site die u koos, krijgt uw dossiers. "
           "Bewoners zien pas iets als u "
           "publiceert. Wij meten niets en sturen niets naar anderen. Uw wachtwoord staat in de sleutelbos "
           "van deze computer, of "
           "nergens."),
        "text");
    say(tr("Handige toetsen"), "part");
    say(tr("Ctrl+K alle opdrachten · Ctrl+N nieuw dossier · Ctrl+F zoeken in dit dossier · Ctrl+Shift+F "
           "zoeken in "
           "alle dossiers · Ctrl+Z ongedaan maken · Ctrl+P afdrukken · F9 voorbeeld · F11 volledig scherm · "
           "Ctrl+1, 2, 3 of F6 naar een andere kolom · F1 hulp bij dit onderdeel"),
        "text");
    say(tr("Waar het mee werkt"), "part");
    m_facts->setObjectName(u"programFacts"_s);
    m_facts->setTextFormat(Qt::PlainText); // an address is what somebody typed
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column()->addWidget(m_facts);
    m_copy->setAccessibleDescription(tr("Zet de versies en de site op het klembord, voor wie u helpt"));
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_facts->text()); });
    column()->addWidget(m_copy, 0, Qt::AlignLeft);
    say(tr("Vrije software onder de GPL, versie 3 of later."), "help");
}

/// What a municipality wrote is text and nothing else; its address opens by a click on our own button.
void AboutPage::makeNewer()
{
    m_newerWords->setObjectName(u"newerProgram"_s);
    m_newerWords->setTextFormat(Qt::PlainText);
    m_newerWords->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_newer->column()->addWidget(m_newerWords);
    m_newer->column()->addWidget(m_openNewer, 0, Qt::AlignLeft);
    m_newer->hide();
    connect(m_openNewer, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_address); });
    column()->addWidget(m_newer);
}

void AboutPage::showNewer(const std::optional<ProgramAnnouncement> &announced)
{
    m_newerWords->setText(newerInWords(announced, m_language).join(u'\n'));
    m_address = announced ? announced->address().value_or(QUrl()) : QUrl();
    m_openNewer->setVisible(!m_address.isEmpty());
    m_openNewer->setAccessibleDescription(m_address.toDisplayString());
    m_newer->setVisible(announced.has_value());
}

void AboutPage::begin()
{
    if (!m_support)
        return;
    m_support->askFacts(this, [this](const Result<ProgramFacts> &facts) {
        if (facts)
            showFacts(*facts);
    });
}

void AboutPage::showFacts(const ProgramFacts &facts)
{
    showNewer(facts.announced);
    m_facts->setText(programInWords(facts, m_language).join(u'\n'));
    m_copy->setEnabled(true);
}

} // namespace wd
