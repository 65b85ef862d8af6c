// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a damaged database can still give. Only `work` is taken over: what was shared, sent and noted of it
// stays as the copy knows it, and an older base merges the same.
#include "model/dossier/described/dossierjson.h"
#include "model/store/localdossierrecord.h"
#include "model/store/safekeeping.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

struct Later {
    QString id, title, hash;
    qint64 changedAt = 0;
};

/// The dossiers of the damaged database that are not as the copy has them; `all`: every row could be read.
QList<Later> laterThan(Database &copy, Database &damaged, bool &all)
{
    QList<Later> later;
    all = false;
    auto rows = query(damaged, u"SELECT id, title, work_hash, changed_at FROM dossier"_s);
    while (rows) {
        const auto found = rows->next();
        if (!found || !*found) {
            all = found.has_value();
            break;
        }
        const Later one{.id = rows->text(0),
                        .title = rows->text(1),
                        .hash = rows->text(2),
                        .changedAt = rows->integer(3)};
        const auto same = number(copy, u"SELECT count(*) FROM dossier WHERE id = ? AND work_hash = ?"_s,
                                 {one.id, one.hash});
        if (same && *same == 0)
            later.append(one);
    }
    return later;
}

/// The work, when it is what was written.
std::optional<Dossier> intactWork(Database &damaged, const Later &one)
{
    auto row = query(damaged, u"SELECT work FROM dossier WHERE id = ?"_s, {one.id});
    if (!row)
        return std::nullopt;
    const auto found = row->next();
    if (!found || !*found || sha256Of(row->bytes(0)) != one.hash)
        return std::nullopt;
    const Dossier work = dossierFromCheckedJson(QJsonDocument::fromJson(row->bytes(0)).object());
    return work.id.value == one.id ? std::optional(work) : std::nullopt;
}

} // namespace

Result<void> readBack(Database &database, DatabaseRepair &repair)
{
    if (repair.aside.isEmpty())
        return {};
    const auto damaged = Database::open(repair.aside, {.readOnly = true});
    if (!damaged)
        return {};
    const QList<Later> later = laterThan(database, **damaged, repair.sawAll);
    for (const Later &one : later) {
        const auto work = intactWork(**damaged, one);
        (work ? repair.readBack : repair.lost).append(one.title);
        if (!work)
            continue;
        WD_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Mode::Write));
        const auto known = readLocalDossier(database, work->id);
        LocalDossier local = known ? *known : LocalDossier();
        local.work = *work;
        WD_TRY(writeLocalDossier(database, known ? &*known : nullptr, local,
                                 QDateTime::fromMSecsSinceEpoch(one.changedAt, Qt::UTC)));
        WD_TRY(transaction.commit());
    }
    return {};
}

} // namespace wd
