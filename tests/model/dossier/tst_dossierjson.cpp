// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/describe.h"
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/shape.h"
#include "resources/resource.h"
#include "tests/support/fixtures.h"
#include "tests/support/generators.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

QByteArray example()
{
    QFile file(QFINDTESTDATA("example.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The example with one member replaced, by a path of names and indices.
QJsonValue replaced(const QJsonValue &value, const QStringList &path, const QJsonValue &by)
{
    if (path.isEmpty())
        return by;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int index = path.first().toInt();
        array.replace(index, replaced(array.at(index), path.mid(1), by));
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(path.first(), replaced(object.value(path.first()), path.mid(1), by));
    return object;
}

void namesOf(const Shape &shape, const QString &prefix, QStringList &names)
{
    for (const Shape::Member &member : shape.members) {
        names.append(prefix + member.name);
        namesOf(member.shape, prefix + member.name + u'/', names);
    }
}

QJsonObject resolved(const QJsonObject &schema, const QJsonObject &root)
{
    const QString ref = schema.value(u"$ref"_s).toString();
    return ref.isEmpty() ? schema : root.value(u"definitions"_s)[ref.section(u'/', -1)].toObject();
}

void schemaNamesOf(const QJsonObject &at, const QJsonObject &root, const QString &prefix, QStringList &names)
{
    QJsonObject schema = resolved(at, root);
    if (schema.contains(u"items"_s)
        && schema.value(u"items"_s).toObject().value(u"$ref"_s) != u"#/definitions/block"_s)
        schema = resolved(schema.value(u"items"_s).toObject(), root);
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    for (const QString &name : properties.keys()) {
        names.append(prefix + name);
        schemaNamesOf(properties.value(name).toObject(), root, prefix + name + u'/', names);
    }
}

} // namespace

class DossierJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleComesBackAsItWas();
    void canonicalBytesAreStable();
    void emptyMembersAreLeftOutAndListElementsNever();
    void unknownMembersAreKeptWhole();
    void aNewerDossierIsReadAndKeptWhole();
    void whatIsWrongIsPointedAt_data();
    void whatIsWrongIsPointedAt();
    void everyMemberStandsInTheSchema();
    void randomDossiersComeBackEqual();
};

void DossierJsonTest::theExampleComesBackAsItWas()
{
    const QByteArray bytes = example();
    const auto dossier = readDossier(bytes);
    QVERIFY2(dossier.has_value(), dossier ? "" : qPrintable(dossier.error().subject));
    const QByteArray canonical = canonicalBytes(QJsonDocument::fromJson(bytes).object());
    QCOMPARE(canonicalBytes(*dossier), canonical);
    QCOMPARE(*readDossier(canonicalBytes(*dossier)), *dossier);
}

void DossierJsonTest::canonicalBytesAreStable()
{
    const QByteArray once = canonicalBytes(test::fullDossier());
    const auto again = readDossier(once);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().subject));
    QCOMPARE(canonicalBytes(*again), once);
    QVERIFY(!once.contains('\n'));
}

void DossierJsonTest::emptyMembersAreLeftOutAndListElementsNever()
{
    const QByteArray json
        = R"({"schema":1,"title":"T","summary":"","about":{"what":[]},"planning":{"phases":[{"title":""}]}})";
    const QByteArray bytes = canonicalBytes(QJsonDocument::fromJson(json).object());
    QCOMPARE(bytes,
             QByteArray(R"({"planning":{"phases":[{}]},"reaction":{"open":false},"schema":1,"title":"T"})"));
    const QString decomposed = u"e\u0301"_s;
    QCOMPARE(canonicalJson({{u"title"_s, decomposed}}).value(u"title"_s).toString(), u"\u00e9"_s);
}

void DossierJsonTest::unknownMembersAreKeptWhole()
{
    QJsonObject json = QJsonDocument::fromJson(example()).object();
    json.insert(u"later"_s, QJsonObject{{u"a"_s, 1}});
    json = replaced(json, {u"questions"_s, u"0"_s, u"votes"_s}, 3).toObject();
    json = replaced(json, {u"roles"_s, u"owner"_s, u"room"_s}, u"B12"_s).toObject();
    const auto dossier = dossierFromJson(json);
    QVERIFY(dossier.has_value());
    QCOMPARE(dossierToJson(*dossier), canonicalJson(json));
}

void DossierJsonTest::aNewerDossierIsReadAndKeptWhole()
{
    QJsonObject json = QJsonDocument::fromJson(example()).object();
    json.insert(u"schema"_s, 2);
    json.insert(u"mood"_s, u"blij"_s);
    const auto dossier = dossierFromJson(json);
    QVERIFY(dossier.has_value());
    QCOMPARE(dossier->schema, 2);
    QCOMPARE(dossierToJson(*dossier), canonicalJson(json));
}

void DossierJsonTest::whatIsWrongIsPointedAt_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("detail");
    const auto row
        = [](const char *name, const QString &path, const QJsonValue &value,
             const QString &detail = u"schema"_s) { QTest::newRow(name) << path << value << detail; };
    row("a state that does not exist", u"/planning/phases/0/state"_s, u"bezig"_s);
    row("a title that is a number", u"/title"_s, 7);
    row("a day that does not exist", u"/status/date"_s, u"2026-02-30"_s);
    row("a date that is no EDTF", u"/planning/milestones/0/date"_s, u"14 m"_s);
    row("a link that runs something", u"/links/0/url"_s, u"javascript:alert(1)"_s);
    row("a link in a text that reads a file", u"/about/what/0/spans/0/href"_s, u"file:///etc/passwd"_s);
    row("a part link to nothing like an id", u"/about/what/0/spans/0/href"_s, u"part:x"_s);
    row("a file name that climbs out", u"/documents/0/file/name"_s, u"../../x.pdf"_s, u"escapes-folder"_s);
    row("a file name with a backslash", u"/documents/0/file/name"_s, u"a\\b.pdf"_s, u"escapes-folder"_s);
    row("an id used twice", u"/documents/1/id"_s, u"01936a2e-5b1c-7c44-9a51-000000000d01"_s);
    row("a slug with capitals", u"/slug"_s, u"Speelplekken"_s);
    row("a title of two lines", u"/title"_s, u"a\nb"_s);
    row("a delay without a reason", u"/planning/milestones/0/delays/0"_s,
        QJsonObject{{u"from"_s, u"2026"_s}});
    row("a fraction", u"/reaction/answerWeeks"_s, 1.5);
    row("half a character", u"/summary"_s, QString(QChar(0xd800)), u"surrogate"_s);
    row("an endless title", u"/title"_s, QString(30000, u'x'));
    row("a heading of level 1", u"/about/what/0"_s, QJsonObject{{u"kind"_s, u"heading"_s}, {u"level"_s, 1}});
}

void DossierJsonTest::whatIsWrongIsPointedAt()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, detail);
    const QJsonObject json = QJsonDocument::fromJson(example()).object();
    const auto read = dossierFromJson(replaced(json, path.mid(1).split(u'/'), value).toObject());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QCOMPARE(read.error().detail, detail);
    if (path != u"/reaction/answerWeeks"_s)
        QVERIFY2(read.error().subject.startsWith(path) || path.startsWith(read.error().subject),
                 qPrintable(read.error().subject));
}

void DossierJsonTest::everyMemberStandsInTheSchema()
{
    QStringList described, inSchema;
    namesOf(dossierShape(), {}, described);
    const QJsonObject root = QJsonDocument::fromJson(resource(u"schema/dossier-1.json"_s)).object();
    schemaNamesOf(root, root, {}, inSchema);
    described.sort();
    inSchema.sort();
    QCOMPARE(described, inSchema);
}

void DossierJsonTest::randomDossiersComeBackEqual()
{
    QVERIFY(rc::check("to JSON and back", [] {
        const Dossier dossier = *test::anyDossier();
        const auto again = readDossier(canonicalBytes(dossier));
        RC_ASSERT(again.has_value());
        RC_ASSERT(canonicalBytes(*again) == canonicalBytes(dossier));
    }));
}

QTEST_GUILESS_MAIN(DossierJsonTest)
#include "tst_dossierjson.moc"
