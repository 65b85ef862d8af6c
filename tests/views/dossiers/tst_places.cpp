// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "views/dossiers/places.h"

#include <QJsonArray>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

SaidBy by(Language language)
{
    return {test::sjabloon(), WijkList::carried(), language};
}

} // namespace

/// A place of a dossier and what stands there, as a person reads it.
class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsCalledByItsPartAndItsMember()
    {
        QCOMPARE(nameOfPlace(u"Raming"_s, u"date"_s, Language::Dutch), u"Raming: datum"_s);
        QCOMPARE(nameOfPlace(u"Raming"_s, {}, Language::Dutch), u"Raming"_s);
        QCOMPARE(nameOfPlace({}, u"about/why"_s, Language::English), u"why"_s);
        QCOMPARE(nameOfPlace(u"Titel"_s, u"title"_s, Language::Dutch), u"Titel"_s);
    }

    void whatPointsToAPartIsReadByItsTitle()
    {
        const Dossier dossier = fullDossier();
        const Document &older = dossier.documents.first();
        QVERIFY(!older.title.isEmpty());
        QCOMPARE(readableIn(by(Language::Dutch), dossier, u"supersedes"_s, older.id), older.title);
        const Phase &phase = dossier.planning.phases.first();
        QCOMPARE(readableIn(by(Language::English), dossier, u"phase"_s, phase.id), phase.title);
    }

    void whatPointsToNothingSaysSo()
    {
        QCOMPARE(readableIn(by(Language::Dutch), fullDossier(), u"poster"_s, u"weg"_s), u"(niets)"_s);
        QCOMPARE(readableIn(by(Language::Dutch), fullDossier(), u"poster"_s, QString()), u"(niets)"_s);
    }

    void anOrderIsReadByTheTitles()
    {
        const Dossier dossier = fullDossier();
        QVERIFY(dossier.documents.size() > 1);
        const QJsonArray ids{dossier.documents.at(1).id, dossier.documents.at(0).id};
        QCOMPARE(readableIn(by(Language::Dutch), dossier, u"order"_s, ids),
                 dossier.documents.at(1).title + u'\n' + dossier.documents.at(0).title);
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
