// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/site/ploneplace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

const auto where = u"/mijnwijk/dossiers/proef-1234abcd/nieuws/avond-aa"_s;

WantedObject newsWith(const QJsonObject &fields)
{
    WantedObject object{.key = u"avond"_s,
                        .container = u"nieuws"_s,
                        .path = where,
                        .type = u"News Item"_s,
                        .fields = {{u"title"_s, u"Kom naar de avond"_s}}};
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.fields.insert(it.key(), it.value());
    return object;
}

SiteRow rowWith(const QString &state, const QString &effective)
{
    SiteRow row{.path = where, .state = state};
    row.json.insert(u"effective"_s, effective);
    return row;
}

QString text(qsizetype length)
{
    return QString(length, u'a');
}

} // namespace

/// What a Plone is known to refuse is found before anything is written.
class MisfitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatASiteRefusesIsNamed_data();
    void whatASiteRefusesIsNamed();
    void anEndIsHeldBesideTheDayTheSiteShowedIt_data();
    void anEndIsHeldBesideTheDayTheSiteShowedIt();
    void anAddressThatIsNoIdIsNamed_data();
    void anAddressThatIsNoIdIsNamed();
};

void MisfitTest::whatASiteRefusesIsNamed_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("misfit"); // empty: it is taken
    const auto moments = [](const QString &from, const QString &first, const QString &to,
                            const QString &last) { return QJsonObject{{from, first}, {to, last}}; };
    const auto begin = u"2026-12-01T19:00:00Z"_s, end = u"2026-12-01T21:00:00Z"_s;
    QTest::newRow("as it should be") << QJsonObject() << QString();
    QTest::newRow("title at its longest") << QJsonObject{{u"title"_s, text(1024)}} << QString();
    QTest::newRow("title too long") << QJsonObject{{u"title"_s, text(1025)}} << u"title"_s;
    QTest::newRow("title of two lines") << QJsonObject{{u"title"_s, u"Kom\nmee"_s}} << u"title"_s;
    QTest::newRow("description at its longest") << QJsonObject{{u"description"_s, text(10'000)}} << QString();
    QTest::newRow("description too long")
        << QJsonObject{{u"description"_s, text(10'001)}} << u"description"_s;
    QTest::newRow("ends after its first day")
        << moments(u"effective"_s, begin, u"expires"_s, end) << QString();
    QTest::newRow("ends before its first day")
        << moments(u"effective"_s, end, u"expires"_s, begin) << u"expires"_s;
    QTest::newRow("over after it begins") << moments(u"start"_s, begin, u"end"_s, end) << QString();
    QTest::newRow("over as it begins") << moments(u"start"_s, begin, u"end"_s, begin) << QString();
    QTest::newRow("over before it begins") << moments(u"start"_s, end, u"end"_s, begin) << u"end"_s;
    QTest::newRow("an address") << QJsonObject{{u"remoteUrl"_s, u"https://film.example/1"_s}} << QString();
    QTest::newRow("no address") << QJsonObject{{u"remoteUrl"_s, u"javascript:alert(1)"_s}} << u"remoteUrl"_s;
}

void MisfitTest::whatASiteRefusesIsNamed()
{
    QFETCH(QJsonObject, fields);
    QFETCH(QString, misfit);
    QCOMPARE(misfitOnPlone(newsWith(fields), {}), misfit);
}

void MisfitTest::anEndIsHeldBesideTheDayTheSiteShowedIt_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("refuses");
    QTest::newRow("shown later than it ends") << u"published"_s << u"2026-12-02T00:00:00Z"_s << true;
    QTest::newRow("shown before it ends") << u"published"_s << u"2026-11-30T00:00:00Z"_s << false;
    QTest::newRow("never shown") << u"published"_s << u"1969-12-30T00:00:00Z"_s << false;
    QTest::newRow("hidden again") << u"private"_s << u"2026-12-02T00:00:00Z"_s << false;
}

void MisfitTest::anEndIsHeldBesideTheDayTheSiteShowedIt()
{
    QFETCH(QString, state);
    QFETCH(QString, shown);
    QFETCH(bool, refuses);
    const WantedObject object = newsWith({{u"expires"_s, u"2026-12-01T00:00:00Z"_s}});
    QCOMPARE(misfitOnPlone(object, rowWith(state, shown)), refuses ? u"expires"_s : QString());
}

void MisfitTest::anAddressThatIsNoIdIsNamed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("refuses");
    QTest::newRow("letters and numbers") << u"plein-12.jpg"_s << false;
    QTest::newRow("capitals") << u"Plein.jpg"_s << true;
    QTest::newRow("an accent") << u"caf\u00e9"_s << true;
    QTest::newRow("a blank") << u"het plein"_s << true;
    QTest::newRow("begins with a dash") << u"-plein"_s << true;
    QTest::newRow("a line end behind it") << u"plein\n"_s << true;
}

void MisfitTest::anAddressThatIsNoIdIsNamed()
{
    QFETCH(QString, id);
    QFETCH(bool, refuses);
    WantedObject object = newsWith({});
    object.path = where.section(u'/', 0, -2) + u'/' + id;
    QCOMPARE(misfitOnPlone(object, {}), refuses ? u"id"_s : QString());
}

QTEST_GUILESS_MAIN(MisfitTest)
#include "tst_misfit.moc"
