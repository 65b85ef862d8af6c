// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/open/opendossier.h"

#include "model/publication/findings/unfinished.h"
#include "model/publication/notes/decision.h"

namespace wd
{

OpenDossier::OpenDossier(StoreThread &store, SitePort &site, const SjabloonCatalogue &sjablonen,
                         const WijkList &wijken, IdMaker ids, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_site(site)
    , m_sjablonen(sjablonen)
    , m_wijken(wijken)
    , m_ids(std::move(ids))
    , m_clock(std::move(clock))
    , m_edits(m_copy, m_ids, m_clock)
    , m_drafts(store)
    , m_decision(store)
    , m_saving(store, site, m_clock, m_copy, m_drafts)
{
    connect(&store, &StoreThread::othersWrote, this, &OpenDossier::lookAgain);
    connect(&m_edits, &UndoableEdits::conflictsChanged, this, &OpenDossier::conflictsChanged);
    connect(&m_edits, &UndoableEdits::undoChanged, this, &OpenDossier::undoChanged);
    connect(&m_edits, &UndoableEdits::changed, this, &OpenDossier::changed);
    connect(&m_edits, &UndoableEdits::stepped, this, &OpenDossier::stepped);
    connect(&m_edits, &UndoableEdits::passedOver, this, &OpenDossier::passedOver);
    connect(&m_edits, &UndoableEdits::failed, this, &OpenDossier::failed);
    connect(&m_edits, &UndoableEdits::conflictsChanged, &m_saving, &SaveQueue::later);
    connect(&m_edits, &UndoableEdits::changed, &m_saving, &SaveQueue::later);
    connect(&m_drafts, &DraftKeeper::changed, this, &OpenDossier::draftsChanged);
    connect(&m_drafts, &DraftKeeper::failed, this, &OpenDossier::failed);
    connect(&m_decision, &DecisionKeeper::written, this, &OpenDossier::decided);
    connect(&m_decision, &DecisionKeeper::failed, this, &OpenDossier::failed);
    connect(&m_decision, &DecisionKeeper::refused, this,
            [this](const DossierId &id, const PendingIntent &intent) {
                if (!isOpen() || id != work().id)
                    return;
                Q_EMIT decisionRefused(intent);
                Q_EMIT publicationStatusChanged();
                lookAgain(); // at what it asks, and at what was decided before
            });
    connect(&m_saving, &SaveQueue::told, this, &OpenDossier::absorb);
    connect(&m_saving, &SaveQueue::saved, this, &OpenDossier::saved);
    connect(&m_saving, &SaveQueue::failed, this, &OpenDossier::failed);
}

OpenDossier::~OpenDossier()
{
    // The widgets that could still hold something are gone by now; what they handed over is saved.
    m_saving.leave();
}

const SjabloonText &OpenDossier::sjabloon() const
{
    return m_sjablonen.of(work());
}

void OpenDossier::sjablonenCame()
{
    if (!isOpen())
        return;
    Q_EMIT flushAsked(); // the editors are made anew
    Q_EMIT changed();
}

void OpenDossier::wijkenChanged()
{
    if (isOpen())
        Q_EMIT changed();
}

bool OpenDossier::readOnly() const
{
    return work().schema > currentSchema || !work().deleted.isEmpty();
}

QDate OpenDossier::today() const
{
    return m_clock().toLocalTime().date();
}

void OpenDossier::open(const DossierId &asked)
{
    const DossierId id = asked; // whoever asks may hand over the id of the dossier that goes
    m_wanted = id;
    if (isOpen() && id == work().id) {
        lookAgain();
        QMetaObject::invokeMethod(this, &OpenDossier::opened, Qt::QueuedConnection);
        return;
    }
    save();
    if (id.isEmpty() && isSaved()) {
        arrive(id, std::optional<StoredState>());
        return;
    }
    m_store.ask<std::optional<StoredState>>(
        this,
        [id, site = m_site.seen()](Store &store) -> Result<std::optional<StoredState>> {
            if (id.isEmpty())
                return std::nullopt;
            WD_ASSIGN(const StoredState seen, look(store, id, site));
            return seen;
        },
        [this, id](const Result<std::optional<StoredState>> &seen) {
            if (id == m_wanted) // else another one was asked for meanwhile
                arrive(id, seen);
        });
}

/// The dossier that was asked for is here (or the goodbye to the last one): leaves what is open, if that is
/// saved.
void OpenDossier::arrive(const DossierId &id, const Result<std::optional<StoredState>> &seen)
{
    Q_EMIT flushAsked();
    if (seen && !isSaved() && !saveTrouble()) {
        open(id); // something was typed while the other was on its way
        return;
    }
    if (!seen || !isSaved()) {
        m_wanted = work().id;
        Q_EMIT failed(seen ? *saveTrouble() : seen.error());
        return;
    }
    m_saving.begin();
    if (seen->has_value()) {
        begin(**seen);
        return;
    }
    m_copy.leave();
    m_drafts.leave();
    Q_EMIT closed();
}

void OpenDossier::begin(const StoredState &seen)
{
    m_copy.begin(seen.local);
    m_drafts.begin(seen.local.work.id, seen.drafts);
    m_decision.begin(seen.local.intent);
    m_publicationStatus = seen.publicationStatus;
    Q_EMIT opened();
    Q_EMIT publicationStatusChanged();
    Q_EMIT conflictsChanged();
    Q_EMIT undoChanged();
}

void OpenDossier::edit(const QString &name, const std::function<void(Dossier &)> &how, EditKind editKind)
{
    if (isOpen() && !readOnly())
        m_edits.edit(name, how, editKind == EditKind::Typing);
}

void OpenDossier::editElsewhere(const DossierId &id, const std::function<void(Dossier &)> &how)
{
    m_store.ask<bool>(
        this,
        [id, how](Store &store) -> Result<bool> {
            WD_TRY(store.edit(id, [&how](const Dossier &dossier) -> Result<Dossier> {
                Dossier edited = dossier;
                how(edited);
                return edited;
            }));
            return true;
        },
        [this](const Result<bool> &done) {
            if (!done)
                Q_EMIT failed(done.error());
            lookAgain(); // it may have been opened again
        });
}

bool OpenDossier::canUndo() const
{
    return isOpen() && m_edits.history().canUndo();
}

bool OpenDossier::canRedo() const
{
    return isOpen() && m_edits.history().canRedo();
}

QString OpenDossier::undoName() const
{
    return isOpen() ? m_edits.history().undoName() : QString();
}

QString OpenDossier::redoName() const
{
    return isOpen() ? m_edits.history().redoName() : QString();
}

void OpenDossier::undo()
{
    Q_EMIT flushAsked();
    if (isOpen() && !readOnly())
        m_edits.undo();
}

void OpenDossier::redo()
{
    Q_EMIT flushAsked();
    if (isOpen() && !readOnly())
        m_edits.redo();
}

void OpenDossier::settle(int number, ConflictChoice keep)
{
    const auto found = std::find_if(conflicts().begin(), conflicts().end(),
                                    [number](const NumberedConflict &one) { return one.number == number; });
    if (found == conflicts().end() || readOnly())
        return;
    const NumberedConflict card = *found;
    Q_EMIT flushAsked();
    m_edits.settle(card, keep);
}

void OpenDossier::setDraft(const QString &part, const QString &field, const QString &text)
{
    if (isOpen())
        m_drafts.set({part, field}, text);
}

QStringList OpenDossier::unfinished() const
{
    const QList<Draft> all = drafts();
    return all.isEmpty() ? QStringList() : unfinishedSections(sjabloon(), work(), all);
}

PublicationQuestion OpenDossier::publicationQuestion() const
{
    PublicationQuestion question = questionOf(m_sjablonen, work(), m_publicationStatus, today());
    question.wijken = m_wijken;
    question.conflicts = conflicts();
    question.drafts = drafts();
    return question;
}

void OpenDossier::decide(const PendingIntent &decision)
{
    save();
    // What was typed since goes first: a sync that found the decision without it would take it for changed.
    m_saving.behind();
    writeDecision(decidedOn(decision, work(), sjabloon(), today()));
}

void OpenDossier::takeBackDecision()
{
    writeDecision(std::nullopt);
}

void OpenDossier::writeDecision(const std::optional<PendingIntent> &intent)
{
    if (!isOpen())
        return;
    m_decision.write(work().id, intent, m_publicationStatus.asked);
    Q_EMIT publicationStatusChanged();
}

void OpenDossier::save()
{
    Q_EMIT flushAsked();
    m_saving.now();
}

/// Takes over what stands in the store now. `base` is what both that and the screen came from.
void OpenDossier::absorb(const StoredState &seen, const Dossier &base)
{
    if (!(seen.local.work == base))
        Q_EMIT mergeComing();
    const WorkCopy::Changes changes = m_copy.takeOver(seen.local, base, m_clock());
    const bool otherIntent = m_decision.takeOver(seen.local.intent);
    const bool otherStatus = seen.publicationStatus != m_publicationStatus;
    m_publicationStatus = seen.publicationStatus;
    if (changes.work)
        Q_EMIT changed();
    if (changes.conflicts)
        Q_EMIT conflictsChanged();
    if (otherStatus || otherIntent)
        Q_EMIT publicationStatusChanged();
    if (m_copy.hasNewConflicts())
        m_saving.later();
}

} // namespace wd
