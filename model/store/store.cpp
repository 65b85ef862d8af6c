// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store.h"

#include "model/store/copies.h"
#include "model/store/drafts.h"
#include "model/store/localdossierrecord.h"
#include "model/store/localsharedrecord.h"
#include "model/store/migrations.h"
#include "model/store/privateplace.h"
#include "model/store/safekeeping.h"
#include "model/store/searchindex.h"
#include "model/store/settings.h"
#include "model/store/workspace.h"

using namespace Qt::StringLiterals;

namespace wd
{

struct Store::Private {
    std::unique_ptr<OpenMarker> marker; ///< taken away after the database is closed
    std::unique_ptr<Database> database;
    Clock clock;
    std::optional<DatabaseRepair> repair;
    bool owesCopy = false; ///< something was written that may be in no copy yet
    qint64 dossiersWritten = 0; ///< by this connection: SeenDossier::own

    ~Private();
    [[nodiscard]] bool wrote() const;
    void keepLastCopy();
    [[nodiscard]] Result<bool> has(const DossierId &id) const;
    /// Within a transaction.
    [[nodiscard]] Result<void> renew(SeenDossier &seen) const;
};

Store::Private::~Private()
{
    if (!database)
        return;
    keepLastCopy();
    if (database->sawDamage())
        marker->leaveBehind();
    database.reset();
}

bool Store::Private::wrote() const
{
    return owesCopy || number(*database, u"SELECT total_changes()"_s).value_or(0) > 0;
}

/// What was written here is in a copy within minutes; when another is at it, or the disk is full, the next to
/// close makes it.
void Store::Private::keepLastCopy()
{
    const QDateTime now = clock();
    if (database->sawDamage() || !wrote() || !isCopyDue(database->path(), now))
        return;
    const auto made = keepCopy(*database, now);
    if (!made && made.error().detail == u"corrupt"_s)
        marker->leaveBehind();
}

Result<bool> Store::Private::has(const DossierId &id) const
{
    WD_ASSIGN(const qint64 found,
              number(*database, u"SELECT count(*) FROM dossier WHERE id = ?"_s, {id.value}));
    return found > 0;
}

Result<void> Store::Private::renew(SeenDossier &seen) const
{
    WD_ASSIGN(const qint64 others, number(*database, u"PRAGMA data_version"_s));
    if (others == seen.others && dossiersWritten == seen.own)
        return {};
    WD_ASSIGN(seen.local, readLocalDossier(*database, seen.local.work.id));
    seen.others = others;
    seen.own = dossiersWritten;
    return {};
}

Store::Store(std::unique_ptr<Private> ours)
    : d(std::move(ours))
{
}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &workspace, const Clock &clock)
{
    return open(workspace, StoreOptions{.clock = clock});
}

Result<std::unique_ptr<Store>> Store::open(const QString &workspace, const StoreOptions &options)
{
    WD_TRY(makePrivateWorkspace(workspace));
    narrowWorkspace(workspace);
    const QString path = databaseIn(workspace);
    WD_ASSIGN(const OpeningLock lock, OpeningLock::take(path));
    const OpenMarker::Found found = OpenMarker::clearLeftOvers(path);
    auto ours = std::make_unique<Private>();
    ours->clock = options.clock;
    WD_ASSIGN(ours->marker, OpenMarker::set(path));
    // An opening that fails has not looked: the next one must.
    ours->marker->leaveBehind(found.leftOver);
    WD_ASSIGN(SoundDatabase sound,
              openSound(path, {.maxPages = options.maxPages, .beforeStatement = options.beforeStatement},
                        found, options.clock()));
    WD_TRY(migrate(*sound.database, storeMigrations()));
    if (sound.repair)
        WD_TRY(readBack(*sound.database, *sound.repair));
    if (found.leftOver)
        WD_TRY(mendIndex(*sound.database));
    ours->marker->leaveBehind(false);
    ours->repair = sound.repair;
    ours->owesCopy = found.leftOver;
    ours->database = std::move(sound.database);
    return std::unique_ptr<Store>(new Store(std::move(ours)));
}

const std::optional<DatabaseRepair> &Store::repair() const
{
    return d->repair;
}

Result<void> Store::add(const LocalDossier &local)
{
    WD_ASSIGN(Transaction transaction, Transaction::begin(*d->database, Transaction::Mode::Write));
    WD_ASSIGN(const bool here, d->has(local.work.id));
    if (here)
        return fail(ErrorKind::Conflict, local.work.id.value, u"dossier"_s);
    if (local.work.id.isEmpty())
        return fail(ErrorKind::BadInput, {}, u"id"_s);
    LocalDossier added = local;
    WD_TRY(writeLocalDossier(*d->database, nullptr, added, d->clock()));
    WD_TRY(transaction.commit());
    ++d->dossiersWritten;
    return {};
}

Result<QList<DossierRow>> Store::rows() const
{
    return readRows(*d->database);
}

Result<LocalDossier> Store::read(const DossierId &id) const
{
    WD_ASSIGN(Transaction oneMoment, Transaction::begin(*d->database, Transaction::Mode::Read));
    return readLocalDossier(*d->database, id);
}

Result<LocalDossier> Store::change(const DossierId &id,
                                   const std::function<Result<void>(LocalDossier &)> &edit)
{
    SeenDossier seen{.local = {.work = {.id = id}}};
    WD_TRY(change(seen, edit));
    return seen.local;
}

Result<SeenDossier> Store::see(const DossierId &id) const
{
    SeenDossier seen{.local = {.work = {.id = id}}};
    WD_TRY(renew(seen));
    return seen;
}

Result<void> Store::renew(SeenDossier &seen) const
{
    WD_ASSIGN(Transaction oneMoment, Transaction::begin(*d->database, Transaction::Mode::Read));
    return d->renew(seen);
}

Result<void> Store::change(SeenDossier &seen, const std::function<Result<void>(LocalDossier &)> &edit)
{
    WD_ASSIGN(Transaction transaction, Transaction::begin(*d->database, Transaction::Mode::Write));
    WD_TRY(d->renew(seen));
    LocalDossier after = seen.local;
    WD_TRY(edit(after));
    if (after.work.id != seen.local.work.id)
        return fail(ErrorKind::BadInput, seen.local.work.id.value, u"id"_s);
    WD_TRY(writeLocalDossier(*d->database, &seen.local, after, d->clock()));
    WD_TRY(transaction.commit());
    seen.local = std::move(after);
    seen.own = ++d->dossiersWritten;
    return {};
}

Result<Dossier> Store::edit(const DossierId &id, const std::function<Result<Dossier>(const Dossier &)> &edit)
{
    WD_ASSIGN(const LocalDossier local, change(id, [&edit](LocalDossier &changed) -> Result<void> {
                  WD_ASSIGN(changed.work, edit(changed.work));
                  return {};
              }));
    return local.work;
}

Result<bool> Store::remove(const DossierId &id, const std::function<bool(const LocalDossier &)> &goes)
{
    WD_ASSIGN(Transaction transaction, Transaction::begin(*d->database, Transaction::Mode::Write));
    WD_ASSIGN(const bool left, removeLocalDossier(*d->database, id, goes, d->clock()));
    WD_TRY(transaction.commit());
    ++d->dossiersWritten;
    return left;
}

Result<std::optional<Revision>> Store::revision(const DossierId &id, const QString &hash) const
{
    return readRevision(*d->database, id, hash);
}

Result<QList<KeptRevision>> Store::revisions(const DossierId &id) const
{
    return readRevisions(*d->database, id);
}

Result<LocalShared> Store::shared(const SharedKind &kind) const
{
    WD_ASSIGN(Transaction oneMoment, Transaction::begin(*d->database, Transaction::Mode::Read));
    return readLocalShared(*d->database, kind);
}

Result<LocalShared> Store::changeShared(const SharedKind &kind,
                                        const std::function<Result<void>(LocalShared &)> &edit)
{
    WD_ASSIGN(Transaction transaction, Transaction::begin(*d->database, Transaction::Mode::Write));
    WD_ASSIGN(const LocalShared before, readLocalShared(*d->database, kind));
    LocalShared after = before;
    WD_TRY(edit(after));
    if (after.work != before.work)
        WD_TRY(checkDocument(kind, after.work));
    WD_TRY(writeLocalShared(*d->database, kind, before, after, d->clock()));
    WD_TRY(transaction.commit());
    return after;
}

Result<void> Store::forgetShared(const SharedKind &kind)
{
    WD_ASSIGN(Transaction transaction, Transaction::begin(*d->database, Transaction::Mode::Write));
    WD_TRY(dropLocalShared(*d->database, kind));
    return transaction.commit();
}

Result<std::optional<QJsonObject>> Store::sharedRevision(const SharedKind &kind, const QString &hash) const
{
    WD_ASSIGN(Transaction oneMoment, Transaction::begin(*d->database, Transaction::Mode::Read));
    return readSharedRevision(*d->database, kind, hash);
}

Result<QList<SearchHit>> Store::search(const QString &words, int limit) const
{
    WD_ASSIGN(Transaction oneMoment, Transaction::begin(*d->database, Transaction::Mode::Read));
    return searchIndex(*d->database, words, limit);
}

Result<void> Store::setFileText(const QString &sha256, const QString &text)
{
    return indexFileText(*d->database, sha256, text);
}

Result<bool> Store::hasFileText(const QString &sha256) const
{
    WD_ASSIGN(const qint64 found,
              number(*d->database, u"SELECT count(*) FROM searchable WHERE sha256 = ?"_s, {sha256}));
    return found > 0;
}

Result<QJsonValue> Store::setting(const QString &key) const
{
    return readSetting(*d->database, key);
}

Result<void> Store::setSetting(const QString &key, const QJsonValue &value)
{
    return writeSetting(*d->database, key, value);
}

Result<void> Store::setDraft(const DossierId &id, const Place &place, const QString &text)
{
    WD_ASSIGN(const bool here, d->has(id));
    if (!here)
        return fail(ErrorKind::NotFound, id.value);
    return writeDraft(*d->database, id, place, text);
}

Result<QString> Store::draft(const DossierId &id, const Place &place) const
{
    return readDraft(*d->database, id, place);
}

Result<QList<Draft>> Store::drafts(const DossierId &id) const
{
    return readDrafts(*d->database, id);
}

Result<qint64> Store::othersWrote() const
{
    return number(*d->database, u"PRAGMA data_version"_s);
}

} // namespace wd
