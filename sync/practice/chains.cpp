// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/chains.h"

#include <QHash>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

const QString editor = u"Editor"_s, reviewer = u"Reviewer"_s;

ChainStep step(const QString &id, const QString &title, const QString &from, const QString &to,
               const QString &role)
{
    return {.id = id, .title = title, .from = from.split(u' '), .to = to, .role = role};
}

Chain simple()
{
    return {.states = {{u"private"_s, u"Privé"_s, false, editor},
                       {u"pending"_s, u"Ingediend"_s, false, reviewer},
                       {u"published"_s, u"Gepubliceerd"_s, true, editor}},
            .steps = {step(u"publish"_s, u"Publiceren"_s, u"private pending"_s, u"published"_s, reviewer),
                      step(u"reject"_s, u"Stuur terug"_s, u"pending published"_s, u"private"_s, reviewer),
                      step(u"retract"_s, u"Terugtrekken"_s, u"pending published"_s, u"private"_s, editor),
                      step(u"submit"_s, u"Indienen voor publicatie"_s, u"private"_s, u"pending"_s, editor)}};
}

Chain intranet()
{
    return {
        .states = {{u"internal"_s, u"Intern concept"_s, false, editor},
                   {u"internally_published"_s, u"Intern gepubliceerd"_s, false, {}},
                   {u"pending"_s, u"Ingediend"_s, false, reviewer},
                   {u"private"_s, u"Privé"_s, false, editor},
                   {u"external"_s, u"Extern zichtbaar"_s, true, {}}},
        .steps
        = {step(u"hide"_s, u"Privé maken"_s, u"internal"_s, u"private"_s, editor),
           step(u"publish_internally"_s, u"Intern publiceren"_s, u"internal pending"_s,
                u"internally_published"_s, reviewer),
           step(u"publish_externally"_s, u"Extern publiceren"_s, u"internally_published pending"_s,
                u"external"_s, reviewer),
           step(u"reject"_s, u"Stuur terug"_s, u"internally_published pending"_s, u"internal"_s, reviewer),
           step(u"retract"_s, u"Terugtrekken"_s, u"internally_published pending external"_s, u"internal"_s,
                editor),
           step(u"show_internally"_s, u"Intern zichtbaar maken"_s, u"private"_s, u"internal"_s, editor),
           step(u"submit"_s, u"Indienen voor publicatie"_s, u"internal"_s, u"pending"_s, editor)}};
}

Chain own()
{
    return {.states = {{u"concept"_s, u"Concept"_s, false, editor}, {u"online"_s, u"Online"_s, true, editor}},
            .steps = {step(u"zet-online"_s, u"Zet online"_s, u"concept"_s, u"online"_s, reviewer),
                      step(u"haal-eraf"_s, u"Haal eraf"_s, u"online"_s, u"concept"_s, editor)}};
}

} // namespace

ChainState Chain::state(const QString &id) const
{
    for (const ChainState &known : states) {
        if (known.id == id)
            return known;
    }
    return {};
}

const Chain &chainOf(Workflow workflow)
{
    static const Chain none{},
        one{.states = {{u"published"_s, u"Gepubliceerd"_s, true, editor}}, .steps = {}},
        publication = simple(), inside = intranet(), other = own();
    switch (workflow) {
    case Workflow::Simple:
        return publication;
    case Workflow::None:
        return none;
    case Workflow::OneState:
        return one;
    case Workflow::Intranet:
        return inside;
    case Workflow::Own:
        return other;
    }
    return none;
}

std::optional<Workflow> workflowCalled(const QString &word)
{
    static const QHash<QString, Workflow> all{{u"simple"_s, Workflow::Simple},
                                              {u"none"_s, Workflow::None},
                                              {u"one_state"_s, Workflow::OneState},
                                              {u"intranet"_s, Workflow::Intranet},
                                              {u"own"_s, Workflow::Own}};
    const auto found = all.constFind(word);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace wd::practice
