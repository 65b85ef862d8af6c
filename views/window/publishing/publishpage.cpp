// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/publishing/publishpage.h"

#include "model/dossier/described/publicview.h"
#include "model/publication/findings/unfinished.h"
#include "model/publication/notes/decision.h"
#include "model/sjabloon/places.h"
#include "views/look/look.h"
#include "views/window/dossier/sectionwords.h"
#include "views/window/pagewords.h"
#include "views/window/publishing/changerow.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PublishPage::PublishPage(OpenDossier &openDossier, SitePort &site, FileCheck files, FileInspector &papers,
                         Language language, QWidget *parent)
    : PageFrame(tr("Publiceren"), parent)
    , m_openDossier(openDossier)
    , m_site(site)
    , m_files(std::move(files))
    , m_papers(papers)
    , m_language(language)
    , m_lead(label({}, "text", this))
    , m_progress(label({}, "help", this))
    , m_result(label({}, "text", this))
    , m_gate(new GateCard(this))
    , m_changes(new QVBoxLayout)
    , m_aside(new QVBoxLayout)
    , m_logLabel(label(tr("Wat schrijven wij in het logboek voor bewoners? Elke regel is een bericht."),
                       "help", this))
    , m_log(new QPlainTextEdit(this))
    , m_act(button(u"publishNow"_s, {}, "primary", this))
    , m_stop(button(u"publishStop"_s, tr("Stop"), "quiet", this))
    , m_back(button(u"takeBack"_s, tr("Toch niet publiceren"), "quiet", this))
    , m_open(button(u"openAddress"_s, tr("Open de pagina"), "primary", this))
    , m_copy(button(u"copyAddress"_s, tr("Kopieer het adres"), "secondary", this))
{
    m_log->setObjectName(u"publishLog"_s);
    m_log->setAccessibleName(tr("Regels in het logboek"));
    m_log->setTabChangesFocus(true);
    m_log->setFixedHeight(5 * m_log->fontMetrics().lineSpacing());
    m_logLabel->setBuddy(m_log);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setObjectName(u"publishResult"_s);
    m_progress->setObjectName(u"publishProgress"_s);
    column()->addWidget(m_lead);
    column()->addWidget(m_gate);
    column()->addLayout(m_aside);
    column()->addWidget(m_logLabel);
    column()->addWidget(m_log);
    column()->addWidget(m_progress);
    column()->addWidget(m_result);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *one : {m_act, m_stop, m_back, m_open, m_copy})
        buttons->addWidget(one);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    column()->addSpacing(measure::gap8);
    column()->addLayout(m_changes);

    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &PublishPage::look);
    for (const auto signal : {&OpenDossier::changed, &OpenDossier::conflictsChanged, &OpenDossier::opened})
        connect(&m_openDossier, signal, this, &PublishPage::lookLater);
    connect(&m_openDossier, &OpenDossier::opened, this, [this] { m_there.clear(); });
    connect(&m_openDossier, &OpenDossier::decisionRefused, this, &PublishPage::decisionRefused);
    connect(&m_openDossier, &OpenDossier::draftsChanged, this, &PublishPage::draftsChanged);
    connect(&m_openDossier, &OpenDossier::publicationStatusChanged, this,
            &PublishPage::publicationStatusChanged);
    connect(&m_site, &SitePort::reported, this, &PublishPage::reported);
    connect(&m_site, &SitePort::doingChanged, this, [this] { m_progress->setText(m_site.doing()); });
    connect(&m_site, &SitePort::siteStateChanged, this, &PublishPage::finish);
    connect(m_gate, &GateCard::placeAsked, this, &PublishPage::placeAsked);
    connect(m_gate, &GateCard::reasonTyped, this, [this](const Overruled &reason) {
        keepReason(m_openDossier, reason);
        showButton();
    });
    connect(m_log, &QPlainTextEdit::textChanged, this, &PublishPage::keepLog);
    connect(m_act, &QPushButton::clicked, this, &PublishPage::act);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopped = true;
        takeBack(); // else the next sync would carry it out all the same
        m_site.stop();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        takeBack();
        begin();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_address)); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_address); });
}

bool PublishPage::asks() const
{
    return mayOnlyAsk(m_site.account().mayPublish);
}

void PublishPage::begin()
{
    const auto &intent = m_openDossier.intent();
    const bool ours = intent && isToBeShown(intent->kind);
    if (!ours || m_stage != Stage::Working)
        m_there.clear(); // of a decision before this one
    m_stage = ours ? Stage::Working : Stage::Looking;
    m_stopped = false;
    beginLog();
    m_written = ours ? m_written : QStringList();
    m_result->clear();
    m_half = standingDrafts(m_openDossier.work(), m_openDossier.drafts());
    m_gate->beginWith(ours ? intent->overruled : keptReasons(m_openDossier) + reasonsAsked());
    look();
    showButton();
}

/// A colleague who asked for this publication gave reasons; whoever looks at it finds them filled in.
QList<Overruled> PublishPage::reasonsAsked() const
{
    QList<Overruled> reasons;
    for (const OpenRequest &request : m_openDossier.publicationStatus().requests)
        reasons += request.overruled;
    return reasons;
}

/// Only what is half typed in the dossier holds a publication back, not what is being typed here.
void PublishPage::draftsChanged()
{
    const QList<Draft> half = standingDrafts(m_openDossier.work(), m_openDossier.drafts());
    if (std::exchange(m_half, half) != half)
        lookLater();
}

void PublishPage::lookLater()
{
    m_showsNow = false;
    m_soon.start();
    showButton();
}

/// Files are looked into for whoever reads this page; to say beside it how much would change is no reason to.
void PublishPage::look()
{
    if (!m_openDossier.isOpen())
        return;
    ++m_look;
    if (isVisible())
        lookWhole();
    else
        count(m_openDossier.publicationQuestion(), false);
}

void PublishPage::lookWhole()
{
    m_openDossier.save(); // pictures are cleaned as they stand in the store
    PublicationQuestion question = m_openDossier.publicationQuestion();
    question.files = m_files;
    m_papers.askOf(this, question.work,
                   [this, number = m_look, question](const FileInspector::Inspection &told) {
                       if (told.cleaned)
                           m_openDossier.lookAgain();
                       if (number != m_look)
                           return;
                       if (told.cleaned)
                           lookLater(); // at what the pictures became
                       else
                           count(withInspection(question, told), true);
                   });
}

void PublishPage::count(const PublicationQuestion &question, bool whole)
{
    QThreadPool::globalInstance()->start(
        [self = QPointer<PublishPage>(this), number = m_look, question, whole, language = m_language] {
            const PublicationSeen seen = PublicChanges::between(question, language);
            QMetaObject::invokeMethod(
                qApp,
                [self, number, seen, whole] {
                    if (self && self->m_look == number)
                        self->show(seen, whole);
                },
                Qt::QueuedConnection);
        });
}

void PublishPage::show(const PublicationSeen &seen, bool whole)
{
    m_seen = seen;
    m_showsNow = whole;
    if (m_stage == Stage::Working && m_there.isEmpty())
        m_there = thereWords(); // decided before this page was there
    Q_EMIT changesCounted(seen.count(), seen.otherPage);
    if (!whole)
        return;
    if (m_stage == Stage::Looking)
        m_stage = Stage::Ready;
    proposeLog();
    showChanges();
    showAside();
    showButton();
}

void PublishPage::showChanges()
{
    clear(m_changes);
    if (m_stage == Stage::Done)
        return;
    QString section, heading;
    for (const PublicChange &change : m_seen.changes) {
        if (change.section != section) {
            section = change.section;
            heading = sectionWords(m_openDossier.sjabloon(), section, m_language).label;
            m_changes->addWidget(label(heading, "part", this));
        }
        const QString what = change.form == PublicChange::Form::Order
            ? tr("andere volgorde")
            : changeHtml(change,
                         [this](const QString &part) { return titleOfPart(m_openDossier.work(), part); });
        const bool said = change.label.compare(heading, Qt::CaseInsensitive) == 0;
        auto *line
            = label(said ? what : u"<b>%1</b><br>%2"_s.arg(change.label.toHtmlEscaped(), what), "text", this);
        line->setTextFormat(Qt::RichText);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_changes->addWidget(line);
        if (!change.picture.isEmpty() && m_pictures) {
            auto *picture = label({}, "help", this);
            picture->setObjectName(u"changePicture"_s);
            picture->setProperty("sha256", change.picture.sha256);
            showPicture(*picture, change.picture);
            m_changes->addWidget(picture);
        }
    }
}

void PublishPage::showAside()
{
    clear(m_aside);
    QList<FindingSeen> found = m_stage == Stage::Done ? QList<FindingSeen>() : m_seen.found;
    if (isNothing()) {
        found.removeIf([](const FindingSeen &seen) { return seen.finding.kind != &kinds::draft; });
    }
    if (m_gate->showFound(found))
        tabBefore(m_log, *m_gate);
    if (m_stage == Stage::Done)
        return;
    QStringList facts;
    if (!m_seen.wijken.isEmpty())
        facts.append(tr("Voor deze wijken: %1.").arg(m_seen.wijken.join(u", "_s)));
    if (m_seen.filesIn > 0)
        facts.append(
            tr("%n bestand(en) erbij, samen %1.", nullptr, m_seen.filesIn)
                .arg(locale().formattedDataSize(m_seen.bytesIn, 1, QLocale::DataSizeTraditionalFormat)));
    if (m_seen.filesOut > 0)
        facts.append(tr("%n bestand(en) gaan weg.", nullptr, m_seen.filesOut));
    if (m_seen.internalDocuments > 0)
        facts.append(tr("%n stuk(ken) zijn intern en blijven dat.", nullptr, m_seen.internalDocuments));
    if (!facts.isEmpty())
        m_aside->addWidget(label(facts.join(u' '), "help", this));
}

void PublishPage::showButton()
{
    const bool working = m_stage == Stage::Working, done = m_stage == Stage::Done;
    const bool ready = m_stage == Stage::Ready || m_stage == Stage::Failed;
    const bool nothing = isNothing();
    m_act->setVisible(!done && (!nothing || working || m_stage == Stage::Failed));
    m_act->setEnabled(ready && m_showsNow && !m_gate->holdsBack() && !nothing && !m_openDossier.readOnly());
    m_act->setText(actWords());
    m_logLabel->setVisible(ready && !nothing && !m_seen.first);
    m_log->setVisible(ready && !nothing && !m_seen.first);
    m_progress->setVisible(working);
    m_stop->setVisible(working);
    m_back->setVisible((working || m_stage == Stage::Failed) && m_openDossier.intent().has_value());
    m_open->setVisible(done && !m_address.isEmpty());
    m_copy->setVisible(done && !m_address.isEmpty());
    m_lead->setVisible(!done);
    m_lead->setText(leadWords());
}

} // namespace wd
