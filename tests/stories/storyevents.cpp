// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may happen in a story.
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/pointer.h"
#include "model/dossier/described/publicview.h"
#include "model/merge/merge.h"
#include "tests/stories/story.h"

#include <algorithm>

namespace wd::stories
{

using namespace Qt::StringLiterals;
using test::Fault;

void Story::edit(StoryDesk &desk, const std::function<void(Dossier &)> &how)
{
    Words before, after;
    const auto changed = desk.store(m_seconds)->change(m_id, [&](LocalDossier &one) -> Result<void> {
        before = wordsIn(canonicalBytes(one.work));
        how(one.work);
        after = wordsIn(canonicalBytes(one.work));
        return {};
    });
    m_words.takeOut(before - after); // who replaces words saw them: they are not lost
    const Words in = after - before, out = before - after;
    tell(u"    in: %1, out: %2"_s.arg(QStringList(in.begin(), in.end()).join(u' '),
                                      QStringList(out.begin(), out.end()).join(u' ')));
    if (!changed)
        qFatal("an edit fails: %s", qPrintable(changed.error().detail));
}

QString Story::newText(const QString &old, const QString &sentence)
{
    const QString word = m_words.newWord();
    // Half of the time the words are added to what stands there.
    return below(2) == 0 ? sentence + u' ' + word : old.left(200) + u' ' + word;
}

void Story::type(StoryDesk &desk)
{
    const int where = below(9);
    const int which = below(1000);
    tell(u"%1 types in %2"_s.arg(desk.user()).arg(where));
    edit(desk, [&](Dossier &dossier) {
        const auto at = [which](auto &list) { return list.isEmpty() ? nullptr : &list[which % list.size()]; };
        switch (where) {
        case 0:
            dossier.title = newText(dossier.title, u"Titel"_s);
            break;
        case 1:
            dossier.summary = newText(dossier.summary, u"Kort"_s);
            break;
        case 2:
            if (Question *one = at(dossier.questions))
                one->question = newText(one->question, u"Vraag"_s);
            break;
        case 3:
            if (Question *one = at(dossier.questions))
                one->answer = richTextFromPlain(newText(plainText(one->answer), u"Antwoord"_s));
            break;
        case 4:
            if (NewsItem *one = at(dossier.news))
                one->title = newText(one->title, u"Nieuws"_s);
            break;
        case 5:
            if (NewsItem *one = at(dossier.news))
                one->lead = newText(one->lead, u"Lees"_s);
            break;
        case 6:
            if (Document *one = at(dossier.documents))
                one->title = newText(one->title, u"Stuk"_s);
            break;
        case 7:
            if (!dossier.about.what.isEmpty()) {
                Block &block = dossier.about.what[which % dossier.about.what.size()];
                block.spans = {{.text = newText(plainText({block}), u"Alinea"_s)}};
            }
            break;
        default:
            dossier.internal.notes
                = richTextFromPlain(newText(plainText(dossier.internal.notes), u"Intern"_s));
            break;
        }
    });
}

void Story::addFile(StoryDesk &desk)
{
    const bool internal = below(2) == 0;
    // A word in the bytes: what a stranger downloads is looked at as well.
    const QString word = u"w%1w"_s.arg(++m_words.made);
    const QByteArray padding(below(4) == 0 ? 1300 * 1024 : 20, 'x');
    const auto file = desk.files().takeBytes("%PDF-1.4 " + word.toUtf8() + '\n' + padding, u"nota.pdf"_s);
    if (!file)
        qFatal("a file could not be taken in");
    m_wordOfFile.insert(file->sha256, word);
    tell(u"%1 adds a file %2, %3"_s.arg(desk.user(), word, internal ? u"internal"_s : u"public"_s));
    const IdMaker ids(systemClock(), systemRandom());
    edit(desk, [&](Dossier &dossier) {
        dossier = withFile(dossier, FilePart::Documents, *file, u"Stuk"_s, internal, ids).dossier;
        dossier.documents.last().title = u"Stuk "_s + m_words.newWord();
    });
}

void Story::throwAway(StoryDesk &desk)
{
    const int which = below(1000);
    const QString today = systemClock()().addSecs(m_seconds).date().toString(Qt::ISODate);
    tell(desk.user() + u" throws a document away, or takes it back"_s);
    edit(desk, [&](Dossier &dossier) {
        if (dossier.documents.isEmpty())
            return;
        Document &one = dossier.documents[which % dossier.documents.size()];
        one.deleted = one.deleted.isEmpty() ? today : QString();
    });
}

void Story::turnInternal(StoryDesk &desk)
{
    const int which = below(1000);
    tell(desk.user() + u" makes a document internal, or public"_s);
    edit(desk, [&](Dossier &dossier) {
        if (dossier.documents.isEmpty())
            return;
        Document &one = dossier.documents[which % dossier.documents.size()];
        one.visibility = one.visibility == Visibility::Internal ? Visibility::Public : Visibility::Internal;
    });
}

void Story::agree(StoryDesk &desk)
{
    const QDate today = systemClock()().addSecs(m_seconds).date();
    const LocalDossier seen = desk.read(m_id);
    const Dossier view = publicView(seen.work, today);
    tell(u"%1 agrees to publish"_s.arg(desk.user()));
    if (!desk.store(m_seconds)->change(m_id, [&](LocalDossier &one) -> Result<void> {
            one.intent = PendingIntent{.kind = IntentKind::Publish,
                                       .date = today,
                                       .shown = canonicalBytes(publicView(one.work, today))};
            return {};
        }))
        qFatal("a decision could not be kept");
    if (desk.mayPublish()) {
        m_words.agreed += wordsIn(canonicalBytes(view));
        for (const FileRef &file : filesOf(view))
            m_words.agreed.insert(m_wordOfFile.value(file.sha256));
        m_words.takeOut(askedBy(desk)); // who decides while it is asked lets it be written over
    }
}

void Story::decide(StoryDesk &desk)
{
    if (!desk.read(m_id).conflicts.isEmpty())
        return; // the window does not let a person publish over a card
    agree(desk);
    if (below(3) > 0)
        sync(desk, true);
}

void Story::withdraw(StoryDesk &desk)
{
    if (!desk.mayPublish())
        return;
    tell(desk.user() + u" withdraws"_s);
    m_words.takeOut(askedBy(desk)); // files go from the site with it: also what somebody put in their place
    const bool notice = below(2) == 0;
    if (!desk.store(m_seconds)->change(m_id, [&](LocalDossier &one) -> Result<void> {
            one.intent = PendingIntent{.kind = IntentKind::Withdraw,
                                       .reason = u"Het plan gaat niet door."_s,
                                       .notice = notice,
                                       .date = systemClock()().addSecs(m_seconds).date()};
            return {};
        }))
        qFatal("a decision could not be kept");
}

void Story::sync(StoryDesk &desk, bool faults)
{
    const int dice = faults ? below(100) : 0;
    const int at = dice < 50 ? 0 : 1 + below(below(2) == 0 ? 12 : 60);
    const bool kill = dice >= 80;
    Fault fault = Fault::LoseAnswer;
    switch (below(4)) {
    case 0:
        fault = Fault::LoseRequest;
        break;
    case 1:
        fault = Fault::HoldRequest;
        break;
    case 2:
        fault = kill ? Fault::LoseAnswer : Fault::DoubleRequest;
        break;
    default:
        break;
    }
    if (faults && below(3) == 0)
        deliverHeld(desk);
    if (at > 0 && fault == Fault::HoldRequest && !m_heldSince.contains(&desk))
        m_heldSince.insert(&desk, m_words.made);
    const bool edited = faults && at == 0 && m_edits == Webmaster::Everything && alsoBelow(4) == 0;
    const SyncTold told = edited ? syncWhileEdited(desk)
                                 : desk.sync(m_seconds, {.fault = fault, .at = at, .kill = kill && at > 0});
    passOverNotice();
    m_verdict.kills += told.killed;
    m_verdict.faults += at > 0;
    tell(
        u"%1 shares (fault %2 at %3%4): %5 %6"_s.arg(desk.user())
            .arg(int(fault))
            .arg(at)
            .arg(told.killed ? u", killed"_s : QString(), told.steps.join(u' '), told.errors.join(u" | "_s)));
    lookAsStranger(u"after event %1, a sync of %2"_s.arg(m_verdict.events).arg(desk.user()));
}

void Story::restoreDesk(StoryDesk &desk)
{
    if (below(2) == 0 || !desk.has(m_id)) {
        desk.backUp();
        return;
    }
    // What only this desk knew and nobody shared is gone with its disk.
    Words only = heldBy(desk) - headWords();
    for (const auto &other : m_desks) {
        if (other.get() != &desk)
            only -= heldBy(*other);
    }
    if (!desk.restore())
        return;
    m_words.typed -= only - heldBy(desk);
    m_words.onSite -= only - heldBy(desk) - shownWords();
    tell(desk.user() + u" is put back to a backup"_s);
}

void Story::restoreSite()
{
    if (below(2) == 0) {
        m_site.backUp();
        return;
    }
    Words only = headWords(), shown = shownWords();
    for (const auto &desk : m_desks) {
        only -= heldBy(*desk);
        shown -= heldBy(*desk);
    }
    if (!m_site.restore())
        return;
    m_words.typed -= only - headWords();
    m_words.onSite -= (only + shown) - headWords() - shownWords();
    tell(u"the site is put back to a backup"_s);
}

void Story::jump(StoryDesk &desk)
{
    constexpr qint64 day = 86400;
    const QList<qint64> off{0, 0, 7200, 400 * day, -3 * day};
    desk.clockOff = off[below(int(off.size()))];
    tell(u"the clock of %1 is %2 s off"_s.arg(desk.user()).arg(desk.clockOff));
}

} // namespace wd::stories
