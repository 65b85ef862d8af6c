// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wd::stories;

namespace
{

void say(quint32 seed, const char *what, const QStringList &trouble)
{
    for (const QString &one : trouble)
        std::printf("seed %u: %s: %s\n", seed, what, qPrintable(one));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--as-desk"_s)
        return beTheDesk(app.arguments());
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Random stories of three desks and a webmaster, on the Oefensite."_s);
    parser.addHelpOption();
    parser.addOptions({{u"seeds"_s, u"How many stories."_s, u"number"_s, u"10"_s},
                       {u"first"_s, u"The first seed."_s, u"seed"_s, u"1"_s},
                       {u"calls"_s, u"A sync is a call, without sockets or processes."_s},
                       {u"titles"_s, u"The webmaster edits titles alone, as in stories kept from before."_s},
                       {u"tell"_s, u"Tell each event."_s}});
    parser.process(app);
    const quint32 first = parser.value(u"first"_s).toUInt();
    const auto way = parser.isSet(u"calls"_s) ? Story::Way::Calls : Story::Way::Processes;
    const auto edits
        = parser.isSet(u"titles"_s) ? Story::Webmaster::TitlesAlone : Story::Webmaster::Everything;
    const quint32 seeds = parser.value(u"seeds"_s).toUInt();
    QElapsedTimer since;
    since.start();
    int leaked = 0, lost = 0, stuck = 0, doubled = 0, events = 0, kills = 0, faults = 0;
    for (quint32 seed = first; seed < first + seeds; ++seed) {
        Story story(seed, way, edits, parser.isSet(u"tell"_s));
        const Verdict verdict = story.run();
        say(seed, "leaked", verdict.leaked);
        say(seed, "lost", verdict.lost);
        say(seed, "stuck", verdict.stuck);
        say(seed, "doubled", verdict.doubled);
        std::fflush(stdout);
        leaked += !verdict.leaked.isEmpty();
        lost += !verdict.lost.isEmpty();
        stuck += !verdict.stuck.isEmpty();
        doubled += !verdict.doubled.isEmpty();
        events += verdict.events;
        kills += verdict.kills;
        faults += verdict.faults;
    }
    std::printf("%u stories, %d events, %d faults, %d kills: %d leaked, %d lost, %d stuck, %d doubled\n",
                seeds, events, faults, kills, leaked, lost, stuck, doubled);
    std::printf("%.2f stories a second\n", seeds * 1000.0 / double(std::max<qint64>(since.elapsed(), 1)));
    return leaked + lost + stuck + doubled == 0 ? 0 : 1;
}
