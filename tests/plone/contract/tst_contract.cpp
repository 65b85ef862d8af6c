// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plone/contract/place.h"

#include <QJsonDocument>

#include <future>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// What becomes of what is written: ids, fields, texts, blocks, dates.
class ContractContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { everyKindOfSite(); }
    void cleanupTestCase() { forgetSites(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_place = std::make_unique<Place>(kind);
    }
    void cleanup() { m_place.reset(); }

    void aTakenIdIsRefusedAndTheFirstStays()
    {
        WD_DONE(m_place->make(u"een"_s, u"Document"_s, {{u"title"_s, u"De eerste"_s}}));
        const auto second = m_place->make(u"een"_s, u"Document"_s, {{u"title"_s, u"De tweede"_s}});
        WD_REFUSED(second, ErrorKind::Conflict);
        QCOMPARE(second.error().detail, u"in-use"_s);
        WD_HAVE(const SiteObject there, m_place->publicist().get(m_place->path(u"een"_s)));
        QCOMPARE(there.title, u"De eerste"_s);
    }

    void ofManyWhoCreateOneIdExactlyOneWins()
    {
        std::vector<std::future<QString>> tries;
        for (int n = 0; n < 4; ++n) {
            tries.push_back(std::async(std::launch::async, [this, n] {
                Desk desk(m_place->site(), n % 2 ? u"publicist"_s : u"collega"_s);
                return kindOf(desk.client.create(
                    m_place->path(),
                    {{u"@type"_s, u"Document"_s}, {u"id"_s, u"race"_s}, {u"title"_s, QString::number(n)}}));
            }));
        }
        QStringList outcomes;
        for (auto &each : tries)
            outcomes << each.get();
        QCOMPARE(outcomes.count(u"done"_s), 1);
        QCOMPARE(outcomes.count(name(ErrorKind::Conflict)), 3);
        const qsizetype winner = outcomes.indexOf(u"done"_s);
        WD_HAVE(const SiteObject there, m_place->publicist().get(m_place->path(u"race"_s)));
        QCOMPARE(there.title, QString::number(winner));
    }

    void aBadIdIsRefused()
    {
        for (const QString &id : {u"één"_s, u"a/b"_s, u"_x"_s, u"sharing"_s, u"portal_catalog"_s})
            QVERIFY2(!m_place->make(id, u"Document"_s), qPrintable(id));
        WD_REFUSED(m_place->make(u"één"_s, u"Document"_s), ErrorKind::Rejected);
    }

    void whatWasSentComesBack()
    {
        const QJsonObject sent{{u"title"_s, u"Coördinatie & overleg"_s},
                               {u"description"_s, u"Eén zin; met <haken>."_s},
                               {u"subjects"_s, QJsonArray{u"wijk:paddepoel"_s, u"groen"_s}},
                               {u"creators"_s, QJsonArray{u"Gemeente Proefstad"_s}},
                               {u"contributors"_s, QJsonArray{u"A. Voorbeeld"_s}},
                               {u"language"_s, u"nl"_s}};
        WD_HAVE(const SiteObject made, m_place->make(u"echo"_s, u"Document"_s, sent));
        QCOMPARE(made.path, m_place->path(u"echo"_s));
        QCOMPARE(made.state, u"private"_s);
        QVERIFY(made.uid.size() >= 32);
        WD_HAVE(const SiteObject there, m_place->publicist().get(made.path));
        for (const QString &field :
             {u"title"_s, u"description"_s, u"subjects"_s, u"creators"_s, u"contributors"_s}) {
            QCOMPARE(made.json.value(field), sent.value(field));
            QCOMPARE(there.json.value(field), sent.value(field));
        }
        WD_HAVE(const SiteObject changed, m_place->publicist().patch(made.path, {{u"title"_s, u"Anders"_s}}));
        QCOMPARE(changed.title, u"Anders"_s);
        QCOMPARE(changed.uid, made.uid);
        QCOMPARE(changed.json.value(u"description"_s), sent.value(u"description"_s));
    }

    void aFieldTheTypeLacksIsSkippedWithoutAWord()
    {
        const QString strange = m_place->isVolto() ? u"text"_s : u"blocks"_s;
        const QJsonValue value
            = m_place->isVolto() ? QJsonValue(richTextValue(u"<p>x</p>"_s)) : QJsonValue(QJsonObject());
        WD_HAVE(const SiteObject made,
                m_place->make(u"kaal"_s, u"Document"_s, {{strange, value}, {u"onbekend"_s, 1}}));
        QVERIFY(!made.json.contains(strange));
        QVERIFY(!made.json.contains(u"onbekend"_s));
    }

    void aTitleIsOneLine()
    {
        WD_REFUSED(m_place->make(u"regels"_s, u"Document"_s, {{u"title"_s, u"een\ntwee"_s}}),
                   ErrorKind::Rejected);
        WD_DONE(m_place->make(u"lang"_s, u"Document"_s, {{u"title"_s, QString(1000, u'a')}}));
    }

    void brokenJsonIsAFaultOfTheServer()
    {
        const HttpReply reply
            = m_place->raw("POST", m_place->path(), "{\"title\": ", m_place->tokenOf(u"publicist"_s));
        QCOMPARE(reply.status, 500);
        QVERIFY(reply.body.contains("DeserializationError"));
    }

    void whatIsNotThereIsNotFound()
    {
        WD_REFUSED(m_place->publicist().get(m_place->path(u"nergens"_s)), ErrorKind::NotFound);
        WD_REFUSED(m_place->make(u"x"_s, u"Document"_s, {}, u"nergens"_s), ErrorKind::NotFound);
        WD_REFUSED(m_place->publicist().patch(m_place->path(u"nergens"_s), {{u"title"_s, u"x"_s}}),
                   ErrorKind::NotFound);
        WD_DONE(m_place->make(u"weg"_s, u"Document"_s));
        WD_DONE(m_place->publicist().remove(m_place->path(u"weg"_s)));
        WD_REFUSED(m_place->publicist().get(m_place->path(u"weg"_s)), ErrorKind::NotFound);
    }

    void onlySomeTypesMayBeAdded()
    {
        WD_HAVE(const QStringList types, m_place->publicist().addableTypes(m_place->path()));
        for (const QString &type :
             {u"Document"_s, u"File"_s, u"Image"_s, u"Link"_s, u"Event"_s, u"News Item"_s})
            QVERIFY2(types.contains(type), qPrintable(type));
        QCOMPARE(types.contains(u"Folder"_s), !m_place->isVolto());
        WD_HAVE(const Dialect dialect, m_place->publicist().dialect());
        QCOMPARE(dialect == Dialect::Volto, m_place->isVolto());
        QVERIFY(!m_place->make(u"vreemd"_s, u"Bestaatniet"_s));
    }

    void theTextOfAPageKeepsWhatWeUse()
    {
        const QString html
            = u"<h2 id=\"planning\">Planning</h2><p>Q&amp;A, a &lt; b, <del>mei</del> juni &euro;</p>"
              "<table><thead><tr><th "
              "scope=\"col\">Wanneer</th></tr></thead><tbody><tr><td>juni</td></tr></tbody></table>"
              "<details><summary>Vraag?</summary><p>Antwoord</p></details><dl><dt>Van</dt><dd>A</dd></dl>"
              "<p data-x=\"1\">z<script>alert(1)</script></p>"_s;
        QString back;
        if (m_place->isVolto()) {
            const QJsonObject block{{u"@type"_s, u"html"_s}, {u"html"_s, html}};
            WD_HAVE(const SiteObject made,
                    m_place->make(u"tekst"_s, u"Document"_s,
                                  {{u"blocks"_s, QJsonObject{{u"a"_s, block}}},
                                   {u"blocks_layout"_s, QJsonObject{{u"items"_s, QJsonArray{u"a"_s}}}}}));
            back = made.json.value(u"blocks"_s)[u"a"_s][u"html"_s].toString();
        } else {
            WD_HAVE(const SiteObject made,
                    m_place->make(u"tekst"_s, u"Document"_s, {{u"text"_s, richTextValue(html)}}));
            back = richTextData(made.json.value(u"text"_s));
        }
        for (const QString &kept :
             {u"<h2 id=\"planning\">Planning</h2>"_s, u"Q&amp;A"_s, u"a &lt; b"_s, u"<del>mei</del>"_s,
              u"<th scope=\"col\">"_s, u"<details>"_s, u"<summary>Vraag?</summary>"_s, u"<dt>Van</dt>"_s})
            QVERIFY2(back.contains(kept), qPrintable(kept + u" is not in "_s + back));
        for (const QString &gone : {u"script"_s, u"alert"_s, u"data-x"_s})
            QVERIFY2(!back.contains(gone), qPrintable(gone + u" is in "_s + back));
    }

    void anAnswerKeepsItsAmpersands()
    {
        // News Items have a text on both kinds of site? On Volto they have blocks; an Event's text is not
        // there either.
        if (m_place->isVolto()) {
            const QJsonObject block{
                {u"@type"_s, u"slate"_s},
                {u"plaintext"_s, u"a &amp; b"_s},
                {u"value"_s,
                 QJsonArray{QJsonObject{
                     {u"type"_s, u"p"_s},
                     {u"children"_s, QJsonArray{QJsonObject{{u"text"_s, u"a &amp; b & c <d>"_s}}}}}}}};
            WD_HAVE(const SiteObject made,
                    m_place->make(u"tekens"_s, u"Document"_s,
                                  {{u"blocks"_s, QJsonObject{{u"a"_s, block}}},
                                   {u"blocks_layout"_s, QJsonObject{{u"items"_s, QJsonArray{u"a"_s}}}}}));
            QCOMPARE(made.json.value(u"blocks"_s)[u"a"_s], QJsonValue(block));
            return;
        }
        WD_HAVE(const SiteObject made,
                m_place->make(u"tekens"_s, u"Document"_s,
                              {{u"text"_s, richTextValue(u"<p>&amp;lt; is &lt; &amp; meer</p>"_s)}}));
        QCOMPARE(richTextData(made.json.value(u"text"_s)).simplified(),
                 u"<p>&amp;lt; is &lt; &amp; meer</p>"_s);
    }

    void unknownBlocksAndKeysSurvive()
    {
        const QJsonObject block{{u"@type"_s, u"vanLater"_s},
                                {u"sleutel"_s, QJsonArray{1, u"twee"_s, QJsonObject{{u"drie"_s, true}}}}};
        const QJsonObject fields{{u"blocks"_s, QJsonObject{{u"a"_s, block}}},
                                 {u"blocks_layout"_s, QJsonObject{{u"items"_s, QJsonArray{u"a"_s}}}}};
        WD_HAVE(const SiteObject made, m_place->make(u"blokken"_s, u"Document"_s, fields));
        QCOMPARE(made.json.contains(u"blocks"_s), m_place->isVolto());
        if (m_place->isVolto())
            QCOMPARE(made.json.value(u"blocks"_s)[u"a"_s], QJsonValue(block));
    }

    void aDayIsADay()
    {
        const QJsonObject day{{u"start"_s, u"2026-12-01T00:00:00+01:00"_s},
                              {u"end"_s, u"2026-12-01T23:59:59+01:00"_s},
                              {u"whole_day"_s, true},
                              {u"subjects"_s, QJsonArray{u"fase:uitvoering"_s}}};
        WD_HAVE(const SiteObject made, m_place->make(u"mijlpaal"_s, u"Event"_s, day));
        QCOMPARE(made.json.value(u"whole_day"_s).toBool(), true);
        const auto instant = [&made](const QString &field) {
            return QDateTime::fromString(made.json.value(field).toString(), Qt::ISODate).toUTC();
        };
        QCOMPARE(instant(u"start"_s), QDateTime(QDate(2026, 11, 30), QTime(23, 0), Qt::UTC));
        QCOMPARE(made.json.value(u"subjects"_s), day.value(u"subjects"_s));
    }

    void newsHasItsDatesAndSubjects()
    {
        const QJsonObject news{{u"subjects"_s, QJsonArray{u"wijk:paddepoel"_s}},
                               {u"effective"_s, u"2026-11-02T09:00:00+00:00"_s},
                               {u"expires"_s, u"2031-01-01T00:00:00+00:00"_s}};
        WD_HAVE(const SiteObject made, m_place->make(u"nieuws"_s, u"News Item"_s, news));
        QCOMPARE(made.json.value(u"subjects"_s), news.value(u"subjects"_s));
        const auto instant = [&made](const QString &field) {
            return QDateTime::fromString(made.json.value(field).toString(), Qt::ISODate).toUTC();
        };
        QCOMPARE(instant(u"effective"_s), QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC));
        QCOMPARE(instant(u"expires"_s), QDateTime(QDate(2031, 1, 1), QTime(0, 0), Qt::UTC));
        WD_REFUSED(m_place->make(u"omgekeerd"_s, u"News Item"_s,
                                 {{u"effective"_s, u"2026-11-02T09:00:00+00:00"_s},
                                  {u"expires"_s, u"2026-01-01T00:00:00+00:00"_s}}),
                   ErrorKind::Rejected);
    }

    void aLinkKeepsItsAddress()
    {
        WD_HAVE(const SiteObject made,
                m_place->make(u"film"_s, u"Link"_s, {{u"remoteUrl"_s, u"https://film.example/x?a=1&b=2"_s}}));
        QCOMPARE(made.json.value(u"remoteUrl"_s).toString(), u"https://film.example/x?a=1&b=2"_s);
    }

    void anEqualPatchIsNoChange()
    {
        WD_HAVE(const SiteObject made,
                m_place->make(u"gelijk"_s, u"Document"_s, {{u"description"_s, u"zo"_s}}));
        WD_DONE(m_place->passTime(made.modified));
        WD_HAVE(
            const SiteObject same,
            m_place->publicist().patch(made.path, {{u"title"_s, made.title}, {u"description"_s, u"zo"_s}}));
        QCOMPARE(same.modified, made.modified);
        WD_HAVE(const SiteObject other,
                m_place->publicist().patch(made.path, {{u"description"_s, u"anders"_s}}));
        QVERIFY(other.modified > made.modified);
    }

    void aNewChildChangesItsParentAndNotTheOneAbove()
    {
        WD_HAVE(const SiteObject sub, m_place->makeContainer(u"sub"_s));
        WD_HAVE(const SiteObject above, m_place->publicist().get(m_place->path()));
        WD_DONE(m_place->passTime(sub.modified));
        WD_DONE(m_place->make(u"kind"_s, u"Document"_s, {}, u"sub"_s));
        WD_HAVE(const SiteObject subAfter, m_place->publicist().get(sub.path));
        WD_HAVE(const SiteObject aboveAfter, m_place->publicist().get(m_place->path()));
        QVERIFY(subAfter.modified > sub.modified);
        QCOMPARE(aboveAfter.modified, above.modified);
    }

    void aChangeNoteIsInTheHistory()
    {
        WD_DONE(m_place->make(u"versies"_s, u"Document"_s));
        WD_DONE(
            m_place->publicist().patch(m_place->path(u"versies"_s),
                                       {{u"title"_s, u"Twee"_s}, {u"changeNote"_s, u"Door Wijkdossier"_s}}));
        WD_HAVE(const QJsonArray history, m_place->publicist().history(m_place->path(u"versies"_s)));
        // Plone 6.0 keeps no versions of Documents on a Volto site.
        const bool kept = !m_place->isVolto()
            || !qEnvironmentVariable("WIJKDOSSIER_PLONE_VERSION").startsWith(u"6.0"_s) || !m_place->isReal();
        QCOMPARE(QJsonDocument(history).toJson().contains("Door Wijkdossier"), kept);
        QCOMPARE(m_place->raw("GET", m_place->path(u"versies/@history"_s)).status, 401);
    }

    void nobodyIsAnsweredByAnObjectFromAbove()
    {
        WD_DONE(m_place->makeContainer(u"nieuws"_s));
        WD_DONE(m_place->makeContainer(u"dossier"_s));
        WD_REFUSED(m_place->publicist().get(m_place->path(u"dossier/nieuws"_s)), ErrorKind::NotFound);
        WD_REFUSED(m_place->make(u"x"_s, u"Document"_s, {}, u"dossier/nieuws"_s), ErrorKind::NotFound);
    }

private:
    std::unique_ptr<Place> m_place;
};

QTEST_GUILESS_MAIN(ContractContentTest)
#include "tst_contract.moc"
