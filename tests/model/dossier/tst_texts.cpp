// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/texts.h"
#include "tests/support/fixtures.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// The texts that hold these words.
QList<TextInDossier> textsWith(const QJsonObject &dossier, const QString &words)
{
    QList<TextInDossier> found;
    eachText(dossier, [&](const TextInDossier &text) {
        if (text.text.contains(words))
            found.append(text);
    });
    return found;
}

} // namespace

/// Every text of a dossier, where it stands and what it is.
class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextKnowsItsPlaceAndKind_data();
    void aTextKnowsItsPlaceAndKind();
    void onlyTheTrashIsInTheTrash();
    void unknownMembersAreTakenForWhatTheyLookLike();
    void unknownMembersAreWhatTheirNamesSayElsewhere_data();
    void unknownMembersAreWhatTheirNamesSayElsewhere();
};

void TestTexts::aTextKnowsItsPlaceAndKind_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("path");
    QTest::addColumn<TextKind>("kind");
    QTest::addColumn<bool>("isPublic");
    const auto row = [](const char *name, const QString &words, const QString &part, const QString &field,
                        const QString &path, TextKind kind, bool isPublic = true) {
        QTest::newRow(name) << words << (part.isEmpty() ? part : fixtureId(part)) << field << path << kind
                            << isPublic;
    };
    row("the title", u"Nieuwe brug over"_s, {}, u"title"_s, u"title"_s, TextKind::Title);
    row("rich text", u"Bewoners, de school en"_s, {}, u"about/who"_s, u"about/who"_s, TextKind::Prose);
    row("in a person", u"Team Bruggen"_s, {}, u"roles/contact"_s, u"roles/contact/name"_s, TextKind::Name);
    row("an internal person", u"A. Voorbeeld"_s, {}, u"roles/owner"_s, u"roles/owner/name"_s, TextKind::Name,
        false);
    row("by wijk", u"rijden om"_s, {}, u"wijken/affected"_s, u"wijken/affected/consequence"_s,
        TextKind::Prose);
    row("in a list that is one field", u"zaal was niet"_s, u"b1"_s, u"delays"_s, u"delays/reason"_s,
        TextKind::Prose);
    row("a list of texts", u"Nog een avond"_s, u"e01"_s, u"agreements"_s, u"agreements"_s, TextKind::Prose);
    row("a word of ours", u"impression"_s, u"f02"_s, u"kind"_s, u"kind"_s, TextKind::Code);
    row("a file's name", u"verslag.pdf"_s, u"e01"_s, u"file"_s, u"file/name"_s, TextKind::Line);
    row("an internal text", u"niet delen"_s, {}, u"internal/notes"_s, u"internal/notes"_s, TextKind::Prose,
        false);
    row("a task", u"Zaal huren"_s, u"da"_s, u"text"_s, u"text"_s, TextKind::Prose, false);
}

void TestTexts::aTextKnowsItsPlaceAndKind()
{
    QFETCH(QString, words);
    const QList<TextInDossier> found = textsWith(dossierToJson(fullDossier()), words);
    QCOMPARE(found.size(), 1);
    QTEST(found[0].place.part, "part");
    QTEST(found[0].place.field, "field");
    QTEST(found[0].path, "path");
    QTEST(found[0].kind, "kind");
    QTEST(found[0].isPublic, "isPublic");
    QVERIFY(found[0].member && !found[0].inTrash);
}

void TestTexts::onlyTheTrashIsInTheTrash()
{
    int inTrash = 0;
    eachText(fullDossier(), [&inTrash](const TextInDossier &text) {
        QCOMPARE(text.inTrash, text.place.part == fixtureId(u"b3"_s));
        inTrash += text.inTrash ? 1 : 0;
    });
    QVERIFY(inTrash > 3);
}

void TestTexts::unknownMembersAreTakenForWhatTheyLookLike()
{
    QJsonObject json = dossierToJson(fullDossier());
    const QString id = fixtureId(u"fff"_s);
    json[u"x-later"] = QJsonArray{QJsonObject{{u"id"_s, id},
                                              {u"title"_s, u"Buurtfeest"_s},
                                              {u"deleted"_s, u"2026-11-20"_s},
                                              {u"more"_s, QJsonObject{{u"note"_s, u"Met slingers"_s}}}}};
    const QList<TextInDossier> found = textsWith(json, u"Met slingers"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].place.part, id);
    QCOMPARE(found[0].path, u"more/note"_s);
    QVERIFY(found[0].inTrash && !found[0].isPublic && !found[0].member);
    QCOMPARE(textsWith(json, u"Buurtfeest"_s)[0].kind, TextKind::Title);
    QCOMPARE(textsWith(json, id)[0].kind, TextKind::Id);
}

void TestTexts::unknownMembersAreWhatTheirNamesSayElsewhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextKind>("kind");
    const auto row = [](const QString &name, const QString &text, TextKind kind) {
        QTest::newRow(qPrintable(name + u' ' + text)) << name << text << kind;
    };
    row(u"slug"_s, u"kap-eik-000000aa"_s, TextKind::Id);
    row(u"id"_s, u"kap"_s, TextKind::Id);
    row(u"state"_s, u"granted"_s, TextKind::Code);
    row(u"kind"_s, u"felling"_s, TextKind::Code);
    row(u"visibility"_s, u"internal"_s, TextKind::Code);
    row(u"mediaType"_s, u"application/pdf"_s, TextKind::Code);
    row(u"sha256"_s, u"00ff"_s, TextKind::Code);
    row(u"level"_s, u"adviseren"_s, TextKind::Code);
    row(u"channel"_s, u"mail"_s, TextKind::Code);
    row(u"profile"_s, u"large"_s, TextKind::Code);
    row(u"title"_s, u"Kap van een eik"_s, TextKind::Title);
    row(u"question"_s, u"Mag dat?"_s, TextKind::Title);
    row(u"note"_s, u"Nieuwe aanplant"_s, TextKind::Prose);
    row(u"name"_s, u"kap.pdf"_s, TextKind::Prose);
    row(u"until"_s, u"de brug"_s, TextKind::Prose);
    row(u"until"_s, u"2027-03-14"_s, TextKind::Date);
    row(u"image"_s, u"een eik"_s, TextKind::Prose);
    row(u"image"_s, fixtureId(u"f01"_s), TextKind::Id);
}

void TestTexts::unknownMembersAreWhatTheirNamesSayElsewhere()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    const QJsonObject permit{{u"later"_s, u"a word before"_s}, {u"file"_s, QJsonObject{{name, text}}}};
    QList<TextInDossier> found;
    eachText(QJsonObject{{u"permits"_s, QJsonArray{permit}}},
             [&found](const TextInDossier &one) { found.append(one); });
    const auto one = std::ranges::find_if(found, [&](const TextInDossier &it) { return it.text == text; });
    QVERIFY(one != found.end());
    QTEST(one->kind, "kind");
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
