// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossierjson.h"
#include "model/dossier/pointer.h"
#include "tests/sync/engine/testdesk.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// What a webmaster does by hand on the site, and what comes of it on the desks.
class WebEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdoptedTextKeepsItsPictureAndLinks_data() { addSiteRows(); }
    void anAdoptedTextKeepsItsPictureAndLinks();

private:
    static QString rootOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return site.base() + u"/dossiers/"_s + desk.work(id).slug;
    }
};

namespace
{

/// The answer of the first question shows a photo and links to the first document.
void enrich(TestDesk &desk, const DossierId &id)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(QImage(8, 8, QImage::Format_RGB32).save(&buffer, "PNG"));
    const auto file = desk.files().takeBytes(bytes, u"plein.png"_s);
    QVERIFY(file.has_value());
    const auto changed = desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
        Dossier dossier = withFile(work, FilePart::Photos, *file, u"Het plein"_s, false, desk.ids()).dossier;
        dossier.images.first().alt = u"Een plein"_s;
        dossier.questions.first().answer
            = {{.spans = {{.text = u"Nee, lees de "_s},
                          {.text = u"nota"_s, .href = u"part:"_s + dossier.documents.first().id}}},
               {.kind = BlockKind::Image, .ref = dossier.images.first().id}};
        return dossier;
    });
    QVERIFY(changed.has_value());
}

/// The fields as an editor sends them back with a word of the text replaced.
QJsonObject withWord(const QJsonObject &json, const QByteArray &word, const QByteArray &other)
{
    QJsonObject fields;
    for (const QString &name : {u"text"_s, u"blocks"_s, u"blocks_layout"_s}) {
        if (!json.contains(name))
            continue;
        if (name == u"text"_s) {
            fields.insert(name,
                          richTextValue(richTextData(json.value(name))
                                            .replace(QString::fromUtf8(word), QString::fromUtf8(other))));
            continue;
        }
        const QByteArray bytes = QJsonDocument(json.value(name).toObject()).toJson().replace(word, other);
        fields.insert(name, QJsonDocument::fromJson(bytes).object());
    }
    return fields;
}

} // namespace

void WebEditsTest::anAdoptedTextKeepsItsPictureAndLinks()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    enrich(desk, id);
    desk.agreeToPublish(id);
    desk.mustSync();
    const RichText ours = desk.work(id).questions.first().answer;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const QString path = rootOf(site, desk, id) + u"/vragen/"_s + desk.work(id).questions.first().slug;
    const auto there = webmaster.get(path);
    QVERIFY(there.has_value());
    QJsonObject edit = withWord(there->json, "Nee", "Neen");
    // The catalog counts in seconds: within one, only another title tells that something was written.
    edit.insert(u"title"_s, u"Blijft hij staan?"_s);
    QVERIFY(webmaster.patch(path, edit).has_value());
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"adopted:answer"_s));
    RichText wanted = ours;
    wanted.first().spans.first().text = u"Neen, lees de "_s;
    QCOMPARE(QJsonDocument(richTextToJson(desk.work(id).questions.first().answer)).toJson(),
             QJsonDocument(richTextToJson(wanted)).toJson());
}

QTEST_GUILESS_MAIN(WebEditsTest)
#include "tst_webedits.moc"
