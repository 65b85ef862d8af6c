// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits.h"

#include "model/dossier/dossierjson.h"
#include "sync/engine/asked.h"
#include "sync/engine/cards.h"
#include "sync/engine/decision.h"
#include "sync/engine/followedlinks.h"
#include "sync/engine/foundation.h"
#include "sync/engine/otherbytes.h"
#include "sync/engine/ownvalues.h"
#include "sync/engine/pageobjects.h"
#include "sync/engine/publish.h"
#include "sync/engine/removedonsite.h"
#include "sync/engine/samecontent.h"
#include "sync/engine/share.h"
#include "sync/engine/stood.h"
#include "sync/engine/webeditmember.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// What a look at the site found, and what adopting it makes of the head.
struct Found {
    QJsonObject json; ///< the head, with what is adopted
    QList<Conflict> conflicts;
    QStringList adopted, otherwise, otherFiles;
    QMap<QString, QString> older; ///< what shows a text of ours that is not the newest -> step
    QMap<QString, QString> questions; ///< what only a person can judge -> step; told once
    QStringList answered; ///< what nothing is asked about any more
    QHash<QString, QString> seen;
    QHash<QString, QJsonObject> standing;
    QStringList asWritten; ///< paths where something else stood, and no longer does
};

/// Compares one dossier with one look at the site, object by object.
class Comparison
{
public:
    Comparison(const Bench &bench, const Desk &desk, const SiteLook &look)
        : m_bench(bench)
        , m_notes(SiteNotes::from(desk))
        , m_withdrawing(withdrawalOf(desk).has_value())
        , m_look(look)
        , m_objects(stoodOf(look))
        , m_own(bench, desk, look)
        , m_head(wantedFields(bench, desk.base->dossier,
                              look.publishing ? look.publishing->date : bench.now().date()))
        , m_at(bench.placesOf(desk.work.slug))
        , m_siteUrl(bench.site.publicUrl({}).toString())
        , m_partOf(partsAt(m_siteUrl, m_objects))
    {
        m_found.json = dossierToJson(desk.base->dossier);
    }

    Result<Found> find()
    {
        for (const Stood &object : m_objects) {
            const auto row = m_look.rows.constFind(object.path);
            if (row == m_look.rows.cend() || object.wasMadeAnew(*row))
                continue;
            // What stands there before a publication is ours, whatever a backup made of the rest.
            if (object.isPage() && row->title == placeholderTitle())
                continue;
            // Nor is our own notice of a withdrawal an edit.
            if ((m_withdrawing || m_notes.takenOff) && (object.isPage() || object.holdsOthers))
                continue;
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
    [[nodiscard]] bool isToBeRead(const Stood &object, const CatalogRow &row) const
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
        const bool oursToCheck = m_look.record.desk == m_bench.context.deskId && object.saysMoreThanItsRow();
        return !object.isAsWritten(row) || oursToCheck;
    }

    /// A state that somebody took back by hand. Our own withdrawals take it back too.
    void askWhetherHidden(const Stood &object, const CatalogRow &row)
    {
        const bool shown = row.state.isEmpty() || row.state == u"published"_s || row.state == u"pending"_s;
        const QString key = object.path + stateMark;
        if (shown)
            m_found.answered.append(key);
        if (shown && m_notes.seen.contains(key) && m_notes.seen.value(key) != row.state)
            m_found.seen.insert(key, row.state); // hidden once more it is asked about once more
        if (shown || m_withdrawing || !object.recorded || !object.stays || !m_look.record.isPublished()
            || m_notes.seen.value(key) == row.state)
            return;
        m_found.questions.insert(key, u"asked:hidden-on-site:"_s + row.title);
        m_found.seen.insert(key, row.state);
    }

    Result<void> read(const Stood &object, const CatalogRow &row)
    {
        QJsonObject json = object.key == u"page"_s ? m_look.page : QJsonObject();
        if (json.isEmpty()) {
            WD_ASSIGN(const PloneObject there, m_bench.site.get(object.path, u"include_items=false"_s));
            json = there.json;
        }
        if (object.isPage() && isNotice(json))
            return {}; // of a withdrawal that this desk has not heard of yet
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
        WD_ASSIGN(const QJsonObject bytes, otherBytes(m_bench, object, row, json, m_look));
        const QString aboutBytes = object.path + u'#' + bytesMember, aboutAge = object.path + u"#older"_s;
        if (bytes.isEmpty()) {
            m_found.answered.append(aboutBytes);
        } else {
            differs = true;
            m_found.otherFiles.append(object.key);
            site.insert(bytesMember, bytes);
            if (m_notes.standing.value(object.path).value(bytesMember) != site.value(bytesMember))
                m_found.questions.insert(aboutBytes, u"asked:other-file:"_s + row.title);
        }
        if (m_older)
            m_found.older.insert(aboutAge, u"asked:older-text:"_s + row.title);
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

    /// Dates of publication only steer listings, and some sites round or shift them.
    static bool isCompared(const QString &field)
    {
        static const QStringList passed{u"effective"_s, u"expires"_s, u"blocks_layout"_s, u"contributors"_s};
        return !passed.contains(field);
    }

    Result<void> judge(const Stood &object, const QString &field, const QJsonObject &site)
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
            const QString what = object.path + u'#' + field;
            m_found.questions.insert(what, u"asked:web-edit:"_s + what);
            return {};
        }
        const QString part = place->list.isEmpty() ? QString() : object.key;
        const auto member
            = [&](const QJsonObject &fields) { return asMember(*place, fields, field, m_partOf); };
        m_found.json = withMember(m_found.json, place->list, part, place->member, member(site));
        m_found.adopted.append(place->member);
        // Not: what an open publication wants. Nobody knows whether it had written that before the edit.
        const bool untouched
            = (object.recorded && same(head, object.sent)) || (!told.isEmpty() && same(head, told));
        if (!untouched)
            m_found.conflicts.append({.part = part,
                                      .field = place->member,
                                      .base = member(object.sent),
                                      .mine = member(head),
                                      .theirs = member(site),
                                      .who = {},
                                      .when = m_bench.now()});
        return {};
    }

    const Bench &m_bench;
    const SiteNotes m_notes;
    const bool m_withdrawing; ///< a withdrawal is decided here, or stands open
    const SiteLook &m_look;
    const QList<Stood> m_objects;
    OwnValues m_own;
    const QHash<QString, QJsonObject> m_head;
    const DossierPlaces m_at;
    const QString m_siteUrl;
    const PartAddress m_partOf;
    Found m_found;
    bool m_older = false; ///< the object that is being read shows an older text of ours
};

/// Makes the next revision of what was adopted, or takes the publication off the log where only something
/// is asked. False: a colleague's desk was first.
Result<bool> writeRevision(const Bench &bench, const DossierId &id, const Desk &desk, const SiteLook &look,
                           const Found &found)
{
    if (found.adopted.isEmpty())
        return look.publishing && !found.questions.isEmpty() ? voidPublications(bench, id) : true;
    const bool onlyThis = look.publishing && desk.base->number == look.publishing->revision
        && found.questions.isEmpty() && found.conflicts.isEmpty();
    WD_ASSIGN(const Dossier changed, dossierFromJson(canonicalJson(found.json)));
    // The cards first: killed after the revision nothing would tell any more what the concept said. Also
    // after a Conflict they stay, as it may have been a second try of this very revision.
    WD_TRY(keepCards(bench, id, found.conflicts));
    const auto shared = shareAdopted(bench, id, changed, onlyThis ? look.publishing : std::nullopt);
    if (!shared && shared.error().kind == ErrorKind::Conflict)
        return false;
    WD_TRY(shared);
    WD_TRY(dropDoubledCards(bench, id, found.conflicts));
    for (const QString &member : found.adopted)
        bench.did(u"adopted:"_s + member);
    return true;
}

/// What was dealt with, and what is asked, in one: nobody hears of it who was killed in between.
Result<void> keep(const Bench &bench, const Desk &desk, const SiteLook &look, const Found &found)
{
    const SiteNotes notes = SiteNotes::from(desk);
    const bool answers = std::any_of(found.answered.begin(), found.answered.end(),
                                     [&notes](const QString &about) { return notes.asked.contains(about); });
    if (found.seen.isEmpty() && found.questions.isEmpty() && found.older.isEmpty() && !answers)
        return {};
    return changeNotes(bench, desk.work.id, [&](SiteNotes &kept) {
        kept.seen.insert(found.seen);
        kept.standing.insert(found.standing);
        for (const QString &path : found.asWritten)
            kept.standing.remove(path);
        for (const QString &about : found.answered)
            kept.asked.remove(about);
        kept.asked.insert(found.questions);
        if (!look.publishing)
            kept.asked.insert(found.older);
    });
}

Result<void> tell(const Bench &bench, const DossierId &id, const SiteLook &look, const Found &found)
{
    tellAsked(bench, found.questions.values());
    if (!look.publishing) // a publication writes over it
        tellAsked(bench, found.older.values());
    // What was decided before this was known is decided again.
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const bool decided = desk.intent
        && (desk.intent->kind == IntentKind::Publish || desk.intent->kind == IntentKind::Request);
    return decided && !found.questions.isEmpty() ? dropDecision(bench, id, u"publication-changed"_s)
                                                 : Result<void>();
}

} // namespace

Result<WebEdits> takeInWebEdits(const Bench &bench, const DossierId &id, const SiteLook &look)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    if (!desk.base || (look.record.number == 0 && !look.publishing))
        return WebEdits{};
    Comparison comparison(bench, desk, look);
    WD_ASSIGN(const Found found, comparison.find());
    WebEdits edits{.otherwise = found.otherwise, .otherFiles = found.otherFiles};
    // First the revision, then the note that it was told: killed between the two it is told again.
    WD_ASSIGN(const bool written, writeRevision(bench, id, desk, look, found));
    if (!written) {
        edits.outcome = WebEditOutcome::Overtaken;
        return edits;
    }
    WD_TRY(keep(bench, desk, look, found));
    WD_TRY(tell(bench, id, look, found));
    edits.outcome = !found.adopted.isEmpty() ? WebEditOutcome::Adopted
        : found.questions.isEmpty()          ? WebEditOutcome::None
                                             : WebEditOutcome::Asked;
    return edits;
}

} // namespace wd
