// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/publishing/withdrawpage.h"

#include "model/publication/notes/decision.h"
#include "views/window/pagewords.h"
#include "views/words/eventwords.h"
#include "views/words/sentences.h"

#include <QSignalBlocker>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const auto reasonWords = u"withdraw"_s; ///< whose words are kept

} // namespace

WithdrawPage::WithdrawPage(OpenDossier &openDossier, SitePort &site, Language language, QWidget *parent)
    : PageFrame(tr("Van de site halen"), parent)
    , m_openDossier(openDossier)
    , m_site(site)
    , m_language(language)
    , m_who(label(tr("U mag dit niet zelf. Een collega die mag publiceren, krijgt uw verzoek met de reden."),
                  "text", this))
    , m_reason(new QPlainTextEdit(this))
    , m_notice(new QCheckBox(tr("Laat een bericht achter, met titel, datum en reden"), this))
    , m_answer(label({}, "help", this))
    , m_act(button(u"withdrawNow"_s, tr("Haal deze pagina van de site"), "danger", this))
{
    auto *question = label(tr("Waarom gaat deze pagina weg?"), "text", this);
    question->setBuddy(m_reason);
    m_reason->setObjectName(u"withdrawReason"_s);
    m_reason->setAccessibleName(question->text());
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_notice->setObjectName(u"withdrawNotice"_s);
    m_answer->setObjectName(u"withdrawAnswer"_s);
    m_who->setObjectName(u"withdrawWho"_s);
    column()->addWidget(label(
        tr("Bewoners kunnen daarna niets meer van dit dossier lezen, ook geen stukken of foto's. Uw werk "
           "blijft hier en bij uw collega's bewaard."),
        "text", this));
    column()->addWidget(m_who);
    column()->addWidget(question);
    column()->addWidget(m_reason);
    column()->addWidget(m_notice);
    column()->addWidget(m_answer);
    column()->addWidget(m_act, 0, Qt::AlignLeft);
    connect(m_act, &QPushButton::clicked, this, &WithdrawPage::act);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { keepWords(m_openDossier, reasonWords, m_reason->toPlainText()); });
    connect(&m_site, &SitePort::reported, this, &WithdrawPage::reported);
    connect(&m_site, &SitePort::siteStateChanged, this, &WithdrawPage::follow);
}

bool WithdrawPage::asks() const
{
    return mayOnlyAsk(m_site.account().mayPublish);
}

void WithdrawPage::begin()
{
    {
        const QSignalBlocker notTyped(m_reason);
        m_reason->setPlainText(keptWords(m_openDossier, reasonWords));
    }
    m_answer->clear();
    m_waiting = false;
    m_act->setEnabled(true); // also of what nobody can edit here: in the trash, or of a newer program
    m_act->setText(asks() ? tr("Vraag om deze pagina weg te halen") : tr("Haal deze pagina van de site"));
    m_who->setVisible(asks());
    m_reason->setFocus();
}

void WithdrawPage::act()
{
    const PendingIntent decision{.kind = IntentKind::Withdraw,
                                 .reason = m_reason->toPlainText().simplified(),
                                 .notice = m_notice->isChecked()};
    if (!isComplete(decision)) {
        m_answer->setText(tr("Schrijf op waarom. Uw collega's lezen dat, en met een bericht ook bewoners."));
        m_reason->setFocus();
        return;
    }
    m_waiting = true;
    m_leavesNotice = decision.notice;
    m_act->setEnabled(false);
    m_answer->setText(asks() ? tr("Uw verzoek gaat naar de site…") : tr("Wij halen de pagina van de site…"));
    follow();
    m_openDossier.decide(decision);
    keepWords(m_openDossier, reasonWords, {}); // the decision has them now
}

void WithdrawPage::reported(const DossierId &id, const QList<SyncEvent> &events, const QString &,
                            const std::optional<Error> &error)
{
    if (!m_waiting || !m_openDossier.isOpen() || id != m_openDossier.work().id)
        return;
    QStringList said;
    bool settled = error.has_value();
    for (const SyncEvent &event : events) {
        // A decision of somebody without the right goes to the site as a request.
        const bool requested = event.kind == SyncEventKind::Requested,
                   gone = event.kind == SyncEventKind::Withdrawn;
        m_leavesNotice = m_leavesNotice && event.kind != SyncEventKind::NoticeNotLeft;
        settled = settled || requested || gone;
        if (requested)
            said.append(tr("Uw verzoek staat klaar. Een collega die mag publiceren, beslist."));
        else if (gone)
            said.append(m_leavesNotice
                            ? tr("De pagina is van de site. Bewoners lezen op die plaats uw bericht.")
                            : tr("De pagina is van de site. Bewoners kunnen het dossier niet meer lezen."));
        else if (const QString words = newsInWords(event, m_language); !words.isEmpty())
            said.append(words);
    }
    if (error)
        said.append(sentence(*error, m_language));
    m_answer->setText(said.join(u'\n'));
    m_waiting = !settled;
    m_act->setEnabled(error.has_value());
}

/// Why it does not happen now, when the site is not there to answer.
void WithdrawPage::follow()
{
    if (!m_waiting)
        return;
    switch (m_site.siteState()) {
    case SiteState::Offline:
        m_answer->setText(asks()
                              ? tr("U bent offline. Uw verzoek is bewaard; wij sturen het zodra er weer "
                                   "verbinding is.")
                              : tr("U bent offline. Uw besluit is bewaard; wij halen de pagina weg zodra er "
                                   "weer verbinding is."));
        break;
    case SiteState::NeedsPassword:
        m_answer->setText(tr("De site vraagt uw wachtwoord. Uw besluit is bewaard tot u zich aanmeldt."));
        break;
    case SiteState::None:
        m_answer->setText(tr("Er is nog geen site. Meld u eerst aan; uw besluit is bewaard."));
        break;
    case SiteState::Refused:
        if (m_site.error())
            m_answer->setText(sentence(*m_site.error(), m_language));
        break;
    case SiteState::Idle:
    case SiteState::Working:
        break;
    }
}

} // namespace wd
