// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/codes.h"
#include "model/dossier/dates/edtf.h"
#include "model/dossier/ids.h"
#include "model/dossier/text/richtext.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace wd
{

// The dossier as value types; every member as in the JSON form (resources/schema/dossier-1.json, which says
// what each means). Dates that are always a day are kept as ISO text ("2026-11-20"): empty means not given.
// `extra` holds members this version does not know, kept whole. What is true of each member is said once, in
// describe.h: a new member or list is a line here, one there and its place in the schema; internal unless it
// says so.

struct Person {
    QString name, function, email, phone;
    QJsonObject extra = {};
    bool operator==(const Person &) const = default;
};

struct FileRef {
    QString name; ///< as the user knows it, with its accents
    QString sha256; ///< lower-case hex; the file store's name for the bytes
    qint64 size = 0; ///< bytes
    QString mediaType;
    QJsonObject extra = {};
    [[nodiscard]] bool isEmpty() const { return sha256.isEmpty(); }
    bool operator==(const FileRef &) const = default;
};

/// What every part of a list has. `deleted`: the day it went to the trash, empty when it stands.
struct Part {
    QString id, slug, deleted;
    QJsonObject extra = {};
    bool operator==(const Part &) const = default;
};

struct Sjabloon {
    QString key;
    int version = 0;
    QJsonObject extra = {};
    bool operator==(const Sjabloon &) const = default;
};
struct About {
    RichText what, why, who, when;
    QJsonObject extra = {};
    bool operator==(const About &) const = default;
};
struct StatusNote {
    RichText text;
    QString date;
    QJsonObject extra = {};
    bool operator==(const StatusNote &) const = default;
};
struct Roles {
    Person owner, publicist, editor, contact;
    QJsonObject extra = {};
    bool operator==(const Roles &) const = default;
};

struct AffectedWijk {
    QString wijk, consequence;
    QJsonObject extra = {};
    bool operator==(const AffectedWijk &) const = default;
};
struct Wijken {
    QString primary;
    QList<AffectedWijk> affected;
    bool all = false; ///< wijkoverstijgend
    QJsonObject extra = {};
    bool operator==(const Wijken &) const = default;
};
struct Participation {
    OpenEnum<ParticipationLevel> level;
    RichText fixed, open;
    QJsonObject extra = {};
    bool operator==(const Participation &) const = default;
};

struct Phase : Part {
    QString title;
    OpenEnum<PlanState> state;
    EdtfDate start, end;
    QString note;
    bool operator==(const Phase &) const = default;
};
/// `fromEnd`, `toEnd`: the last days where it is about a period.
struct Delay {
    EdtfDate from, to;
    EdtfDate fromEnd = {}, toEnd = {};
    QString reason, on;
    QJsonObject extra = {};
    bool operator==(const Delay &) const = default;
};
struct Milestone : Part {
    QString phase; ///< id of a phase
    QString title;
    EdtfDate date;
    EdtfDate endDate; ///< last day of a period, not before `date`; unknown: it is one moment
    QString time, endTime; ///< HH:MM; `endTime` only with `time`
    QString place;
    OpenEnum<PlanState> state;
    QString note;
    QList<Delay> delays; ///< oldest first
    bool operator==(const Milestone &) const = default;
};
struct ProcedureStep : Part {
    QString title, body; ///< body: who decides (college, raad)
    EdtfDate date;
    int weeks = 0;
    OpenEnum<PlanState> state;
    QString note;
    bool operator==(const ProcedureStep &) const = default;
};
struct Planning {
    QList<Phase> phases;
    QList<Milestone> milestones;
    QList<ProcedureStep> procedure;
    QJsonObject extra = {};
    bool operator==(const Planning &) const = default;
};

struct Document : Part {
    QString title, type;
    EdtfDate date;
    QString description;
    OpenEnum<Visibility> visibility;
    QString embargoUntil, supersedes;
    FileRef file;
    bool operator==(const Document &) const = default;
};
struct MeetingReport : Part {
    QString title;
    EdtfDate date;
    QString place, attended;
    RichText discussed;
    QStringList agreements;
    RichText response;
    FileRef file;
    bool operator==(const MeetingReport &) const = default;
};
struct Image : Part {
    OpenEnum<ImageKind> kind;
    QString title, alt;
    bool decorative = false;
    QString credit;
    EdtfDate date;
    FileRef file;
    bool operator==(const Image &) const = default;
};
struct Film : Part {
    QString title, url, poster; ///< poster: id of an image
    bool captions = false;
    RichText transcript;
    bool operator==(const Film &) const = default;
};
struct Question : Part {
    QString question;
    RichText answer;
    bool operator==(const Question &) const = default;
};
struct NewsItem : Part {
    QString title, lead;
    RichText body;
    QString date, until;
    QStringList wijken; ///< none: the dossier's
    QString image; ///< id of an image
    bool operator==(const NewsItem &) const = default;
};
struct Reaction {
    bool open = false; ///< always written
    OpenEnum<ReactionChannel> channel;
    QString address, opens, closes;
    int answerWeeks = 0;
    QString note, reason;
    QJsonObject extra = {};
    bool operator==(const Reaction &) const = default;
};
struct Link : Part {
    QString title, url;
    bool operator==(const Link &) const = default;
};
struct Count {
    QString label;
    qint64 number = 0;
    QJsonObject extra = {};
    bool operator==(const Count &) const = default;
};
struct Outcome : Part {
    QString title;
    EdtfDate date;
    RichText text;
    QList<Count> counts;
    bool operator==(const Outcome &) const = default;
};
struct Validity {
    QString start, end, nextCheck, checkedOn, nothingNewUntil;
    QJsonObject extra = {};
    bool operator==(const Validity &) const = default;
};
struct Change {
    QString id, on;
    OpenEnum<ChangeKind> kind;
    QString text;
    QString deleted;
    QJsonObject extra = {};
    bool operator==(const Change &) const = default;
};
struct Task {
    QString id, text, who, due;
    bool done = false;
    QString deleted;
    QJsonObject extra = {};
    bool operator==(const Task &) const = default;
};

/// The text of a section that its sjabloon made with data alone. `section`: its name there ("swot" of the
/// member "/sections/swot"). `visibility`, of all three: Public, or else residents never see it.
struct SectionText {
    QString id, section;
    OpenEnum<Visibility> visibility;
    RichText text;
    QString deleted;
    QJsonObject extra = {};
    bool operator==(const SectionText &) const = default;
};
struct SectionLink : Link {
    QString section;
    OpenEnum<Visibility> visibility;
    bool operator==(const SectionLink &) const = default;
};
struct SectionFile : Document {
    QString section;
    bool operator==(const SectionFile &) const = default;
};
/// What stands in such sections, of all of them together.
struct Sections {
    QList<SectionText> texts;
    QList<SectionLink> links;
    QList<SectionFile> files;
    QJsonObject extra = {};
    bool operator==(const Sections &) const = default;
};
struct Internal {
    RichText notes;
    QList<Task> tasks;
    QJsonObject extra = {};
    bool operator==(const Internal &) const = default;
};

struct Dossier {
    int schema = 1;
    DossierId id;
    QString slug;
    Sjabloon sjabloon;
    QString profile, deleted;
    QString title, summary;
    About about;
    StatusNote status;
    Roles roles;
    Wijken wijken;
    QStringList theme; ///< sorted set
    Participation participation;
    Planning planning;
    QList<Document> documents;
    QList<MeetingReport> reports;
    QList<Image> images;
    QList<Film> films;
    QList<Question> questions;
    QList<NewsItem> news;
    Reaction reaction;
    QList<Link> links;
    QList<Outcome> outcome;
    Sections sections;
    Validity validity;
    QList<Change> changes; ///< newest first
    Internal internal;
    QJsonObject extra = {};
    bool operator==(const Dossier &) const = default;
};

/// The newest schema version this program writes. A dossier with a higher one is shown read-only.
inline constexpr int currentSchema = 1;

/// A new, empty dossier on the standard sjabloon: id, slug, reaction closed with no reason.
[[nodiscard]] Dossier newDossier(const QString &title, const QString &profile, const IdMaker &ids);

/// Every file that any part names, deleted parts and internal documents included, each sha256 once.
[[nodiscard]] QList<FileRef> filesOf(const Dossier &dossier);

} // namespace wd
