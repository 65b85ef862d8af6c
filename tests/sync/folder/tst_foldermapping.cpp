// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"
#include "model/page/page.h"
#include "sync/folder/foldermapping.h"
#include "tests/support/sjablonen.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

const QDate today(2026, 11, 30);
const auto root = u"/mijnwijk/dossiers/speelplekken-0000abcd"_s;

FileRef fileOf(const QString &name, const QByteArray &bytes)
{
    return {.name = name, .sha256 = sha256Of(bytes), .size = bytes.size(), .mediaType = u"application/pdf"_s};
}

Document documentOf(const QString &id, const QString &title, bool internal)
{
    Document made;
    made.id = id;
    made.slug = slugFor(title, id);
    made.title = title;
    made.file = fileOf(title + u".PDF"_s, title.toUtf8());
    made.visibility = internal ? Visibility::Internal : Visibility::Public;
    return made;
}

/// With a document that residents get and one that they do not.
Dossier dossier()
{
    const IdMaker make(systemClock(), systemRandom());
    Dossier made = newDossier(u"Speelplekken Paddepoel"_s, u"fysiek"_s, make);
    made.summary = u"Wij maken drie speelplekken nieuw."_s;
    made.documents = {documentOf(make.uuid(), u"Nota"_s, false), documentOf(make.uuid(), u"Raming"_s, true)};
    return made;
}

MappingContext context(const QStringList &absent = {})
{
    return {.sjabloon = test::sjabloon(), .root = root, .date = today, .absent = absent};
}

} // namespace

/// What a dossier stands for in folders.
class FolderMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDossierIsItsFilesAPageAndAFolder()
    {
        const Dossier given = dossier();
        const QList<WantedObject> objects = FolderMapping().objectsOf(publicView(given, today), context());
        QStringList paths;
        for (const WantedObject &object : objects)
            paths.append(object.path.mid(root.size()));
        const QString nota = u"/files/"_s + given.documents.first().slug + u".pdf"_s;
        QCOMPARE(paths, (QStringList{nota, u"/index.html"_s, u""_s}));
        QCOMPARE(objects.at(0).key, given.documents.first().id);
        QCOMPARE(objects.at(0).file.sha256, given.documents.first().file.sha256);
        const QJsonObject &page = objects.at(1).fields;
        QCOMPARE(page.value(u"title"_s).toString(), given.title);
        // Today's export, to the letter.
        QCOMPARE(page.value(u"text"_s).toString(),
                 pageDocument(test::sjabloon(), publicView(given, today), today));
        QVERIFY(page.value(u"text"_s).toString().contains(u"href=\""_s + nota.mid(1)));
        QVERIFY(!page.value(u"text"_s).toString().contains(u"Raming"_s));
        QVERIFY(!objects.at(2).fields.contains(u"text"_s));
    }

    void nothingLeadsToAFileThatIsAbsent()
    {
        const Dossier given = dossier();
        const QList<WantedObject> objects
            = FolderMapping().objectsOf(publicView(given, today), context({given.documents.first().id}));
        QCOMPARE(objects.size(), 2);
        QCOMPARE(objects.first().key, u"page"_s);
        QVERIFY(!objects.first().fields.value(u"text"_s).toString().contains(u"files/"_s));
    }

    void aNoticeSaysWhyAndIsKnownAsOne()
    {
        const FolderMapping mapping;
        const Dossier given = dossier();
        const QList<WantedObject> notice = mapping.noticeOf(given, u"Het plan gaat niet door."_s, context());
        QCOMPARE(notice.size(), 2);
        const QString text = notice.first().fields.value(u"text"_s).toString();
        QVERIFY(text.contains(u"Het plan gaat niet door."_s) && text.contains(given.title));
        QVERIFY(!text.contains(given.summary));
        QVERIFY(mapping.isNotice({.json = notice.first().fields}));
        const QList<WantedObject> objects = mapping.objectsOf(publicView(given, today), context());
        QVERIFY(!mapping.isNotice({.json = objects.at(objects.size() - 2).fields}));
    }

    void whatIsReadBackIsWhatWasWritten()
    {
        const FolderMapping mapping;
        const QList<WantedObject> objects = mapping.objectsOf(publicView(dossier(), today), context());
        const QJsonObject &fields = objects.at(1).fields;
        QJsonObject other = fields;
        other.insert(u"effective"_s, u"2026-11-30T00:00:00+01:00"_s);
        QCOMPARE(mapping.fieldsOf({.json = other}, fields), fields);
        QVERIFY(mapping.sameContent(u"text"_s, other, fields));
        other.insert(u"text"_s, fields.value(u"text"_s).toString() + u' ');
        QVERIFY(!mapping.sameContent(u"text"_s, other, fields));
        QVERIFY(!mapping.memberOf(u"Document"_s, u"page"_s, u"text"_s, objects.at(1).path));
    }
};

QTEST_GUILESS_MAIN(FolderMappingTest)
#include "tst_foldermapping.moc"
