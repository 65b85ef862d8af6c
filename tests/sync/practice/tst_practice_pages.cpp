// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/practice/asked.h"

using namespace wd;
using namespace wd::test;

/// The Oefensite as a resident sees it in a browser.
class PracticePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsSaidInTheTimeOfThePlace_data();
    void anEventIsSaidInTheTimeOfThePlace();

private:
    static void publish(Asked &site, const QString &path)
    {
        QCOMPARE(site.ask("POST", path + u"/@workflow/publish"_s).status, 200);
    }
};

void PracticePagesTest::anEventIsSaidInTheTimeOfThePlace_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &start, const QString &end, const QString &said,
                        const QString &flag = {}) {
        QJsonObject fields{{u"start"_s, start}, {u"end"_s, end}};
        if (!flag.isEmpty())
            fields.insert(flag, true);
        QTest::newRow(name) << fields << said;
    };
    row("summer", u"2027-07-01T17:30:00+00:00"_s, u"2027-07-01T19:00:00+00:00"_s,
        u"donderdag 1 juli 2027, 19.30 tot 21.00 uur"_s);
    row("winter", u"2027-01-14T18:30:00+00:00"_s, u"2027-01-14T20:00:00+00:00"_s,
        u"donderdag 14 januari 2027, 19.30 tot 21.00 uur"_s);
    row("a whole day begins the evening before in Greenwich", u"2027-07-01T00:00:00+02:00"_s,
        u"2027-07-01T23:59:00+02:00"_s, u"donderdag 1 juli 2027"_s, u"whole_day"_s);
    row("whole days", u"2027-02-24T00:00:00+01:00"_s, u"2027-02-28T23:59:00+01:00"_s,
        u"woensdag 24 februari 2027 tot en met zondag 28 februari 2027"_s, u"whole_day"_s);
    row("no end", u"2027-07-01T17:30:00+00:00"_s, u"2027-07-01T21:59:00+00:00"_s,
        u"donderdag 1 juli 2027, vanaf 19.30 uur"_s, u"open_end"_s);
    row("a night", u"2027-07-01T20:00:00+00:00"_s, u"2027-07-01T23:30:00+00:00"_s,
        u"donderdag 1 juli 2027, 22.00 uur tot vrijdag 2 juli 2027, 01.30 uur"_s);
    row("known by its first hour and last day", u"2027-07-01T17:30:00+00:00"_s,
        u"2027-07-03T21:59:00+00:00"_s,
        u"donderdag 1 juli 2027, 19.30 uur tot en met zaterdag 3 juli 2027"_s);
}

void PracticePagesTest::anEventIsSaidInTheTimeOfThePlace()
{
    QFETCH(QJsonObject, fields);
    QFETCH(QString, said);
    Asked site;
    fields.insert(u"location"_s, u"Buurthuis De Wilg"_s);
    QCOMPARE(site.add({}, u"Event"_s, u"avond"_s, fields).status, 201);
    publish(site, u"/avond"_s);
    const QString page = QString::fromUtf8(site.browse(u"/avond"_s).body);
    QVERIFY2(page.contains(u"<p>"_s + said + u"<br>Buurthuis De Wilg</p>"_s), qPrintable(page));
}

QTEST_GUILESS_MAIN(PracticePagesTest)
#include "tst_practice_pages.moc"
