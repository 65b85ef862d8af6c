// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/datementions.h"
#include "tests/support/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

class TestDateMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsFoundInItsSpellings_data();
    void aDayIsFoundInItsSpellings();
    void itIsFoundInEveryKindOfText();
    void whatResidentsDoNotReadIsPassedOver();

private:
    const QDate m_day{2027, 4, 21};
};

void TestDateMentions::aDayIsFoundInItsSpellings_data()
{
    QTest::addColumn<bool>("there");
    for (const char *text :
         {"Kom op 21 april naar de school.", "21 apr. 2027", "Woensdag 21 April 2027!", "op 21-4",
          "op 21-04-2027.", "21/4/2027", "21.04.2027", "de 21e april", "tot 21 april, daarna",
          "on the 21st April", "April 21, 2027", "until April 21st."})
        QTest::newRow(text) << true;
    for (const char *text :
         {"21 april 2026", "121 april", "21 mei", "2 april", "121-4", "21-45", "21.4", "kavel 21-4-6",
          "april 2027", "21-4-2026", "April 21, 2026", "April 2027", "april 21-24"})
        QTest::newRow(text) << false;
}

void TestDateMentions::aDayIsFoundInItsSpellings()
{
    QFETCH(bool, there);
    Dossier dossier = newDossier(u"x"_s, {}, seededIds());
    dossier.summary = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(!mentionsOf(dossier, m_day).isEmpty(), there);
}

void TestDateMentions::itIsFoundInEveryKindOfText()
{
    Dossier dossier = newDossier(u"x"_s, {}, seededIds());
    dossier.about.when = {{.spans = {{.text = u"Op "_s}, {.text = u"21 april"_s, .bold = true}}}};
    NewsItem news;
    news.id = u"n"_s;
    news.slug = u"n-n"_s;
    news.body = richTextFromPlain(u"Kom op 21 april."_s);
    news.lead = u"De avond is 21 april."_s;
    dossier.news = {news};
    dossier.reaction.note = u"Tot 21 april."_s;
    const QList<Place> found = mentionsOf(dossier, m_day);
    for (const Place &wanted : {Place{{}, u"about/when"_s}, Place{u"n"_s, u"body"_s},
                                Place{u"n"_s, u"lead"_s}, Place{{}, u"reaction/note"_s}})
        QVERIFY2(found.contains(wanted), qPrintable(wanted.field));
    QCOMPARE(found.size(), 4);
}

void TestDateMentions::whatResidentsDoNotReadIsPassedOver()
{
    Dossier dossier = newDossier(u"x"_s, {}, seededIds());
    NewsItem gone;
    gone.id = u"n"_s;
    gone.slug = u"n-n"_s;
    gone.deleted = u"2026-11-01"_s;
    gone.lead = u"21 april"_s;
    dossier.news = {gone};
    dossier.internal.notes = richTextFromPlain(u"21 april"_s);
    dossier.changes = {
        {.id = u"c"_s, .on = u"2026-11-01"_s, .kind = ChangeKind::Delay, .text = u"21 april werd 5 mei."_s}};
    QVERIFY(mentionsOf(dossier, m_day).isEmpty());
}

QTEST_GUILESS_MAIN(TestDateMentions)
#include "tst_datementions.moc"
