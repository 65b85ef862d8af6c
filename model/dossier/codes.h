// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/openenum.h"

namespace wd
{

// The closed lists of a dossier, and how each is written in JSON (resources/schema/dossier-1.json; a test
// compares them). What a sjabloon or a municipality may add to is no list of ours and stays a text: kinds of
// plan (`profile`), kinds of document (`type`), names of sections.

/// Who may see a part. What this version does not know of is not public.
enum class Visibility {
    Public,
    Internal,
    Embargo, ///< internal until a day, which may not have been given
};
template <>
inline constexpr Code<Visibility> codeTable<Visibility>[] = {
    {Visibility::Public, u"public"},
    {Visibility::Internal, u"internal"},
    {Visibility::Embargo, u"embargo"},
};

/// How far a phase, milestone or step is.
enum class PlanState { Planned, Current, Done, Cancelled };
template <>
inline constexpr Code<PlanState> codeTable<PlanState>[] = {
    {PlanState::Planned, u"planned"},
    {PlanState::Current, u"current"},
    {PlanState::Done, u"done"},
    {PlanState::Cancelled, u"cancelled"},
};
/// Whether it is no more to come. What this version does not know may be.
[[nodiscard]] inline bool isOver(const OpenEnum<PlanState> &state)
{
    return state == PlanState::Done || state == PlanState::Cancelled;
}

/// The way in which residents react. Its address is a mail address, a web address or a place.
enum class ReactionChannel { Mail, Form, Post };
template <>
inline constexpr Code<ReactionChannel> codeTable<ReactionChannel>[] = {
    {ReactionChannel::Mail, u"mail"},
    {ReactionChannel::Form, u"form"},
    {ReactionChannel::Post, u"post"},
};

/// What residents may decide: the ladder of participation.
enum class ParticipationLevel { Inform, Consult, Advise, Coproduce, Decide };
template <>
inline constexpr Code<ParticipationLevel> codeTable<ParticipationLevel>[] = {
    {ParticipationLevel::Inform, u"informeren"},   {ParticipationLevel::Consult, u"raadplegen"},
    {ParticipationLevel::Advise, u"adviseren"},    {ParticipationLevel::Coproduce, u"coproduceren"},
    {ParticipationLevel::Decide, u"meebeslissen"},
};

/// What a picture shows: how it is, or how it may become.
enum class ImageKind { Photo, Impression };
template <>
inline constexpr Code<ImageKind> codeTable<ImageKind>[] = {
    {ImageKind::Photo, u"photo"},
    {ImageKind::Impression, u"impression"},
};

/// What a line of the log for residents is about.
enum class ChangeKind { Delay, Status, Document, Decision, Correction, Checked };
template <>
inline constexpr Code<ChangeKind> codeTable<ChangeKind>[] = {
    {ChangeKind::Delay, u"delay"},           {ChangeKind::Status, u"status"},
    {ChangeKind::Document, u"document"},     {ChangeKind::Decision, u"decision"},
    {ChangeKind::Correction, u"correction"}, {ChangeKind::Checked, u"checked"},
};

} // namespace wd
