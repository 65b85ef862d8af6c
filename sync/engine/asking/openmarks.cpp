// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/asking/openmarks.h"

#include "model/publication/notes/person.h"
#include "sync/engine/hiding/privacy.h"
#include "sync/site/siteerrors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

const auto markSubject = u"wijkdossier-open"_s;
constexpr qint64 countsFor = 600;
constexpr qint64 renewAfter = 240;
constexpr qint64 clocksDiffer = 60; ///< of several computers that are one site
constexpr qint64 leftBehindAfter = 86400;
constexpr std::chrono::seconds goodbyePatience(2);

/// How long ago a mark was made or renewed, by the site's clock.
qint64 ageOf(const SiteRow &row, const QDateTime &now)
{
    return row.modified.isValid() && now.isValid() ? row.modified.secsTo(now) : countsFor;
}

bool counts(const SiteRow &row, const QDateTime &now)
{
    const qint64 age = ageOf(row, now);
    return age >= -clocksDiffer && age < countsFor;
}

OpenMark markIn(const SiteRow &row)
{
    const QJsonObject who = QJsonDocument::fromJson(row.description.toUtf8()).object();
    const QString user = who.value(u"user"_s).toString();
    return {.desk = deskOfMark(row.path),
            .user = user,
            .name = shownAs(personName(who.value(u"name"_s).toString()), user),
            .since = row.created};
}

/// What rows tell, so that nobody has to open the file. Not in the title: a site may tell a stranger that
/// of a private thing. The time makes it differ: a site takes what it has already for no
/// change.
QString whoAndWhen(const SyncContext &sync)
{
    const QJsonObject who{{u"user"_s, sync.context.site.user},
                          {u"name"_s, sync.context.name},
                          {u"at"_s, sync.now().toUTC().toString(Qt::ISODateWithMs)}};
    return QString::fromUtf8(QJsonDocument(who).toJson(QJsonDocument::Compact));
}

Result<SiteObject> make(const SyncContext &sync, const DossierPlaces &at)
{
    const QString name = at.markPath(sync.context.deskId).section(u'/', -1);
    const QString text = u"Iemand heeft dit dossier open in Wijkdossier. Dit bestand gaat vanzelf weg.\n"_s;
    const QJsonObject fields{
        {u"title"_s, name}, {u"description"_s, whoAndWhen(sync)}, {u"subjects"_s, QJsonArray{markSubject}}};
    return sync.site.create(at.intern(),
                            {.type = u"File"_s, .id = name, .fields = fields, .text = text.toUtf8()});
}

/// Where one stands that counts no longer, of a program that was killed, it begins anew: since when is read
/// from when it was made.
Result<void> makeAnew(const SyncContext &sync, DossierHere &here, const DossierPlaces &at)
{
    WD_TRY(proveInternHidden(sync, here));
    auto made = make(sync, at);
    if (!made && made.error().kind == ErrorKind::Conflict) {
        WD_TRY(sync.site.remove(at.markPath(sync.context.deskId)));
        made = make(sync, at);
    }
    WD_TRY(made);
    return {};
}

Result<void> takeAway(const SyncContext &sync, const QString &path)
{
    const auto removed = sync.site.remove(path);
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        return removed;
    sync.context.openHere->noteMark(path, false);
    return {};
}

/// Whether this desk's log lies where a mark would lie, for those who may see it alone.
bool takesMarks(const DossierHere &dossier)
{
    const SiteNotes &notes = dossier.notes();
    const LocalDossier &local = dossier.local();
    return local.base && notes.head > 0 && notes.madeOnSite && notes.root.isEmpty()
        && notes.openToAll.isEmpty() && !notes.goneSince.isValid() && local.work.deleted.isEmpty();
}

/// What will be answered the next time as well.
bool isForGood(const Error &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Rejected
        || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::TooLarge;
}

bool endsIt(const Result<void> &done)
{
    return !done && losesSite(done.error());
}

/// `there`: our own mark, if the look of `now` showed it. Where the site's `Date` is not of the clock that
/// dates what it holds, a mark never counts: what this program wrote just now is left as it is.
Result<void> keepOne(const SyncContext &sync, DossierHere &dossier, const std::optional<SiteRow> &there,
                     const QDateTime &now)
{
    const DossierPlaces at = sync.placesOf(dossier.local().work.slug);
    OpenHere &here = *sync.context.openHere;
    const QString path = at.markPath(sync.context.deskId);
    const bool fresh = there && counts(*there, now) && ageOf(*there, now) < renewAfter;
    const qint64 written = here.writtenAt(path).isValid() ? here.writtenAt(path).secsTo(sync.now()) : -1;
    here.noteMark(path, true);
    if (fresh || (there && !counts(*there, now) && written >= 0 && written < renewAfter))
        return {};
    here.noteWritten(path, sync.now());
    if (!there || !counts(*there, now))
        return makeAnew(sync, dossier, at);
    const auto renewed = sync.site.patch(there->path, {{u"description"_s, whoAndWhen(sync)}});
    if (!renewed
        && renewed.error().kind != ErrorKind::NotFound) // taken away meanwhile: made at the next look
        return tl::unexpected<Error>(renewed.error());
    return {};
}

std::optional<SiteRow> ownIn(const QList<SiteRow> &rows, const QString &desk)
{
    const auto own = std::find_if(rows.begin(), rows.end(),
                                  [&desk](const SiteRow &row) { return deskOfMark(row.path) == desk; });
    return own == rows.end() ? std::nullopt : std::optional(*own);
}

/// Of what is not open here ours, but not that of another program in this workspace; and what was left
/// behind. Paths.
QStringList toTakeAway(const SyncContext &sync, const Discovery &discovery, const QSet<QString> &open)
{
    const QDateTime &now = discovery.at;
    const QSet<QString> made = sync.context.openHere->marks();
    QStringList paths;
    for (auto it = discovery.marks.cbegin(); it != discovery.marks.cend(); ++it) {
        for (const SiteRow &row : *it) {
            const bool ours = deskOfMark(row.path) == sync.context.deskId;
            const bool over = ours && (made.contains(row.path) || !counts(row, now));
            const bool left = discovery.full && ageOf(row, now) > leftBehindAfter;
            const bool stays = (ours && open.contains(it.key())) || sync.context.openHere->isLeft(row.path);
            if (!stays && (over || left))
                paths.append(row.path);
        }
    }
    return paths;
}

} // namespace

Result<QHash<DossierId, QList<OpenMark>>> openElsewhere(const Store &store, const Discovery &discovery,
                                                        const EngineContext &context)
{
    QHash<DossierId, QList<OpenMark>> open;
    if (discovery.marks.isEmpty())
        return open;
    WD_ASSIGN(const QList<DossierRow> dossiers, store.rows());
    for (const DossierRow &dossier : dossiers) {
        QList<SiteRow> rows = discovery.marks.value(dossier.slug);
        std::sort(rows.begin(), rows.end(),
                  [](const SiteRow &a, const SiteRow &b) { return a.created < b.created; });
        QSet<QString> accounts;
        for (const SiteRow &row : std::as_const(rows)) {
            const OpenMark mark = markIn(row);
            if (mark.desk == context.deskId || !counts(row, discovery.at) || accounts.contains(mark.user))
                continue;
            accounts.insert(mark.user);
            open[dossier.id].append(mark);
        }
    }
    return open;
}

void keepMarks(const SyncContext &sync, const Discovery &discovery)
{
    if (!sync.context.openHere)
        return;
    QSet<QString> open; // slugs
    for (const DossierId &id : sync.context.openHere->ids()) {
        auto dossier = DossierHere::read(sync.store, id);
        if (!dossier || !takesMarks(*dossier))
            continue;
        const QString slug = dossier->local().work.slug;
        open.insert(slug);
        const auto kept
            = keepOne(sync, *dossier, ownIn(discovery.marks.value(slug), sync.context.deskId), discovery.at);
        if (endsIt(kept))
            return;
        if (!kept && isForGood(kept.error())) {
            sync.context.openHere->refuse(id);
            sync.context.openHere->noteMark(sync.placesOf(slug).markPath(sync.context.deskId), false);
        }
    }
    for (const QString &path : toTakeAway(sync, discovery, open)) {
        const auto taken = takeAway(sync, path);
        if (endsIt(taken))
            return;
        if (!taken)
            sync.context.openHere->leaveMark(path);
    }
}

void takeMarksAway(const EngineContext &context)
{
    const QSet<QString> marks = context.openHere ? context.openHere->marks() : QSet<QString>();
    if (marks.isEmpty())
        return;
    const auto site = context.connect(context.stop, goodbyePatience);
    const auto end = std::chrono::steady_clock::now() + goodbyePatience;
    for (const QString &path : marks) {
        if (endsIt(site->place().remove(path)) || std::chrono::steady_clock::now() >= end)
            return;
    }
}

} // namespace wd
