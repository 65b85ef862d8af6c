// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plone/contract/place.h"

#include <QJsonDocument>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

const QString line = u"Aan voorwaarde wordt niet voldaan"_s, missing = u"Dit is een verplicht veld."_s;

QJsonObject named(const QString &name, const QString &mediaType = u"application/pdf"_s)
{
    return {{u"@type"_s, u"File"_s}, {u"file"_s, inlineFile("x", name, mediaType)}};
}

} // namespace

/// What a site does not take, in its words, and what it takes that one might not expect.
class ContractRefusedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { everyKindOfSite(); }
    void cleanupTestCase() { forgetSites(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_place = std::make_unique<Place>(kind);
        m_token = m_place->tokenOf(u"publicist"_s);
    }
    void cleanup() { m_place.reset(); }

    void anIdIsRefusedInPlonesWords_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("why");
        const QString reserved = u"reserved."_s, taken = u"invalid - it is already in use."_s;
        QTest::newRow("a site beside it") << TestSite::neighbour() << reserved;
        QTest::newRow("a tool") << u"portal_catalog"_s << reserved;
        QTest::newRow("users of Zope") << u"acl_users"_s << reserved;
        QTest::newRow("a view") << u"view"_s << reserved;
        QTest::newRow("sharing") << u"sharing"_s << reserved;
        QTest::newRow("a field") << u"title"_s << taken;
        QTest::newRow("a method") << u"items"_s << taken;
        QTest::newRow("a verb") << u"edit"_s << taken;
        QTest::newRow("a view by its sign")
            << u"@@x"_s << u"invalid because it starts with characters reserved for Zope views lookup."_s;
        QTest::newRow("acquisition") << u"aq_parent"_s << u"invalid because it begins with \"aq_\"."_s;
        QTest::newRow("an underscore") << u"_x"_s << u"invalid because it begins with an underscore."_s;
        QTest::newRow("two behind") << u"x__"_s << u"invalid because it ends with two underscores."_s;
    }
    void anIdIsRefusedInPlonesWords()
    {
        QFETCH(QString, id);
        QFETCH(QString, why);
        const HttpReply reply
            = post({{u"@type"_s, u"Document"_s}, {u"id"_s, id}, {u"title"_s, u"Stuk"_s}}, m_place->path());
        QCOMPARE(reply.status, 400);
        QCOMPARE(messageOf(reply), u"The id \"%1\" is %2"_s.arg(id, why));
        // Nor for the webmaster: only a Manager of the whole Zope is exempt.
        const auto webmaster
            = m_place->as(u"webmaster"_s)
                  .create(m_place->path(),
                          {{u"@type"_s, u"Document"_s}, {u"id"_s, id}, {u"title"_s, u"Stuk"_s}});
        QVERIFY(!webmaster);
    }

    void aNameBesideTheSiteIsFreeAtItsTopAndThenBelow()
    {
        const QString name = TestSite::otherNeighbour();
        const QJsonObject wanted{
            {u"@type"_s, m_place->containerType()}, {u"id"_s, name}, {u"title"_s, u"Stuk"_s}};
        WD_REFUSED(m_place->publicist().create(m_place->path(), wanted), ErrorKind::Rejected);
        WD_HAVE(const SiteObject made, m_place->publicist().create(QString(), wanted));
        const auto taken = qScopeGuard([&] { (void)m_place->publicist().remove(made.path); });
        QCOMPARE(made.path, u'/' + name);
        WD_DONE(m_place->publicist().create(m_place->path(), wanted));
    }

    void whatASiteHasItselfIsInUseAtItsTop()
    {
        for (const QString &name : {u"portal_catalog"_s, u"acl_users"_s, u"view"_s, u"error_log"_s}) {
            const HttpReply reply
                = post({{u"@type"_s, u"Document"_s}, {u"id"_s, name}, {u"title"_s, u"Stuk"_s}}, QString());
            QCOMPARE(reply.status, 400);
            QCOMPARE(messageOf(reply), u"The id \"%1\" is invalid - it is already in use."_s.arg(name));
        }
    }

    void anIdIsTakenThatOneMightNotExpect_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : {u"search"_s, u"author"_s, u"login_form"_s, u"folder_contents"_s,
                                  u"sitemap"_s, u"news"_s, u"date"_s, u"layout"_s, u".x"_s, u"x."_s, u"-x"_s,
                                  u"a,b"_s, u"a;b"_s, u"a'b"_s, u"CON"_s, u"index.html"_s})
            QTest::newRow(qPrintable(id)) << id;
    }
    void anIdIsTakenThatOneMightNotExpect()
    {
        QFETCH(QString, id);
        WD_HAVE(const SiteObject made, m_place->make(id, u"Document"_s));
        QCOMPARE(made.path, m_place->path(id));
    }

    void whatNeedsOneLineHasOneLine_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("why");
        QTest::newRow("title") << QJsonObject{{u"title"_s, u"een\ntwee"_s}} << u"title"_s << line;
        QTest::newRow("title, old line end")
            << QJsonObject{{u"title"_s, u"een\rtwee"_s}} << u"title"_s << line;
        QTest::newRow("no title") << QJsonObject{{u"title"_s, u"  "_s}} << u"title"_s << missing;
        QTest::newRow("subject") << QJsonObject{{u"subjects"_s, QJsonArray{u"een\ntwee"_s}}} << u"subjects"_s
                                 << line;
        QTest::newRow("file name") << named(u"een\ntwee.pdf"_s) << u"file"_s << line;
        QTest::newRow("file name, old line end") << named(u"een\rtwee.pdf"_s) << u"file"_s << line;
        QTest::newRow("kind of file") << named(u"a.pdf"_s, u"a\nb/pdf"_s) << u"file"_s
                                      << u"An object failed schema or invariant validation."_s;
        QTest::newRow("address of a link")
            << QJsonObject{{u"@type"_s, u"Link"_s}, {u"remoteUrl"_s, u"https://a\nb"_s}} << u"remoteUrl"_s
            << line;
        QTest::newRow("no address") << QJsonObject{{u"@type"_s, u"Link"_s}, {u"remoteUrl"_s, u""_s}}
                                    << u"remoteUrl"_s << missing;
        QTest::newRow("first day online")
            << QJsonObject{{u"effective"_s, u"onzin"_s}} << u"effective"_s << u"Invalid date: onzin"_s;
    }
    void whatNeedsOneLineHasOneLine()
    {
        QFETCH(QJsonObject, fields);
        QFETCH(QString, field);
        QFETCH(QString, why);
        const HttpReply reply = post(body(fields), m_place->path());
        QCOMPARE(reply.status, 400);
        QCOMPARE(messageOf(reply),
                 u"[{'message': '%1', 'field': '%2', 'error': 'ValidationError'}]"_s.arg(why, field));
        QVERIFY(!m_place->publicist().get(m_place->path(u"stuk"_s)));
    }

    void whatMayHoldAnythingHoldsAnything()
    {
        const QString odd = u"a\u0001b\tc\u001fd\u202ee"_s;
        WD_HAVE(const SiteObject made,
                m_place->make(u"stuk"_s, u"Document"_s,
                              {{u"title"_s, odd}, {u"description"_s, u"a\n\u0001b"_s}}));
        QCOMPARE(made.title, odd);
        QCOMPARE(made.json.value(u"description"_s).toString(), u"a\n\u0001b"_s);
        for (const QString &name :
             {u"a\tb.pdf"_s, u"a\u0001b.pdf"_s, u" a.pdf "_s, u"a/b\".pdf"_s, u"e\u0301.pdf"_s}) {
            WD_HAVE(const SiteObject file, m_place->publicist().create(m_place->path(), named(name)));
            QCOMPARE(file.json.value(u"file"_s)[u"filename"_s].toString(), name);
        }
    }

    void aNameOfTwoLinesIsRefusedAfterTheLastPiece()
    {
        WD_HAVE(const SiteObject made, m_place->publicist().create(m_place->path(), named(u"a.pdf"_s)));
        const HttpReply begun
            = m_place->raw("POST", made.path + u"/@tus-replace"_s, {}, m_token,
                           {{"Tus-Resumable", "1.0.0"},
                            {"Upload-Length", "5"},
                            {"Upload-Metadata", "filename " + QByteArray("een\ntwee.pdf").toBase64()}});
        QCOMPARE(begun.status, 201);
        const QString upload = QString::fromUtf8(begun.header("Location")).section(u'/', -1);
        const QString there = made.path + u"/@tus-upload/"_s + upload;
        const HttpReply last = m_place->raw("PATCH", there, "hallo", m_token,
                                            {{"Tus-Resumable", "1.0.0"},
                                             {"Upload-Offset", "0"},
                                             {"Content-Type", "application/offset+octet-stream"}});
        QCOMPARE(last.status, 400);
        QVERIFY2(messageOf(last).contains(line), last.body.constData());
        const HttpReply head = m_place->raw("HEAD", there, {}, m_token, {{"Tus-Resumable", "1.0.0"}});
        QCOMPARE(head.status, 200);
        // The bytes are gone and the upload is not.
        QCOMPARE(head.header("Upload-Offset"), QByteArray("0"));
        WD_HAVE(const QByteArray back, m_place->publicist().download(made.path));
        QCOMPARE(back, QByteArray("x"));
    }

    void timesAreAnsweredInUtc_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("minute"); // of first day online: whole minutes
        QTest::addColumn<QString>("second"); // of an Event
        QTest::newRow("no zone") << u"2026-05-01T10:11:12"_s << u"2026-05-01T10:11:00+00:00"_s
                                 << u"2026-05-01T10:11:12+00:00"_s;
        QTest::newRow("a day") << u"2026-05-01"_s << u"2026-05-01T00:00:00+00:00"_s
                               << u"2026-05-01T00:00:00+00:00"_s;
        QTest::newRow("summer time") << u"2026-05-01T10:11:12+02:00"_s << u"2026-05-01T08:11:00+00:00"_s
                                     << u"2026-05-01T08:11:12+00:00"_s;
        QTest::newRow("parts of a second")
            << u"2026-05-01T10:11:12.345+02:00"_s << u"2026-05-01T08:11:00+00:00"_s
            << u"2026-05-01T08:11:12+00:00"_s;
        QTest::newRow("no seconds") << u"2026-05-01T10:11"_s << u"2026-05-01T10:11:00+00:00"_s
                                    << u"2026-05-01T10:11:00+00:00"_s;
    }
    void timesAreAnsweredInUtc()
    {
        QFETCH(QString, sent);
        QFETCH(QString, minute);
        QFETCH(QString, second);
        WD_HAVE(const SiteObject page, m_place->make(u"stuk"_s, u"Document"_s, {{u"effective"_s, sent}}));
        QCOMPARE(page.json.value(u"effective"_s).toString(), minute);
        WD_HAVE(const SiteObject event,
                m_place->make(u"avond"_s, u"Event"_s,
                              {{u"start"_s, sent}, {u"end"_s, u"2027-01-01T00:00:00+00:00"_s}}));
        QCOMPARE(event.json.value(u"start"_s).toString(), second);
    }

    void anEndComesAfterItsBeginning_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("why"); // empty: taken
        const QString may = u"2026-05-01T10:00:00+00:00"_s, april = u"2026-04-01T10:00:00+00:00"_s;
        QTest::newRow("online until before it is")
            << QJsonObject{{u"effective"_s, may}, {u"expires"_s, april}}
            << u"Vervaldatum moet na de publicatiedatum vallen."_s;
        QTest::newRow("online for no time")
            << QJsonObject{{u"effective"_s, may}, {u"expires"_s, may}} << QString();
        QTest::newRow("online until long ago") << QJsonObject{{u"expires"_s, april}} << QString();
        QTest::newRow("an evening backwards")
            << QJsonObject{{u"@type"_s, u"Event"_s}, {u"start"_s, may}, {u"end"_s, april}}
            << u"Einddatum moet na startdatum liggen"_s;
        QTest::newRow("an evening of no time")
            << QJsonObject{{u"@type"_s, u"Event"_s}, {u"start"_s, may}, {u"end"_s, may}} << QString();
        QTest::newRow("an evening without times") << QJsonObject{{u"@type"_s, u"Event"_s}} << QString();
    }
    void anEndComesAfterItsBeginning()
    {
        QFETCH(QJsonObject, fields);
        QFETCH(QString, why);
        const HttpReply reply = post(body(fields), m_place->path());
        QCOMPARE(reply.status, why.isEmpty() ? 201 : 400);
        if (!why.isEmpty())
            QCOMPARE(messageOf(reply), u"[{'error': 'ValidationError', 'message': '%1'}]"_s.arg(why));
    }

    void whatWasPublishedAfterItsEndTakesNoChangeAnyMore()
    {
        WD_HAVE(const SiteObject made,
                m_place->make(u"stuk"_s, u"Document"_s, {{u"expires"_s, u"2020-04-01T10:00:00+00:00"_s}}));
        WD_DONE(m_place->publicist().patch(made.path, {{u"title"_s, u"Nog wel"_s}}));
        WD_DONE(m_place->publicist().transition(made.path, u"publish"_s));
        WD_REFUSED(m_place->publicist().patch(made.path, {{u"title"_s, u"Niet meer"_s}}),
                   ErrorKind::Rejected);
        WD_DONE(m_place->publicist().patch(
            made.path, {{u"title"_s, u"Weer wel"_s}, {u"expires"_s, u"2036-04-01T10:00:00+00:00"_s}}));
    }

private:
    [[nodiscard]] static QJsonObject body(QJsonObject fields)
    {
        for (const auto &[name, value] :
             {std::pair{u"@type"_s, u"Document"_s}, {u"id"_s, u"stuk"_s}, {u"title"_s, u"Stuk"_s}}) {
            if (!fields.contains(name))
                fields.insert(name, value);
        }
        return fields;
    }
    [[nodiscard]] HttpReply post(const QJsonObject &fields, const QString &path)
    {
        return m_place->raw("POST", path, QJsonDocument(fields).toJson(), m_token);
    }
    [[nodiscard]] static QString messageOf(const HttpReply &reply)
    {
        return QJsonDocument::fromJson(reply.body).object().value(u"message"_s).toString();
    }

    std::unique_ptr<Place> m_place;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(ContractRefusedTest)
#include "tst_contractrefused.moc"
