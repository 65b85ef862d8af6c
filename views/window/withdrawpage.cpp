// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/withdrawpage.h"

#include "views/words/commandwords.h"
#include "views/words/sentences.h"

namespace wd
{

using namespace Qt::StringLiterals;

WithdrawPage::WithdrawPage(Workbench &bench, SitePort &site, Language language, QWidget *parent)
    : PageFrame(tr("Van de site halen"), parent)
    , m_bench(bench)
    , m_site(site)
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
    column()->addWidget(label(
        tr("Bewoners kunnen daarna niets meer van dit dossier lezen, ook geen stukken of foto's. Uw werk "
           "blijft hier en bij uw collega's bewaard."),
        "text", this));
    column()->addWidget(question);
    column()->addWidget(m_reason);
    column()->addWidget(m_notice);
    column()->addWidget(m_answer);
    column()->addWidget(m_act, 0, Qt::AlignLeft);
    connect(m_act, &QPushButton::clicked, this, &WithdrawPage::act);
    connect(&m_site, &SitePort::reported, this,
            [this, language](const DossierId &id, const QStringList &steps, const QString &,
                             const std::optional<Error> &error) {
                if (!m_waiting || !m_bench.isOpen() || id != m_bench.work().id)
                    return;
                QStringList said;
                for (const QString &step : steps)
                    said.append(stepInWords(step, language));
                if (error)
                    said.append(sentence(*error, language));
                m_answer->setText(said.join(u'\n'));
                m_waiting = steps.filter(u"withdrawn"_s).isEmpty() && !error;
                m_act->setEnabled(error.has_value());
            });
}

void WithdrawPage::begin()
{
    m_reason->clear();
    m_answer->clear();
    m_waiting = false;
    m_act->setEnabled(!m_bench.readOnly());
    m_reason->setFocus();
}

void WithdrawPage::act()
{
    const QString reason = m_reason->toPlainText().simplified();
    if (reason.isEmpty()) {
        m_answer->setText(tr("Schrijf op waarom. Uw collega's lezen dat, en met een bericht ook bewoners."));
        m_reason->setFocus();
        return;
    }
    m_waiting = true;
    m_act->setEnabled(false);
    m_answer->setText(m_site.mood() == SiteMood::Offline
                          ? tr("U bent offline. Uw besluit is bewaard; wij halen de pagina weg zodra er weer "
                               "verbinding is.")
                          : tr("Wij halen de pagina van de site…"));
    m_bench.decide({.kind = IntentKind::Withdraw, .reason = reason, .notice = m_notice->isChecked()});
}

} // namespace wd
