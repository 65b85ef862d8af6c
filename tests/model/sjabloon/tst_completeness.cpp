// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/completeness.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"

#include <QTest>

#include <algorithm>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

SectionState stateOf(const Dossier &dossier, const QString &key)
{
    const QList<SectionState> states = completeness(test::sjabloon(), dossier);
    const auto found
        = std::find_if(states.begin(), states.end(), [&](const SectionState &s) { return s.key == key; });
    return found == states.end() ? SectionState() : *found;
}

} // namespace

/// How far a dossier is, section by section.
class CompletenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySectionOfTheSjabloonHasAState()
    {
        const QList<SectionState> states = completeness(test::sjabloon(), fullDossier());
        QCOMPARE(states.size(), test::sjabloon().sections.size());
        for (qsizetype i = 0; i < states.size(); ++i) {
            QCOMPARE(states[i].key, test::sjabloon().sections[i].key);
            QVERIFY2(states[i].filled == Filled::Whole || states[i].filled == Filled::Started,
                     qPrintable(states[i].key));
        }
    }

    void aNewDossierLacksWhatItsProfileRequires()
    {
        const Dossier dossier = newDossier(u"Nieuw"_s, u"beleid"_s, seededIds());
        QCOMPARE(stateOf(dossier, u"summary"_s).filled, Filled::Missing);
        QCOMPARE(stateOf(dossier, u"reaction"_s).filled, Filled::Missing);
        QCOMPARE(stateOf(dossier, u"documents"_s).filled, Filled::Missing);
        QCOMPARE(stateOf(dossier, u"films"_s).filled, Filled::Empty);
        const Dossier upkeep = newDossier(u"Nieuw"_s, u"beheer"_s, seededIds());
        QCOMPARE(stateOf(upkeep, u"documents"_s).filled, Filled::Empty);
    }

    void whatLacksIsNamedWithItsPart()
    {
        Dossier dossier = fullDossier();
        dossier.images[0].alt.clear();
        dossier.images[0].decorative = false;
        const SectionState state = stateOf(dossier, u"images"_s);
        QCOMPARE(state.filled, Filled::Started);
        QCOMPARE(state.lacks, u"alt"_s);
        QCOMPARE(state.part, dossier.images[0].id);
    }

    void blanksAreNotFilledIn()
    {
        Dossier dossier = fullDossier();
        dossier.summary = u"  \n"_s;
        dossier.roles.owner.name = u" "_s;
        dossier.reaction.open = true;
        dossier.reaction.address = u"\t"_s;
        dossier.images[0].alt = u"  "_s;
        dossier.images[0].decorative = false;
        QCOMPARE(stateOf(dossier, u"summary"_s).filled, Filled::Missing);
        QCOMPARE(stateOf(dossier, u"roles"_s).lacks, u"owner"_s);
        QCOMPARE(stateOf(dossier, u"reaction"_s).lacks, u"address"_s);
        QCOMPARE(stateOf(dossier, u"images"_s).lacks, u"alt"_s);
        dossier.reaction = {.reason = u"   "_s};
        QCOMPARE(stateOf(dossier, u"reaction"_s).filled, Filled::Missing);
    }

    void aPartInTheTrashDoesNotCount()
    {
        Dossier dossier = fullDossier();
        for (Link &link : dossier.links)
            link.deleted = u"2026-11-01"_s;
        QCOMPARE(stateOf(dossier, u"links"_s).count, 0);
        QCOMPARE(stateOf(dossier, u"links"_s).filled, Filled::Empty);
    }

    void reactingThatIsClosedNeedsAReason()
    {
        Dossier dossier = fullDossier();
        dossier.reaction = {};
        QCOMPARE(stateOf(dossier, u"reaction"_s).filled, Filled::Missing);
        dossier.reaction.reason = u"Het plan is klaar."_s;
        QCOMPARE(stateOf(dossier, u"reaction"_s).filled, Filled::Whole);
    }

    void aDateHasPassedOnTheDayAfterItsLast()
    {
        Dossier dossier = newDossier(u"Nieuw"_s, u"fysiek"_s, seededIds());
        Milestone evening;
        evening.id = u"m"_s;
        evening.date = *EdtfDate::parse(u"2026-11"_s);
        evening.state = PlanState::Planned;
        dossier.planning.milestones = {evening};
        QCOMPARE(datesPassed(dossier, QDate(2026, 11, 30)), 0);
        QCOMPARE(datesPassed(dossier, QDate(2026, 12, 1)), 1);
        for (const PlanState over : {PlanState::Done, PlanState::Cancelled}) {
            dossier.planning.milestones.first().state = over;
            QCOMPARE(datesPassed(dossier, QDate(2026, 12, 1)), 0);
        }
        dossier.planning.milestones.first() = evening;
        dossier.planning.milestones.first().deleted = u"2026-11-20"_s;
        QCOMPARE(datesPassed(dossier, QDate(2026, 12, 1)), 0);
    }

    void aPhaseThatShouldHaveBegunOrEndedCountsOnce()
    {
        Dossier dossier = newDossier(u"Nieuw"_s, u"fysiek"_s, seededIds());
        Phase phase;
        phase.id = u"f"_s;
        phase.state = PlanState::Planned;
        phase.start = *EdtfDate::parse(u"2026-09"_s);
        phase.end = *EdtfDate::parse(u"2026-10"_s);
        dossier.planning.phases = {phase};
        QCOMPARE(datesPassed(dossier, QDate(2026, 9, 30)), 0);
        QCOMPARE(datesPassed(dossier, QDate(2026, 10, 1)), 1);
        QCOMPARE(datesPassed(dossier, QDate(2026, 11, 1)), 1);
        dossier.planning.phases.first().state = PlanState::Current;
        QCOMPARE(datesPassed(dossier, QDate(2026, 10, 31)), 0);
        QCOMPARE(datesPassed(dossier, QDate(2026, 11, 1)), 1);
    }
};

QTEST_MAIN(CompletenessTest)
#include "tst_completeness.moc"
