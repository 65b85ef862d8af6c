// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/publishing/requestcard.h"

#include "model/publication/notes/decision.h"
#include "model/publication/notes/sitequestions.h"
#include "model/sjabloon/places.h"
#include "views/look/look.h"
#include "views/window/moments.h"
#include "views/window/pagewords.h"
#include "views/words/findingwords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QThreadPool>

namespace wd
{

using namespace Qt::StringLiterals;

RequestCard::RequestCard(const OpenRequest &request, OpenDossier &openDossier, SitePort &site,
                         const FileCheck &files, FileInspector &papers, Language language, QWidget *parent)
    : Card("card-attention", parent)
    , m_openDossier(openDossier)
    , m_files(files)
    , m_papers(papers)
    , m_language(language)
    , m_beware(new QVBoxLayout)
    , m_said(PageFrame::label({}, "error", this))
    , m_kept(u"return/%1/%2"_s.arg(request.user).arg(request.revision))
    , m_reason(new QLineEdit(keptWords(openDossier, m_kept), this))
    , m_send(PageFrame::button(u"sendBack"_s, tr("Stuur terug"), "secondary", this))
{
    const bool mine = request.user == site.account().user;
    column()->addWidget(PageFrame::label(askedWords(request, mine), "text", this));
    if (const QString when = momentWords(request.at, m_openDossier.clock()(), m_language); !when.isEmpty())
        column()->addWidget(PageFrame::label(tr("Gevraagd: %1.").arg(when), "help", this));
    if (!request.reason.isEmpty())
        column()->addWidget(PageFrame::label(tr("Reden: %1").arg(request.reason), "text", this));
    for (const Overruled &one : request.overruled)
        column()->addWidget(PageFrame::label(
            tr("%1: toch publiceren, want %2").arg(titleOfPart(openDossier.work(), one.part), one.reason),
            "text", this));
    column()->addLayout(m_beware);
    m_reason->setObjectName(u"returnReason"_s);
    m_reason->setAccessibleName(tr("Reden om terug te sturen"));
    m_reason->setPlaceholderText(tr("Wat moet er nog anders?"));
    auto *buttons = new QHBoxLayout;
    auto *look = PageFrame::button(u"requestLook"_s, tr("Bekijken"), "secondary", this);
    m_agree = PageFrame::button(u"requestAgree"_s, tr("Akkoord"), "secondary", this); // Tab: after looking
    auto *back = PageFrame::button(u"requestReturn"_s, tr("Terug met reden"), "quiet", this);
    for (QPushButton *one : {look, m_agree, back})
        buttons->addWidget(one);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_reason, 1);
    reason->addWidget(m_send);
    column()->addLayout(reason);
    column()->addWidget(m_said);
    const bool answers = wd::mayAnswer(request, site.account().user, site.account().mayPublish);
    // What a newer program made is seen and agreed to there; taking it off the site asks for neither.
    const bool readOnly = openDossier.readOnly();
    m_agree->setVisible(answers && (!readOnly || request.withdraw));
    look->setVisible(!readOnly);
    back->setVisible(answers);
    const bool writing = answers && !m_reason->text().isEmpty();
    m_reason->setVisible(writing);
    m_send->setVisible(writing);
    m_said->hide();

    if (answers && !request.withdraw && !readOnly)
        lookAtFiles([this](const QList<Finding> &found) { warn(found); });

    connect(look, &QPushButton::clicked, this, &RequestCard::lookAsked);
    connect(m_agree, &QPushButton::clicked, this, [this, request] { agree(request); });
    connect(back, &QPushButton::clicked, this, [this] {
        m_reason->show();
        m_send->show();
        m_reason->setFocus();
    });
    connect(&m_openDossier, &OpenDossier::decisionRefused, this, [this] {
        if (std::exchange(m_agreed, false))
            Q_EMIT lookAsked();
    });
    connect(m_send, &QPushButton::clicked, this, &RequestCard::sendBack);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &words) { keepWords(m_openDossier, m_kept, words); });
    connect(m_reason, &QLineEdit::returnPressed, this, &RequestCard::sendBack);
}

void RequestCard::setNext(bool next)
{
    setRole(m_agree, next ? "primary" : "secondary");
}

QString RequestCard::askedWords(const OpenRequest &request, bool mine)
{
    if (request.withdraw)
        return mine ? tr("U vroeg om dit dossier van de site te halen. Een collega die dat mag, beslist.")
                    : tr("%1 vraagt om dit dossier van de site te halen.").arg(request.who());
    return mine ? tr("U vroeg akkoord om te publiceren. Een collega die dat mag, krijgt het te zien.")
                : tr("%1 vraagt akkoord om dit te publiceren.").arg(request.who());
}

/// Agreeing publishes what was asked for, with the reasons that were given, when nothing else holds it back:
/// not what was written here since, and not over what somebody did on the site. Files are not read here,
/// where a person waits.
bool RequestCard::isFitFor(const OpenRequest &request) const
{
    const PublicationStatus &stands = m_openDossier.publicationStatus();
    return m_openDossier.isAsShared(request.revision) && !stands.otherOnSite
        && answeredByPublishing(stands.asked).isEmpty()
        && isFitToAgree(request, findings(m_openDossier.publicationQuestion()));
}

void RequestCard::agree(const OpenRequest &request)
{
    m_openDossier.save(); // deciding hands over what is being typed: it must be looked at too
    if (request.withdraw)
        m_openDossier.decide(agreeingWith(request));
    else if (isFitFor(request)) {
        m_agree->setEnabled(false);
        lookAtFiles([this, request, dossier = m_openDossier.work().id,
                     decided = m_openDossier.intent()](const QList<Finding> &found) {
            filesSeen(request, dossier, decided, isFitToAgree(request, found));
        });
    } else
        Q_EMIT lookAsked(); // there is more to see or to mend than what was asked for
}

/// On workers: files are read, and papers and pictures nobody looked at on this desk are looked into. What
/// the store says of a picture that was cleaned here is another revision than what was asked for.
void RequestCard::lookAtFiles(const std::function<void(const QList<Finding> &found)> &then)
{
    PublicationQuestion question = m_openDossier.publicationQuestion();
    question.files = m_files;
    m_papers.askOf(this, question.work, [this, question, then](const FileInspector::Inspection &told) {
        if (told.cleaned)
            m_openDossier.lookAgain();
        QThreadPool::globalInstance()->start(
            [self = QPointer<RequestCard>(this), whole = withInspection(question, told), then] {
                const QList<Finding> found = findings(whole);
                QMetaObject::invokeMethod(
                    qApp,
                    [self, found, then] {
                        if (self)
                            then(found);
                    },
                    Qt::QueuedConnection);
            });
    });
}

void RequestCard::warn(const QList<Finding> &found)
{
    PageFrame::clear(m_beware);
    for (const Finding &finding : found) {
        if (finding.weight() != Weight::Beware)
            continue;
        if (m_beware->isEmpty())
            m_beware->addWidget(PageFrame::label(tr("Let op:"), "help", this));
        m_beware->addWidget(PageFrame::label(
            findingInWords(m_openDossier.sjabloon(), finding, m_openDossier.work(), m_language), "text",
            this));
    }
}

/// Meanwhile the person may have decided otherwise or gone to another dossier, or something may have been
/// written in this one.
void RequestCard::filesSeen(const OpenRequest &request, const DossierId &dossier,
                            const std::optional<PendingIntent> &decided, bool fit)
{
    m_agree->setEnabled(true);
    if (!m_openDossier.isOpen() || m_openDossier.work().id != dossier || m_openDossier.intent() != decided)
        return;
    m_openDossier.save();
    m_agreed = fit && isFitFor(request);
    if (m_agreed)
        m_openDossier.decide(agreeingWith(request));
    else
        Q_EMIT lookAsked();
}

void RequestCard::sendBack()
{
    const PendingIntent decision{.kind = IntentKind::Returned, .reason = m_reason->text().simplified()};
    if (!isComplete(decision)) {
        m_said->setText(tr("Schrijf wat er nog anders moet. Uw collega leest dat."));
        m_said->show();
        m_reason->setFocus();
        return;
    }
    m_openDossier.decide(decision);
    keepWords(m_openDossier, m_kept, {}); // the decision has them now
}

} // namespace wd
