// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/site/sitesettings.h"
#include "app/support/programfacts.h"
#include "model/publication/findings/gatequestion.h"
#include "model/publication/findings/overtakenpage.h"
#include "model/publication/findings/unfinished.h"
#include "model/publication/notes/decision.h"
#include "model/publication/notes/person.h"
#include "views/dossiers/publicdifference.h"
#include "views/words/eventwords.h"
#include "views/words/overtakenwords.h"
#include "views/words/sectionname.h"

#include <QJsonArray>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// How one dossier stands, for a person and a machine alike.
struct Status {
    const SjabloonText &sjabloon;
    const LocalDossier &local;
    const SiteNotes notes = SiteNotes::from(local);
    PublicationStatus publicationStatus = {};
    QList<Overtaken> overtaken = {}, due = {};
    PublicDifference difference = {};
    QStringList unfinished = {}; ///< the sections in which something is half typed, one entry a part

    /// Where it is to be read; empty when it is not.
    [[nodiscard]] QString address() const
    {
        return publicationStatus.published ? publicationStatus.address : QString();
    }
};

Result<Status> statusOf(const SjabloonCatalogue &sjablonen, const Store &store, const LocalDossier &local,
                        const SiteSeen &site, const QDate &today)
{
    Status status{.sjabloon = sjablonen.of(local.work),
                  .local = local,
                  .publicationStatus = publicationStatusOf(store, local, site)};
    WD_ASSIGN(const QList<Draft> drafts, store.drafts(local.work.id));
    status.unfinished = unfinishedSections(status.sjabloon, local.work, drafts);
    status.difference = publicDifference(questionOf(sjablonen, local.work, status.publicationStatus, today));
    status.overtaken = overtakenNow(sjablonen, status.publicationStatus, today);
    status.due = dueOf(local.work, status.publicationStatus, today);
    return status;
}

Say waitingFor(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Withdraw:
        return Say::WithdrawWaits;
    case IntentKind::Returned:
        return Say::ReturnWaits;
    case IntentKind::Publish:
    case IntentKind::Request:
        break;
    }
    return Say::PublishWaits;
}

QString namesOfSections(const SjabloonText &sjabloon, QStringList keys, Language language)
{
    keys.removeDuplicates();
    QStringList names;
    for (const QString &key : std::as_const(keys))
        names.append(nameOfSection(sjabloon, key, language));
    return names.join(u", "_s);
}

QStringList statusInWords(const Status &status, Language language)
{
    const auto say = [language](Say what, const QStringList &arguments = {}) {
        return words(what, language, arguments);
    };
    const LocalDossier &local = status.local;
    QStringList lines;
    if (!local.work.deleted.isEmpty())
        lines.append(say(Say::InTrash));
    lines.append(local.base ? say(Say::SharedAs, {QString::number(local.base->number)})
                            : say(Say::NotShared));
    if (local.base && local.dirty())
        lines.append(say(Say::ChangesWaiting));
    const auto &record = status.notes.record;
    if (!record)
        lines.append(say(Say::NotPublished));
    else if (status.publicationStatus.published)
        lines.append(
            say(Say::PublishedAs, {QString::number(record->number), QString::number(record->revision)}));
    else
        lines.append(say(Say::WithdrawnAs, {QString::number(record->number), record->reason}));
    if (local.intent)
        lines.append(say(waitingFor(local.intent->kind)));
    if (const auto &back = status.notes.returned)
        lines.append(say(Say::RequestReturned, {shownAs(back->name, back->by), back->reason}));
    for (const SyncEvent &question : status.notes.asked)
        lines.append(eventInWords(question, language));
    for (const Intent &intent : status.notes.open)
        lines.append(intent.kind == IntentKind::Request
                         ? say(Say::RequestWaits, {shownAs(intent.name, intent.user)})
                         : intent.kind == IntentKind::Withdraw ? say(Say::WithdrawWaits)
                                                               : say(Say::PublishWaits));
    if (!local.conflicts.isEmpty())
        lines.append(say(Say::ConflictsOpen, {QString::number(local.conflicts.size())}));
    if (!status.unfinished.isEmpty())
        lines.append(say(Say::UnfinishedIn, {namesOfSections(status.sjabloon, status.unfinished, language)}));
    if (!status.address().isEmpty())
        lines.append(whereItIsRead(status.address(), language));
    if (status.difference.changes > 0)
        lines.append(say(Say::ChangesNotOnSite, {QString::number(status.difference.changes)}));
    else if (status.difference.otherPage)
        lines.append(say(Say::OtherPage));
    for (const Overtaken &one : status.overtaken)
        lines.append(overtakenInWords(one, *status.publicationStatus.shown, language));
    if (!status.overtaken.isEmpty())
        lines.append(say(Say::PublishAnew));
    for (const Overtaken &one : status.due)
        lines.append(overtakenInWords(one, local.work, language));
    lines.removeDuplicates();
    return lines;
}

QJsonArray overtakenToJson(const SjabloonText &sjabloon, const QList<Overtaken> &all, const Dossier &dossier,
                           Language language)
{
    QJsonArray json;
    for (const Overtaken &one : all)
        json.append(QJsonObject{{u"kind"_s, wordOf(one.what)},
                                {u"section"_s, sjabloon.sectionAt(one.member)},
                                {u"part"_s, one.part},
                                {u"day"_s, one.day},
                                {u"sentence"_s, overtakenInWords(one, dossier, language)}});
    return json;
}

QJsonObject statusToJson(const Status &status, Language language)
{
    const LocalDossier &local = status.local;
    const auto &record = status.notes.record;
    QJsonArray open;
    for (const Intent &intent : status.notes.open)
        open.append(QJsonObject{{u"kind"_s, intent.kind.text()},
                                {u"user"_s, intent.user},
                                {u"name"_s, intent.name},
                                {u"revision"_s, intent.revision}});
    QJsonObject returned;
    if (const auto &back = status.notes.returned)
        returned = {{u"by"_s, back->by},
                    {u"name"_s, back->name},
                    {u"reason"_s, back->reason},
                    {u"at"_s, back->at.toUTC().toString(Qt::ISODate)}};
    return {{u"id"_s, local.work.id.value},
            {u"slug"_s, local.work.slug},
            {u"title"_s, local.work.title},
            {u"deleted"_s, local.work.deleted},
            {u"shared"_s, local.base.has_value()},
            {u"sharedRevision"_s, local.base ? local.base->number : 0},
            {u"dirty"_s, local.dirty()},
            {u"published"_s, status.publicationStatus.published},
            {u"publishedRevision"_s, status.publicationStatus.published ? record->revision : 0},
            {u"publication"_s, record ? record->number : 0},
            {u"intent"_s, local.intent ? codeOf(local.intent->kind) : QString()},
            {u"waiting"_s, open},
            {u"returned"_s, returned},
            {u"conflicts"_s, int(local.conflicts.size())},
            {u"unfinished"_s, QJsonArray::fromStringList(status.unfinished)},
            {u"asked"_s, QJsonArray::fromStringList(codesOf(status.notes.asked.values()))},
            {u"changes"_s, status.difference.changes},
            {u"otherPage"_s, status.difference.otherPage},
            {u"overtaken"_s,
             overtakenToJson(status.sjabloon, status.overtaken,
                             status.publicationStatus.shown.value_or(local.work), language)},
            {u"due"_s, overtakenToJson(status.sjabloon, status.due, local.work, language)},
            {u"address"_s, status.address()}};
}

} // namespace

CommandResult showStatus(Session &session, const CommandLine &line)
{
    WD_ASSIGN(const Store *store, session.store());
    QList<DossierId> ids;
    if (line.words.isEmpty()) {
        WD_ASSIGN(const QList<DossierRow> rows, store->rows());
        for (const DossierRow &row : rows)
            ids.append(row.id);
    } else {
        WD_ASSIGN(const DossierId id, session.dossier(line.words.first()));
        ids.append(id);
    }
    for (const QString &newer : newerInWords(newerProgram(*store), session.language()))
        session.say(newer);
    const SiteSeen site = siteSeenIn(*store);
    QJsonArray all;
    for (const DossierId &id : ids) {
        WD_ASSIGN(const LocalDossier local, store->read(id));
        WD_ASSIGN(const Status status, statusOf(session.sjablonen(), *store, local, site, session.today()));
        session.say(local.work.title + u"  "_s + id.value);
        for (const QString &said : statusInWords(status, session.language()))
            session.say(u"  "_s + said);
        all.append(statusToJson(status, session.language()));
    }
    if (ids.isEmpty())
        session.say(Say::NoDossiers);
    session.answer(line.words.isEmpty() ? QJsonValue(all) : all.first());
    return ExitCode::Done;
}

} // namespace wd
