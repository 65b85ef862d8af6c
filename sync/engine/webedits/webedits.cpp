// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits/webedits.h"

#include "model/dossier/described/dossierjson.h"
#include "sync/engine/publishing/carrieddecision.h"
#include "sync/engine/publishing/heldbytes.h"
#include "sync/engine/publishing/publish.h"
#include "sync/engine/publishing/writtenobject.h"
#include "sync/engine/sitefolders.h"
#include "sync/engine/webedits/adoptedit.h"
#include "sync/engine/webedits/comparedfields.h"
#include "sync/engine/webedits/followedlinks.h"
#include "sync/engine/webedits/hiddenonsite.h"
#include "sync/engine/webedits/ofnotice.h"
#include "sync/engine/webedits/otherbytes.h"
#include "sync/engine/webedits/ownvalues.h"
#include "sync/engine/webedits/removedonsite.h"
#include "sync/engine/webedits/stillthere.h"
#include "sync/engine/webedits/webeditkept.h"
#include "sync/engine/webedits/wholetexts.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// Files whose bytes are read in one look, to see whether somebody replaced them within the second of our own
/// write: a first publication may have thousands.
constexpr int readUnsureAtMost = 20;

/// Compares one dossier with one look at the site, object by object.
class Comparison
{
public:
    Comparison(const SyncContext &sync, const LocalDossier &local, const SiteLook &look)
        : m_sync(sync)
        , m_notes(SiteNotes::from(local))
        , m_withdrawing(withdrawalOf(local).has_value())
        , m_look(look)
        , m_dossier(local.base->dossier)
        , m_objects(writtenObjects(look))
        , m_own(sync, local, look)
        , m_head(wantedFields(sync, local.base->dossier,
                              look.publishing ? look.publishing->date : sync.now().date()))
        , m_at(sync.placesOf(local.work.slug))
        , m_siteUrl(sync.site.publicUrl({}))
        , m_partAt(partsAt(m_siteUrl, m_objects))
        , m_whole(sync, local, m_partAt, addressesOf(m_siteUrl, m_objects))
    {
        m_found.json = dossierToJson(local.base->dossier);
    }

    Result<void> find()
    {
        for (const WrittenObject &object : m_objects) {
            const auto row = m_look.rows.constFind(object.path);
            if (row == m_look.rows.cend() || object.wasMadeAnew(*row))
                continue;
            // What stands there before a publication is ours, whatever a backup made of the rest.
            if (object.isPage() && object.recorded && row->title == placeholderTitle())
                continue;
            // Nor is what this desk took off ahead, and left a notice of.
            if (m_notes.takenOff && (object.isPage() || object.holdsOthers) && row->state == publishedState) {
                m_found.otherwise.append(object.key);
                continue;
            }
            m_found.answered.append(object.path + u"#gone"_s);
            // Gone once more it is asked about once more.
            if (m_notes.seen.value(object.path) == removedMark)
                m_found.seen.insert(object.path, QString());
            askWhetherHidden({.look = m_look, .notes = m_notes, .withdrawing = m_withdrawing}, object, *row,
                             m_found);
            if (!isToBeRead(object, *row)) {
                // Or it was read before, and said the same.
                const bool said = asWritten(object, *row)
                    || (object.recorded && !object.holdsOthers && !m_notes.standing.contains(object.path));
                if (said)
                    m_found.stood.insert(object.path, {object.echo, m_look.lookedAt});
                continue;
            }
            const auto looked = read(object, *row);
            if (!looked && (m_look.publishing || !object.mayBePassedOver(looked.error())))
                return looked;
        }
        return {};
    }
    [[nodiscard]] const FoundEdits &found() const { return m_found; }

private:
    [[nodiscard]] bool isToBeRead(const WrittenObject &object, const SiteRow &row) const
    {
        if (object.holdsOthers)
            return false;
        if (!object.recorded) // a page is at hand
            return m_look.publishing
                && (object.key != u"folder"_s || row.state == publishedState
                    || row.title != placeholderTitle() || !row.description.isEmpty());
        if (isToBeReadAnew(m_notes, object.path) || m_look.beforeNotice)
            return true;
        // Whole seconds: what was written within the second of our own write looks as we left it. So it is
        // read once afterwards, by the desk that wrote it, and again before anything is written over it.
        if (object.isAboutToChange)
            return !asWritten(object, row) || object.saysMoreThanItsRow() || !bytesOf(object.echo).isEmpty();
        // What was told of is written over, also where nothing else changes.
        const bool toldOf = m_look.publishing && m_notes.standing.contains(object.path);
        if (m_notes.seen.value(object.path) == markOf(row) && !toldOf)
            return false;
        const bool saysMore = object.saysMoreThanItsRow() || !bytesOf(object.echo).isEmpty();
        const bool oursToCheck = m_look.record.desk == m_sync.context.deskId && saysMore;
        return !asWritten(object, row) || oursToCheck;
    }

    /// By the desk that wrote it.
    [[nodiscard]] bool isUnread(const WrittenObject &object, const SiteRow &row) const
    {
        return m_look.record.desk == m_sync.context.deskId && m_notes.seen.value(object.path) != markOf(row);
    }

    [[nodiscard]] bool asWritten(const WrittenObject &object, const SiteRow &row) const
    {
        return object.isAsWritten(m_sync.mapping, row);
    }

    Result<void> read(const WrittenObject &object, const SiteRow &row)
    {
        const QDateTime said = m_sync.site.saidTime();
        std::optional<SiteObject> answer = object.key == u"page"_s ? m_look.page : std::nullopt;
        // It was read before the lock was taken, and somebody may have written since.
        if (!answer || !isOfThatMoment(*answer, row) || mayBearTheSameMark(row, said)) {
            WD_ASSIGN(answer, m_sync.site.get(object.path));
        }
        WD_ASSIGN(const bool notice, belongsToNotice(m_sync, m_at, m_look.record, object, *answer));
        if (notice) { // of a withdrawal that this desk has not heard of yet
            m_found.otherwise.append(object.key);
            return {};
        }
        const QJsonObject there = m_sync.mapping.fieldsOf(*answer, object.sent);
        QJsonObject site = withPublicAddresses(there, m_at, m_siteUrl, m_objects);
        m_found.stood.insert(object.path, {stoodAs(*answer, there), m_sync.site.requests()});
        const bool followed = site != there; // to be written anew, so to be read again as well
        m_older = false;
        bool differs = false;
        for (const QString &field : site.keys()) {
            m_found.answered.append(object.path + u'#' + field);
            if (!isCompared(m_sync.mapping, field) || m_sync.mapping.sameContent(field, object.echo, site)
                || saysNothingYet(m_sync.mapping, object, row, m_dossier, field, site))
                continue;
            WD_ASSIGN(const bool other, judge(object, field, site));
            if (!other)
                continue;
            m_found.answered.removeLast();
            differs = true;
        }
        const bool unsure = isUnread(object, row) && !bytesOf(object.echo).isEmpty() && m_unsureLeft-- > 0;
        WD_ASSIGN(const QJsonObject bytes, otherBytes(m_sync, object, row, *answer, m_look, unsure));
        const QString aboutBytes = object.path + u'#' + bytesMember, aboutAge = object.path + u"#older"_s;
        if (bytes.isEmpty()) {
            m_found.answered.append(aboutBytes);
        } else {
            differs = true;
            m_found.otherFiles.append(object.key);
            site.insert(bytesMember, bytes);
            if (m_notes.standing.value(object.path).value(bytesMember) != site.value(bytesMember))
                m_found.questions.insert(aboutBytes,
                                         {.kind = SyncEventKind::AskOtherFile, .what = row.title});
        }
        if (m_older)
            m_found.older.insert(aboutAge, {.kind = SyncEventKind::AskOlderText, .what = row.title});
        else
            m_found.answered.append(aboutAge);
        if (differs) {
            m_found.otherwise.append(object.key);
            m_found.standing.insert(object.path, site);
        } else if (m_notes.standing.contains(object.path)) {
            m_found.asWritten.append(object.path);
        }
        if (!followed && !mayBearTheSameMark(row, said))
            m_found.seen.insert(object.path, markOf(row));
        return {};
    }

    /// Whether it says something else than we wrote there; not so of a blank line, or of our photo in another
    /// size.
    Result<bool> judge(const WrittenObject &object, const QString &field, const QJsonObject &site)
    {
        const QJsonObject head = m_head.value(object.key);
        const QJsonObject told = m_notes.standing.value(object.path);
        const auto same = [&](const QJsonObject &a, const QJsonObject &b) {
            return m_sync.mapping.sameContent(field, a, b);
        };
        if (same(site, head) || (!told.isEmpty() && same(site, told)))
            return true; // the concept says so already, or it was dealt with
        WD_ASSIGN(const bool ours, m_own.hold(object.key, field, site));
        if (ours) {
            m_older = true;
            return true;
        }
        const auto place = m_sync.mapping.memberOf(object.type, object.key, field, object.path);
        if (!place) {
            ask(object, field);
            return true;
        }
        // Not: what an open publication wants. Nobody knows whether it had written that before the edit.
        const bool untouched = object.recorded && same(head, object.sent);
        const QString part = place->list.isEmpty() ? QString() : object.key;
        const auto edits = [&](const QJsonObject &before) {
            return m_sync.mapping.memberEdits(*place, field, before, head, site, m_partAt);
        };
        bool saysOther = !place->rich;
        // What the webmaster changed is what was told of last: also words that are taken back are an edit,
        // and what the concept took back since is ours.
        for (const MemberEdit &edit : edits(told.isEmpty() ? object.sent : told)) {
            const bool whole = !place->rich || m_whole.hold(field, site, edit.theirs);
            if (!whole)
                ask(object, field); // the rest of it is seen on the site alone
            saysOther = saysOther || !whole || edit.theirs != edits(object.sent).first().base;
            if ((place->rich && edit.theirs == edit.mine)
                || ((place->rich || !told.isEmpty()) && edit.theirs == edit.base))
                continue; // only what a dossier cannot hold, or another member of a moment
            const bool again = m_taken.contains(part + edit.name);
            if (place->moment && again)
                continue; // one edit of an Event's time is seen in several fields
            m_taken.insert(part + edit.name);
            adoptEdit(m_found,
                      {.place = *place,
                       .part = part,
                       .edit = edit,
                       .stood = object.recorded || !told.isEmpty(),
                       .untouched = told.isEmpty() ? untouched : edit.mine == edit.base,
                       .again = again},
                      m_sync.now());
        }
        return saysOther;
    }

    void ask(const WrittenObject &object, const QString &field)
    {
        const SyncEvent edit{.kind = SyncEventKind::AskWebEdit, .what = object.path, .member = field};
        m_found.questions.insert(factsOf(edit), edit);
    }

    const SyncContext &m_sync;
    const SiteNotes m_notes;
    const bool m_withdrawing; ///< a withdrawal is decided here, or stands open
    const SiteLook &m_look;
    const Dossier m_dossier;
    const QList<WrittenObject> m_objects;
    OwnValues m_own;
    const QHash<QString, QJsonObject> m_head;
    const DossierPlaces m_at;
    const QString m_siteUrl;
    const PartAtAddress m_partAt;
    const WholeTexts m_whole;
    FoundEdits m_found;
    QSet<QString> m_taken; ///< parts with the members that were taken in
    int m_unsureLeft = readUnsureAtMost;
    bool m_older = false; ///< the object that is being read shows an older text of ours
};

} // namespace

Result<WebEdits> takeInWebEdits(const SyncContext &sync, DossierHere &here, const SiteLook &look)
{
    WD_TRY(here.renew());
    const LocalDossier local = here.local();
    if (!local.base || isNewer(local) || (look.record.number == 0 && !look.publishing))
        return WebEdits{};
    Comparison comparison(sync, local, look);
    if (const auto looked = comparison.find(); !looked) {
        WD_TRY(keepReadSoFar(here, comparison.found()));
        return tl::unexpected<Error>(looked.error());
    }
    const FoundEdits &found = comparison.found();
    WebEdits edits{.otherwise = found.otherwise, .otherFiles = found.otherFiles, .stood = found.stood};
    // First the revision, then the note that it was told: killed between the two it is told again.
    WD_ASSIGN(const bool written, writeEdits(sync, here, local, look, found));
    if (!written) {
        edits.outcome = WebEditOutcome::Overtaken;
        return edits;
    }
    WD_TRY(keepEdits(here, look, found));
    WD_TRY(tellEdits(sync, here, look, found));
    edits.outcome = !found.adopted.isEmpty() ? WebEditOutcome::Adopted
        : found.questions.isEmpty()          ? WebEditOutcome::None
                                             : WebEditOutcome::Asked;
    return edits;
}

} // namespace wd
