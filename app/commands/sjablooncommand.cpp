// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// sjabloon: a dossier goes to another version of what it follows, when somebody says so.
#include "app/commands/commands.h"
#include "model/sjabloon/otherversion.h"
#include "model/sjabloon/places.h"
#include "model/sjabloon/writtensjabloon.h"
#include "views/words/sjabloonwords.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The version that was named, or the newest; null: there is none that is newer. Only of the same sjabloon:
/// two desks that go to different ones would end at a version of a sjabloon that is of neither.
Result<const SjabloonText *> wantedVersion(const Session &session, const CommandLine &line,
                                           const Sjabloon &followed)
{
    if (!line.has(u"to"_s))
        return session.sjablonen().newerThan(followed);
    const QString name = line.option(u"to"_s);
    const qsizetype dash = name.lastIndexOf(u'-');
    const Sjabloon wanted{.key = name.left(dash), .version = name.mid(dash + 1).toInt()};
    if (wanted.key != followed.key || !session.sjablonen().knows(wanted))
        return wrongUse(u"--to "_s + name);
    return &session.sjablonen().of(wanted);
}

QJsonArray changesToJson(const QList<SjabloonChange> &changes, Language language)
{
    QJsonArray all;
    for (const SjabloonChange &change : changes)
        all.append(QJsonObject{{u"kind"_s, wordOf(change.kind)},
                               {u"section"_s, change.section},
                               {u"holds"_s, change.holds},
                               {u"sentence"_s, sjabloonChangeInWords(change, language)}});
    return all;
}

} // namespace

CommandResult followSjabloon(Session &session, const CommandLine &line)
{
    WD_ASSIGN(const DossierId id, session.dossier(line.words.first()));
    WD_ASSIGN(Store *const store, session.store());
    WD_ASSIGN(const LocalDossier local, store->read(id));
    const Dossier &work = local.work;
    const Language language = session.language();
    if (work.schema > currentSchema)
        return fail(ErrorKind::BadInput, work.title, u"newer"_s);
    const SjabloonText &from = session.sjablonen().of(work);
    if (followsAnother(from, work))
        return fail(ErrorKind::BadInput, work.title, u"unknown-sjabloon"_s);
    WD_ASSIGN(const SjabloonText *const wanted, wantedVersion(session, line, from.reference()));
    const SjabloonText &to = wanted ? *wanted : from;
    const bool goes = to.version != from.version, taken = goes && !line.has(u"preview"_s);
    const QList<SjabloonChange> changes = sjabloonChanges(from, to, work, language);
    const QStringList names{work.title, nameOfSjabloon(to, language)};
    if (!goes)
        session.say(Say::SjabloonSame, names);
    else
        session.say(changes.isEmpty() ? Say::SjabloonChangesNothing : Say::SjabloonChanges, names);
    for (const SjabloonChange &change : changes)
        session.say(Say::ListLine, {sjabloonChangeInWords(change, language)});
    if (taken) {
        WD_TRY(store->edit(id, [&to](const Dossier &now) -> Result<Dossier> { return following(to, now); }));
        session.say(Say::SjabloonFollowed, names);
    }
    session.answer(QJsonObject{{u"id"_s, id.value},
                               {u"from"_s, nameOf(from.reference())},
                               {u"to"_s, nameOf(to.reference())},
                               {u"taken"_s, taken},
                               {u"changes"_s, changesToJson(changes, language)}});
    return ExitCode::Done;
}

} // namespace wd
