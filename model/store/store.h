// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"
#include "model/shared/sharedkind.h"
#include "model/store/databaserepair.h"
#include "model/store/localdossier.h"
#include "model/store/localshared.h"

#include <QString>

#include <functional>
#include <memory>

namespace wd
{

/// What open() may be told beside the place; for tests and for a desk with a quota.
struct StoreOptions {
    Clock clock = systemClock();
    int maxPages
        = 0; ///< the most pages of 4 KiB the database may take, then Storage "full"; 0: what the disk holds
    /// Asked before every SQL statement; an error is returned in the statement's stead.
    std::function<Result<void>(const QString &sql)> beforeStatement = {};
};

/// The desk's own database (WORKSPACE/desk.sqlite): one JSON value a dossier, revisions to merge against,
/// conflicts, the full-text index, and small settings. The only SQL beside the Oefensite's.
///
/// One connection, for the thread that opened it; open another in another thread or process: writers wait for
/// each other (at most 30 s, then Storage "busy"), readers never. Every public function is one transaction or
/// none at all: after a kill or an error the database is as before the call. Errors: Storage (detail "full",
/// "busy", "readonly", "newer", "corrupt", else SQLite's words), NotFound for an unknown dossier.
class Store
{
public:
    /// Makes the workspace where it lacks, for its user alone; migrates (after a copy desk.sqlite.before-N);
    /// a database that fails its check is set aside as desk.sqlite.damaged-TIME, never deleted, and the
    /// newest whole copy put in its place: see mended(); one written by a newer program is refused ("newer").
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &workspace,
                                                             const Clock &clock = systemClock());
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &workspace,
                                                             const StoreOptions &options);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// What open() did about a database that was damaged or gone.
    [[nodiscard]] const std::optional<DatabaseRepair> &repair() const;

    // Dossiers
    /// Conflict when the id is here already.
    [[nodiscard]] Result<void> add(const LocalDossier &local);
    [[nodiscard]] Result<QList<DossierRow>> rows() const;
    [[nodiscard]] Result<LocalDossier> read(const DossierId &id) const;
    /// Reads the desk, lets `edit` change it, and writes what changed: one write transaction, taken before
    /// the read, so that no other writer comes between. An error from `edit` leaves everything as it was. A
    /// new base is also kept as an agreed revision (the last 50 a dossier). Work is indexed for search.
    [[nodiscard]] Result<LocalDossier> change(const DossierId &id,
                                              const std::function<Result<void>(LocalDossier &)> &edit);
    /// As it is now, for who goes on with it: renew() and change() read it again only when somebody wrote
    /// since. Of this connection alone.
    [[nodiscard]] Result<SeenDossier> see(const DossierId &id) const;
    /// Whatever was written since, by another connection or program or past `seen` by this one, is in it now.
    /// NotFound when it left this desk. Where nobody wrote nothing is read.
    [[nodiscard]] Result<void> renew(SeenDossier &seen) const;
    /// change(), and `seen` is what it made of it. `edit` gets what stands there at that moment, whatever
    /// was seen.
    [[nodiscard]] Result<void> change(SeenDossier &seen,
                                      const std::function<Result<void>(LocalDossier &)> &edit);
    /// change() for work alone: the user's edit.
    [[nodiscard]] Result<Dossier> edit(const DossierId &id,
                                       const std::function<Result<Dossier>(const Dossier &)> &edit);
    /// Takes a dossier and all that is known of it off this desk (a copy stays in the table `removed` for 30
    /// days). Where `goes` is given it judges what stands there at that moment; false: it stays.
    [[nodiscard]] Result<bool> remove(const DossierId &id,
                                      const std::function<bool(const LocalDossier &)> &goes = {});

    // Revisions to merge against
    /// The agreed revision with this hash, or what a SentConcept of this desk with this hash carries;
    /// nullopt: not known.
    [[nodiscard]] Result<std::optional<Revision>> revision(const DossierId &id, const QString &hash) const;

    /// The agreed revisions that are kept (at most 50), newest first.
    [[nodiscard]] Result<QList<KeptRevision>> revisions(const DossierId &id) const;

    // Shared documents
    /// That of a kind; before anybody changed it what the program carries.
    [[nodiscard]] Result<LocalShared> shared(const SharedKind &kind) const;
    /// change() for a shared document; what is none of its kind is not kept (as checkDocument).
    [[nodiscard]] Result<LocalShared> changeShared(const SharedKind &kind,
                                                   const std::function<Result<void>(LocalShared &)> &edit);
    /// It is again what the program carries: what was agreed belonged to another site.
    [[nodiscard]] Result<void> forgetShared(const SharedKind &kind);
    /// The document of the agreed revision with this hash (the last 50, and number 0), or of what this desk
    /// sent under it; nullopt: not known.
    [[nodiscard]] Result<std::optional<QJsonObject>> sharedRevision(const SharedKind &kind,
                                                                    const QString &hash) const;

    // Full text
    /// Words, all of which must occur (the last one as a prefix), accents and case folded, best first, at
    /// most `limit`. Free text never is a syntax error.
    [[nodiscard]] Result<QList<SearchHit>> search(const QString &words, int limit = 50) const;
    /// The text read out of a file; found from then on in every dossier that has the file.
    [[nodiscard]] Result<void> setFileText(const QString &sha256, const QString &text);
    [[nodiscard]] Result<bool> hasFileText(const QString &sha256) const;

    // Small settings of this workspace: the site, the discovery cursor, times of checks.
    [[nodiscard]] Result<QJsonValue> setting(const QString &key) const; ///< undefined when never set
    [[nodiscard]] Result<void> setSetting(const QString &key, const QJsonValue &value);

    // Half-typed input
    [[nodiscard]] Result<void> setDraft(const DossierId &id, const Place &place, const QString &text);
    [[nodiscard]] Result<QString> draft(const DossierId &id, const Place &place) const;
    [[nodiscard]] Result<QList<Draft>> drafts(const DossierId &id) const;

    /// A number that another connection or program changes when it writes to this workspace; our own writing
    /// leaves it.
    [[nodiscard]] Result<qint64> othersWrote() const;

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace wd
