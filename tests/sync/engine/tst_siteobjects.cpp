// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mapping/siteobjects.h"
#include "tests/support/sjablonen.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

template <typename T> T partCalled(const QString &slug)
{
    T part;
    part.id = u"0190a5b2-0000-7000-8000-%1"_s.arg(slug.size(), 12, 10, QChar(u'0'));
    part.slug = slug;
    return part;
}

/// A question whose answer shows a photo and links to a document, with or without their files.
Dossier withPictureAndLink(bool files)
{
    Dossier view;
    view.id.value = u"0190a5b2-0000-7000-8000-000000000000"_s;
    view.slug = u"proef-1234abcd"_s;
    Document nota = partCalled<Document>(u"nota-aa"_s);
    Image photo = partCalled<Image>(u"plein-bbb"_s);
    photo.alt = u"Een \"leeg\" plein"_s;
    if (files) {
        nota.file = {.name = u"nota.pdf"_s, .sha256 = u"aa"_s, .size = 9, .mediaType = u"application/pdf"_s};
        photo.file = {.name = u"plein.jpg"_s, .sha256 = u"bb"_s, .size = 9, .mediaType = u"image/jpeg"_s};
    }
    Question question = partCalled<Question>(u"wanneer-cccc"_s);
    question.question = u"Wanneer?"_s;
    question.answer = {
        {.spans = {{.text = u"Lees de "_s}, {.text = u"nota"_s, .href = u"part:"_s + nota.id}}},
        {.kind = BlockKind::Image, .ref = photo.id},
    };
    view.documents = {nota};
    view.images = {photo};
    view.questions = {question};
    return view;
}

SiteWriting writing(TextForm form = TextForm::Html)
{
    return {.siteUrl = u"https://wijk.example"_s,
            .form = form,
            .pageName = form == TextForm::Html ? SiteWriting().pageName : QString()};
}

QString textOf(const Dossier &view, const QString &key, TextForm form)
{
    const MappingContext context{
        .sjabloon = test::sjabloon(), .root = u"/m/dossiers/proef-1234abcd"_s, .date = QDate(2026, 11, 23)};
    for (const WantedObject &object : siteObjects(view, context, writing(form))) {
        if (object.key == key)
            return form == TextForm::Html
                ? object.fields.value(u"text"_s).toString()
                : QString::fromUtf8(QJsonDocument(object.fields.value(u"blocks"_s).toObject()).toJson());
    }
    return {};
}

} // namespace

/// The objects that stand for a dossier's parts on the site.
class SiteObjectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureInATextSaysWhatItShows_data() { forms(); }
    void aPictureInATextSaysWhatItShows();
    void aDecorativePictureSaysNothing_data() { forms(); }
    void aDecorativePictureSaysNothing();
    void aLinkToAPartWithoutAFileIsPlainText_data() { forms(); }
    void aLinkToAPartWithoutAFileIsPlainText();
    void aFileOfASectionIsThereWhereItsSjabloonShowsIt_data();
    void aFileOfASectionIsThereWhereItsSjabloonShowsIt();

    void whatASectionKeepsFromResidentsIsNoObject();
    void whatASectionKeepsFromResidentsIsInNoField_data();
    void whatASectionKeepsFromResidentsIsInNoField();

private:
    static void forms()
    {
        QTest::addColumn<bool>("volto");
        QTest::newRow("classic") << false;
        QTest::newRow("volto") << true;
    }
    static TextForm asked()
    {
        QFETCH(bool, volto);
        return volto ? TextForm::Blocks : TextForm::Html;
    }
};

void SiteObjectsTest::aPictureInATextSaysWhatItShows()
{
    const Dossier view = withPictureAndLink(true);
    const QString text = textOf(view, view.questions.first().id, asked());
    QVERIFY2(text.contains(u"/fotos/plein-bbb.jpg"_s), qPrintable(text));
    QVERIFY2(text.contains(asked() == TextForm::Html ? u"alt=\"Een &quot;leeg&quot; plein\""_s
                                                     : u"\"alt\": \"Een \\\"leeg\\\" plein\""_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"/stukken/nota-aa.pdf"_s), qPrintable(text));
}

void SiteObjectsTest::aDecorativePictureSaysNothing()
{
    Dossier view = withPictureAndLink(true);
    view.images.first().decorative = true;
    const QString text = textOf(view, view.questions.first().id, asked());
    QVERIFY2(text.contains(u"plein-bbb.jpg"_s) && !text.contains(u"leeg"_s), qPrintable(text));
}

void SiteObjectsTest::aLinkToAPartWithoutAFileIsPlainText()
{
    const Dossier view = withPictureAndLink(false);
    for (const QString &key : {view.questions.first().id, u"page"_s}) {
        const QString text = textOf(view, key, asked());
        QVERIFY2(text.contains(u"nota"_s) && !text.contains(u"/stukken/"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"/fotos/"_s), qPrintable(text));
    }
}

void SiteObjectsTest::aFileOfASectionIsThereWhereItsSjabloonShowsIt_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<bool>("isPublic");
    QTest::addColumn<QStringList>("paths");
    const QString path = u"/m/dossiers/proef-1234abcd/bestanden/meting-aa.pdf"_s;
    QTest::newRow("for residents") << u"/sections/metingen"_s << true << QStringList{path};
    QTest::newRow("for colleagues") << u"/sections/metingen"_s << false << QStringList();
    QTest::newRow("a section the sjabloon lacks") << u"/sections/elders"_s << true << QStringList();
}

void SiteObjectsTest::aFileOfASectionIsThereWhereItsSjabloonShowsIt()
{
    QFETCH(const QString, member);
    QFETCH(const bool, isPublic);
    Dossier view;
    view.slug = u"proef-1234abcd"_s;
    auto file = partCalled<SectionFile>(u"meting-aa"_s);
    file.section = u"metingen"_s;
    file.file = {.name = u"meting.pdf"_s, .sha256 = u"aa"_s, .size = 9, .mediaType = u"application/pdf"_s};
    view.sections.files = {file};
    SjabloonText sjabloon;
    sjabloon.sections = {{.key = u"metingen"_s,
                          .binding = {.kind = u"files"_s, .member = member},
                          .label = {},
                          .help = {},
                          .example = {},
                          .isPublic = isPublic}};
    QStringList paths;
    for (const WantedObject &object : siteObjects(
             view,
             {.sjabloon = sjabloon, .root = u"/m/dossiers/proef-1234abcd"_s, .date = QDate(2026, 11, 23)},
             writing())) {
        if (object.key == file.id)
            paths.append(object.path);
    }
    QTEST(paths, "paths");
}

void SiteObjectsTest::whatASectionKeepsFromResidentsIsNoObject()
{
    const Dossier view = withPictureAndLink(true);
    const auto keysWithout = [&view](const QString &member) {
        SjabloonText sjabloon = test::sjabloon();
        for (Section &section : sjabloon.sections)
            section.isPublic = section.isPublic && section.binding.member != member;
        QStringList keys;
        for (const WantedObject &object : siteObjects(
                 view,
                 {.sjabloon = sjabloon, .root = u"/m/dossiers/proef-1234abcd"_s, .date = QDate(2026, 11, 23)},
                 writing()))
            keys.append(object.key);
        return keys;
    };
    const QString document = view.documents.first().id, image = view.images.first().id,
                  question = view.questions.first().id;
    const QStringList all = keysWithout({});
    QVERIFY(all.contains(document) && all.contains(image) && all.contains(question));
    const QList<std::pair<QString, QString>> kept{
        {u"/documents"_s, document}, {u"/images"_s, image}, {u"/questions"_s, question}};
    for (const auto &[member, key] : kept) {
        QStringList expected = all;
        expected.removeAll(key);
        QCOMPARE(keysWithout(member), expected);
    }
}

void SiteObjectsTest::whatASectionKeepsFromResidentsIsInNoField_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("words");
    QTest::newRow("summary") << u"/summary"_s << u"Kort gezegd"_s;
    QTest::newRow("contact") << u"/roles/contact"_s << u"J. Jansen"_s;
    QTest::newRow("about") << u"/about"_s << u"Een nieuw plein"_s;
    QTest::newRow("wijken") << u"/wijken"_s << u"paddepoel"_s;
}

void SiteObjectsTest::whatASectionKeepsFromResidentsIsInNoField()
{
    QFETCH(const QString, member);
    QFETCH(const QString, words);
    Dossier view = withPictureAndLink(true);
    view.summary = u"Kort gezegd"_s;
    view.roles.contact.name = u"J. Jansen"_s;
    view.about.what = {{.spans = {{.text = u"Een nieuw plein"_s}}}};
    view.wijken.primary = u"paddepoel"_s;
    for (const bool isPublic : {true, false}) {
        SjabloonText sjabloon = test::sjabloon();
        for (Section &section : sjabloon.sections)
            section.isPublic = section.isPublic && (isPublic || section.binding.member != member);
        QByteArray all;
        for (const WantedObject &object : siteObjects(
                 view,
                 {.sjabloon = sjabloon, .root = u"/m/dossiers/proef-1234abcd"_s, .date = QDate(2026, 11, 23)},
                 writing()))
            all += QJsonDocument(object.fields).toJson();
        QCOMPARE(all.contains(words.toUtf8()), isPublic);
    }
}

QTEST_GUILESS_MAIN(SiteObjectsTest)
#include "tst_siteobjects.moc"
