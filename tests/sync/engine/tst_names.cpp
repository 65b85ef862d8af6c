// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/person.h"
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/testdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// What the site calls an account.
QString fullNameOf(const TestSite &site, const QString &user)
{
    Http http;
    PloneClient client(site.account(user), http);
    return client.whoAmI().value_or(QJsonObject())[u"fullname"_s].toString();
}

/// The newest object of one of the two logs, as it lies on the site.
QJsonObject onSite(const TestSite &site, const LocalDossier &local, const QString &name)
{
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const DossierPlaces at{.root = Places{.base = site.base()}.dossier(local.work.slug)};
    return QJsonDocument::fromJson(webmaster.download(at.intern() + u'/' + name).value_or(QByteArray()))
        .object();
}

} // namespace

/// People are called by their names; what they may do goes by their accounts.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConflictSaysByNameWhoseTheOtherTextIs_data() { addSiteRows(); }
    void aConflictSaysByNameWhoseTheOtherTextIs();
    void aRequestAndItsReturnSayByNameWhoAskedAndWhoAnswered_data() { addSiteRows(); }
    void aRequestAndItsReturnSayByNameWhoAskedAndWhoAnswered();
    void theLogOnTheSiteHasTheNameBesideTheAccount_data() { addSiteRows(); }
    void theLogOnTheSiteHasTheNameBesideTheAccount();
    void whoIsUnknownToTheSiteIsCalledAsTheySaid();
    void aNameOfSomebodyElseIsOneShortLine_data();
    void aNameOfSomebodyElseIsOneShortLine();
    void whatAnOlderProgramWroteNamesTheAccount();
    void anIntentThatLostItsNameIsTheSame();
};

void NamesTest::aConflictSaysByNameWhoseTheOtherTextIs()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk first(site), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Speelplekken Paddepoel"_s);
    first.mustSync();
    second.mustSync();
    first.set(id, u"/summary"_s, "\"De tekst van de een.\"");
    second.set(id, u"/summary"_s, "\"De tekst van de ander.\"");
    first.mustSync();
    second.mustSync();
    const QString name = fullNameOf(site, u"publicist"_s);
    QVERIFY(!name.isEmpty() && name != u"publicist"_s);
    QCOMPARE(second.local(id).conflicts.size(), 1);
    QCOMPARE(second.local(id).conflicts.first().conflict.who, name);
}

void NamesTest::aRequestAndItsReturnSayByNameWhoAskedAndWhoAnswered()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk assistant(site, u"projectassistent"_s), colleague(site, u"collega"_s);
    const DossierId id = assistant.addDossier(u"Speelplekken Paddepoel"_s);
    assistant.agreeToPublish(id);
    assistant.mustSync();
    colleague.mustSync();
    const QList<Intent> open = SiteNotes::from(colleague.local(id)).open;
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().user, u"projectassistent"_s);
    QCOMPARE(open.first().name, fullNameOf(site, u"projectassistent"_s));
    colleague.sendBack(id, u"De datum klopt niet."_s);
    colleague.mustSync();
    assistant.mustSync();
    const auto returned = SiteNotes::from(assistant.local(id)).returned;
    QVERIFY(returned.has_value());
    QCOMPARE(returned->by, u"collega"_s);
    QCOMPARE(returned->name, fullNameOf(site, u"collega"_s));
}

void NamesTest::theLogOnTheSiteHasTheNameBesideTheAccount()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk first(site), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Speelplekken Paddepoel"_s);
    first.agreeToPublish(id);
    first.mustSync();
    const QString name = fullNameOf(site, u"publicist"_s);
    const QJsonObject shared = onSite(site, first.local(id), entryName({.number = 1}));
    QCOMPARE(shared[u"user"_s].toString(), u"publicist"_s);
    QCOMPARE(shared[u"name"_s].toString(), name);
    QCOMPARE(shared[u"intent"_s][u"name"_s].toString(), name);
    const QJsonObject published
        = onSite(site, first.local(id), entryName({.row = LogRow::Records, .number = 1}));
    QCOMPARE(published[u"user"_s].toString(), u"publicist"_s);
    QCOMPARE(published[u"name"_s].toString(), name);
    second.mustSync();
    QCOMPARE(SiteNotes::from(second.local(id)).record->name, name);
}

void NamesTest::whoIsUnknownToTheSiteIsCalledAsTheySaid()
{
    QCOMPARE(ownName(u"Jantine de Vries"_s, u"Jantien"_s), u"Jantine de Vries"_s);
    QCOMPARE(ownName(QString(), u"Jantien"_s), u"Jantien"_s);
    QCOMPARE(ownName(u" \u202e "_s, u"Jantien"_s), u"Jantien"_s);
    QCOMPARE(ownName(QString(), QString()), QString());
    QCOMPARE(shownAs(QString(), u"jdevries"_s), u"jdevries"_s);
    QCOMPARE(shownAs(u"Jantine de Vries"_s, u"jdevries"_s), u"Jantine de Vries"_s);
}

void NamesTest::aNameOfSomebodyElseIsOneShortLine_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a name") << u"Jantine de Vries"_s << u"Jantine de Vries"_s;
    QTest::newRow("other letters") << u"Çağla Şükran"_s << u"Çağla Şükran"_s;
    QTest::newRow("a joiner inside a word") << u"می‌نا"_s << u"می‌نا"_s;
    QTest::newRow("lines") << u"Jantine\r\nde\tVries "_s << u"Jantine de Vries"_s;
    QTest::newRow("steers a terminal") << u"Jan\x1b[31m rood"_s << u"Jan [31m rood"_s;
    QTest::newRow("turns the direction") << u"Jan\u202e\u2066tine"_s << u"Jantine"_s;
    QTest::newRow("no name at all") << u"\u200f\u0007"_s << QString();
    QTest::newRow("endless") << QString(5000, u'n') << QString(100, u'n');
}

void NamesTest::aNameOfSomebodyElseIsOneShortLine()
{
    QFETCH(QString, written);
    QFETCH(QString, shown);
    QCOMPARE(personName(written), shown);
    const QJsonArray json{
        QJsonObject{{u"kind"_s, u"request"_s}, {u"user"_s, u"jan"_s}, {u"name"_s, written}}};
    QCOMPARE(intentsFromJson(json).first().name, shown);
}

void NamesTest::whatAnOlderProgramWroteNamesTheAccount()
{
    const QJsonArray older{QJsonObject{{u"kind"_s, u"request"_s}, {u"user"_s, u"jdevries"_s}}};
    const Intent intent = intentsFromJson(older).first();
    QCOMPARE(intent.name, QString());
    QCOMPARE(shownAs(intent.name, intent.user), u"jdevries"_s);
    QVERIFY(!intentsToJson({intent}).first().toObject().contains(u"name"_s)); // canonical: nothing empty
}

void NamesTest::anIntentThatLostItsNameIsTheSame()
{
    const Intent written{
        .revision = 3, .kind = IntentKind::Request, .user = u"jdevries"_s, .name = u"Jantine"_s};
    Intent carried = written;
    carried.name.clear();
    QVERIFY(written == carried);
    carried.user = u"ander"_s;
    QVERIFY(!(written == carried));
}

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
