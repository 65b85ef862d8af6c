// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/shape.h"
#include "model/sjabloon/sjabloon.h"
#include "resources/resource.h"
#include "tests/support/fixtures.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;

/// The template is data: complete in both languages, and about members that exist.
class SjabloonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySectionIsCompleteInBothLanguages();
    void everySectionIsAboutAMemberThatExists();
    void statusComesBeforePlanningAndInternalLast();
    void profilesSayWhatElseIsRequired();
    void thereAreFortyTwoWijken();
    void pageWordsAreCompleteInBothLanguages();
    void aDossierWithoutSjabloonGetsTheNewest();
};

void SjabloonTest::everySectionIsCompleteInBothLanguages()
{
    QVERIFY(standardSjabloon().sections.size() >= 20);
    for (const Section &section : standardSjabloon().sections) {
        for (const Words &words : {section.label, section.help, section.example}) {
            QVERIFY2(!words.nl.isEmpty() && !words.en.isEmpty(), qPrintable(section.key));
            QVERIFY2(words.nl != words.en || words.nl.size() < 12, qPrintable(section.key));
        }
    }
}

void SjabloonTest::everySectionIsAboutAMemberThatExists()
{
    for (const Section &section : standardSjabloon().sections) {
        const Shape *shape = &dossierShape();
        for (const QString &name : section.member.mid(1).split(u'/')) {
            shape = shape ? memberShape(*shape, name) : nullptr;
        }
        QVERIFY2(shape, qPrintable(section.member));
    }
}

void SjabloonTest::statusComesBeforePlanningAndInternalLast()
{
    QStringList keys;
    for (const Section &section : standardSjabloon().sections)
        keys.append(section.key);
    QVERIFY(keys.indexOf(u"status"_s) < keys.indexOf(u"planning"_s));
    QCOMPARE(keys.last(), u"internal"_s);
    QVERIFY(!standardSjabloon().section(u"internal"_s)->isPublic);
}

void SjabloonTest::profilesSayWhatElseIsRequired()
{
    QStringList keys;
    for (const Profile &profile : standardSjabloon().profiles) {
        QVERIFY2(!profile.label.nl.isEmpty() && !profile.label.en.isEmpty(), qPrintable(profile.key));
        keys.append(profile.key);
    }
    QCOMPARE(keys, (QStringList{u"fysiek"_s, u"verkeer"_s, u"beheer"_s, u"beleid"_s, u"partner"_s}));
    for (const Section &section : standardSjabloon().sections) {
        for (const QString &profile : section.requiredIn)
            QVERIFY2(keys.contains(profile), qPrintable(section.key));
    }
    const Section *procedure = standardSjabloon().section(u"procedure"_s);
    QVERIFY(procedure->isRequired(u"verkeer"_s) && !procedure->isRequired(u"beheer"_s));
    QVERIFY(standardSjabloon().section(u"planning"_s)->isRequired(u"beheer"_s));
}

void SjabloonTest::thereAreFortyTwoWijken()
{
    QCOMPARE(std::count_if(wijken().begin(), wijken().end(), [](const Wijk &wijk) { return wijk.listed; }),
             42);
    QCOMPARE(wijkName(u"de-hunze-van-starkenborgh"_s), u"De Hunze/Van Starkenborgh"_s);
    QCOMPARE(wijkName(u"onbekend"_s), u"onbekend"_s);
}

void SjabloonTest::pageWordsAreCompleteInBothLanguages()
{
    const QJsonObject dutch = QJsonDocument::fromJson(resource(u"words/page-nl.json"_s)).object();
    const QJsonObject english = QJsonDocument::fromJson(resource(u"words/page-en.json"_s)).object();
    QCOMPARE(dutch.keys(), english.keys());
    for (const QString &key : dutch.keys()) {
        if (!dutch.value(key).isString())
            continue;
        QVERIFY2(!dutch.value(key).toString().isEmpty() && !english.value(key).toString().isEmpty(),
                 qPrintable(key));
        QCOMPARE(dutch.value(key).toString().count(u'%'), english.value(key).toString().count(u'%'));
    }
}

void SjabloonTest::aDossierWithoutSjabloonGetsTheNewest()
{
    Dossier dossier = test::fullDossier();
    dossier.sjabloon = {};
    QCOMPARE(migratedToNewest(dossier).sjabloon.version, standardSjabloon().version);
    QCOMPARE(migratedToNewest(migratedToNewest(dossier)), migratedToNewest(dossier));
}

QTEST_GUILESS_MAIN(SjabloonTest)
#include "tst_sjabloon.moc"
