// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/syncevent.h"

#include "model/publication/notes/intent.h"
#include "model/publication/notes/roworder.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Which facts stand behind the word of a kind.
enum class Facts {
    None,
    Number,
    What,
    Member,
    Refusal, ///< member:what
    WebEdit, ///< member, or what#member
};

enum class Concern { Quiet, Told, Asked };

struct Row {
    SyncEventKind kind;
    const char16_t *word;
    Facts facts = Facts::None;
    Concern concern = Concern::Quiet;
};

using Kind = SyncEventKind;

// In the order of the enum; see wordOf(). A word that another begins with ("asked") is found by the longer.
constexpr std::array<Row, syncEventKinds> rows{{
    {Kind::Unknown, u"", Facts::What},
    {Kind::Shared, u"shared", Facts::Number},
    {Kind::Pulled, u"pulled", Facts::Number},
    {Kind::Arrived, u"arrived", Facts::Number},
    {Kind::Published, u"published", Facts::Number},
    {Kind::Withdrawn, u"withdrawn", Facts::Number},
    {Kind::Requested, u"requested"},
    {Kind::Returned, u"returned"},
    {Kind::Restored, u"restored", Facts::What, Concern::Told},
    {Kind::FileSent, u"file", Facts::What},
    {Kind::Staged, u"staged", Facts::What},
    {Kind::Fetched, u"fetched", Facts::What},
    {Kind::FileMissing, u"file-missing", Facts::What, Concern::Told},
    {Kind::FileRefused, u"file-refused", Facts::What, Concern::Told},
    {Kind::FileDamaged, u"file-damaged", Facts::What, Concern::Told},
    {Kind::Made, u"made", Facts::What},
    {Kind::Changed, u"changed", Facts::What},
    {Kind::TakenOff, u"taken-off"},
    {Kind::Removed, u"removed", Facts::What},
    {Kind::Moved, u"moved", Facts::What, Concern::Told},
    {Kind::Pruned, u"pruned", Facts::Number},
    {Kind::RemovedFromSite, u"removed-from-site"},
    {Kind::Dropped, u"dropped"},
    {Kind::BaseFolders, u"base-folders"},
    {Kind::BasePublished, u"base-published", Facts::What, Concern::Told},
    {Kind::EchoDiffers, u"echo-differs", Facts::Member},
    {Kind::Adopted, u"adopted", Facts::Member, Concern::Told},
    {Kind::Alarm, u"alarm", Facts::What, Concern::Told},
    {Kind::AlarmOpen, u"alarm-open", Facts::What, Concern::Told},
    {Kind::LockNotReleased, u"lock-not-released", Facts::None, Concern::Told},
    {Kind::NoticeNotLeft, u"notice-not-left", Facts::None, Concern::Told},
    {Kind::BegunAnew, u"begun-anew"},
    {Kind::DatabaseRepair, u"mended"},
    {Kind::AskOther, u"asked", Facts::What, Concern::Asked},
    {Kind::AskPublicationChanged, u"asked:publication-changed", Facts::None, Concern::Asked},
    {Kind::AskPublicationHeld, u"asked:publication-held", Facts::None, Concern::Asked},
    {Kind::AskPictureUncleaned, u"asked:picture-uncleaned", Facts::None, Concern::Asked},
    {Kind::AskForColleagues, u"asked:for-colleagues", Facts::None, Concern::Asked},
    {Kind::AskWebEdit, u"asked:web-edit", Facts::WebEdit, Concern::Asked},
    {Kind::AskOlderText, u"asked:older-text", Facts::What, Concern::Asked},
    {Kind::AskHiddenOnSite, u"asked:hidden-on-site", Facts::What, Concern::Asked},
    {Kind::AskOtherFile, u"asked:other-file", Facts::What, Concern::Asked},
    {Kind::AskMayNotPublish, u"asked:may-not-publish", Facts::None, Concern::Asked},
    {Kind::AskMayNotWithdraw, u"asked:may-not-withdraw", Facts::None, Concern::Asked},
    {Kind::AskNewerPage, u"asked:newer-page", Facts::None, Concern::Asked},
    {Kind::AskReturned, u"asked:returned", Facts::What, Concern::Asked},
    {Kind::AskRemovedOnSite, u"asked:removed-on-site", Facts::What, Concern::Asked},
    {Kind::AskGoneFromSite, u"asked:gone-from-site", Facts::None, Concern::Asked},
    {Kind::AskSetBack, u"asked:set-back", Facts::None, Concern::Asked},
    {Kind::AskManyRemovals, u"asked:many-removals", Facts::Number, Concern::Asked},
    {Kind::AskWithdrawFirst, u"asked:withdraw-first", Facts::None, Concern::Asked},
    {Kind::AskRequestGone, u"asked:request-gone", Facts::None, Concern::Asked},
    {Kind::AskMayNotReturn, u"asked:may-not-return", Facts::None, Concern::Asked},
    {Kind::AskSiteRefuses, u"asked:site-refuses", Facts::Refusal, Concern::Asked},
    {Kind::WouldShare, u"would-share"},
    {Kind::WouldPull, u"would-pull", Facts::Number},
    {Kind::WouldArrive, u"would-arrive", Facts::Number},
    {Kind::WouldPublish, u"would-publish"},
    {Kind::WouldWithdraw, u"would-withdraw"},
    {Kind::WouldReturn, u"would-return"},
    {Kind::WouldRequest, u"would-request"},
    {Kind::WouldBeReturned, u"would-returned"},
    {Kind::WouldUpload, u"would-upload", Facts::What},
    {Kind::WouldFetch, u"would-fetch", Facts::What},
    {Kind::PageOvertaken, u"overtaken", Facts::What},
    {Kind::Due, u"due", Facts::What},
    {Kind::SjabloonCame, u"sjabloon", Facts::What, Concern::Told},
    {Kind::SjabloonRefused, u"sjabloon-refused", Facts::Refusal, Concern::Told},
    {Kind::SharedGiven, u"shared-document", Facts::What},
    {Kind::SharedTaken, u"pulled-document", Facts::What},
    {Kind::SharedAsks, u"document-asks", Facts::What, Concern::Told},
    {Kind::SharedNotAllowed, u"document-not-allowed", Facts::What, Concern::Told},
    {Kind::SharedPassedOver, u"document-passed-over", Facts::What, Concern::Told},
    {Kind::ProgramAnnounced, u"program-announced", Facts::What, Concern::Told},
    {Kind::AnnouncementPassedOver, u"announcement-passed-over", Facts::What, Concern::Told},
}};

static_assert(hasOneRowAKind(rows, syncEventKinds));

const Row &rowOf(SyncEventKind kind)
{
    return rows[std::size_t(kind)];
}

/// The row with the longest word that a code begins with.
const Row &rowFor(const QString &code)
{
    const Row *best = &rows.front();
    for (const Row &row : rows) {
        const QStringView word(row.word);
        const bool fits = code.startsWith(word) && (code.size() == word.size() || code[word.size()] == u':');
        if (fits && word.size() > QStringView(best->word).size())
            best = &row;
    }
    return *best;
}

/// The facts behind a word; false: they are not those of its kind.
bool takeFacts(SyncEvent &event, Facts facts, const QString &behind)
{
    switch (facts) {
    case Facts::None:
        return false;
    case Facts::Number:
        event.number = behind.toInt();
        return behind == QString::number(event.number);
    case Facts::What:
        event.what = behind;
        return true;
    case Facts::Member:
        event.member = behind;
        return true;
    case Facts::Refusal:
        event.member = behind.section(u':', 0, 0);
        event.what = behind.section(u':', 1);
        return behind.contains(u':');
    case Facts::WebEdit:
        event.member = behind.contains(u'#') ? behind.section(u'#', 1) : behind;
        event.what = behind.contains(u'#') ? behind.section(u'#', 0, 0) : QString();
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

bool SyncEvent::isQuestion() const
{
    return rowOf(kind).concern == Concern::Asked;
}

bool SyncEvent::isForTheUser() const
{
    return rowOf(kind).concern != Concern::Quiet;
}

bool SyncEvent::leavesUnpublished() const
{
    return kind == Kind::AskPublicationChanged || kind == Kind::AskPublicationHeld
        || kind == Kind::AskPictureUncleaned || kind == Kind::AskForColleagues || kind == Kind::AskNewerPage;
}

QString factsOf(const SyncEvent &event)
{
    switch (rowOf(event.kind).facts) {
    case Facts::None:
        return {};
    case Facts::Number:
        return QString::number(event.number);
    case Facts::What:
        return event.what;
    case Facts::Member:
        return event.member;
    case Facts::Refusal:
        return event.member + u':' + event.what;
    case Facts::WebEdit:
        return event.what.isEmpty() ? event.member : event.what + u'#' + event.member;
    }
    Q_UNREACHABLE();
}

QString wordOf(SyncEventKind kind)
{
    return QString::fromUtf16(rowOf(kind).word);
}

QString codeOf(const SyncEvent &event)
{
    if (event.kind == Kind::Unknown)
        return event.what;
    const QString word = wordOf(event.kind);
    return rowOf(event.kind).facts == Facts::None ? word : word + u':' + factsOf(event);
}

SyncEvent syncEventFrom(const QString &code)
{
    const Row &row = rowFor(code);
    const qsizetype word = QStringView(row.word).size();
    SyncEvent event{.kind = row.kind};
    const bool bare = code.size() == word;
    if (row.kind != Kind::Unknown
        && (bare ? row.facts == Facts::None : takeFacts(event, row.facts, code.mid(word + 1))))
        return event;
    // With other facts than we know a question is still one.
    const QString question = wordOf(Kind::AskOther) + u':';
    if (code.startsWith(question))
        return {.kind = Kind::AskOther, .what = code.mid(question.size())};
    return {.kind = Kind::Unknown, .what = code};
}

SyncEvent wouldBecome(const OpenEnum<IntentKind> &decided)
{
    return syncEventFrom(u"would-"_s + decided.text());
}

QString questionWord(const SyncEvent &event)
{
    return codeOf(event).section(u':', 1);
}

QStringList codesOf(const QList<SyncEvent> &events)
{
    QStringList codes;
    for (const SyncEvent &event : events)
        codes.append(codeOf(event));
    return codes;
}

} // namespace wd
