// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/discover.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 overlapSeconds = 600;
constexpr qint64 fullLookEvery = 3600;
constexpr qint64 clocksDiffer = 60; ///< of several computers that are one site
const auto cursorKey = u"discovery-cursor"_s;
const auto fullLookKey = u"full-look-at"_s;
const auto witnessKey = u"newest-made"_s;

QString instantText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QDateTime instantIn(const QJsonObject &json, const QString &name)
{
    return QDateTime::fromString(json.value(name).toString(), Qt::ISODate);
}

/// Up to when all is known. A row may bear a time that had not come yet when it was seen: whatever is made
/// until then is older than that row, and news all the same.
QDateTime knownUpTo(const QJsonObject &cursor)
{
    const QDateTime modified = instantIn(cursor, u"modified"_s), seen = instantIn(cursor, u"seen"_s);
    return seen.isValid() ? std::min(modified, seen) : modified;
}

QDateTime since(const QJsonObject &cursor)
{
    return knownUpTo(cursor).addSecs(-overlapSeconds);
}

/// What comes into intern or leaves it changes that folder as well: it is told by what came, and of a mark it
/// is no news. One that shows is.
void dropTouchedFolders(QList<SiteRow> &rows, const Places &places)
{
    rows.removeIf([&places](const SiteRow &row) {
        return row.state == privateState
            && row.path == DossierPlaces{.root = places.dossier(slugOf(places, row.path))}.intern();
    });
}

Discovery sorted(const QList<SiteRow> &rows, const Places &places, const QJsonObject &cursor)
{
    Discovery discovery{.cursor = cursor};
    QDateTime newest = instantIn(cursor, u"modified"_s);
    for (const SiteRow &row : rows) {
        const QString slug = slugOf(places, row.path);
        if (slug.isEmpty())
            continue;
        if (!deskOfMark(row.path).isEmpty()) {
            discovery.marks[slug].append(row);
            continue;
        }
        const DossierPlaces at{.root = places.dossier(slug)};
        discovery.bySlug[slug].take(at, row);
        if (!logKeyOf(at, row.path))
            continue;
        // The cursor stands on a log object: those are never changed and never go while they are new.
        if (!newest.isValid() || row.modified >= newest) {
            newest = row.modified;
            discovery.cursor = QJsonObject{{u"uid"_s, row.uid}, {u"modified"_s, instantText(row.modified)}};
        }
    }
    return discovery;
}

/// Whether the site's own clock was ahead when we last looked.
bool wasSetRight(const QDateTime &now, const QJsonObject &cursor)
{
    return now.isValid() && now.secsTo(knownUpTo(cursor)) > clocksDiffer;
}

bool isAmong(const QList<SiteRow> &rows, const QString &uid)
{
    return std::any_of(rows.begin(), rows.end(), [&uid](const SiteRow &row) { return row.uid == uid; });
}

Result<Discovery> lookAtEverything(PublicPlace &site, const Places &places)
{
    // No absence is believed before identity is proven: an expired token makes lists shrink without a word.
    WD_TRY(site.proveIdentity());
    const auto rows = site.rows(places.dossiers());
    if (!rows && rows.error().kind == ErrorKind::NotFound)
        return Discovery{.full = true};
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    Discovery all = sorted(*rows, places, {});
    all.full = true;
    return all;
}

} // namespace

void SiteChanges::take(const DossierPlaces &at, const SiteRow &row)
{
    const auto key = logKeyOf(at, row.path);
    if (!key) {
        rows.insert(row.path, row);
        seesAll = seesAll || row.path == at.intern();
        return;
    }
    const LogEntry entry = entryOf(*key, row);
    if (key->row == LogRow::Concepts)
        concepts.append(entry);
    takeNewer(*this, *key, entry);
}

Result<Discovery> discover(PublicPlace &site, Store &store, const Places &places, const Clock &clock)
{
    WD_ASSIGN(const QJsonValue kept, store.setting(cursorKey));
    WD_ASSIGN(const QJsonValue lookedAt, store.setting(fullLookKey));
    WD_ASSIGN(const QJsonValue made, store.setting(witnessKey));
    const QString witness = made[u"uid"_s].toString();
    const auto finished = [&](Result<Discovery> look) {
        if (!look)
            return look;
        look->witness = witness;
        look->at = site.saidTime();
        QJsonObject cursor = look->cursor.toObject();
        if (!cursor.isEmpty() && site.saidTime().isValid())
            cursor.insert(u"seen"_s, instantText(site.saidTime()));
        look->cursor = cursor;
        return look;
    };
    const QDateTime last = QDateTime::fromString(lookedAt.toString(), Qt::ISODate);
    const qint64 ago = last.isValid() ? last.secsTo(clock()) : fullLookEvery;
    const QJsonObject cursor = kept.toObject();
    if (cursor.isEmpty() || ago < 0 || ago >= fullLookEvery)
        return finished(lookAtEverything(site, places));
    auto rows = site.rows(places.dossiers(), since(cursor));
    if (rows && isAmong(*rows, cursor.value(u"uid"_s).toString())
        && (witness.isEmpty() || isAmong(*rows, witness)) && !wasSetRight(site.saidTime(), cursor)) {
        dropTouchedFolders(*rows, places);
        return finished(sorted(*rows, places, cursor));
    }
    if (!rows && rows.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(rows.error());
    return finished(lookAtEverything(site, places));
}

Result<void> keepWitness(Store &store, const LogEntry &made)
{
    WD_ASSIGN(const QJsonValue kept, store.setting(witnessKey));
    if (instantIn(kept.toObject(), u"modified"_s) > made.madeAt)
        return {}; // another thread of this sync made something later
    return store.setSetting(witnessKey,
                            QJsonObject{{u"uid"_s, made.uid}, {u"modified"_s, instantText(made.madeAt)}});
}

namespace
{

/// A witness has done its work once a look beyond it was dealt with.
Result<void> dismissWitness(Store &store, const Discovery &discovery)
{
    WD_ASSIGN(const QJsonValue kept, store.setting(witnessKey));
    const QJsonObject witness = kept.toObject(), cursor = discovery.cursor.toObject();
    if (witness.isEmpty() || witness.value(u"uid"_s).toString() != discovery.witness)
        return {};
    const bool passed = discovery.full || cursor.value(u"uid"_s) == witness.value(u"uid"_s)
        || instantIn(cursor, u"modified"_s) > instantIn(witness, u"modified"_s);
    return passed ? store.setSetting(witnessKey, QJsonObject()) : Result<void>();
}

} // namespace

Result<void> keepFullLook(Store &store, const Discovery &discovery, const Clock &clock)
{
    return discovery.full ? store.setSetting(fullLookKey, instantText(clock())) : Result<void>();
}

Result<void> keepCursor(Store &store, const Discovery &discovery)
{
    WD_TRY(dismissWitness(store, discovery));
    WD_ASSIGN(const QJsonValue kept, store.setting(cursorKey));
    if (!discovery.full && kept[u"uid"_s] == discovery.cursor[u"uid"_s]
        && kept[u"modified"_s] == discovery.cursor[u"modified"_s] && kept.toObject().contains(u"seen"_s))
        return {};
    return store.setSetting(cursorKey, discovery.cursor);
}

} // namespace wd
