// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// publish: asks the gate, and writes down what the user decided; a sync carries it out.
#include "app/commands/commands.h"
#include "model/intake/keptfacts.h"
#include "model/intake/storedpictures.h"
#include "model/publication/notes/decision.h"
#include "model/publication/notes/logbook.h"
#include "model/publication/notes/sitequestions.h"
#include "views/words/findingwords.h"
#include "views/words/sitequestionwords.h"

#include <QJsonArray>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QString weightWord(Weight weight)
{
    switch (weight) {
    case Weight::Never:
        return u"never"_s;
    case Weight::Unless:
        return u"unless"_s;
    case Weight::Beware:
        return u"beware"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray findingsToJson(const SjabloonText &sjabloon, const QList<Finding> &found, const Dossier &work,
                          Language language)
{
    QJsonArray all;
    for (const Finding &finding : found)
        all.append(QJsonObject{{u"kind"_s, finding.word()},
                               {u"weight"_s, weightWord(finding.weight())},
                               {u"section"_s, finding.section},
                               {u"part"_s, finding.place.part},
                               {u"field"_s, finding.place.field},
                               {u"facts"_s, QJsonArray::fromStringList(finding.facts)},
                               {u"sentence"_s, findingInWords(sjabloon, finding, work, language)}});
    return all;
}

void tell(Session &session, Say heading, const QStringList &arguments, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    session.notice(heading, arguments);
    for (const QString &line : lines)
        session.notice(Say::ListLine, {line});
}

QStringList inWords(const Session &session, const QList<Finding> &found, const Dossier &work)
{
    QStringList lines;
    for (const Finding &finding : found)
        lines.append(findingInWords(session.sjablonen().of(work), finding, work, session.language()));
    return lines;
}

QList<SyncEvent> askedOf(const LocalDossier &local)
{
    return SiteNotes::from(local).asked.values();
}

/// What it asks beside a decision to publish that stands: not why an earlier one did not.
QList<SyncEvent> stillAsked(const LocalDossier &local)
{
    QList<SyncEvent> asked = askedOf(local);
    asked.removeIf([](const SyncEvent &one) {
        return one.leavesUnpublished() || one.kind == SyncEventKind::AskMayNotPublish;
    });
    return asked;
}

QStringList inWords(const Session &session, const QList<SyncEvent> &asked)
{
    return siteQuestionsInWords(asked, session.language());
}

/// What somebody did on the site that publishing puts back, as whoever asks for it here has not read: a sync
/// that met it can have been killed before it said so, and what was read in the window was read there.
struct WrittenOver {
    QList<SyncEvent> asked;
    bool other = false; ///< it still stands there, though nothing is asked any more

    [[nodiscard]] static WrittenOver in(const LocalDossier &local)
    {
        const SiteNotes notes = SiteNotes::from(local);
        const bool published = notes.record && notes.record->isPublished();
        return {.asked = answeredByPublishing(notes.asked.values()),
                .other = published && isOtherOnSite(notes)};
    }
    [[nodiscard]] bool isAnything() const { return !asked.isEmpty() || other; }
};

/// What the gate finds, and what the user lets pass of it.
struct Gate {
    QList<Finding> found, held;
    QList<Overruled> overruled;
    WrittenOver over;

    Gate(const PublicationQuestion &question, const QString &reason, const WrittenOver &unread)
        : found(findings(question))
        , overruled(letPass(found, reason))
        , over(unread)
    {
        held = heldBackBy(found, overruled);
    }
    [[nodiscard]] bool holdsBack() const { return !held.isEmpty() || over.isAnything(); }
    [[nodiscard]] QList<Finding> beware() const
    {
        QList<Finding> all = found;
        all.removeIf([](const Finding &finding) { return finding.weight() != Weight::Beware; });
        return all;
    }
    [[nodiscard]] bool aReasonWouldDo() const
    {
        return !held.isEmpty() && std::all_of(held.begin(), held.end(), [](const Finding &finding) {
            return finding.weight() == Weight::Unless;
        });
    }
};

/// What the papers residents would get tell beside their text; of one that is not here nothing.
Result<QList<PaperFinding>> papersIn(Store &store, const FileStore &files, const Dossier &work)
{
    QHash<QString, QStringList> words;
    for (const FileRef &paper : papersShown(work)) {
        const auto facts = factsOf(store, files, paper);
        if (!facts && facts.error().kind != ErrorKind::BadInput)
            return tl::unexpected(facts.error());
        if (facts)
            words.insert(paper.sha256, worthSaying(*facts, paper.name));
    }
    return papersFound(words);
}

Result<PublicationQuestion> asked(const SjabloonCatalogue &sjablonen, const Store &store,
                                  const LocalDossier &local, const FileCheck &files,
                                  const QList<PaperFinding> &papers, const QDate &today)
{
    WD_ASSIGN(PublicationQuestion question, questionOf(sjablonen, store, local, today));
    question.files = files;
    question.papers = papers;
    return question;
}

void tellBeware(Session &session, const LocalDossier &local, const QList<SyncEvent> &asked, const Gate &gate)
{
    tell(session, Say::Beware, {}, inWords(session, asked) + inWords(session, gate.beware(), local.work));
}

void answer(Session &session, const LocalDossier &local, const QString &intent, const QList<SyncEvent> &asked,
            const Gate &gate)
{
    const Dossier &work = local.work;
    session.answer(QJsonObject{
        {u"id"_s, work.id.value},
        {u"intent"_s, intent},
        {u"asked"_s, QJsonArray::fromStringList(codesOf(asked))},
        {u"findings"_s, findingsToJson(session.sjablonen().of(work), gate.found, work, session.language())}});
}

ExitCode holdBack(Session &session, const LocalDossier &local, const Gate &gate)
{
    tell(session, Say::PublishHeld, {local.work.title}, inWords(session, gate.held, local.work));
    if (gate.aReasonWouldDo())
        session.notice(Say::PublishEvenThough, {});
    tell(session, Say::PublishOver, {local.work.title},
         putBackInWords(gate.over.asked, gate.over.other, session.language()));
    if (gate.over.isAnything())
        session.notice(Say::PublishOverSite, {});
    QList<SyncEvent> others = askedOf(local);
    others.removeIf([&gate](const SyncEvent &one) { return gate.over.asked.contains(one); });
    tellBeware(session, local, others, gate);
    answer(session, local, {}, askedOf(local), gate);
    return ExitCode::NeedsUser;
}

} // namespace

CommandResult publishDossier(Session &session, const CommandLine &line)
{
    const QString reason = line.option(u"even-though"_s).simplified();
    if (line.has(u"even-though"_s) && reason.isEmpty())
        return wrongUse(u"--even-though"_s);
    WD_ASSIGN(const DossierId id, session.dossier(line.words.first()));
    WD_ASSIGN(Store *const store, session.store());
    // Before the decision, which holds for what is shown at that moment.
    WD_TRY(cleanPicturesOf(*store, session.files(), id));
    const QDate today = session.today();
    const FileCheck files(session.files());
    // Files are read here, so that no other writer waits for that below.
    WD_ASSIGN(const LocalDossier before, store->read(id));
    WD_ASSIGN(const QList<PaperFinding> papers, papersIn(*store, session.files(), before.work));
    WD_ASSIGN(const PublicationQuestion first,
              asked(session.sjablonen(), *store, before, files, papers, today));
    const auto overIn = [mayWriteOver = line.has(u"over-site"_s)](const LocalDossier &local) {
        return mayWriteOver ? WrittenOver() : WrittenOver::in(local);
    };
    std::optional<Gate> gate(std::in_place, first, reason, overIn(before));
    QList<Change> log;
    WD_ASSIGN(const LocalDossier changed, store->change(id, [&](LocalDossier &local) -> Result<void> {
        WD_ASSIGN(const PublicationQuestion question,
                  asked(session.sjablonen(), *store, local, files, papers, today));
        gate.emplace(question, reason, overIn(local));
        if (gate->holdsBack())
            return {};
        if (question.shown) {
            log = logLines(question);
            addToLog(local.work, log, session.ids());
        }
        local.intent = decidedOn({.kind = IntentKind::Publish, .overruled = gate->overruled}, local.work,
                                 question.sjabloon, today);
        return {};
    }));
    if (gate->holdsBack())
        return holdBack(session, changed, *gate);
    session.say(Say::PublishRecorded, {changed.work.title});
    for (const Change &one : log)
        session.say(Say::InTheLog, {one.text});
    tellBeware(session, changed, stillAsked(changed), *gate);
    answer(session, changed, codeOf(IntentKind::Publish), stillAsked(changed), *gate);
    return ExitCode::Done;
}

} // namespace wd
