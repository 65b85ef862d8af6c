// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "tests/support/fixtures.h"
#include "tests/support/generators.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// Empty when the dossier reads back as itself, else what was wrong with it.
QString wrongWith(const Dossier &dossier)
{
    const auto read = readDossier(canonicalBytes(dossier));
    if (!read)
        return read.error().subject + u": "_s + read.error().detail;
    return *read == dossier ? QString() : u"differs"_s;
}

} // namespace

/// What the other tests build on must itself be sound, or they prove nothing.
class TestGenerators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFullFixtureIsAGoodDossierWithOneOfEveryPart();
    void aFixturesFileIsWhatItsBytesAre();
    void randomDossiersAreGood();
    void randomEditsChangeSomethingAndKeepTheDossierGood();
    void oneSeedGivesOneDossier();
};

void TestGenerators::theFullFixtureIsAGoodDossierWithOneOfEveryPart()
{
    const Dossier d = fullDossier();
    QCOMPARE(wrongWith(d), QString());
    QVERIFY(d.planning.phases.size() > 1 && d.planning.milestones.size() > 1
            && d.planning.procedure.size() > 1);
    QVERIFY(d.documents.size() > 2 && d.reports.size() > 1 && d.images.size() > 1 && !d.films.isEmpty());
    QVERIFY(d.questions.size() > 1 && d.news.size() > 1 && d.links.size() > 1 && !d.outcome.isEmpty());
    QVERIFY(d.changes.size() > 1 && !d.internal.notes.isEmpty() && d.internal.tasks.size() > 1);
    QVERIFY(d.reaction.open && d.wijken.affected.size() > 1 && d.theme.size() > 1);
}

void TestGenerators::aFixturesFileIsWhatItsBytesAre()
{
    for (const FileRef &file : filesOf(fullDossier())) {
        QCOMPARE(file.sha256, sha256Of(fixtureBytes(file.name)));
        QCOMPARE(file.size, fixtureBytes(file.name).size());
    }
}

void TestGenerators::randomDossiersAreGood()
{
    QVERIFY(rc::check("random dossiers are good", [] {
        const QString wrong = wrongWith(*anyDossier());
        if (!wrong.isEmpty())
            RC_FAIL(wrong.toStdString());
    }));
}

void TestGenerators::randomEditsChangeSomethingAndKeepTheDossierGood()
{
    int changed = 0;
    QVERIFY(rc::check("random edits keep the dossier good", [&changed] {
        const Dossier dossier = *anyDossier();
        const Dossier edited = *anyEditOf(dossier);
        changed += edited == dossier ? 0 : 1;
        const QString wrong = wrongWith(edited);
        if (!wrong.isEmpty())
            RC_FAIL(wrong.toStdString());
    }));
    QVERIFY2(changed > 50, qPrintable(QString::number(changed)));
}

void TestGenerators::oneSeedGivesOneDossier()
{
    Dice one(42);
    Dice two(42);
    Dice other(43);
    const Dossier dossier = randomDossier(one);
    QCOMPARE(canonicalBytes(dossier), canonicalBytes(randomDossier(two)));
    QVERIFY(!(dossier == randomDossier(other)));
    QCOMPARE(randomlyEdited(dossier, 5, one), randomlyEdited(dossier, 5, two));
}

QTEST_APPLESS_MAIN(TestGenerators)
#include "tst_generators.moc"
