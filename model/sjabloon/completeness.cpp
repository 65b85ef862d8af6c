// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/completeness.h"

#include "model/dossier/momentwords.h"
#include "model/dossier/sectiontext.h"

#include <algorithm>
#include <functional>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// What was found in a section: how much, and what lacks.
struct Found {
    int count = 0;
    bool any = false;
    QList<Lack> lacks = {}; ///< section not filled in

    void lack(const QString &what, const QString &where = {})
    {
        lacks.append({.section = {}, .part = where, .what = what});
    }
};

/// Blanks are nothing to whoever reads it.
bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

Found text(bool filled)
{
    return {.any = filled};
}

/// The parts that stand, each looked at by `look`, which names what lacks ("" nothing).
template <typename P> Found list(const QList<P> &parts, const std::function<QString(const P &)> &look)
{
    Found found;
    for (const P &part : parts) {
        if (!part.deleted.isEmpty())
            continue;
        ++found.count;
        found.any = true;
        if (const QString lacks = look(part); !lacks.isEmpty())
            found.lack(lacks, part.id);
    }
    return found;
}

Found about(const Dossier &d)
{
    const About &a = d.about;
    Found found{.any = !(a.what.isEmpty() && a.why.isEmpty() && a.who.isEmpty() && a.when.isEmpty())};
    if (found.any && (a.what.isEmpty() || a.why.isEmpty()))
        found.lack(u"text"_s);
    return found;
}

Found reaction(const Dossier &d)
{
    const Reaction &r = d.reaction;
    Found found{.any = r.open || !isBlank(r.reason)};
    if (r.open && isBlank(r.address))
        found.lack(u"address"_s);
    return found;
}

Found planning(const Dossier &d)
{
    Found found = list<Phase>(d.planning.phases,
                              [](const Phase &p) { return isBlank(p.title) ? u"title"_s : QString(); });
    const Found moments = list<Milestone>(
        d.planning.milestones, [](const Milestone &m) { return isBlank(m.title) ? u"title"_s : QString(); });
    found.count += moments.count;
    found.any = found.any || moments.any;
    found.lacks += moments.lacks;
    return found;
}

Found wijken(const Dossier &d)
{
    return {.count = int(d.wijken.affected.size()) + (d.wijken.primary.isEmpty() ? 0 : 1),
            .any = d.wijken.all || !d.wijken.primary.isEmpty() || !d.wijken.affected.isEmpty()};
}

Found person(const Person &p)
{
    Found found{.any = !(isBlank(p.name) && isBlank(p.email) && isBlank(p.phone) && isBlank(p.function))};
    if (found.any && isBlank(p.email) && isBlank(p.phone))
        found.lack(u"address"_s);
    return found;
}

Found roles(const Dossier &d)
{
    const Roles &r = d.roles;
    Found found{.any = person(r.owner).any || person(r.publicist).any || person(r.editor).any};
    if (found.any && isBlank(r.owner.name))
        found.lack(u"owner"_s);
    return found;
}

QString lackOf(const Document &d)
{
    return d.file.isEmpty() ? u"file"_s : d.title.isEmpty() ? u"title"_s : QString();
}
QString lackOf(const MeetingReport &r)
{
    return r.title.isEmpty() ? u"title"_s : r.discussed.isEmpty() && r.file.isEmpty() ? u"text"_s : QString();
}
QString lackOf(const Image &i)
{
    return i.file.isEmpty() ? u"file"_s : isBlank(i.alt) && !i.decorative ? u"alt"_s : QString();
}
QString lackOf(const Film &f)
{
    return f.url.isEmpty() ? u"url"_s : f.title.isEmpty() ? u"title"_s : QString();
}
QString lackOf(const Question &q)
{
    return q.question.isEmpty() ? u"title"_s : q.answer.isEmpty() ? u"answer"_s : QString();
}
QString lackOf(const NewsItem &n)
{
    return n.title.isEmpty() ? u"title"_s : n.lead.isEmpty() && n.body.isEmpty() ? u"text"_s : QString();
}
QString lackOf(const Link &l)
{
    return l.url.isEmpty() ? u"url"_s : l.title.isEmpty() ? u"title"_s : QString();
}
QString lackOf(const Outcome &o)
{
    return o.title.isEmpty() ? u"title"_s : o.text.isEmpty() && o.counts.isEmpty() ? u"text"_s : QString();
}
QString lackOf(const ProcedureStep &s)
{
    return s.title.isEmpty() ? u"title"_s : QString();
}

template <typename P> Found listOf(const QList<P> &parts)
{
    return list<P>(parts, [](const P &part) { return lackOf(part); });
}

/// The text of a section that is data alone. A table is a block of it, beside other words.
Found ownText(const Dossier &d, const SectionBinding &binding)
{
    Found found;
    QList<SectionText> parts = sectionTexts(d, binding.own());
    parts.removeIf([](const SectionText &part) { return part.text.isEmpty(); });
    found.any = !parts.isEmpty();
    const bool hasTable = std::ranges::any_of(parts, [](const SectionText &part) {
        return std::ranges::any_of(part.text,
                                   [](const Block &block) { return block.kind == BlockKind::Table; });
    });
    if (binding.kind == u"table" && found.any && !hasTable)
        found.lack(u"table"_s, parts.first().id);
    return found;
}

/// The parts of a section that is data alone, of a list in which those of others stand too.
template <typename P> Found ownList(const QList<P> &parts, const SectionBinding &binding)
{
    QList<P> own = parts;
    own.removeIf([name = binding.own()](const P &part) { return part.section != name; });
    return list<P>(own, [](const P &part) { return lackOf(part); });
}

Found ownSection(const Dossier &d, const SectionBinding &binding)
{
    using Look = Found (*)(const Dossier &, const SectionBinding &);
    static const QHash<QString, Look> looks{
        {u"richtext"_s, ownText},
        {u"table"_s, ownText},
        {u"links"_s, [](const Dossier &x, const SectionBinding &b) { return ownList(x.sections.links, b); }},
        {u"files"_s, [](const Dossier &x, const SectionBinding &b) { return ownList(x.sections.files, b); }},
    };
    const Look look = looks.value(binding.kind);
    return look ? look(d, binding) : Found();
}

/// A new kind of section is one line here.
Found lookAt(const Dossier &d, const Section &section)
{
    static const QHash<SectionBinding, std::function<Found(const Dossier &)>> looks{
        {{u"status"_s, u"/status"_s}, [](const Dossier &x) { return text(!x.status.text.isEmpty()); }},
        {{u"text"_s, u"/summary"_s}, [](const Dossier &x) { return text(!isBlank(x.summary)); }},
        {{u"about"_s, u"/about"_s}, about},
        {{u"planning"_s, u"/planning"_s}, planning},
        {{u"procedure"_s, u"/planning/procedure"_s},
         [](const Dossier &x) { return listOf(x.planning.procedure); }},
        {{u"participation"_s, u"/participation"_s},
         [](const Dossier &x) {
             return text(!x.participation.level.isEmpty() || !x.participation.fixed.isEmpty()
                         || !x.participation.open.isEmpty());
         }},
        {{u"reaction"_s, u"/reaction"_s}, reaction},
        {{u"list"_s, u"/documents"_s}, [](const Dossier &x) { return listOf(x.documents); }},
        {{u"list"_s, u"/reports"_s}, [](const Dossier &x) { return listOf(x.reports); }},
        {{u"list"_s, u"/images"_s}, [](const Dossier &x) { return listOf(x.images); }},
        {{u"list"_s, u"/films"_s}, [](const Dossier &x) { return listOf(x.films); }},
        {{u"list"_s, u"/questions"_s}, [](const Dossier &x) { return listOf(x.questions); }},
        {{u"list"_s, u"/news"_s}, [](const Dossier &x) { return listOf(x.news); }},
        {{u"list"_s, u"/outcome"_s}, [](const Dossier &x) { return listOf(x.outcome); }},
        {{u"list"_s, u"/links"_s}, [](const Dossier &x) { return listOf(x.links); }},
        {{u"wijken"_s, u"/wijken"_s}, wijken},
        {{u"person"_s, u"/roles/contact"_s}, [](const Dossier &x) { return person(x.roles.contact); }},
        {{u"people"_s, u"/roles"_s}, roles},
        {{u"validity"_s, u"/validity"_s}, [](const Dossier &x) { return text(!(x.validity == Validity())); }},
        {{u"changes"_s, u"/changes"_s},
         [](const Dossier &x) { return Found{.count = int(x.changes.size()), .any = !x.changes.isEmpty()}; }},
        {{u"internal"_s, u"/internal"_s},
         [](const Dossier &x) {
             return Found{.count = int(x.internal.tasks.size()),
                          .any = !x.internal.notes.isEmpty() || !x.internal.tasks.isEmpty()};
         }},
    };
    if (!section.binding.own().isEmpty())
        return ownSection(d, section.binding);
    const auto look = looks.constFind(section.binding);
    return look == looks.cend() ? Found() : (*look)(d);
}

} // namespace

QList<SectionState> completeness(const SjabloonText &sjabloon, const Dossier &dossier)
{
    QList<SectionState> states;
    for (const Section &section : sjabloon.sections) {
        const Found found = lookAt(dossier, section);
        const Filled filled = !found.any && section.isRequired(dossier.profile) ? Filled::Missing
            : !found.any                                                        ? Filled::Empty
            : found.lacks.isEmpty()                                             ? Filled::Whole
                                                                                : Filled::Started;
        states.append({.key = section.key,
                       .filled = filled,
                       .count = found.count,
                       .lacks = found.lacks.isEmpty() ? QString() : found.lacks.first().what,
                       .part = found.lacks.isEmpty() ? QString() : found.lacks.first().part});
    }
    return states;
}

QList<Lack> lacksOf(const SjabloonText &sjabloon, const Dossier &dossier)
{
    QList<Lack> all;
    for (const Section &section : sjabloon.sections) {
        for (const Lack &lack : lookAt(dossier, section).lacks)
            all.append({.section = section.key, .part = lack.part, .what = lack.what});
    }
    return all;
}

int datesPassed(const Dossier &dossier, const QDate &today)
{
    const auto isOpen = [](const auto &part) {
        return part.deleted.isEmpty() && part.state != u"done"_s && part.state != u"cancelled"_s;
    };
    const auto isPassed = [&today](const EdtfDate &date) { return date.isKnown() && date.latest() < today; };
    const auto isLate = [&](const auto &part) { return isOpen(part) && isPassed(part.date); };
    const auto isLateByEnd = [&](const Milestone &one) { return isOpen(one) && isPassed(lastDateOf(one)); };
    const auto lateTo = [&](const Phase &phase) {
        return isOpen(phase)
            && (isPassed(phase.end) || (phase.state != u"current"_s && isPassed(phase.start)));
    };
    const Planning &planning = dossier.planning;
    return int(std::count_if(planning.phases.begin(), planning.phases.end(), lateTo))
        + int(std::count_if(planning.milestones.begin(), planning.milestones.end(), isLateByEnd))
        + int(std::count_if(planning.procedure.begin(), planning.procedure.end(), isLate));
}

} // namespace wd
