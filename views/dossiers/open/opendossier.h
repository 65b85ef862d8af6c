// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/wijklist.h"
#include "model/sjabloon/sjablooncatalogue.h"
#include "views/dossiers/open/decisionkeeper.h"
#include "views/dossiers/open/draftkeeper.h"
#include "views/dossiers/open/savequeue.h"
#include "views/dossiers/open/undoableedits.h"
#include "views/dossiers/open/workcopy.h"

namespace wd
{

struct PublicationQuestion;

/// The open dossier: what is on the screen, changed in named steps that can be taken back, kept in the store
/// within a second, and put together with what sync or another program made of it meanwhile.
///
/// The window changes `work` only through edit(). Saving is a merge: the thread of the store takes (last
/// stored, work) to what stands there now with model/merge, so that nobody's words are lost; what comes back
/// is merged into what was typed in the meantime in the same way. Widgets hear changed() and take over values
/// that differ from what they show. What it is made of stands beside it, a class for each idea.
class OpenDossier : public QObject
{
    Q_OBJECT

public:
    OpenDossier(StoreThread &store, SitePort &site, const SjabloonCatalogue &sjablonen,
                const WijkList &wijken, IdMaker ids, Clock clock, QObject *parent = nullptr);
    ~OpenDossier() override; ///< saves what is not saved yet

    /// Opens a dossier: saves the one that is open, then opened() or failed(). An empty id closes. When the
    /// open one cannot be saved it stays open, so that nothing is lost.
    void open(const DossierId &id);
    [[nodiscard]] bool isOpen() const { return m_copy.isOpen(); }
    [[nodiscard]] const Dossier &work() const { return m_copy.work(); }
    [[nodiscard]] const PublicationStatus &publicationStatus() const { return m_publicationStatus; }
    [[nodiscard]] const std::optional<PendingIntent> &intent() const { return m_decision.intent(); }
    [[nodiscard]] const QList<NumberedConflict> &conflicts() const { return m_copy.conflicts(); }
    [[nodiscard]] bool readOnly() const; ///< of a newer program, or in the trash
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const SjabloonCatalogue &sjablonen() const { return m_sjablonen; }
    /// What wijken are called at this moment.
    [[nodiscard]] const WijkList &wijken() const { return m_wijken; }
    /// The sjabloon it follows, or what is known of it.
    [[nodiscard]] const SjabloonText &sjabloon() const;
    /// More of them are known than before: what shows the dossier looks again.
    void sjablonenCame();
    /// The same where wijken are called otherwise than before.
    void wijkenChanged();
    [[nodiscard]] const IdMaker &ids() const { return m_ids; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// How an edit joins what came before: Typing in the same field goes on in the same step until a pause of
    /// two seconds.
    enum class EditKind { Act, Typing };
    /// One edit of the user. `name`: what stands in the menu behind "Ongedaan maken: " ("titel van
    /// Inloopavond"). Nothing happened when `how` changes nothing.
    void edit(const QString &name, const std::function<void(Dossier &)> &how,
              EditKind editKind = EditKind::Act);

    /// The same for a dossier that is not open (any more): straight into the store, without a step.
    void editElsewhere(const DossierId &id, const std::function<void(Dossier &)> &how);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    /// First emits flushAsked(), so that what is being typed is a step. Emits stepped() with where it
    /// happened.
    void undo();
    void redo();

    /// Half-typed input that is not a value yet ("14 m"): kept at once, never shared; empty text forgets it,
    /// in the store together with the next save, so that the value that came of it stands there first.
    void setDraft(const QString &part, const QString &field, const QString &text);
    [[nodiscard]] QString draft(const QString &part, const QString &field) const
    {
        return m_drafts.text({part, field});
    }
    /// All of the open dossier, by part and field.
    [[nodiscard]] QList<Draft> drafts() const { return m_drafts.all(); }
    /// The sections of the parts that are not finished, as unfinishedSections().
    [[nodiscard]] QStringList unfinished() const;

    /// Settles a conflict; one step, undo brings the card back.
    void settle(int number, ConflictChoice keep);
    /// What the gate is asked of what is on the screen; without the files, which are read elsewhere.
    [[nodiscard]] PublicationQuestion publicationQuestion() const;
    /// The user's decision to publish, withdraw or ask for it; carried out by the next sync. Where the site
    /// asks more by then than publicationStatus() says, so than anybody read, nothing is shown by it.
    void decide(const PendingIntent &intent);
    void takeBackDecision();

    /// Asks editors for what they still hold, then saves now. saved() when it stands on disk.
    void save();
    [[nodiscard]] bool isSaved() const { return m_saving.isDone(); }
    /// Why the last save was refused, until one succeeds.
    [[nodiscard]] const std::optional<Error> &saveTrouble() const { return m_saving.trouble(); }
    /// Whether the screen says exactly what stands in this shared revision.
    [[nodiscard]] bool isAsShared(int revision) const { return m_copy.isAsShared(revision); }
    /// Looks again at what stands in the store; called when sync reports and now and then.
    void lookAgain() { m_saving.look(); }

Q_SIGNALS:
    void opened();
    void closed();
    void changed(); ///< work, from whatever side
    void draftsChanged();
    void publicationStatusChanged();
    void conflictsChanged();
    void undoChanged();
    void saved();
    void flushAsked(); ///< hand over now what is being typed, and what waits for an answer
    void mergeComing(); ///< hand over what is being typed, so that it takes part and a clash has its card
    void stepped(const QString &part, const QString &field); ///< undo or redo changed this place: show it
    /// Part of an undo was passed over: somebody changed it since. `places`: names of parts or fields.
    void passedOver(const QStringList &places);
    void decided(); ///< a decision stands in the store: the next sync carries it out
    void decisionRefused(const wd::PendingIntent &intent); ///< what the site asks since is to be read first
    void failed(const wd::Error &error);

private:
    void arrive(const DossierId &id, const Result<std::optional<StoredState>> &seen);
    void begin(const StoredState &seen);
    void absorb(const StoredState &seen, const Dossier &base);
    void writeDecision(const std::optional<PendingIntent> &intent);

    StoreThread &m_store;
    SitePort &m_site;
    const SjabloonCatalogue &m_sjablonen;
    const WijkList &m_wijken;
    IdMaker m_ids;
    Clock m_clock;
    DossierId m_wanted; ///< what was asked to be opened last
    WorkCopy m_copy;
    UndoableEdits m_edits;
    DraftKeeper m_drafts;
    DecisionKeeper m_decision;
    SaveQueue m_saving;
    PublicationStatus m_publicationStatus;
};

} // namespace wd
