// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

namespace wd
{

// How each struct maps to JSON, said once: `describe(visitor, value)` calls the visitor for every member with
// its JSON name and, by the method it calls, its shape. Used to write JSON, to read it, and to build Shape.
// `extra` is the visitor's own affair.
//   v.plain(name, member)      text, number, flag, EdtfDate
//   v.rich(name, member)       RichText
//   v.record(name, member)     a struct with members of its own
//   v.whole(name, member)      a struct, or a list of structs or texts, that merges as one field
//   v.file(name, member)       FileRef
//   v.set(name, member)        a set of texts
//   v.parts(name, member, titleMember, slugged)   parts by id; titleMember: what the slug is made of
//   v.byWijk(name, member)     the list keyed by wijk

template <typename V> void describe(V &v, Person &p)
{
    v.plain("name", p.name), v.plain("function", p.function), v.plain("email", p.email),
        v.plain("phone", p.phone);
}
template <typename V> void describe(V &v, FileRef &f)
{
    v.plain("name", f.name), v.plain("sha256", f.sha256), v.plain("size", f.size),
        v.plain("mediaType", f.mediaType);
}
template <typename V> void describe(V &v, Sjabloon &s)
{
    v.plain("key", s.key), v.plain("version", s.version);
}
template <typename V> void describe(V &v, About &a)
{
    v.rich("what", a.what), v.rich("why", a.why), v.rich("who", a.who), v.rich("when", a.when);
}
template <typename V> void describe(V &v, StatusNote &s)
{
    v.rich("text", s.text), v.plain("date", s.date);
}
template <typename V> void describe(V &v, Roles &r)
{
    v.whole("owner", r.owner), v.whole("publicist", r.publicist), v.whole("editor", r.editor),
        v.whole("contact", r.contact);
}
template <typename V> void describe(V &v, AffectedWijk &a)
{
    v.plain("wijk", a.wijk), v.plain("consequence", a.consequence);
}
template <typename V> void describe(V &v, Wijken &w)
{
    v.plain("primary", w.primary), v.byWijk("affected", w.affected), v.plain("all", w.all);
}
template <typename V> void describe(V &v, Participation &p)
{
    v.plain("level", p.level), v.rich("fixed", p.fixed), v.rich("open", p.open);
}

/// What every part has; each part's own description begins with it.
template <typename V> void describePart(V &v, Part &p)
{
    v.plain("id", p.id), v.plain("slug", p.slug), v.plain("deleted", p.deleted);
}
template <typename V> void describe(V &v, Phase &p)
{
    describePart(v, p);
    v.plain("title", p.title), v.plain("state", p.state), v.plain("start", p.start), v.plain("end", p.end);
    v.plain("note", p.note);
}
template <typename V> void describe(V &v, Delay &d)
{
    v.plain("from", d.from), v.plain("to", d.to), v.plain("fromEnd", d.fromEnd), v.plain("toEnd", d.toEnd);
    v.plain("reason", d.reason), v.plain("on", d.on);
}
template <typename V> void describe(V &v, Milestone &m)
{
    describePart(v, m);
    v.plain("phase", m.phase), v.plain("title", m.title), v.plain("date", m.date);
    v.plain("endDate", m.endDate), v.plain("time", m.time), v.plain("endTime", m.endTime);
    v.plain("place", m.place), v.plain("state", m.state);
    v.plain("note", m.note), v.whole("delays", m.delays);
}
template <typename V> void describe(V &v, ProcedureStep &s)
{
    describePart(v, s);
    v.plain("title", s.title), v.plain("body", s.body), v.plain("date", s.date), v.plain("weeks", s.weeks);
    v.plain("state", s.state), v.plain("note", s.note);
}
template <typename V> void describe(V &v, Planning &p)
{
    v.parts("phases", p.phases, "title", true), v.parts("milestones", p.milestones, "title", true);
    v.parts("procedure", p.procedure, "title", true);
}
template <typename V> void describe(V &v, Document &d)
{
    describePart(v, d);
    v.plain("title", d.title), v.plain("type", d.type), v.plain("date", d.date),
        v.plain("description", d.description);
    v.plain("visibility", d.visibility), v.plain("embargoUntil", d.embargoUntil),
        v.plain("supersedes", d.supersedes);
    v.file("file", d.file);
}
template <typename V> void describe(V &v, MeetingReport &r)
{
    describePart(v, r);
    v.plain("title", r.title), v.plain("date", r.date), v.plain("place", r.place),
        v.plain("attended", r.attended);
    v.rich("discussed", r.discussed), v.whole("agreements", r.agreements), v.rich("response", r.response);
    v.file("file", r.file);
}
template <typename V> void describe(V &v, Image &i)
{
    describePart(v, i);
    v.plain("kind", i.kind), v.plain("title", i.title), v.plain("alt", i.alt),
        v.plain("decorative", i.decorative);
    v.plain("credit", i.credit), v.plain("date", i.date), v.file("file", i.file);
}
template <typename V> void describe(V &v, Film &f)
{
    describePart(v, f);
    v.plain("title", f.title), v.plain("url", f.url), v.plain("poster", f.poster),
        v.plain("captions", f.captions);
    v.rich("transcript", f.transcript);
}
template <typename V> void describe(V &v, Question &q)
{
    describePart(v, q);
    v.plain("question", q.question), v.rich("answer", q.answer);
}
template <typename V> void describe(V &v, NewsItem &n)
{
    describePart(v, n);
    v.plain("title", n.title), v.plain("lead", n.lead), v.rich("body", n.body), v.plain("date", n.date);
    v.plain("until", n.until), v.set("wijken", n.wijken), v.plain("image", n.image);
}
template <typename V> void describe(V &v, Reaction &r)
{
    v.plain("open", r.open), v.plain("channel", r.channel), v.plain("address", r.address),
        v.plain("opens", r.opens);
    v.plain("closes", r.closes), v.plain("answerWeeks", r.answerWeeks), v.plain("note", r.note),
        v.plain("reason", r.reason);
}
template <typename V> void describe(V &v, Link &l)
{
    describePart(v, l);
    v.plain("title", l.title), v.plain("url", l.url);
}
template <typename V> void describe(V &v, Count &c)
{
    v.plain("label", c.label), v.plain("number", c.number);
}
template <typename V> void describe(V &v, Outcome &o)
{
    describePart(v, o);
    v.plain("title", o.title), v.plain("date", o.date), v.rich("text", o.text), v.whole("counts", o.counts);
}
template <typename V> void describe(V &v, Validity &d)
{
    v.plain("start", d.start), v.plain("end", d.end), v.plain("nextCheck", d.nextCheck),
        v.plain("checkedOn", d.checkedOn);
    v.plain("nothingNewUntil", d.nothingNewUntil);
}
template <typename V> void describe(V &v, Change &c)
{
    v.plain("id", c.id), v.plain("on", c.on), v.plain("kind", c.kind), v.plain("text", c.text),
        v.plain("deleted", c.deleted);
}
template <typename V> void describe(V &v, Task &t)
{
    v.plain("id", t.id), v.plain("text", t.text), v.plain("who", t.who), v.plain("due", t.due),
        v.plain("done", t.done);
    v.plain("deleted", t.deleted);
}
template <typename V> void describe(V &v, Internal &i)
{
    v.rich("notes", i.notes), v.parts("tasks", i.tasks, "text", false);
}

template <typename V> void describe(V &v, Dossier &d)
{
    v.plain("schema", d.schema), v.plain("id", d.id.value), v.plain("slug", d.slug),
        v.record("sjabloon", d.sjabloon);
    v.plain("profile", d.profile), v.plain("deleted", d.deleted), v.plain("title", d.title),
        v.plain("summary", d.summary);
    v.record("about", d.about), v.record("status", d.status), v.record("roles", d.roles),
        v.record("wijken", d.wijken);
    v.set("theme", d.theme), v.record("participation", d.participation), v.record("planning", d.planning);
    v.parts("documents", d.documents, "title", true), v.parts("reports", d.reports, "title", true);
    v.parts("images", d.images, "title", true), v.parts("films", d.films, "title", true);
    v.parts("questions", d.questions, "question", true), v.parts("news", d.news, "title", true);
    v.record("reaction", d.reaction), v.parts("links", d.links, "title", true);
    v.parts("outcome", d.outcome, "title", true), v.record("validity", d.validity);
    v.parts("changes", d.changes, "text", false), v.record("internal", d.internal);
}

} // namespace wd
