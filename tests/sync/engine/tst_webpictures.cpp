// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pointer.h"
#include "model/page/richtexthtml.h"
#include "model/publication/notes/sitequestions.h"
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/testdesk.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// A picture or a film that a webmaster puts in a text: ours is taken in; what a dossier cannot hold is asked
/// about before it is written over.
class WebPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotoOfOursInATextIsTakenIn_data();
    void aPhotoOfOursInATextIsTakenIn();
    void whatATextCannotHoldIsAskedAboutFirst_data();
    void whatATextCannotHoldIsAskedAboutFirst();
    void wordsBesideItAreTakenIn_data() { addSiteRows(); }
    void wordsBesideItAreTakenIn();
    void whatWasTypedHereMeanwhileStays_data() { addSiteRows(); }
    void whatWasTypedHereMeanwhileStays();
    void blankLinesAreNobodysQuestion_data() { addSiteRows(); }
    void blankLinesAreNobodysQuestion();
    void aBlankLineAloneSaysNothingElse_data() { addSiteRows(); }
    void aBlankLineAloneSaysNothingElse();
    void wordsThatWereTakenBackGoAgain_data() { addSiteRows(); }
    void wordsThatWereTakenBackGoAgain();
    void aFilmOfTheSecondOfOurWriteIsWrittenOver_data() { addSiteRows(); }
    void aFilmOfTheSecondOfOurWriteIsWrittenOver();
};

namespace
{

Block words(const QString &text)
{
    return {.spans = {{.text = text}}};
}

/// A published dossier with a photo, an answer of two paragraphs, and who edits it on the site.
struct Story {
    explicit Story(const QString &kind, bool withPhoto = false)
        : site(kind)
        , desk(site)
        , webmaster(site.account(u"webmaster"_s), http)
    {
        id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        const auto photo = desk.files().takeBytes(bytes, u"plein.png"_s);
        const auto edited = desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
            Dossier changed
                = withFile(work, FilePart::Photos, *photo, u"Het plein"_s, false, desk.ids()).dossier;
            changed.images.last().alt = u"Kinderen op het plein"_s;
            photoId = changed.images.last().id;
            changed.questions.first().answer = answer(withPhoto);
            return changed;
        });
        if (!edited)
            qFatal("no photo: %s", qPrintable(edited.error().detail));
        desk.agreeToPublish(id);
        desk.mustSync();
        const Dossier work = desk.work(id);
        const QString root = site.base() + u"/dossiers/"_s + work.slug;
        path = root + u"/vragen/"_s + work.questions.first().slug;
        photoPath = root + u"/fotos/"_s + work.images.last().slug + u".png"_s;
    }

    [[nodiscard]] RichText answer(bool withPhoto) const
    {
        RichText text{words(u"Eerst de schommel."_s), words(u"Dan de glijbaan."_s)};
        if (withPhoto)
            text.insert(1, Block{.kind = BlockKind::Image, .ref = photoId});
        return text;
    }
    /// Puts this text there, and behind it this HTML or this block.
    void editWithBlankLine(const RichText &text)
    {
        const QJsonObject paragraph{{u"type"_s, u"p"_s},
                                    {u"children"_s, QJsonArray{QJsonObject{{u"text"_s, QString()}}}}};
        edit(text, {}, u"<p>&nbsp;</p>"_s,
             {{u"@type"_s, u"slate"_s}, {u"value"_s, QJsonArray{paragraph}}, {u"plaintext"_s, QString()}});
    }
    void edit(const RichText &text, const QString &alt = u"Kinderen op het plein"_s, const QString &html = {},
              const QJsonObject &block = {})
    {
        const auto picture = [this](const QString &) {
            return webmaster.publicUrl(photoPath).toString() + u"/@@images/image/large"_s;
        };
        const auto words = [&alt](const QString &) { return alt; };
        const QJsonObject fields = site.isVolto()
            ? blocks(richTextToSlate(text, {}, picture, words), block)
            : QJsonObject{{u"text"_s, richTextValue(richTextToHtml(text, {}, picture, words) + html)}};
        // In another second than the one in which it was written: the catalog counts in those.
        const auto written = webmaster.get(path);
        while (!atOnce && written
               && systemClock()().toSecsSinceEpoch() <= written->modified.toSecsSinceEpoch())
            QVERIFY(webmaster.get(path).has_value());
        QVERIFY(webmaster.patch(path, fields).has_value());
    }
    [[nodiscard]] QString there()
    {
        const auto object = webmaster.get(path);
        const QJsonObject json = object ? object->json : QJsonObject();
        return QString::fromUtf8(QJsonDocument(QJsonObject{{u"text"_s, json.value(u"text"_s)},
                                                           {u"blocks"_s, json.value(u"blocks"_s)}})
                                     .toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] RichText held() { return desk.work(id).questions.first().answer; }

    TestSite site;
    TestDesk desk;
    Http http;
    PloneClient webmaster;
    DossierId id;
    QString photoId, photoPath, path;
    bool atOnce = false; ///< edits do not wait for another second than that of our write

private:
    static QJsonObject blocks(const QJsonArray &text, const QJsonObject &last)
    {
        QJsonArray all{QJsonObject{{u"@type"_s, u"title"_s}}};
        for (const QJsonValue &block : text)
            all.append(block);
        if (!last.isEmpty())
            all.append(last);
        QJsonObject byUid;
        QJsonArray order;
        for (const QJsonValue &block : std::as_const(all)) {
            const QString uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            byUid.insert(uid, block);
            order.append(uid);
        }
        return {{u"blocks"_s, byUid}, {u"blocks_layout"_s, QJsonObject{{u"items"_s, order}}}};
    }
};

QByteArray asJson(const RichText &text)
{
    return QJsonDocument(richTextToJson(text)).toJson();
}

void rowsOf(std::initializer_list<const char *> changes)
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("change");
    for (const char *kind : {"oefensite-classic", "oefensite-volto", "plone-classic", "plone-volto"}) {
        for (const char *change : changes)
            QTest::addRow("%s %s", kind, change) << QString::fromLatin1(kind) << QString::fromLatin1(change);
    }
}

} // namespace

void WebPicturesTest::aPhotoOfOursInATextIsTakenIn_data()
{
    rowsOf({"put in", "taken out", "moved"});
}

void WebPicturesTest::aPhotoOfOursInATextIsTakenIn()
{
    QFETCH(QString, kind);
    QFETCH(QString, change);
    Story story(kind, change != u"put in"_s);
    RichText edited = story.answer(change != u"taken out"_s);
    if (change == u"moved"_s)
        std::swap(edited[0], edited[1]);
    story.edit(edited);
    const QStringList steps = TestDesk::stepsIn(story.desk.mustSync());
    QCOMPARE(steps.filter(u"adopted"_s), QStringList{u"adopted:answer"_s});
    QVERIFY2(!steps.join(u' ').contains(u"asked"_s), qPrintable(steps.join(u' ')));
    QCOMPARE(asJson(story.held()), asJson(edited));
    QVERIFY(story.desk.local(story.id).conflicts.isEmpty());
    QCOMPARE(TestDesk::stepsIn(story.desk.mustSync()), QStringList());
}

void WebPicturesTest::whatATextCannotHoldIsAskedAboutFirst_data()
{
    rowsOf({"picture of the site", "film", "other alt"});
}

void WebPicturesTest::whatATextCannotHoldIsAskedAboutFirst()
{
    QFETCH(QString, kind);
    QFETCH(QString, change);
    Story story(kind, true);
    const QString elsewhere = story.webmaster.publicUrl(u"/wapen.png"_s).toString();
    QString alt = u"Kinderen op het plein"_s, sign, html;
    QJsonObject block;
    if (change == u"film"_s) {
        sign = u"https://film.example/plein"_s;
        html = u"<video controls=\"\"><source src=\"%1\"></source></video>"_s.arg(sign);
        block = {{u"@type"_s, u"video"_s}, {u"url"_s, sign}};
    } else if (change == u"other alt"_s) {
        alt = sign = u"Het plein in de zomer"_s;
    } else {
        sign = elsewhere;
        html = u"<p><img src=\"%1\" alt=\"Het wapen\"/></p>"_s.arg(elsewhere);
        block = {{u"@type"_s, u"image"_s}, {u"url"_s, elsewhere}, {u"alt"_s, u"Het wapen"_s}};
    }
    story.edit(story.answer(true), alt, html, block);
    QVERIFY2(story.there().contains(sign), qPrintable(story.there()));
    const int revision = story.desk.local(story.id).base->number;

    // Something else is published.
    story.desk.set(story.id, u"/news/0/title"_s, "\"Kom allemaal\"");
    story.desk.agreeToPublish(story.id);
    const SyncOutcome asked = story.desk.mustSync();
    const QString steps = TestDesk::stepsIn(asked).join(u' ');
    QVERIFY2(steps.contains(u"asked:web-edit:"_s) && !steps.contains(u"adopted"_s)
                 && !steps.contains(u"published:2"_s),
             qPrintable(steps));
    QVERIFY(asked.reports.last().needsUser);
    QVERIFY2(story.there().contains(sign), qPrintable(story.there()));
    QCOMPARE(asJson(story.held()), asJson(story.answer(true)));
    QVERIFY2(story.desk.local(story.id).base->number <= revision + 1, "a revision that changes nothing");

    // Told once, and left alone until somebody decides again.
    QVERIFY(!TestDesk::stepsIn(story.desk.mustSync()).join(u' ').contains(u"asked"_s));
    QVERIFY2(story.there().contains(sign), qPrintable(story.there()));
    story.desk.agreeToPublish(story.id);
    QVERIFY(TestDesk::stepsIn(story.desk.mustSync()).contains(u"published:2"_s));
    QVERIFY2(!story.there().contains(sign), qPrintable(story.there()));
}

void WebPicturesTest::wordsBesideItAreTakenIn()
{
    QFETCH(QString, kind);
    Story story(kind);
    const QString film = u"https://film.example/plein"_s;
    RichText edited = story.answer(false);
    edited.append(words(u"Zie ook de film."_s));
    story.edit(edited, {}, u"<video controls=\"\"><source src=\"%1\"></source></video>"_s.arg(film),
               {{u"@type"_s, u"video"_s}, {u"url"_s, film}});
    const QString steps = TestDesk::stepsIn(story.desk.mustSync()).join(u' ');
    QVERIFY2(steps.contains(u"adopted:answer"_s) && steps.contains(u"asked:web-edit:"_s), qPrintable(steps));
    QCOMPARE(asJson(story.held()), asJson(edited));
    QVERIFY(story.desk.local(story.id).conflicts.isEmpty());
    QVERIFY2(story.there().contains(film), qPrintable(story.there()));
    QVERIFY(!TestDesk::stepsIn(story.desk.mustSync()).join(u' ').contains(u"asked"_s));
}

void WebPicturesTest::whatWasTypedHereMeanwhileStays()
{
    QFETCH(QString, kind);
    Story story(kind);
    const QString film = u"https://film.example/plein"_s;
    RichText typed = story.answer(false);
    typed.append(words(u"En dan de wip."_s));
    QVERIFY(story.desk.store().edit(story.id, [&typed](Dossier work) -> Result<Dossier> {
        work.questions.first().answer = typed;
        return work;
    }));
    story.desk.mustSync();
    story.edit(story.answer(false), {},
               u"<video controls=\"\"><source src=\"%1\"></source></video>"_s.arg(film),
               {{u"@type"_s, u"video"_s}, {u"url"_s, film}});
    const QString steps = TestDesk::stepsIn(story.desk.mustSync()).join(u' ');
    QVERIFY2(!steps.contains(u"adopted"_s) && steps.contains(u"asked:web-edit:"_s), qPrintable(steps));
    QCOMPARE(asJson(story.held()), asJson(typed));
    QVERIFY(story.desk.local(story.id).conflicts.isEmpty());
}

void WebPicturesTest::blankLinesAreNobodysQuestion()
{
    QFETCH(QString, kind);
    Story story(kind);
    RichText edited = story.answer(false);
    edited.append(words(u"Zie ook de foto."_s));
    story.editWithBlankLine(edited);
    const QString steps = TestDesk::stepsIn(story.desk.mustSync()).join(u' ');
    QVERIFY2(steps.contains(u"adopted:answer"_s) && !steps.contains(u"asked"_s), qPrintable(steps));
    QCOMPARE(asJson(story.held()), asJson(edited));
}

void WebPicturesTest::aBlankLineAloneSaysNothingElse()
{
    QFETCH(QString, kind);
    Story story(kind);
    story.editWithBlankLine(story.answer(false));
    QCOMPARE(TestDesk::stepsIn(story.desk.mustSync()), QStringList());
    QVERIFY2(!isOtherOnSite(SiteNotes::from(story.desk.local(story.id))), "publishing puts nothing back");
    QCOMPARE(TestDesk::stepsIn(story.desk.mustSync()), QStringList());
}

void WebPicturesTest::wordsThatWereTakenBackGoAgain()
{
    QFETCH(QString, kind);
    Story story(kind);
    RichText edited = story.answer(false);
    edited.append(words(u"Zie ook de foto."_s));
    story.edit(edited);
    QVERIFY(TestDesk::stepsIn(story.desk.mustSync()).contains(u"adopted:answer"_s));
    QCOMPARE(asJson(story.held()), asJson(edited));
    // They stand there no longer, but the text is not to the letter what we wrote.
    story.editWithBlankLine(story.answer(false));
    const QStringList steps = TestDesk::stepsIn(story.desk.mustSync());
    QVERIFY2(steps.contains(u"adopted:answer"_s), qPrintable(steps.join(u' ')));
    QCOMPARE(asJson(story.held()), asJson(story.answer(false)));
    QVERIFY(story.desk.local(story.id).conflicts.isEmpty());
}

void WebPicturesTest::aFilmOfTheSecondOfOurWriteIsWrittenOver()
{
    QFETCH(QString, kind);
    const QString film = u"https://film.example/plein"_s;
    for (bool sameSecond = false; !sameSecond;) {
        Story story(kind);
        story.atOnce = true;
        const auto written = story.webmaster.get(story.path);
        QVERIFY(written.has_value());
        story.edit(story.answer(false), {},
                   u"<video controls=\"\"><source src=\"%1\"></source></video>"_s.arg(film),
                   {{u"@type"_s, u"video"_s}, {u"url"_s, film}});
        sameSecond = story.webmaster.get(story.path)->modified.toSecsSinceEpoch()
            == written->modified.toSecsSinceEpoch();
        QVERIFY(TestDesk::stepsIn(story.desk.mustSync()).join(u' ').contains(u"asked:web-edit:"_s));
        story.desk.agreeToPublish(story.id);
        QVERIFY(TestDesk::stepsIn(story.desk.mustSync()).contains(u"published:2"_s));
        QVERIFY2(!story.there().contains(film), qPrintable(story.there()));
    }
}

QTEST_GUILESS_MAIN(WebPicturesTest)
#include "tst_webpictures.moc"
