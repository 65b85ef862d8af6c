// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pagemembers.h"
#include "model/dossier/described/publicview.h"
#include "tests/support/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// A concept says which members its page is made of, so that a program that lacks one does not drop it.
class TestPageMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetAndPublicIsNamedOnce();
    void aMemberThisVersionDoesNotKnowIsNamedWhileItIsHeld();
    void aMemberOfSomethingInTheTrashIsNotNeeded();
};

void TestPageMembers::whatIsSetAndPublicIsNamedOnce()
{
    const QStringList members = pageMembers(publicView(fullDossier(), QDate(2027, 1, 1)));
    for (const QString &member :
         {u"title"_s, u"summary"_s, u"planning/milestones/date"_s, u"documents/title"_s, u"about/what"_s})
        QCOMPARE(members.count(member), 1);
    QVERIFY(!members.contains(u"internal/notes"_s));
    QVERIFY(!members.contains(u"roles/owner"_s));
    Dossier bare;
    bare.title = u"Bomen"_s;
    QVERIFY(!pageMembers(bare).contains(u"summary"_s));
    QCOMPARE(unknownMembers(members, fullDossier()), QStringList());
}

void TestPageMembers::aMemberThisVersionDoesNotKnowIsNamedWhileItIsHeld()
{
    Dossier dossier = fullDossier();
    const QStringList needs{u"title"_s, u"questions/tone"_s, u"mood"_s};
    QCOMPARE(unknownMembers(needs, dossier), QStringList());
    dossier.questions.first().extra.insert(u"tone"_s, u"rustig"_s);
    QCOMPARE(unknownMembers(needs, dossier), QStringList{u"questions/tone"_s});
    dossier.extra.insert(u"mood"_s, u"blij"_s);
    QCOMPARE(unknownMembers(needs, dossier), (QStringList{u"questions/tone"_s, u"mood"_s}));
}

void TestPageMembers::aMemberOfSomethingInTheTrashIsNotNeeded()
{
    Dossier dossier = fullDossier();
    dossier.questions.first().extra.insert(u"tone"_s, u"rustig"_s);
    dossier.questions.first().deleted = u"2027-01-01"_s;
    QCOMPARE(unknownMembers({u"questions/tone"_s}, dossier), QStringList());
}

QTEST_GUILESS_MAIN(TestPageMembers)
#include "tst_pagemembers.moc"
