// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/sitekinds.h"
#include "app/site/sitesettings.h"
#include "views/words/siteformwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;

/// The table of the kinds of site, and what is kept of one.
class TestSiteKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAKeyOfItsOwnAndAsksWhoOneIs();
    void everythingThatIsAskedHasWordsInEveryLanguage();
    void theOptionsSayWhichKindItIs_data();
    void theOptionsSayWhichKindItIs();
    void whatWasKeptBeforeThereWereKindsIsReadAsItWas();
    void whatIsKeptIsReadBack();
    void aKindOfANewerProgramIsSaidSo();

private:
    static void hasWords(const SiteForm &form, const SiteFormField &field, const Language &language);
};

void TestSiteKinds::everyKindHasAKeyOfItsOwnAndAsksWhoOneIs()
{
    QStringList keys;
    for (const SiteKind *kind : siteKinds()) {
        QVERIFY(!kind->key().isEmpty() && !keys.contains(kind->key()));
        keys.append(kind->key());
        QStringList asked;
        for (const SiteField &field : kind->fields()) {
            QVERIFY2(!asked.contains(field.key), qPrintable(field.key));
            asked.append(field.key);
            QCOMPARE(field.agreesTo.isEmpty(), field.is != SiteField::Is::Agreement);
        }
        QVERIFY(asked.contains(u"user"_s));
    }
    QVERIFY(keys.size() > 1);
}

void TestSiteKinds::hasWords(const SiteForm &form, const SiteFormField &field, const Language &language)
{
    QVERIFY2(siteFieldLabel(form.kind, field.key, language) != field.key, qPrintable(field.key));
    if (field.needed)
        QVERIFY2(siteFieldLacks(form.kind, field.key, language).endsWith(u'.'), qPrintable(field.key));
    for (const QString &code : field.agreesTo) {
        const QString said
            = siteQuestion(form.kind, {ErrorKind::NeedsUser, u"dit"_s, code + u":dat"_s}, u"Ja"_s, language);
        QVERIFY2(said.contains(u"dit"_s) && said.contains(u"Ja"_s) && !said.contains(u'%'), qPrintable(said));
    }
}

void TestSiteKinds::everythingThatIsAskedHasWordsInEveryLanguage()
{
    for (const Language &language : {Language::Dutch, Language::English}) {
        for (const SiteForm &form : siteForms()) {
            QVERIFY(siteKindName(form.kind, language) != form.kind);
            for (const SiteFormField &field : form.fields)
                hasWords(form, field, language);
        }
    }
    QVERIFY(siteKindName(siteForms().first().kind, Language::Dutch)
            != siteKindName(siteForms().first().kind, Language::English));
}

void TestSiteKinds::theOptionsSayWhichKindItIs_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char *name, const QStringList &options, const char *kind, const char *wrong) {
        QTest::newRow(name) << options << QString::fromLatin1(kind) << QString::fromLatin1(wrong);
    };
    row("a website", {u"url"_s, u"user"_s}, "plone", "");
    row("agreed", {u"url"_s, u"user"_s, u"unencrypted"_s}, "plone", "");
    row("two folders", {u"private"_s, u"public"_s, u"user"_s}, "folder", "");
    row("with an address", {u"private"_s, u"public"_s, u"user"_s, u"url"_s}, "folder", "");
    row("nothing", {}, "", "--url");
    row("one folder", {u"private"_s, u"user"_s}, "", "--public");
    row("of two kinds", {u"private"_s, u"public"_s, u"user"_s, u"unencrypted"_s}, "", "--unencrypted");
}

void TestSiteKinds::theOptionsSayWhichKindItIs()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, kind);
    QFETCH(const QString, wrong);
    SiteAnswers said;
    for (const QString &option : options)
        said.insert(option, option == u"url"_s ? u"https://a.example"_s : u"/"_s + option);
    const auto site = siteFromOptions(said);
    QCOMPARE(site ? site->kind->key() : QString(), kind);
    QCOMPARE(site ? QString() : site.error().subject, wrong);
}

void TestSiteKinds::whatWasKeptBeforeThereWereKindsIsReadAsItWas()
{
    const QJsonObject kept{{u"name"_s, u"gemeente"_s},         {u"url"_s, u"http://www.gemeente.example"_s},
                           {u"user"_s, u"publicist"_s},        {u"base"_s, u"/wijk"_s},
                           {u"organisation"_s, u"gemeente"_s}, {u"plainHttp"_s, true}};
    const SiteSettings site = siteFromJson(kept);
    QCOMPARE(site.url, QUrl(u"http://www.gemeente.example"_s));
    QCOMPARE(site.base, u"/wijk"_s);
    const auto chosen = chosenSite(site);
    QVERIFY(chosen.has_value());
    QCOMPARE(chosen->kind->key(), u"plone"_s);
    QVERIFY(chosen->kind->mayLogIn(site).has_value()); // who agreed once is not asked again
    QJsonObject never = kept;
    never.insert(u"plainHttp"_s, false);
    QVERIFY(!chosen->kind->mayLogIn(siteFromJson(never)).has_value());
}

void TestSiteKinds::whatIsKeptIsReadBack()
{
    const SiteSettings site{.name = u"map"_s,
                            .url = QUrl(u"file:///srv/web"_s),
                            .user = u"A. Voorbeeld"_s,
                            .base = u"/wijk"_s,
                            .kind = u"folder"_s,
                            .own = {{u"private"_s, u"/srv/intern"_s}, {u"public"_s, u"/srv/web"_s}}};
    const SiteSettings back = siteFromJson(toJson(site));
    QCOMPARE(back.name, site.name);
    QCOMPARE(back.url, site.url);
    QCOMPARE(back.user, site.user);
    QCOMPARE(back.base, site.base);
    QCOMPARE(back.kind, site.kind);
    QCOMPARE(back.own, site.own);
    QCOMPARE(shownAddress(back), u"/srv/web"_s);
}

void TestSiteKinds::aKindOfANewerProgramIsSaidSo()
{
    const auto chosen = chosenSite({.name = u"x"_s, .url = {}, .user = {}, .kind = u"zz"_s});
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().detail, u"site-kind"_s);
    QVERIFY(!seenOf(SiteSettings{.name = {}, .url = {}, .user = {}, .kind = u"zz"_s}).publicUrl);
}

QTEST_GUILESS_MAIN(TestSiteKinds)
#include "tst_sitekinds.moc"
