// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/facts.h"
#include "model/dossier/dossier.h"

namespace wd
{

// What is true of every member, said once: `describe(visitor, value)` calls the visitor for each member with
// its JSON name, by the method it calls its shape, and what `is::` of it (facts.h). A member of which nothing
// is said is internal, a text in prose, saved, merged and found. Whoever needs all texts, all files, all
// titles, all references or all that is public writes a visitor, never a list. `extra` is the visitor's own
// affair.
//   v.plain(name, member, facts)      text, number, flag, EdtfDate
//   v.rich(name, member, facts)       RichText
//   v.record(name, member, facts)     a struct with members of its own
//   v.whole(name, member, facts)      a struct, or a list of structs or texts, that merges as one field
//   v.file(name, member, facts)       FileRef
//   v.set(name, member, facts)        a set of texts
//   v.parts(name, member, facts)      parts by id, which hold no parts of their own; a struct that is a Part
//                                     has a slug, made of its public title, and may be linked to
//   v.byWijk(name, member, facts)     the list keyed by wijk

template <typename V> void describe(V &v, Person &p)
{
    v.plain("name", p.name, is::Public | is::Name), v.plain("function", p.function, is::Public | is::Name);
    v.plain("email", p.email, is::Public | is::Address), v.plain("phone", p.phone, is::Public | is::Address);
}
template <typename V> void describe(V &v, FileRef &f)
{
    v.plain("name", f.name, is::Public | is::Line), v.plain("sha256", f.sha256, is::Public | is::Code);
    v.plain("size", f.size, is::Public), v.plain("mediaType", f.mediaType, is::Public | is::Code);
}
template <typename V> void describe(V &v, Sjabloon &s)
{
    v.plain("key", s.key, is::Public | is::Code), v.plain("version", s.version, is::Public);
}
template <typename V> void describe(V &v, About &a)
{
    v.rich("what", a.what, is::Public), v.rich("why", a.why, is::Public);
    v.rich("who", a.who, is::Public), v.rich("when", a.when, is::Public);
}
template <typename V> void describe(V &v, StatusNote &s)
{
    v.rich("text", s.text, is::Public), v.plain("date", s.date, is::Public | is::Day);
}
template <typename V> void describe(V &v, Roles &r)
{
    v.whole("owner", r.owner), v.whole("publicist", r.publicist), v.whole("editor", r.editor);
    v.whole("contact", r.contact, is::Public);
}
template <typename V> void describe(V &v, AffectedWijk &a)
{
    v.plain("wijk", a.wijk, is::Public | is::Wijk);
    v.plain("consequence", a.consequence, is::Public | is::Prose);
}
template <typename V> void describe(V &v, Wijken &w)
{
    v.plain("primary", w.primary, is::Public | is::Wijk);
    v.byWijk("affected", w.affected, is::Public);
    v.plain("all", w.all, is::Public);
}
template <typename V> void describe(V &v, Participation &p)
{
    v.plain("level", p.level, is::Public | is::Code);
    v.rich("fixed", p.fixed, is::Public), v.rich("open", p.open, is::Public);
}

/// What every part has; each part's own description begins with it. What lies in the trash is nowhere seen,
/// nor that it does.
template <typename V> void describePart(V &v, Part &p)
{
    v.plain("id", p.id, is::Public | is::Id), v.plain("slug", p.slug, is::Public | is::Id);
    v.plain("deleted", p.deleted, is::Day);
}
template <typename V> void describe(V &v, Phase &p)
{
    describePart(v, p);
    v.plain("title", p.title, is::Public | is::Title), v.plain("state", p.state, is::Public | is::Code);
    v.plain("start", p.start, is::Public), v.plain("end", p.end, is::Public);
    v.plain("note", p.note, is::Public | is::Prose);
}
template <typename V> void describe(V &v, Delay &d)
{
    v.plain("from", d.from, is::Public), v.plain("to", d.to, is::Public);
    v.plain("fromEnd", d.fromEnd, is::Public), v.plain("toEnd", d.toEnd, is::Public);
    v.plain("reason", d.reason, is::Public | is::Prose), v.plain("on", d.on, is::Public | is::Day);
}
template <typename V> void describe(V &v, Milestone &m)
{
    describePart(v, m);
    v.plain("phase", m.phase, is::Public | is::idIn("planning/phases"));
    v.plain("title", m.title, is::Public | is::Title | is::onSite("title"));
    v.plain("date", m.date, is::Public | is::onSite("start"));
    v.plain("endDate", m.endDate, is::Public), v.plain("time", m.time, is::Public | is::TimeOfDay);
    v.plain("endTime", m.endTime, is::Public | is::TimeOfDay);
    v.plain("place", m.place, is::Public | is::Line | is::onSite("location"));
    v.plain("state", m.state, is::Public | is::Code), v.plain("note", m.note, is::Public | is::Prose);
    v.whole("delays", m.delays, is::Public | is::History);
}
template <typename V> void describe(V &v, ProcedureStep &s)
{
    describePart(v, s);
    v.plain("title", s.title, is::Public | is::Title), v.plain("body", s.body, is::Public | is::Line);
    v.plain("date", s.date, is::Public), v.plain("weeks", s.weeks, is::Public);
    v.plain("state", s.state, is::Public | is::Code), v.plain("note", s.note, is::Public | is::Prose);
}
template <typename V> void describe(V &v, Planning &p)
{
    v.parts("phases", p.phases, is::Public);
    v.parts("milestones", p.milestones, is::Public | is::onSite("planning"));
    v.parts("procedure", p.procedure, is::Public);
}
/// Who may see a document is a rule of the public view, beside these facts.
template <typename V> void describe(V &v, Document &d)
{
    describePart(v, d);
    v.plain("title", d.title, is::Public | is::Title | is::onSite("title"));
    v.plain("type", d.type, is::Public | is::Term), v.plain("date", d.date, is::Public);
    v.plain("description", d.description, is::Public | is::Prose | is::onSite("description"));
    v.plain("visibility", d.visibility, is::Public | is::Code);
    v.plain("embargoUntil", d.embargoUntil, is::Day);
    v.plain("supersedes", d.supersedes, is::Public | is::idIn("documents"));
    v.file("file", d.file, is::Public);
}
template <typename V> void describe(V &v, MeetingReport &r)
{
    describePart(v, r);
    v.plain("title", r.title, is::Public | is::Title | is::onSite("title"));
    v.plain("date", r.date, is::Public), v.plain("place", r.place, is::Public | is::Line);
    v.plain("attended", r.attended, is::Public | is::Line), v.rich("discussed", r.discussed, is::Public);
    v.whole("agreements", r.agreements, is::Public | is::Prose);
    v.rich("response", r.response, is::Public), v.file("file", r.file, is::Public);
}
template <typename V> void describe(V &v, Image &i)
{
    describePart(v, i);
    v.plain("kind", i.kind, is::Public | is::Code);
    v.plain("title", i.title, is::Public | is::Title | is::onSite("title"));
    v.plain("alt", i.alt, is::Public | is::Prose), v.plain("decorative", i.decorative, is::Public);
    v.plain("credit", i.credit, is::Public | is::Line), v.plain("date", i.date, is::Public);
    v.file("file", i.file, is::Public);
}
template <typename V> void describe(V &v, Film &f)
{
    describePart(v, f);
    v.plain("title", f.title, is::Public | is::Title | is::onSite("title"));
    v.plain("url", f.url, is::Public | is::Address | is::onSite("remoteUrl"));
    v.plain("poster", f.poster, is::Public | is::idIn("images"));
    v.plain("captions", f.captions, is::Public), v.rich("transcript", f.transcript, is::Public);
}
template <typename V> void describe(V &v, Question &q)
{
    describePart(v, q);
    v.plain("question", q.question, is::Public | is::Title | is::onSite("title"));
    v.rich("answer", q.answer, is::Public | is::onSite("text", "blocks"));
}
template <typename V> void describe(V &v, NewsItem &n)
{
    describePart(v, n);
    v.plain("title", n.title, is::Public | is::Title | is::onSite("title"));
    v.plain("lead", n.lead, is::Public | is::Prose | is::onSite("description"));
    v.rich("body", n.body, is::Public | is::onSite("text", "blocks"));
    v.plain("date", n.date, is::Public | is::Day), v.plain("until", n.until, is::Public | is::Day);
    v.set("wijken", n.wijken, is::Public | is::Wijk);
    v.plain("image", n.image, is::Public | is::idIn("images"));
}
template <typename V> void describe(V &v, Reaction &r)
{
    v.plain("open", r.open, is::Public), v.plain("channel", r.channel, is::Public | is::Code);
    v.plain("address", r.address, is::Public | is::Address);
    v.plain("opens", r.opens, is::Public | is::Day), v.plain("closes", r.closes, is::Public | is::Day);
    v.plain("answerWeeks", r.answerWeeks, is::Public), v.plain("note", r.note, is::Public | is::Prose);
    v.plain("reason", r.reason, is::Public | is::Prose);
}
template <typename V> void describe(V &v, Link &l)
{
    describePart(v, l);
    v.plain("title", l.title, is::Public | is::Title), v.plain("url", l.url, is::Public | is::Address);
}
template <typename V> void describe(V &v, Count &c)
{
    v.plain("label", c.label, is::Public | is::Line), v.plain("number", c.number, is::Public);
}
template <typename V> void describe(V &v, Outcome &o)
{
    describePart(v, o);
    v.plain("title", o.title, is::Public | is::Title), v.plain("date", o.date, is::Public);
    v.rich("text", o.text, is::Public), v.whole("counts", o.counts, is::Public);
}
template <typename V> void describe(V &v, Validity &d)
{
    v.plain("start", d.start, is::Public | is::Day), v.plain("end", d.end, is::Public | is::Day);
    v.plain("nextCheck", d.nextCheck, is::Public | is::Day);
    v.plain("checkedOn", d.checkedOn, is::Public | is::Day);
    v.plain("nothingNewUntil", d.nothingNewUntil, is::Public | is::Day);
}
template <typename V> void describe(V &v, Change &c)
{
    v.plain("id", c.id, is::Public | is::Id), v.plain("on", c.on, is::Public | is::Day);
    v.plain("kind", c.kind, is::Public | is::Code), v.plain("text", c.text, is::Public | is::Prose);
    v.plain("deleted", c.deleted, is::Day);
}
template <typename V> void describe(V &v, Task &t)
{
    v.plain("id", t.id, is::Id), v.plain("text", t.text, is::Prose), v.plain("who", t.who, is::Name);
    v.plain("due", t.due, is::Day), v.plain("done", t.done), v.plain("deleted", t.deleted, is::Day);
}
/// Who may see these three is a rule of the public view too, and of the sjabloon.
template <typename V> void describe(V &v, SectionText &t)
{
    v.plain("id", t.id, is::Public | is::Id), v.plain("section", t.section, is::Public | is::Code);
    v.plain("visibility", t.visibility, is::Public | is::Code), v.rich("text", t.text, is::Public);
    v.plain("deleted", t.deleted, is::Day);
}
template <typename V> void describe(V &v, SectionLink &l)
{
    describe(v, static_cast<Link &>(l));
    v.plain("section", l.section, is::Public | is::Code);
    v.plain("visibility", l.visibility, is::Public | is::Code);
}
template <typename V> void describe(V &v, SectionFile &f)
{
    describe(v, static_cast<Document &>(f));
    v.plain("section", f.section, is::Public | is::Code);
}
template <typename V> void describe(V &v, Sections &s)
{
    v.parts("texts", s.texts, is::Public), v.parts("links", s.links, is::Public);
    v.parts("files", s.files, is::Public | is::onSite("bestanden"));
}
template <typename V> void describe(V &v, Internal &i)
{
    v.rich("notes", i.notes), v.parts("tasks", i.tasks);
}

template <typename V> void describe(V &v, Dossier &d)
{
    v.plain("schema", d.schema, is::Public), v.plain("id", d.id.value, is::Public | is::Id);
    v.plain("slug", d.slug, is::Public | is::Id), v.record("sjabloon", d.sjabloon, is::Public);
    v.plain("profile", d.profile, is::Public | is::Code), v.plain("deleted", d.deleted, is::Day);
    v.plain("title", d.title, is::Public | is::Title | is::onSite("title"));
    v.plain("summary", d.summary, is::Public | is::Prose | is::onSite("description"));
    v.record("about", d.about, is::Public), v.record("status", d.status, is::Public);
    v.record("roles", d.roles, is::Public), v.record("wijken", d.wijken, is::Public);
    v.set("theme", d.theme, is::Public | is::Line), v.record("participation", d.participation, is::Public);
    v.record("planning", d.planning, is::Public);
    v.parts("documents", d.documents, is::Public | is::onSite("stukken"));
    v.parts("reports", d.reports, is::Public | is::onSite("verslagen"));
    v.parts("images", d.images, is::Public | is::onSite("fotos", "impressies"));
    v.parts("films", d.films, is::Public | is::onSite("filmpjes"));
    v.parts("questions", d.questions, is::Public | is::onSite("vragen"));
    v.parts("news", d.news, is::Public | is::onSite("nieuws"));
    v.record("reaction", d.reaction, is::Public), v.parts("links", d.links, is::Public);
    v.parts("outcome", d.outcome, is::Public), v.record("sections", d.sections, is::Public);
    v.record("validity", d.validity, is::Public);
    v.parts("changes", d.changes, is::Public | is::History), v.record("internal", d.internal);
}

} // namespace wd
