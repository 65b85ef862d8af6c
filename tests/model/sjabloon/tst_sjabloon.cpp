// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/shape.h"
#include "model/sjabloon/sjabloon.h"
#include "resources/resource.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"

#include <QJsonArray>
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
    void everySectionIsCompleteInEveryLanguage();
    void everySectionIsAboutAMemberThatExists();
    void statusComesBeforePlanningAndInternalLast();
    void profilesSayWhatElseIsRequired();
    void pageWordsAreCompleteInEveryLanguage();
};

void SjabloonTest::everySectionIsCompleteInEveryLanguage()
{
    QVERIFY(test::sjabloon().sections.size() >= 20);
    for (const Section &section : test::sjabloon().sections) {
        for (const Texts &texts : {section.label, section.help, section.example}) {
            const QString dutch = texts.in(Language::Dutch);
            for (const Language &language : Language::all()) {
                const QString said = texts.byCode.value(language.code());
                QVERIFY2(!said.isEmpty(), qPrintable(section.key + language.code()));
                QVERIFY2(language == Language::Dutch || said != dutch || dutch.size() < 12,
                         qPrintable(section.key + language.code()));
            }
        }
    }
}

void SjabloonTest::everySectionIsAboutAMemberThatExists()
{
    for (const Section &section : test::sjabloon().sections) {
        const Shape *shape = &dossierShape();
        for (const QString &name : section.binding.member.mid(1).split(u'/')) {
            shape = shape ? memberShape(*shape, name) : nullptr;
        }
        QVERIFY2(shape, qPrintable(section.binding.member));
    }
}

void SjabloonTest::statusComesBeforePlanningAndInternalLast()
{
    QStringList keys;
    for (const Section &section : test::sjabloon().sections)
        keys.append(section.key);
    QVERIFY(keys.indexOf(u"status"_s) < keys.indexOf(u"planning"_s));
    QCOMPARE(keys.last(), u"internal"_s);
    QVERIFY(!test::sjabloon().section(u"internal"_s)->isPublic);
}

void SjabloonTest::profilesSayWhatElseIsRequired()
{
    QStringList keys;
    for (const Profile &profile : test::sjabloon().profiles) {
        for (const Language &language : Language::all())
            QVERIFY2(profile.label.byCode.contains(language.code()), qPrintable(profile.key));
        keys.append(profile.key);
    }
    QCOMPARE(keys, (QStringList{u"fysiek"_s, u"verkeer"_s, u"beheer"_s, u"beleid"_s, u"partner"_s}));
    for (const Section &section : test::sjabloon().sections) {
        for (const QString &profile : section.requiredIn)
            QVERIFY2(keys.contains(profile), qPrintable(section.key));
    }
    const Section *procedure = test::sjabloon().section(u"procedure"_s);
    QVERIFY(procedure->isRequired(u"verkeer"_s) && !procedure->isRequired(u"beheer"_s));
    QVERIFY(test::sjabloon().section(u"planning"_s)->isRequired(u"beheer"_s));
}

void SjabloonTest::pageWordsAreCompleteInEveryLanguage()
{
    const auto listOf = [](const Language &language) {
        const QString file = u"words/page-%1.json"_s.arg(language.code());
        return QJsonDocument::fromJson(resource(file)).object();
    };
    const QJsonObject dutch = listOf(Language::Dutch);
    QVERIFY(Language::all().size() > 1);
    for (const Language &language : Language::all()) {
        const QJsonObject own = listOf(language);
        QCOMPARE(own.keys(), dutch.keys());
        for (const QString &key : dutch.keys()) {
            if (key != u"language" && !dutch.value(key).isObject()) {
                QVERIFY2(!own.value(key).toString().isEmpty(), qPrintable(key));
                QCOMPARE(own.value(key).toString().count(u'%'), dutch.value(key).toString().count(u'%'));
            }
        }
        QVERIFY(!language.name().isEmpty());
        QCOMPARE(Language::of(language.locale()), language);
        QCOMPARE(own.value(u"dates"_s).toObject().keys(), dutch.value(u"dates"_s).toObject().keys());
        const QJsonObject counted = own.value(u"counted"_s).toObject();
        QCOMPARE(counted.keys(), dutch.value(u"counted"_s).toObject().keys());
        for (const QJsonValue &forms : counted) {
            QVERIFY(!forms.toArray().isEmpty());
            for (const QJsonValue &form : forms.toArray())
                QVERIFY(!form.toString().isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(SjabloonTest)
#include "tst_sjabloon.moc"
