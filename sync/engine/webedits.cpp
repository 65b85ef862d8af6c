// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits.h"

#include "model/dossier/dossierjson.h"
#include "sync/engine/followedlinks.h"
#include "sync/engine/otherbytes.h"
#include "sync/engine/ownvalues.h"
#include "sync/engine/pageobjects.h"
#include "sync/engine/publish.h"
#include "sync/engine/removedonsite.h"
#include "sync/engine/samecontent.h"
#include "sync/engine/share.h"
#include "sync/engine/sitefolders.h"
#include "sync/engine/webeditkept.h"
#include "sync/engine/webeditmember.h"
#include "sync/engine/writtenobject.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// Compares one dossier with one look at the site, object by object.
class Comparison
{
public:
    Comparison(const SyncContext &sync, const LocalDossier &local, const SiteLook &look)
        : m_sync(sync)
        , m_notes(SiteNotes::from(local))
        , m_withdrawing(withdrawalOf(local).has_value())
        , m_look(look)
        , m_objects(writtenObjects(look))
        , m_own(sync, local, look)
        , m_head(wantedFields(sync, local.base->dossier,
                              look.publishing ? look.publishing->date : sync.now().date()))
        , m_at(sync.placesOf(local.work.slug))
        , m_siteUrl(sync.site.publicUrl({}).toString())
        , m_partOf(partsAt(m_siteUrl, m_objects))
    {
        m_found.json = dossierToJson(local.base->dossier);
    }

    Result<FoundEdits> find()
    {
        for (const WrittenObject &object : m_objects) {
            const auto row = m_look.rows.constFind(object.path);
            if (row == m_look.rows.cend() || object.wasMadeAnew(*row))
                continue;
            // What stands there before a publication is ours, whatever a backup made of the rest.
            if (object.isPage() && row->title == placeholderTitle())
                continue;
            // Nor is our own notice of a withdrawal an edit.
            if ((m_withdrawing || m_notes.takenOff) && (object.isPage() || object.holdsOthers)) {
                m_found.otherwise.append(object.key);
                continue;
            }
            m_found.answered.append(object.path + u"#gone"_s);
            // Gone once more it is asked about once more.
            if (m_notes.seen.value(object.path) == removedMark)
                m_found.seen.insert(object.path, QString());
            askWhetherHidden(object, *row);
            if (isToBeRead(object, *row))
                WD_TRY(read(object, *row));
        }
        return m_found;
    }

private:
    [[nodiscard]] bool isToBeRead(const WrittenObject &object, const CatalogRow &row) const
    {
        if (object.holdsOthers)
            return false;
        if (!object.recorded)
            return m_look.publishing && (!object.isPage() || row.state == u"published"_s);
        // Whole seconds: what was written within the second of our own write looks as we left it. So it is
        // read once afterwards, by the desk that wrote it, and again before anything is written over it.
        if (object.isAboutToChange)
            return !object.isAsWritten(row) || object.saysMoreThanItsRow() || !bytesOf(object.echo).isEmpty();
        // Other bytes that were told of are written over, also where nothing else changes.
        const bool otherFile = m_look.publishing && m_notes.standing.value(object.path).contains(bytesMember);
        if (m_notes.seen.value(object.path) == markOf(row) && !otherFile)
            return false;
        const bool oursToCheck = m_look.record.desk == m_sync.context.deskId && object.saysMoreThanItsRow();
        return !object.isAsWritten(row) || oursToCheck;
    }

    /// A state that somebody took back by hand. Our own withdrawals take it back too.
    void askWhetherHidden(const WrittenObject &object, const CatalogRow &row)
    {
        const bool shown = row.state.isEmpty() || row.state == u"published"_s || row.state == u"pending"_s;
        const QString key = object.path + stateMark;
        if (shown)
            m_found.answered.append(key);
        if (shown && m_notes.seen.contains(key) && m_notes.seen.value(key) != row.state)
            m_found.seen.insert(key, row.state); // hidden once more it is asked about once more
        if (shown || m_withdrawing || m_notes.takenOff || !object.recorded || !object.stays
            || !m_look.record.isPublished() || m_notes.seen.value(key) == row.state)
            return;
        m_found.questions.insert(key, {.kind = SyncEventKind::AskHiddenOnSite, .what = row.title});
        m_found.seen.insert(key, row.state);
    }

    Result<void> read(const WrittenObject &object, const CatalogRow &row)
    {
        QJsonObject json = object.key == u"page"_s ? m_look.page : QJsonObject();
        if (json.isEmpty()) {
            WD_ASSIGN(const PloneObject there, m_sync.site.get(object.path, u"include_items=false"_s));
            json = there.json;
        }
        WD_ASSIGN(const bool notice, belongsToNotice(object, json));
        if (notice) { // of a withdrawal that this desk has not heard of yet
            m_found.otherwise.append(object.key);
            return {};
        }
        const QJsonObject there = fieldsOf(json, object.sent);
        QJsonObject site = withPublicAddresses(there, m_at, m_siteUrl, m_objects);
        const bool followed = site != there; // to be written anew, so to be read again as well
        m_older = false;
        bool differs = false;
        for (const QString &field : site.keys()) {
            m_found.answered.append(object.path + u'#' + field);
            if (!isCompared(field) || sameContent(field, object.echo, site))
                continue;
            m_found.answered.removeLast();
            differs = true;
            WD_TRY(judge(object, field, site));
        }
        WD_ASSIGN(const QJsonObject bytes, otherBytes(m_sync, object, row, json, m_look));
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
        if (!followed)
            m_found.seen.insert(object.path, markOf(row));
        return {};
    }

    /// Page and folder are written together; only the page's text tells what an empty description means.
    Result<bool> belongsToNotice(const WrittenObject &object, const QJsonObject &json) const
    {
        if (!object.isPage() || !json.value(u"description"_s).toString().isEmpty()
            || object.echo.value(u"description"_s).toString().isEmpty())
            return false;
        if (object.path == m_at.page())
            return isNotice(json);
        const auto page = m_sync.site.get(m_at.page(), u"include_items=false"_s);
        if (!page && page.error().kind != ErrorKind::NotFound)
            return tl::unexpected<Error>(page.error());
        return page && isNotice(page->json);
    }

    Result<void> judge(const WrittenObject &object, const QString &field, const QJsonObject &site)
    {
        const QJsonObject head = m_head.value(object.key);
        const QJsonObject told = m_notes.standing.value(object.path);
        const auto same
            = [&field](const QJsonObject &a, const QJsonObject &b) { return sameContent(field, a, b); };
        if (same(site, head) || (!told.isEmpty() && same(site, told)))
            return {}; // the concept says so already, or it was dealt with
        WD_ASSIGN(const bool ours, m_own.hold(object.key, field, site));
        if (ours) {
            m_older = true;
            return {};
        }
        const auto place = memberOf(object.type, object.key, field, object.path);
        if (!place) {
            const SyncEvent edit{.kind = SyncEventKind::AskWebEdit, .what = object.path, .member = field};
            m_found.questions.insert(factsOf(edit), edit);
            return {};
        }
        // Not: what an open publication wants. Nobody knows whether it had written that before the edit.
        const bool untouched
            = (object.recorded && same(head, object.sent)) || (!told.isEmpty() && same(head, told));
        const QString part = place->list.isEmpty() ? QString() : object.key;
        for (const MemberEdit &edit : memberEdits(*place, field, object.sent, head, site, m_partOf)) {
            if (place->moment && m_taken.contains(part + edit.name))
                continue;
            m_taken.insert(part + edit.name); // one edit of an Event's time is seen in several fields
            m_found.json = withMember(m_found.json, place->list, part, edit.name, edit.theirs);
            m_found.adopted.append(edit.name);
            if (!untouched)
                m_found.conflicts.append(
                    {part, edit.name, edit.base, edit.mine, edit.theirs, {}, m_sync.now()});
        }
        return {};
    }

    const SyncContext &m_sync;
    const SiteNotes m_notes;
    const bool m_withdrawing; ///< a withdrawal is decided here, or stands open
    const SiteLook &m_look;
    const QList<WrittenObject> m_objects;
    OwnValues m_own;
    const QHash<QString, QJsonObject> m_head;
    const DossierPlaces m_at;
    const QString m_siteUrl;
    const PartAddress m_partOf;
    FoundEdits m_found;
    QSet<QString> m_taken; ///< parts with the members that were taken in
    bool m_older = false; ///< the object that is being read shows an older text of ours
};

} // namespace

Result<WebEdits> takeInWebEdits(const SyncContext &sync, const DossierId &id, const SiteLook &look)
{
    WD_ASSIGN(const LocalDossier local, sync.store.read(id));
    if (!local.base || (look.record.number == 0 && !look.publishing))
        return WebEdits{};
    Comparison comparison(sync, local, look);
    WD_ASSIGN(const FoundEdits found, comparison.find());
    WebEdits edits{.otherwise = found.otherwise, .otherFiles = found.otherFiles};
    // First the revision, then the note that it was told: killed between the two it is told again.
    WD_ASSIGN(const bool written, writeEdits(sync, id, local, look, found));
    if (!written) {
        edits.outcome = WebEditOutcome::Overtaken;
        return edits;
    }
    WD_TRY(keepEdits(sync, local, look, found));
    WD_TRY(tellEdits(sync, id, look, found));
    edits.outcome = !found.adopted.isEmpty() ? WebEditOutcome::Adopted
        : found.questions.isEmpty()          ? WebEditOutcome::None
                                             : WebEditOutcome::Asked;
    return edits;
}

} // namespace wd
