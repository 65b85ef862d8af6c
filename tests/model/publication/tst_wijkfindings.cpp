// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings/findings.h"
#include "model/shared/wijkacts.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// What the gate finds about wijken, as "section part/field slug".
QStringList aboutWijken(const PublicationQuestion &question)
{
    QStringList found;
    for (const Finding &finding : findings(question)) {
        if (finding.word() != u"wijk-unknown"_s)
            continue;
        found.append(u"%1 %2/%3 %4"_s.arg(finding.section, finding.place.part, finding.place.field,
                                          finding.facts.join(u',')));
    }
    return found;
}

PublicationQuestion question()
{
    return {.sjabloon = test::sjabloon(), .work = fullDossier(), .date = QDate(2026, 11, 23)};
}

} // namespace

/// A wijk that the list of this desk has no name for is said before residents read its slug.
class WijkFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wijkenOfTheListAreFine()
    {
        QCOMPARE(aboutWijken(question()), QStringList());
        PublicationQuestion merged = question();
        merged.wijken = mergedWijk(merged.wijken, u"paddepoel"_s, u"selwerd"_s).value_or(WijkList());
        QCOMPARE(aboutWijken(merged), QStringList());
    }

    void eachThatIsNotThereIsFoundAtItsPlace()
    {
        PublicationQuestion asked = question();
        asked.work.wijken.primary = u"nieuwe-haven"_s;
        asked.work.wijken.affected[1].wijk = u"oude-haven"_s;
        asked.work.news[0].wijken = {u"paddepoel"_s, u"nieuwe-haven"_s};
        QCOMPARE(
            aboutWijken(asked),
            (QStringList{u"news %1/wijken nieuwe-haven"_s.arg(asked.work.news[0].id),
                         u"wijken /wijken/primary nieuwe-haven"_s, u"wijken /wijken/affected oude-haven"_s}));
        asked.wijken = withWijk(asked.wijken, u"Nieuwe Haven"_s, u"Noord"_s).value_or(WijkList());
        QCOMPARE(aboutWijken(asked), (QStringList{u"wijken /wijken/affected oude-haven"_s}));
    }

    void itHoldsNothingBack()
    {
        PublicationQuestion asked = question();
        asked.work.wijken.primary = u"nieuwe-haven"_s;
        QCOMPARE(aboutWijken(asked).size(), 1);
        for (const Finding &finding : heldBackBy(findings(asked)))
            QVERIFY2(finding.word() != u"wijk-unknown"_s, qPrintable(finding.word()));
    }

    void whatResidentsDoNotSeeIsNotLookedAt()
    {
        PublicationQuestion asked = question();
        asked.work.news[0].wijken = {u"nieuwe-haven"_s};
        asked.work.news[0].deleted = u"2026-11-20"_s;
        QCOMPARE(aboutWijken(asked), QStringList());
    }
};

QTEST_GUILESS_MAIN(WijkFindingsTest)
#include "tst_wijkfindings.moc"
