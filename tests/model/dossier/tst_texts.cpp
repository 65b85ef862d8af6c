// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossierjson.h"
#include "model/dossier/texts.h"
#include "tests/support/fixtures.h"

#include <QTest>

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
    QTEST(found[0].part, "part");
    QTEST(found[0].field, "field");
    QTEST(found[0].path, "path");
    QTEST(found[0].kind, "kind");
    QTEST(found[0].isPublic, "isPublic");
    QVERIFY(found[0].member && !found[0].inTrash);
}

void TestTexts::onlyTheTrashIsInTheTrash()
{
    int inTrash = 0;
    eachText(fullDossier(), [&inTrash](const TextInDossier &text) {
        QCOMPARE(text.inTrash, text.part == fixtureId(u"b3"_s));
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
    QCOMPARE(found[0].part, id);
    QCOMPARE(found[0].path, u"more/note"_s);
    QVERIFY(found[0].inTrash && !found[0].isPublic && !found[0].member);
    QCOMPARE(textsWith(json, u"Buurtfeest"_s)[0].kind, TextKind::Title);
    QCOMPARE(textsWith(json, id)[0].kind, TextKind::Id);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
