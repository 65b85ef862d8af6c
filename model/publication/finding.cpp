// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/finding.h"

#include "model/publication/roworder.h"

#include <array>

namespace wd
{

namespace
{

struct KindRow {
    FindingKind kind;
    const char16_t *word;
    Weight weight;
};

constexpr std::array kinds{
    KindRow{FindingKind::Deleted, u"deleted", Weight::Never},
    KindRow{FindingKind::Newer, u"newer", Weight::Never},
    KindRow{FindingKind::InternalSjabloon, u"internal-sjabloon", Weight::Never},
    KindRow{FindingKind::UnknownSjabloon, u"unknown-sjabloon", Weight::Never},
    KindRow{FindingKind::Conflict, u"conflict", Weight::Never},
    KindRow{FindingKind::Draft, u"draft", Weight::Never},
    KindRow{FindingKind::FileAbsent, u"file-absent", Weight::Never},
    KindRow{FindingKind::FileDamaged, u"file-damaged", Weight::Never},
    KindRow{FindingKind::Empty, u"empty", Weight::Never},
    KindRow{FindingKind::Owner, u"owner", Weight::Never},
    KindRow{FindingKind::ReactionReason, u"reaction-reason", Weight::Never},
    KindRow{FindingKind::ReactionAddress, u"reaction-address", Weight::Never},
    KindRow{FindingKind::Moved, u"moved", Weight::Never},
    KindRow{FindingKind::EndsTooEarly, u"ends-too-early", Weight::Never},
    KindRow{FindingKind::Title, u"title", Weight::Never},
    KindRow{FindingKind::Address, u"address", Weight::Never},
    KindRow{FindingKind::Alt, u"alt", Weight::Unless},
    KindRow{FindingKind::Uncleaned, u"uncleaned", Weight::Unless},
    KindRow{FindingKind::DraftBehind, u"draft-behind", Weight::Beware},
    KindRow{FindingKind::NoFile, u"no-file", Weight::Beware},
    KindRow{FindingKind::ContactAddress, u"contact-address", Weight::Beware},
    KindRow{FindingKind::Unfinished, u"unfinished", Weight::Beware},
    KindRow{FindingKind::Expired, u"expired", Weight::Beware},
    KindRow{FindingKind::DatesPassed, u"dates-passed", Weight::Beware},
    KindRow{FindingKind::DatesCrossed, u"dates-crossed", Weight::Beware},
    KindRow{FindingKind::ReactionOver, u"reaction-over", Weight::Beware},
    KindRow{FindingKind::Embargo, u"embargo", Weight::Beware},
    KindRow{FindingKind::LargeFile, u"large-file", Weight::Beware},
    KindRow{FindingKind::TooLong, u"too-long", Weight::Beware},
    KindRow{FindingKind::InternalName, u"internal-name", Weight::Beware},
    KindRow{FindingKind::CameraName, u"camera-name", Weight::Beware},
    KindRow{FindingKind::MailInText, u"mail-in-text", Weight::Beware},
    KindRow{FindingKind::CheckDue, u"check-due", Weight::Beware},
    KindRow{FindingKind::PaperAuthor, u"paper-author", Weight::Beware},
    KindRow{FindingKind::PaperTitle, u"paper-title", Weight::Beware},
    KindRow{FindingKind::PaperChanges, u"paper-changes", Weight::Beware},
    KindRow{FindingKind::PaperComments, u"paper-comments", Weight::Beware},
    KindRow{FindingKind::PaperHidden, u"paper-hidden", Weight::Beware},
    KindRow{FindingKind::PaperMacros, u"paper-macros", Weight::Beware},
    KindRow{FindingKind::PaperUnseen, u"paper-unseen", Weight::Beware},
    KindRow{FindingKind::PaperScan, u"paper-scan", Weight::Beware},
};

static_assert(hasOneRowAKind(kinds, findingKinds));

} // namespace

QString wordOf(FindingKind kind)
{
    return QString::fromUtf16(kinds.at(std::size_t(kind)).word);
}

Weight weightOf(FindingKind kind)
{
    return kinds.at(std::size_t(kind)).weight;
}

} // namespace wd
