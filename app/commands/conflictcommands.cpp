// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "model/dossier/described/dossierjson.h"
#include "model/merge/merge.h"
#include "model/store/keptwijken.h"
#include "views/words/readable.h"

#include <QJsonArray>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The title (or question, or text) of a part anywhere in the dossier; of the dossier itself for no part.
QString titleIn(const QJsonValue &value, const QString &part)
{
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray()) {
            if (const QString found = titleIn(one, part); !found.isEmpty())
                return found;
        }
        return {};
    }
    const QJsonObject object = value.toObject();
    if (object[u"id"_s].toString() == part) {
        for (const QString &name : {u"title"_s, u"question"_s, u"text"_s}) {
            if (const QString title = object[name].toString(); !title.isEmpty())
                return title;
        }
    }
    for (const QJsonValue &inner : object) {
        if (!inner.isArray() && !inner.isObject())
            continue;
        if (const QString found = titleIn(inner, part); !found.isEmpty())
            return found;
    }
    return {};
}

QString whereOf(const LocalDossier &local, const Conflict &conflict)
{
    const QString title = conflict.place.part.isEmpty()
        ? local.work.title
        : titleIn(dossierToJson(local.work), conflict.place.part);
    return title.isEmpty() ? conflict.place.part : title;
}

QString indented(const QString &text)
{
    return u"    "_s + QString(text).replace(u'\n', u"\n    "_s);
}

void sayConflict(Session &session, const LocalDossier &local, const NumberedConflict &numbered,
                 const WijkList &wijken)
{
    const Conflict &conflict = numbered.conflict;
    const Language language = session.language();
    const SaidBy by{session.sjablonen().of(local.work), wijken, language};
    const QString who = conflict.who.isEmpty() ? words(Say::TheSite, language) : conflict.who;
    session.say(Say::ConflictHeading,
                {QString::number(numbered.number), conflict.place.field, whereOf(local, conflict)});
    session.say(u"  "_s + words(Say::Mine, language) + u':');
    session.say(indented(readable(by, conflict.place.field, conflict.mine)));
    session.say(u"  "_s + words(Say::Theirs, language, {who}) + u':');
    session.say(indented(readable(by, conflict.place.field, conflict.theirs)));
}

QJsonObject conflictToJson(const LocalDossier &local, const NumberedConflict &numbered)
{
    const Conflict &conflict = numbered.conflict;
    return {{u"number"_s, numbered.number},
            {u"part"_s, conflict.place.part},
            {u"title"_s, whereOf(local, conflict)},
            {u"field"_s, conflict.place.field},
            {u"base"_s, conflict.base},
            {u"mine"_s, conflict.mine},
            {u"theirs"_s, conflict.theirs},
            {u"who"_s, conflict.who},
            {u"when"_s, conflict.when.toUTC().toString(Qt::ISODate)}};
}

std::optional<ConflictChoice> keepOf(const QString &word)
{
    if (word == u"mine"_s)
        return ConflictChoice::Mine;
    if (word == u"theirs"_s)
        return ConflictChoice::Theirs;
    if (word == u"both"_s)
        return ConflictChoice::Both;
    return std::nullopt;
}

} // namespace

CommandResult showConflicts(Session &session, const CommandLine &line)
{
    WD_ASSIGN(const DossierId id, session.dossier(line.words.first()));
    WD_ASSIGN(const Store *store, session.store());
    WD_ASSIGN(const LocalDossier local, store->read(id));
    const WijkList wijken = keptWijken(*store);
    QJsonArray all;
    for (const NumberedConflict &numbered : local.conflicts) {
        sayConflict(session, local, numbered, wijken);
        all.append(conflictToJson(local, numbered));
    }
    if (local.conflicts.isEmpty())
        session.say(Say::NoConflicts, {local.work.title});
    session.answer(all);
    return ExitCode::Done;
}

CommandResult resolveConflicts(Session &session, const CommandLine &line)
{
    const auto keep = keepOf(line.option(u"keep"_s));
    if (!keep)
        return wrongUse(u"--keep"_s);
    const int number = line.option(u"conflict"_s).toInt();
    if (line.has(u"conflict"_s) && number <= 0)
        return wrongUse(u"--conflict"_s);
    WD_ASSIGN(const DossierId id, session.dossier(line.words.first()));
    WD_ASSIGN(Store *const store, session.store());
    QJsonArray settled, renewedCards;
    WD_ASSIGN(const LocalDossier changed, store->change(id, [&](LocalDossier &local) -> Result<void> {
        QList<NumberedConflict> left;
        for (const NumberedConflict &one : local.conflicts) {
            if (number != 0 && one.number != number) {
                left.append(one);
                continue;
            }
            if (const auto card = renewed(local.work, one.conflict)) {
                left.append({.number = one.number, .conflict = *card});
                renewedCards.append(one.number);
                continue;
            }
            WD_ASSIGN(local.work, settle(local.work, one.conflict, *keep, session.ids()));
            settled.append(one.number);
        }
        if (number != 0 && settled.isEmpty() && renewedCards.isEmpty())
            return fail(ErrorKind::NotFound, u"%1 %2"_s.arg(local.work.title).arg(number), u"conflict"_s);
        local.conflicts = left;
        return {};
    }));
    if (settled.isEmpty() && renewedCards.isEmpty())
        session.say(Say::NoConflicts, {changed.work.title});
    else if (!settled.isEmpty())
        session.say(Say::Resolved, {QString::number(settled.size())});
    for (const QJsonValue &card : renewedCards)
        session.say(Say::Renewed, {QString::number(card.toInt())});
    session.answer(QJsonObject{{u"id"_s, id.value},
                               {u"resolved"_s, settled},
                               {u"renewed"_s, renewedCards},
                               {u"left"_s, int(changed.conflicts.size())}});
    return renewedCards.isEmpty() ? ExitCode::Done : ExitCode::NeedsUser;
}

} // namespace wd
