// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pointer.h"
#include "tests/sync/engine/editedtext.h"
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/testdesk.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// A webmaster writes while a publication is being written: after it looked, and before it came there.
class EditMeanwhileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsOfAWebmasterAreNotWrittenOver_data();
    void theWordsOfAWebmasterAreNotWrittenOver();
    void whatTheDossierLeftAsItWasIsTakenInAndPublished_data() { addSiteRows(); }
    void whatTheDossierLeftAsItWasIsTakenInAndPublished();
    void nothingGoesOverAPartThatWasOnlySavedBefore_data() { addSiteRows(); }
    void nothingGoesOverAPartThatWasOnlySavedBefore();
};

namespace
{

/// Where the parts of a published dossier stand.
struct Standing {
    QString root, page, firstPaper, lastPaper, question, news;
};

Standing standingOf(const TestSite &site, TestDesk &desk, const DossierId &id)
{
    const Dossier work = desk.work(id);
    const QString root = site.base() + u"/dossiers/"_s + work.slug;
    const auto paper
        = [&root](const Document &document) { return root + u"/stukken/"_s + document.slug + u".pdf"_s; };
    return {.root = root,
            .page = site.isVolto() ? root : root + u"/index_html"_s,
            .firstPaper = paper(work.documents.first()),
            .lastPaper = paper(work.documents.last()),
            .question = root + u"/vragen/"_s + work.questions.first().slug,
            .news = root + u"/nieuws/"_s + work.news.first().slug};
}

/// A published dossier with a second paper.
DossierId published(TestDesk &desk)
{
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const auto file = desk.files().takeBytes("%PDF-1.4 tweede", u"tweede.pdf"_s);
    [&] { QVERIFY(file.has_value()); }();
    const auto added = desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
        return withFile(work, FilePart::Documents, *file, u"Tweede nota"_s, false, desk.ids()).dossier;
    });
    [&] { QVERIFY(added.has_value()); }();
    desk.agreeToPublish(id);
    desk.mustSync();
    desk.settle();
    return id;
}

/// All of it but the question is to be published otherwise.
void agreeOnOther(TestDesk &desk, const DossierId &id)
{
    for (const auto &[pointer, words] : {std::pair(u"/documents/0/title"_s, "\"Nota van juni\""),
                                         std::pair(u"/documents/2/title"_s, "\"Nota van juli\""),
                                         std::pair(u"/news/0/lead"_s, "\"U kunt de ontwerpen bekijken.\""),
                                         std::pair(u"/summary"_s, "\"Twee speelplekken.\"")})
        desk.set(id, pointer, words);
    desk.agreeToPublish(id);
}

DossierId agreedAnew(TestDesk &desk)
{
    const DossierId id = published(desk);
    desk.set(id, u"/questions/0/answer"_s,
             R"([{"kind": "paragraph", "spans": [{"text": "Nee, er komt een wip."}]}])");
    agreeOnOther(desk, id);
    return id;
}

FaultyLine::Pick isRequest(const QByteArray &method, const QString &end)
{
    return [start = method + ' ', end = end.toUtf8() + ' '](const QByteArray &request) {
        return request.startsWith(start) && request.left(request.indexOf("\r\n")).contains(end);
    };
}

QByteArray textOf(const QJsonObject &fields)
{
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

} // namespace

void EditMeanwhileTest::theWordsOfAWebmasterAreNotWrittenOver_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("where");
    for (const QString &kind :
         {u"oefensite-classic"_s, u"oefensite-volto"_s, u"plone-classic"_s, u"plone-volto"_s}) {
        for (const QString &where : {u"paper"_s, u"question"_s, u"news"_s, u"page"_s, u"folder"_s}) {
            if (where != u"folder"_s || kind.endsWith(u"classic"_s)) // on Volto that is the page
                QTest::addRow("%s, %s", qPrintable(kind), qPrintable(where)) << kind << where;
        }
    }
}

void EditMeanwhileTest::theWordsOfAWebmasterAreNotWrittenOver()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, where);
    TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = agreedAnew(desk);
    const Standing at = standingOf(site, desk, id);
    site.advance(5);
    const QHash<QString, QString> paths{{u"paper"_s, at.lastPaper},
                                        {u"question"_s, at.question},
                                        {u"news"_s, at.news},
                                        {u"page"_s, at.page},
                                        {u"folder"_s, at.root}};
    const QString path = paths.value(where);
    bool wrote = false;
    const auto write = [&] {
        Http http;
        PloneClient webmaster(site.account(u"webmaster"_s), http);
        const auto there = webmaster.get(path);
        const QJsonObject fields = where == u"question"_s
            ? withWord(there ? there->json : QJsonObject(), "Nee", "Woorden van de webmaster")
            : QJsonObject{
                  {where == u"paper"_s ? u"title"_s : u"description"_s, u"Woorden van de webmaster"_s}};
        wrote = there && webmaster.patch(path, fields).has_value();
    };
    // The page has a lock; there it is between what was read of it and that.
    const FaultyLine::Pick moment
        = where == u"page"_s ? isRequest("POST", at.page + u"/@lock"_s) : isRequest("PATCH", at.firstPaper);
    line.armFor(FaultyLine::Fault::Interrupt, moment, write);
    const QString steps = TestDesk::stepsIn(desk.mustSync()).join(u' ');
    QVERIFY(wrote);
    QVERIFY2(!steps.contains(u"published:2"_s), qPrintable(steps));
    const QList<NumberedConflict> cards = desk.local(id).conflicts;
    QVERIFY2(cards.size() == 1, qPrintable(steps));
    QVERIFY(textOf({{u"theirs"_s, cards.first().conflict.theirs}}).contains("Woorden van de webmaster"));
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const auto there = webmaster.get(path);
    QVERIFY2(there && textOf(there->json).contains("Woorden van de webmaster"), "it was written over");
}

void EditMeanwhileTest::whatTheDossierLeftAsItWasIsTakenInAndPublished()
{
    QFETCH(const QString, kind);
    TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = agreedAnew(desk);
    const Standing at = standingOf(site, desk, id);
    site.advance(5);
    bool wrote = false;
    line.armFor(FaultyLine::Fault::Interrupt, isRequest("PATCH", at.firstPaper), [&] {
        Http http;
        PloneClient webmaster(site.account(u"webmaster"_s), http);
        wrote = webmaster.patch(at.question, {{u"title"_s, u"Blijft hij staan?"_s}}).has_value();
    });
    const QString steps = TestDesk::stepsIn(desk.mustSync()).join(u' ');
    QVERIFY(wrote);
    QVERIFY2(steps.contains(u"adopted:question"_s) && steps.contains(u"published:2"_s), qPrintable(steps));
    QCOMPARE(desk.work(id).questions.first().question, u"Blijft hij staan?"_s);
    QVERIFY(desk.local(id).conflicts.isEmpty());
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const auto there = webmaster.get(at.question);
    QVERIFY(there && textOf(there->json).contains("er komt een wip"));
    QCOMPARE(there->title, u"Blijft hij staan?"_s);
}

void EditMeanwhileTest::nothingGoesOverAPartThatWasOnlySavedBefore()
{
    QFETCH(const QString, kind);
    TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = published(desk);
    const Standing at = standingOf(site, desk, id);
    site.advance(5);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const auto asked = webmaster.get(at.question);
    QVERIFY(asked);
    // In another second than the one of our write: the catalog counts in those. Plone keeps nothing that is
    // as it was.
    QTRY_VERIFY(QDateTime::currentDateTimeUtc().toSecsSinceEpoch() > asked->modified.toSecsSinceEpoch());
    for (const QString &title : {u"Blijft hij?"_s, asked->title})
        QVERIFY(webmaster.patch(at.question, {{u"title"_s, title}}).has_value());
    desk.settle(); // it was read, and said the same
    agreeOnOther(desk, id);
    bool wrote = false;
    line.armFor(FaultyLine::Fault::Interrupt, isRequest("PATCH", at.firstPaper), [&] {
        Http own;
        PloneClient other(site.account(u"webmaster"_s), own);
        wrote = other.patch(at.question, {{u"title"_s, u"Blijft hij staan?"_s}}).has_value();
    });
    const QString steps = TestDesk::stepsIn(desk.mustSync()).join(u' ');
    QVERIFY(wrote);
    QVERIFY2(steps.contains(u"adopted:question"_s), qPrintable(steps));
    QCOMPARE(desk.work(id).questions.first().question, u"Blijft hij staan?"_s);
    const auto there = webmaster.get(at.question);
    QVERIFY(there);
    QCOMPARE(there->title, u"Blijft hij staan?"_s);
}

QTEST_GUILESS_MAIN(EditMeanwhileTest)
#include "tst_editmeanwhile.moc"
