// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/shape.h"
#include "model/dossier/described/visitors.h"
#include "resources/resource.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

using Visit = std::function<void(const QString &path, const Shape &shape)>;

void eachMember(const Shape &shape, const QString &path, const Visit &visit)
{
    for (const Shape::Member &member : shape.members) {
        const QString here = path.isEmpty() ? member.name : path + u'/' + member.name;
        visit(here, member.shape);
        eachMember(member.shape, here, visit);
    }
}

/// The lists of parts that stand in what is no record of the dossier: in a part, or in what merges as one.
QStringList listsInsideOthers(const Shape &shape, const QString &path = {}, bool inside = false)
{
    QStringList lists;
    for (const Shape::Member &member : shape.members) {
        const QString here = path.isEmpty() ? member.name : path + u'/' + member.name;
        if (inside && member.shape.kind == ShapeKind::Parts)
            lists.append(here);
        lists += listsInsideOthers(member.shape, here, inside || member.shape.kind != ShapeKind::Record);
    }
    return lists;
}

const Shape *shapeAt(const QString &path)
{
    const Shape *shape = &dossierShape();
    for (const QString &name : path.split(u'/'))
        shape = shape ? memberShape(*shape, name) : nullptr;
    return shape;
}

/// What the schema says at a path, lists passed through: "day", "edtf", "enum", else its type.
QString schemaWordAt(const QJsonObject &root, const QString &path)
{
    const auto resolved = [&root](const QJsonValue &node) {
        const QString name = node[u"$ref"_s].toString().section(u'/', -1);
        return name.isEmpty() ? node : root[u"definitions"_s][name];
    };
    QJsonValue node = root;
    QString word;
    for (const QString &name : path.split(u'/')) {
        node = resolved(node);
        if (node[u"items"_s].isObject())
            node = resolved(node[u"items"_s]);
        node = node[u"properties"_s][name];
        word = node[u"$ref"_s].toString().section(u'/', -1);
    }
    if (word.isEmpty())
        word = node[u"enum"_s].isArray() ? u"enum"_s : node[u"type"_s].toString();
    return word;
}

bool agree(const QString &word, const Shape &shape)
{
    static const QHash<QString, TextKind> texts{{u"day"_s, TextKind::Day},
                                                {u"edtf"_s, TextKind::Date},
                                                {u"clock"_s, TextKind::TimeOfDay},
                                                {u"uuid"_s, TextKind::Id},
                                                {u"slug"_s, TextKind::Id}};
    if (word == u"enum"_s)
        return shape.text == TextKind::Code || shape.text == TextKind::Term;
    if (word == u"number"_s || word == u"boolean"_s)
        return shape.text == TextKind::None;
    if (word == u"richText"_s)
        return shape.kind == ShapeKind::Rich;
    if (word == u"string"_s)
        return shape.text != TextKind::None && !texts.values().contains(shape.text);
    return !texts.contains(word) || shape.text == texts[word];
}

/// Parts as somebody may describe them later: the first has no title, the others one that is internal.
struct Permit : Part {
    QString remark;
};
template <typename V> void describe(V &v, Permit &p)
{
    describePart(v, p);
    v.plain("remark", p.remark);
}
struct Stall : Part {
    QString remark, working;
};
template <typename V> void describe(V &v, Stall &s)
{
    describePart(v, s);
    v.plain("remark", s.remark, is::Public), v.plain("working", s.working, is::Title);
}
struct Feast : Stall {
    QString title;
};
template <typename V> void describe(V &v, Feast &f)
{
    describe(v, static_cast<Stall &>(f));
    v.plain("title", f.title, is::Title | is::Public);
}

} // namespace

/// What describe.h says of a member is told to every visitor, and agrees with the schema.
class TestDescribe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodySaidAnythingAboutIsInternal();
    void theKindOfEveryTextIsThatOfTheSchema();
    void aReferenceNamesAListOfParts();
    void everySlugIsMadeOfAPublicTitle();
    void aSlugIsMadeOfNothingElse();
    void noPartHoldsPartsOfItsOwn();
    void onlyTheContactAndNothingInternalIsPublic();
    void everyContainerOnTheSiteBelongsToOneList();
};

void TestDescribe::whatNobodySaidAnythingAboutIsInternal()
{
    QVERIFY(!Facts().isPublic && !(is::Title | is::History).isPublic);
    QVERIFY(holdsWords(Facts().text));
    QVERIFY((is::Public | is::Day).isPublic && (is::Day | is::Public).text == TextKind::Day);
}

void TestDescribe::theKindOfEveryTextIsThatOfTheSchema()
{
    const QJsonObject root = QJsonDocument::fromJson(resource(u"schema/dossier-1.json"_s)).object();
    int texts = 0;
    eachMember(dossierShape(), {}, [&](const QString &path, const Shape &shape) {
        const QString word = schemaWordAt(root, path);
        QVERIFY2(!word.isEmpty() && agree(word, shape), qPrintable(path + u": "_s + word));
        texts += shape.text == TextKind::None ? 0 : 1;
    });
    QVERIFY(texts > 100);
}

void TestDescribe::aReferenceNamesAListOfParts()
{
    int references = 0;
    eachMember(dossierShape(), {}, [&](const QString &path, const Shape &shape) {
        QCOMPARE(shape.text == TextKind::Reference, !shape.idIn.isEmpty());
        if (shape.idIn.isEmpty())
            return;
        ++references;
        const Shape *list = shapeAt(shape.idIn);
        QVERIFY2(list && list->kind == ShapeKind::Parts, qPrintable(path));
    });
    QCOMPARE(references, 5);
}

void TestDescribe::everySlugIsMadeOfAPublicTitle()
{
    QStringList lists;
    eachMember(dossierShape(), {}, [&](const QString &path, const Shape &shape) {
        if (shape.kind != ShapeKind::Parts)
            return;
        lists.append(path);
        QCOMPARE(shape.slugged, memberShape(shape, u"slug"_s) != nullptr);
        const Shape *title = memberShape(shape, shape.titleMember);
        QCOMPARE(shape.slugged, title != nullptr);
        QVERIFY2(!title || (title->isPublic && title->text == TextKind::Title), qPrintable(path));
    });
    QCOMPARE(lists.size(), 16);
    QCOMPARE(shapeAt(u"questions"_s)->titleMember, u"question"_s);
    QCOMPARE(shapeAt(u"changes"_s)->titleMember, QString());
}

void TestDescribe::aSlugIsMadeOfNothingElse()
{
    QCOMPARE(TitleOfPart(Permit()).publicMember(), QString());
    QCOMPARE(TitleOfPart(Stall()).publicMember(), QString());
    QCOMPARE(TitleOfPart(Feast()).publicMember(), u"title"_s);
    Feast feast;
    feast.remark = u"geheim"_s;
    feast.working = u"Werktitel"_s;
    QCOMPARE(TitleOfPart(feast).text(), u"Werktitel"_s);
    const QJsonObject part{{u"id"_s, u"0192f000-0000-7000-8000-0000000000aa"_s},
                           {QString(), u"geheim"_s},
                           {u"title"_s, u"Markt"_s}};
    QCOMPARE(slugForPart({.kind = ShapeKind::Parts, .titleMember = u"title"_s}, part), u"markt-000000aa"_s);
    QCOMPARE(slugForPart({.kind = ShapeKind::Parts}, part), u"000000aa"_s);
}

/// A conflict, an undo step and a link name a part by its id and know one list it may stand in: merging,
/// trash, files and names would pass over parts in a part without a word.
void TestDescribe::noPartHoldsPartsOfItsOwn()
{
    QCOMPARE(listsInsideOthers(dossierShape()), QStringList());
    const Shape parts{.kind = ShapeKind::Parts};
    const Shape part{.kind = ShapeKind::Parts, .members = {{u"inner"_s, parts}}};
    const Shape whole{.kind = ShapeKind::Whole, .members = {{u"inner"_s, parts}}};
    const Shape record{.kind = ShapeKind::Record, .members = {{u"list"_s, part}, {u"whole"_s, whole}}};
    QCOMPARE(listsInsideOthers({.members = {{u"record"_s, record}}}),
             (QStringList{u"record/list/inner"_s, u"record/whole/inner"_s}));
}

void TestDescribe::onlyTheContactAndNothingInternalIsPublic()
{
    QStringList internal;
    eachMember(dossierShape(), {}, [&](const QString &path, const Shape &shape) {
        if (!shape.isPublic && !path.startsWith(u"internal/"_s) && !path.endsWith(u"/deleted"_s))
            internal.append(path);
    });
    QCOMPARE(internal,
             (QStringList{u"deleted"_s, u"roles/owner"_s, u"roles/publicist"_s, u"roles/editor"_s,
                          u"documents/embargoUntil"_s, u"sections/files/embargoUntil"_s, u"internal"_s}));
}

void TestDescribe::everyContainerOnTheSiteBelongsToOneList()
{
    QStringList containers;
    eachMember(dossierShape(), {}, [&](const QString &, const Shape &shape) {
        if (shape.kind == ShapeKind::Parts)
            containers += shape.onSite;
    });
    QCOMPARE(containers.size(), 9);
    QCOMPARE(containers.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestDescribe)
#include "tst_describe.moc"
