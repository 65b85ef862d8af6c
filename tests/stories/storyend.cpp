// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a story is looked at.
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"
#include "model/merge/merge.h"
#include "sync/engine/synccontext.h"
#include "tests/stories/story.h"

#include <QJsonDocument>

#include <algorithm>

namespace wd::stories
{

using namespace Qt::StringLiterals;

Words Story::heldBy(StoryDesk &desk)
{
    const LocalDossier seen = desk.read(m_id);
    if (seen.work.id.isEmpty())
        return {};
    Words words = wordsIn(canonicalBytes(seen.work));
    for (const NumberedConflict &one : seen.conflicts) {
        const QJsonObject sides{{u"mine"_s, one.conflict.mine}, {u"theirs"_s, one.conflict.theirs}};
        words += wordsIn(QJsonDocument(sides).toJson());
    }
    return words;
}

namespace
{

/// The newest of a row of log files.
QString newestNamed(QStringList paths, const QString &stem)
{
    paths.removeIf([&stem](const QString &path) { return !path.contains(stem); });
    std::sort(paths.begin(), paths.end());
    return paths.isEmpty() ? QString() : paths.last();
}

} // namespace

Words Story::headWords()
{
    const QString head = newestNamed(m_site.paths(), root() + u"/intern/concept-"_s);
    return head.isEmpty() ? Words() : wordsIn(m_site.read(head + u"/@@download/file"_s));
}

std::optional<PublicRecord> Story::newestRecord()
{
    const QString path = newestNamed(m_site.paths(), root() + u"/intern/publiek-"_s);
    const auto record = readPublicRecord(m_site.read(path + u"/@@download/file"_s));
    return path.isEmpty() || !record ? std::nullopt : std::optional<PublicRecord>(*record);
}

bool Story::isQuiet(QStringList &why)
{
    QByteArray first;
    for (const auto &desk : m_desks) {
        if (!desk->has(m_id)) {
            why.append(desk->user() + u" does not have the dossier"_s);
            continue;
        }
        const LocalDossier seen = desk->read(m_id);
        const QByteArray work = canonicalBytes(seen.work);
        if (seen.dirty())
            why.append(desk->user() + u" has something that is not shared"_s);
        if (seen.intent)
            why.append(desk->user() + u" has a decision that waits"_s);
        if (!seen.conflicts.isEmpty())
            why.append(desk->user() + u" has a card"_s);
        for (const Intent &open : SiteNotes::from(seen).open) {
            if (open.kind == IntentKind::Publish || open.kind == IntentKind::Withdraw)
                why.append(u"%1 knows an open %2 of revision %3"_s.arg(desk->user(), open.kind.text())
                               .arg(open.revision));
        }
        if (!first.isEmpty() && first != work)
            why.append(desk->user() + u" differs"_s);
        first = work;
        for (const Document &part : seen.work.documents) { // what is thrown away stays where it is
            if (part.deleted.isEmpty() && !desk->files().has(part.file.sha256))
                why.append(u"%1 lacks a file"_s.arg(desk->user()));
        }
    }
    return why.isEmpty();
}

void Story::lookAtTheEnd()
{
    Words held;
    for (const auto &desk : m_desks)
        held += heldBy(*desk);
    const Words lost = (m_words.typed - held) + lostOfTheWebmaster(held);
    m_verdict.lost = QStringList(lost.begin(), lost.end());

    // What strangers read now is what the newest record says, not more.
    Words allowed = m_words.webmasters;
    const auto record = newestRecord();
    if (record)
        tell(u"the newest record: %1 of revision %2, notice %3"_s.arg(record->intent.text())
                 .arg(record->revision)
                 .arg(record->notice));
    if (record && (record->isPublished() || record->notice)) {
        const QString revision
            = root() + u"/intern/concept-%1.json"_s.arg(record->revision, 6, 10, QChar(u'0'));
        const auto shown = readConcept(m_site.read(revision + u"/@@download/file"_s));
        const Dossier view = shown ? publicView(shown->dossier, record->date) : Dossier();
        if (record->isPublished()) {
            allowed += wordsIn(canonicalBytes(view));
            for (const FileRef &file : filesOf(view))
                allowed.insert(m_wordOfFile.value(file.sha256));
        } else {
            allowed
                += m_words.agreed; // a title that was public once; lookAsStranger() saw that it was agreed
        }
    }
    const Words seen = wordsIn(m_site.readableToStrangers()) - allowed;
    for (const QString &word : seen)
        m_verdict.leaked.append(word + u", still read at the end"_s);

    for (const QString &path : m_site.paths()) {
        if (path.section(u'/', -1).startsWith(u"copy"_s) && !path.contains(u"/intern/"_s))
            m_verdict.doubled.append(path);
    }
}

void Story::settleOne(StoryDesk &desk)
{
    const LocalDossier seen = desk.read(m_id);
    if (seen.conflicts.isEmpty())
        return;
    const NumberedConflict card = seen.conflicts[below(int(seen.conflicts.size()))];
    const ConflictChoice keep = std::array{ConflictChoice::Mine, ConflictChoice::Theirs,
                                           ConflictChoice::Both}[std::size_t(below(3))];
    const IdMaker ids(systemClock(), systemRandom());
    const QJsonObject sides{{u"mine"_s, card.conflict.mine}, {u"theirs"_s, card.conflict.theirs}};
    const QByteArray both = QJsonDocument(sides).toJson(QJsonDocument::Compact);
    tell(u"%1 answers card %2 of %3 with %4: %5"_s.arg(desk.user())
             .arg(card.number)
             .arg(card.conflict.place.field)
             .arg(int(keep))
             .arg(QString::fromUtf8(both)));
    bool chosen = true;
    const auto changed = desk.store(m_seconds)->change(m_id, [&](LocalDossier &one) -> Result<void> {
        for (NumberedConflict &other : one.conflicts) {
            const auto anew = other.number == card.number ? renewed(one.work, other.conflict) : std::nullopt;
            if (anew) {
                other.conflict = *anew; // the person sees what stands there now, and chooses another time
                chosen = false;
                return {};
            }
        }
        auto settled = settle(one.work, card.conflict, keep, ids);
        if (!settled && keep == ConflictChoice::Both)
            settled = settle(one.work, card.conflict, ConflictChoice::Mine, ids); // one value has no both
        if (settled)
            one.work = *settled;
        else if (settled.error().kind != ErrorKind::NotFound)
            return tl::unexpected<Error>(settled.error());
        // Where its part is gone for good there is nothing to choose.
        one.conflicts.removeIf(
            [&card](const NumberedConflict &other) { return other.number == card.number; });
        return {};
    });
    if (!changed)
        qFatal("a card could not be answered");
    if (chosen)
        m_words.takeOut(wordsIn(both) - wordsIn(canonicalBytes(desk.read(m_id).work))); // a choice is no loss
}

} // namespace wd::stories
