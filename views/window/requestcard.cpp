// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/requestcard.h"

#include "model/publication/findings.h"
#include "model/sjabloon/places.h"
#include "views/window/moments.h"

#include <QHBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;

RequestCard::RequestCard(const OpenRequest &request, Workbench &bench, SitePort &site, QWidget *parent)
    : Card("card-attention", parent)
    , m_bench(bench)
    , m_said(PageFrame::label({}, "error", this))
    , m_reason(new QLineEdit(this))
    , m_send(PageFrame::button(u"sendBack"_s, tr("Stuur terug"), "secondary", this))
{
    const auto may = site.account().mayPublish;
    const bool mine = request.user == site.account().user;
    column()->addWidget(PageFrame::label(askedWords(request, mine), "text", this));
    if (const QString when = momentWords(request.at, m_bench.clock()(), locale()); !when.isEmpty())
        column()->addWidget(PageFrame::label(tr("Gevraagd: %1.").arg(when), "help", this));
    if (!request.reason.isEmpty())
        column()->addWidget(PageFrame::label(tr("Reden: %1").arg(request.reason), "text", this));
    for (const Overruled &one : request.overruled)
        column()->addWidget(PageFrame::label(
            tr("%1: toch publiceren, want %2").arg(titleOfPart(bench.work(), one.part), one.reason), "text",
            this));
    m_reason->setObjectName(u"returnReason"_s);
    m_reason->setAccessibleName(tr("Reden om terug te sturen"));
    m_reason->setPlaceholderText(tr("Wat moet er nog anders?"));
    auto *buttons = new QHBoxLayout;
    auto *look = PageFrame::button(u"requestLook"_s, tr("Bekijken"), "secondary", this);
    auto *agree = PageFrame::button(u"requestAgree"_s, tr("Akkoord"), "primary", this);
    auto *back = PageFrame::button(u"requestReturn"_s, tr("Terug met reden"), "quiet", this);
    for (QPushButton *one : {look, agree, back})
        buttons->addWidget(one);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_reason, 1);
    reason->addWidget(m_send);
    column()->addLayout(reason);
    column()->addWidget(m_said);
    const bool mayAnswer = may.value_or(true) && !mine;
    agree->setVisible(mayAnswer);
    back->setVisible(mayAnswer);
    m_reason->hide();
    m_send->hide();
    m_said->hide();

    connect(look, &QPushButton::clicked, this, &RequestCard::lookAsked);
    connect(agree, &QPushButton::clicked, this, [this, request] {
        if (!request.withdraw && !isFitFor(request)) {
            Q_EMIT lookAsked(); // there is more to see or to mend than what was asked for
            return;
        }
        m_bench.decide(request.withdraw
                           ? PendingIntent{.kind = IntentKind::Withdraw,
                                           .reason = request.reason,
                                           .notice = request.notice}
                           : PendingIntent{.kind = IntentKind::Publish, .overruled = request.overruled});
    });
    connect(back, &QPushButton::clicked, this, [this] {
        m_reason->show();
        m_send->show();
        m_reason->setFocus();
    });
    connect(m_send, &QPushButton::clicked, this, &RequestCard::sendBack);
    connect(m_reason, &QLineEdit::returnPressed, this, &RequestCard::sendBack);
}

QString RequestCard::askedWords(const OpenRequest &request, bool mine)
{
    if (request.withdraw)
        return mine ? tr("U vroeg om dit dossier van de site te halen. Een collega die dat mag, beslist.")
                    : tr("%1 vraagt om dit dossier van de site te halen.").arg(request.user);
    return mine ? tr("U vroeg akkoord om te publiceren. Een collega die dat mag, krijgt het te zien.")
                : tr("%1 vraagt akkoord om dit te publiceren.").arg(request.user);
}

/// Agreeing publishes what was asked for, with the reasons that were given, when nothing else holds it back:
/// not what was written here since. Files are not read here, where a person waits: no bad one is ever sent.
bool RequestCard::isFitFor(const OpenRequest &request) const
{
    return m_bench.isAsShared(request.revision)
        && heldBackBy(findings(m_bench.publicationQuestion()), request.overruled).isEmpty();
}

void RequestCard::sendBack()
{
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty()) {
        m_said->setText(tr("Schrijf wat er nog anders moet. Uw collega leest dat."));
        m_said->show();
        m_reason->setFocus();
        return;
    }
    m_bench.decide({.kind = IntentKind::Returned, .reason = reason});
}

} // namespace wd
