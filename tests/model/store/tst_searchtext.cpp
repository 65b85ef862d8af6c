// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/store/searchtext.h"
#include "tests/support/fixtures.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

PartText ofPart(const QJsonObject &dossier, const QString &part)
{
    const QList<PartText> texts = searchTexts(dossier).texts;
    const auto found = std::ranges::find_if(texts, [&](const PartText &one) { return one.part == part; });
    return found == texts.end() ? PartText() : *found;
}

} // namespace

/// What of a dossier is put into the index.
class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAListNobodyKnowsOnlyWordsAreSearched();
    void aTextWithOnlyAPictureAddsNothing();
};

void TestSearchText::ofAListNobodyKnowsOnlyWordsAreSearched()
{
    const QString id = fixtureId(u"fff"_s), sha256(64, u'a');
    QJsonObject json = dossierToJson(fullDossier());
    json[u"permits"] = QJsonArray{QJsonObject{{u"id"_s, id},
                                              {u"slug"_s, u"kap-eik-00000fff"_s},
                                              {u"title"_s, u"Kap van een eik"_s},
                                              {u"state"_s, u"granted"_s},
                                              {u"on"_s, u"2026-11-20"_s},
                                              {u"note"_s, u"Nieuwe aanplant"_s},
                                              {u"file"_s,
                                               QJsonObject{{u"mediaType"_s, u"application/pdf"_s},
                                                           {u"name"_s, u"kapvergunning.pdf"_s},
                                                           {u"sha256"_s, sha256},
                                                           {u"size"_s, 12}}}}};
    const PartText found = ofPart(json, id);
    QCOMPARE(found.heading, u"Kap van een eik"_s);
    QCOMPARE(found.body, u"kapvergunning.pdf\nNieuwe aanplant"_s);
    QVERIFY(searchTexts(json).files.contains(PartFile{.part = id, .sha256 = sha256}));
}

void TestSearchText::aTextWithOnlyAPictureAddsNothing()
{
    Dossier dossier = fullDossier();
    NewsItem &news = dossier.news[0];
    const QString before = ofPart(dossierToJson(dossier), news.id).body;
    QVERIFY(!before.isEmpty());
    news.body = {};
    const PartText without = ofPart(dossierToJson(dossier), news.id);
    news.body = {{.kind = BlockKind::Image, .ref = dossier.images[0].id}};
    QCOMPARE(ofPart(dossierToJson(dossier), news.id), without);
    QVERIFY(without.body != before);
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
