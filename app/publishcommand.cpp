// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// publish: asks the gate, and writes down what the user decided; a sync carries it out.
#include "app/commands.h"
#include "model/intake/keptfacts.h"
#include "model/intake/storedpictures.h"
#include "model/publication/deciding.h"
#include "model/publication/logbook.h"
#include "views/words/findingwords.h"

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
        all.append(QJsonObject{{u"kind"_s, wordOf(finding.kind)},
                               {u"weight"_s, weightWord(finding.weight())},
                               {u"section"_s, finding.section},
                               {u"part"_s, finding.part},
                               {u"field"_s, finding.field},
                               {u"facts"_s, QJsonArray::fromStringList(finding.facts)},
                               {u"sentence"_s, findingInWords(sjabloon, finding, work, language)}});
    return all;
}

void tell(Session &session, Say heading, const QStringList &arguments, const QList<Finding> &found,
          const Dossier &work)
{
    if (found.isEmpty())
        return;
    session.notice(heading, arguments);
    const SjabloonText &sjabloon = session.sjablonen().of(work);
    for (const Finding &finding : found)
        session.notice(Say::ListLine, {findingInWords(sjabloon, finding, work, session.language())});
}

/// What the gate finds, and what the user lets pass of it.
struct Gate {
    QList<Finding> found, held;
    QList<Overruled> overruled;

    Gate(const PublicationQuestion &question, const QString &reason)
        : found(findings(question))
        , overruled(letPass(found, reason))
    {
        held = heldBackBy(found, overruled);
    }
    [[nodiscard]] QList<Finding> beware() const
    {
        QList<Finding> all = found;
        all.removeIf([](const Finding &finding) { return finding.weight() != Weight::Beware; });
        return all;
    }
    [[nodiscard]] bool aReasonWouldDo() const
    {
        return std::all_of(held.begin(), held.end(),
                           [](const Finding &finding) { return finding.weight() == Weight::Unless; });
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

ExitCode holdBack(Session &session, const LocalDossier &local, const Gate &gate)
{
    const Dossier &work = local.work;
    tell(session, Say::PublishHeld, {work.title}, gate.held, work);
    if (gate.aReasonWouldDo())
        session.notice(Say::PublishEvenThough, {});
    tell(session, Say::Beware, {}, gate.beware(), work);
    session.answer(QJsonObject{
        {u"id"_s, work.id.value},
        {u"intent"_s, QString()},
        {u"findings"_s, findingsToJson(session.sjablonen().of(work), gate.found, work, session.language())}});
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
    std::optional<Gate> gate(std::in_place, first, reason);
    QList<Change> log;
    WD_ASSIGN(const LocalDossier changed, store->change(id, [&](LocalDossier &local) -> Result<void> {
        WD_ASSIGN(const PublicationQuestion question,
                  asked(session.sjablonen(), *store, local, files, papers, today));
        gate.emplace(question, reason);
        if (!gate->held.isEmpty())
            return {};
        if (question.shown) {
            log = logLines(local.work, *question.shown, today);
            addToLog(local.work, log, session.ids());
        }
        local.intent
            = decidedOn({.kind = IntentKind::Publish, .overruled = gate->overruled}, local.work, today);
        return {};
    }));
    if (!gate->held.isEmpty())
        return holdBack(session, changed, *gate);
    session.say(Say::PublishRecorded, {changed.work.title});
    for (const Change &one : log)
        session.say(Say::InTheLog, {one.text});
    tell(session, Say::Beware, {}, gate->beware(), changed.work);
    session.answer(QJsonObject{{u"id"_s, id.value},
                               {u"intent"_s, wordOf(IntentKind::Publish)},
                               {u"findings"_s,
                                findingsToJson(session.sjablonen().of(changed.work), gate->found,
                                               changed.work, session.language())}});
    return ExitCode::Done;
}

} // namespace wd
