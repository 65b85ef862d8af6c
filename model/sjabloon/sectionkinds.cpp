// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/sectionkinds.h"

#include "model/dossier/described/parts.h"
#include "model/dossier/described/shape.h"
#include "model/dossier/text/sectiontext.h"

#include <algorithm>
#include <functional>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Blanks are nothing to whoever reads it.
bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

SectionFound text(bool filled)
{
    return {.any = filled};
}

/// The parts that stand, each looked at by `look`, which names what lacks ("" nothing).
template <typename P> SectionFound list(const QList<P> &parts, const std::function<QString(const P &)> &look)
{
    SectionFound found;
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

SectionFound about(const Dossier &d)
{
    const About &a = d.about;
    SectionFound found{.any = !(a.what.isEmpty() && a.why.isEmpty() && a.who.isEmpty() && a.when.isEmpty())};
    if (found.any && (a.what.isEmpty() || a.why.isEmpty()))
        found.lack(u"text"_s);
    return found;
}

SectionFound reaction(const Dossier &d)
{
    const Reaction &r = d.reaction;
    SectionFound found{.any = r.open || !isBlank(r.reason)};
    if (r.open && isBlank(r.address))
        found.lack(u"address"_s);
    return found;
}

SectionFound planning(const Dossier &d)
{
    SectionFound found = list<Phase>(
        d.planning.phases, [](const Phase &p) { return isBlank(p.title) ? u"title"_s : QString(); });
    const SectionFound moments = list<Milestone>(
        d.planning.milestones, [](const Milestone &m) { return isBlank(m.title) ? u"title"_s : QString(); });
    found.count += moments.count;
    found.any = found.any || moments.any;
    found.lacks += moments.lacks;
    return found;
}

SectionFound wijken(const Dossier &d)
{
    return {.count = int(d.wijken.affected.size()) + (d.wijken.primary.isEmpty() ? 0 : 1),
            .any = d.wijken.all || !d.wijken.primary.isEmpty() || !d.wijken.affected.isEmpty()};
}

SectionFound person(const Person &p)
{
    SectionFound found{.any
                       = !(isBlank(p.name) && isBlank(p.email) && isBlank(p.phone) && isBlank(p.function))};
    if (found.any && isBlank(p.email) && isBlank(p.phone))
        found.lack(u"address"_s);
    return found;
}

SectionFound roles(const Dossier &d)
{
    const Roles &r = d.roles;
    SectionFound found{.any = person(r.owner).any || person(r.publicist).any || person(r.editor).any};
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

template <typename P> SectionFound listOf(const QList<P> &parts)
{
    return list<P>(parts, [](const P &part) { return lackOf(part); });
}

/// The text of a section that is data alone. A table is a block of it, beside other words.
SectionFound ownText(const Dossier &d, const SectionBinding &binding)
{
    SectionFound found;
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
template <typename P> SectionFound ownList(const QList<P> &parts, const SectionBinding &binding)
{
    QList<P> own = parts;
    own.removeIf([name = binding.own()](const P &part) { return part.section != name; });
    return list<P>(own, [](const P &part) { return lackOf(part); });
}

using OwnLook = SectionFound (*)(const Dossier &, const SectionBinding &);

/// Of the kinds that are data alone.
const QHash<QString, OwnLook> &ownLooks()
{
    static const QHash<QString, OwnLook> looks{
        {u"richtext"_s, ownText},
        {u"table"_s, ownText},
        {u"links"_s, [](const Dossier &x, const SectionBinding &b) { return ownList(x.sections.links, b); }},
        {u"files"_s, [](const Dossier &x, const SectionBinding &b) { return ownList(x.sections.files, b); }},
    };
    return looks;
}

/// A new kind of section is one line here.
const QHash<SectionBinding, std::function<SectionFound(const Dossier &)>> &looks()
{
    static const QHash<SectionBinding, std::function<SectionFound(const Dossier &)>> all{
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
         [](const Dossier &x) {
             return SectionFound{.count = int(x.changes.size()), .any = !x.changes.isEmpty()};
         }},
        {{u"internal"_s, u"/internal"_s},
         [](const Dossier &x) {
             return SectionFound{.count = int(x.internal.tasks.size()),
                                 .any = !x.internal.notes.isEmpty() || !x.internal.tasks.isEmpty()};
         }},
    };
    return all;
}

/// A list of which nothing more is asked than the description says: it is whole when something stands in it
/// and all that has a name for residents was given one.
bool isDescribedList(const SectionBinding &binding)
{
    const Shape *list
        = binding.kind == u"list" ? memberShape(dossierShape(), binding.member.mid(1)) : nullptr;
    return list && list->kind == ShapeKind::Parts && list->slugged;
}

SectionFound describedList(const Dossier &d, const SectionBinding &binding)
{
    SectionFound found;
    eachPart(d, [&](const AnyPart &part) {
        if (part.list != binding.member.mid(1) || !part.deleted.isEmpty())
            return;
        ++found.count;
        found.any = true;
        if (!part.titleMember.isEmpty() && isBlank(part.title))
            found.lack(u"title"_s, part.id);
    });
    return found;
}

} // namespace

bool isKnownKind(const QString &kind)
{
    return ownLooks().contains(kind)
        || std::ranges::any_of(looks().keys(), [&](const SectionBinding &one) { return one.kind == kind; });
}

bool isKnownBinding(const SectionBinding &binding)
{
    return binding.own().isEmpty() ? looks().contains(binding) || isDescribedList(binding)
                                   : ownLooks().contains(binding.kind);
}

bool isBindable(const QString &place)
{
    const QString within = u'/' + place + u'/';
    const auto shows = [&](const SectionBinding &one) { return within.startsWith(one.member + u'/'); };
    const SectionBinding ofList{.kind = u"list"_s, .member = u'/' + place.section(u'/', 0, 0)};
    return within.startsWith(u"/sections/"_s) || isDescribedList(ofList)
        || std::ranges::any_of(looks().keys(), shows);
}

SectionFound lookAt(const Dossier &d, const SectionBinding &binding)
{
    if (!isKnownBinding(binding))
        return {};
    if (!binding.own().isEmpty())
        return ownLooks().value(binding.kind)(d, binding);
    const auto look = looks().value(binding);
    return look ? look(d) : describedList(d, binding);
}

} // namespace wd
