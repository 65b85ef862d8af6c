// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/storyfilling.h"

namespace wd
{

using namespace Qt::StringLiterals;

QList<QPair<QString, QString>> storyFilling()
{
    return {
        {u"/summary"_s, u"\"Wij planten vijftig bomen. U helpt mee kiezen waar.\""_s},
        {u"/about/what"_s,
         uR"([{"kind":"paragraph","spans":[{"text":"Er komen vijftig bomen langs de weg."}]}])"_s},
        {u"/about/why"_s, uR"([{"kind":"paragraph","spans":[{"text":"De straat is heet in de zomer."}]}])"_s},
        {u"/status"_s,
         uR"({"text":[{"kind":"paragraph","spans":[{"text":"De bomen zijn besteld."}]}],"date":"2026-11-23"})"_s},
        {u"/roles"_s,
         uR"({"owner":{"name":"F. Voorbeeld"},"contact":{"name":"Team Groen","email":"groen@gemeente.example"}})"_s},
        {u"/validity/nextCheck"_s, u"\"2027-05-01\""_s},
        {u"/wijken/primary"_s, u"\"vinkhuizen\""_s},
        {u"/planning/milestones/-"_s,
         uR"({"title":"Bomen planten","date":"2027-03-20","state":"planned"})"_s},
        {u"/reaction"_s,
         uR"({"open":true,"channel":"mail","address":"groen@gemeente.example","answerWeeks":3})"_s}};
}

} // namespace wd
