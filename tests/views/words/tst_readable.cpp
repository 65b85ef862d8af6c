// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/shape.h"
#include "model/shared/wijkacts.h"
#include "resources/resource.h"
#include "tests/support/sjablonen.h"
#include "views/words/eventwords.h"
#include "views/words/readable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

/// What the machine tells things apart by; nobody is shown a change of it.
const QSet<QString> silent{u"id"_s,   u"slug"_s, u"schema"_s,  u"sha256"_s,
                           u"size"_s, u"key"_s,  u"version"_s, u"mediaType"_s};

QSet<QString> namesIn(const Shape &shape)
{
    QSet<QString> names;
    for (const Shape::Member &member : shape.members) {
        const bool holds = member.shape.kind == ShapeKind::Record || member.shape.kind == ShapeKind::Parts;
        if (!holds && !silent.contains(member.name))
            names.insert(member.name);
        names.unite(namesIn(member.shape));
    }
    return names;
}

using Choice = QPair<QString, QString>; ///< a member, one of its values

/// Every value the schema offers to choose from, below the members of the dossier.
QList<Choice> choicesIn(const QJsonObject &schema, const QString &member = {})
{
    QList<Choice> choices;
    for (const QJsonValue &one : schema[u"enum"_s].toArray()) {
        if (!one.toString().isEmpty())
            choices.append({member, one.toString()});
    }
    choices
        += schema.contains(u"items"_s) ? choicesIn(schema[u"items"_s].toObject(), member) : QList<Choice>();
    const QJsonObject members = schema[u"properties"_s].toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        choices += choicesIn(it.value().toObject(), it.key());
    return choices;
}

SaidBy by(Language language, const WijkList &wijken = WijkList::carried())
{
    return {test::sjabloon(), wijken, language};
}

} // namespace

/// Values and members of a dossier are said in the words of a person, in both languages.
class TestReadable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberHasANameOfItsOwn();
    void everyChoiceOfTheSchemaIsSaidInWords();
    void whatTheSiteChangedIsCalledByItsName();
    void aWijkIsCalledAsTheListOfThisDeskDoes();
};

void TestReadable::everyMemberHasANameOfItsOwn()
{
    static const QSet<QString> sameInDutch{u"contact"_s, u"publicist"_s, u"wijk"_s, u"wijken"_s};
    const QSet<QString> names = namesIn(dossierShape());
    QVERIFY(names.size() > 50);
    for (const QString &name : names) {
        QVERIFY2(sameInDutch.contains(name) || memberName(name, Language::Dutch) != name, qPrintable(name));
        QVERIFY2(!memberName(name, Language::English).isEmpty(), qPrintable(name));
    }
}

void TestReadable::everyChoiceOfTheSchemaIsSaidInWords()
{
    const QList<Choice> choices
        = choicesIn(QJsonDocument::fromJson(resource(u"schema/dossier-1.json"_s)).object());
    QVERIFY(choices.size() > 40);
    for (const auto &[member, value] : choices) {
        const QString dutch = readable(by(Language::Dutch), member, value);
        const QString english = readable(by(Language::English), member, value);
        QVERIFY2(!dutch.isEmpty() && dutch != english, qPrintable(member + u'=' + value));
    }
}

void TestReadable::whatTheSiteChangedIsCalledByItsName()
{
    QCOMPARE(eventInWords(syncEventFrom(u"adopted:answer"_s), Language::Dutch),
             u"overgenomen van de site: antwoord"_s);
    QCOMPARE(eventInWords(syncEventFrom(u"asked:web-edit:/plannen/speelplekken#blocks"_s), Language::English),
             u"changed on the site, please choose: /plannen/speelplekken"_s);
}

void TestReadable::aWijkIsCalledAsTheListOfThisDeskDoes()
{
    const auto list
        = renamedWijk(WijkList::carried(), u"paddepoel"_s, u"Paddepoel en Tuinwijk"_s, QDate(2026, 11, 30));
    QVERIFY(list);
    QCOMPARE(readable(by(Language::Dutch), u"wijken/primary"_s, u"paddepoel"_s), u"Paddepoel"_s);
    QCOMPARE(readable(by(Language::Dutch, *list), u"wijken/primary"_s, u"paddepoel"_s),
             u"Paddepoel en Tuinwijk"_s);
    QCOMPARE(readable(by(Language::Dutch, *list), u"wijken"_s, QJsonArray{u"paddepoel"_s, u"selwerd"_s}),
             u"Paddepoel en Tuinwijk\nSelwerd"_s);
}

QTEST_GUILESS_MAIN(TestReadable)
#include "tst_readable.moc"
