// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/pointer.h"
#include "model/dossier/described/publicview.h"
#include "model/publication/notes/sitequestions.h"
#include "model/sjabloon/structurehash.h"
#include "resources/samples/samples.h"
#include "tests/app/publishpagewords.h"
#include "tests/support/sjablonen.h"
#include "views/words/sitequestionwords.h"

#include <QTest>

#include <algorithm>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

using Break = std::function<void(CommandRunner &, const QString &)>;

/// What of these findings is of this weight, as sentences.
QStringList sentencesOf(const QJsonObject &answer, const QString &weight)
{
    QStringList sentences;
    for (const QJsonValue &finding : answer[u"findings"_s].toArray()) {
        if (finding[u"weight"_s].toString() == weight)
            sentences.append(finding[u"sentence"_s].toString());
    }
    return sentences;
}

QStringList heldBackIn(const QJsonObject &answer)
{
    return sentencesOf(answer, u"never"_s) + sentencesOf(answer, u"unless"_s);
}

/// What holds it back.
QStringList kindsIn(const QJsonObject &answer)
{
    QStringList kinds;
    for (const QJsonValue &finding : answer[u"findings"_s].toArray()) {
        if (finding[u"weight"_s].toString() != u"beware"_s)
            kinds.append(finding[u"kind"_s].toString());
    }
    return kinds;
}

Result<std::unique_ptr<Store>> storeOf(const CommandRunner &desk)
{
    return Store::open(desk.workspace());
}

/// Residents see the dossier as it is now, as far as this desk knows.
void isPublished(const CommandRunner &desk, const QString &id)
{
    const auto store = storeOf(desk);
    QVERIFY(store);
    QVERIFY((*store)->change(DossierId{id}, [](LocalDossier &changed) -> Result<void> {
        changed.base = Revision{.number = 1, .hash = u"abc"_s, .dossier = changed.work};
        SiteNotes notes = SiteNotes::from(changed);
        notes.record = PublicRecord{.number = 1,
                                    .intent = IntentKind::Publish,
                                    .revision = 1,
                                    .hash = u"abc"_s,
                                    .at = QDateTime::currentDateTimeUtc(),
                                    .date = QDate::currentDate()};
        notes.keepIn(changed);
        return {};
    }));
}

/// A photo that an older version let in as it was, and that nobody can look into.
void keepBrokenPhoto(const CommandRunner &desk, const QString &id)
{
    const auto photo = FileStore(desk.workspace()).takeBytes(smallJpeg().left(300), u"plein.jpg"_s);
    QVERIFY(photo);
    QVERIFY((*storeOf(desk))->edit(DossierId{id}, [&](const Dossier &work) -> Result<Dossier> {
        const IdMaker ids(systemClock(), systemRandom());
        Dossier dossier = withFile(work, FilePart::Photos, *photo, u"Plein"_s, false, ids).dossier;
        dossier.images.last().alt = u"Een plein"_s;
        return dossier;
    }));
}

/// Where the first file of a list lies on this desk.
QString firstFileIn(CommandRunner &desk, const QString &id, const QString &list)
{
    const QJsonObject shown = desk.must({u"show"_s, id}).object();
    return FileStore(desk.workspace()).path(shown[list][0][u"file"_s][u"sha256"_s].toString());
}

void loseAByte(const QString &path)
{
    QFile stored(path);
    QVERIFY(stored.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(stored.open(QIODevice::ReadWrite));
    QVERIFY(stored.resize(stored.size() - 1));
}

Break set(const char *pointer, const char *json)
{
    return [=](CommandRunner &desk, const QString &id) {
        desk.must({u"set"_s, id, QString::fromUtf8(pointer), QString::fromUtf8(json)});
    };
}

/// One way in which a dossier is not fit to be published, and what is found then.
struct Lack {
    QByteArray name;
    Break how;
    QStringList kinds; ///< words
};

} // namespace

Q_DECLARE_METATYPE(Lack)

/// publish asks the gate: exit 3 and every lack, as the window says it, or the decision stands.
class TestPublishCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIncompleteDossierIsHeldBackWithTheListOfTheWindow_data();
    void anIncompleteDossierIsHeldBackWithTheListOfTheWindow();
    void theTableNamesAllThatHoldsBack();
    void openQuestionsAreToldBeforeTheyAreAnswered();
    void whatWasReadAndStillStandsThereIsToldToo();
    void statusSaysWhatThePageWouldBecome();
    void whyAnEarlierDecisionDidNotStandIsNotToldOfThisOne();
    void whatOnlyNeedsCareIsToldAndRecorded();
    void aReasonIsKeptInTheDecision();
    void aReasonDoesNotOverruleWhatIsRequired();
    void anEmptyReasonIsWrongUse();
    void aPersonReadsEveryLackOnItsLine();
    void takingAwayIsRecordedWhateverElseLacks();
    void theSamplesMayBePublished();

private:
    static QList<Lack> lacksOfTheWhole();
    static QList<Lack> lacksOfAPart();
    static QString complete(CommandRunner &desk)
    {
        const QString id
            = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s, u"--profile"_s, u"fysiek"_s}).line();
        desk.complete(id);
        return id;
    }
    static QString intentOf(CommandRunner &desk, const QString &id)
    {
        return desk.must({u"status"_s, id, u"--json"_s}).object()[u"intent"_s].toString();
    }
    static QString addPhoto(CommandRunner &desk, const QString &id)
    {
        desk.must({u"add-file"_s, id, u"photos"_s, desk.write(u"plein.jpg"_s, smallJpeg())});
        return desk.must({u"show"_s, id}).object()[u"images"_s][0][u"id"_s].toString();
    }
};

/// What the dossier as a whole lacks.
QList<Lack> TestPublishCommand::lacksOfTheWhole()
{
    const auto store = [](const std::function<void(LocalDossier &)> &how) -> Break {
        return [how](CommandRunner &desk, const QString &id) {
            QVERIFY((*storeOf(desk))->change(DossierId{id}, [&how](LocalDossier &local) -> Result<void> {
                how(local);
                return {};
            }));
        };
    };
    return {
        {"for colleagues alone",
         set("/sjabloon", R"({"key":"communicatieplan","version":1})"),
         {u"internal-sjabloon"_s}},
        {"a sjabloon that is not known here",
         set("/sjabloon", R"({"key":"elders","version":1})"),
         {u"unknown-sjabloon"_s}},
        {"in the trash", set("/deleted", R"("2026-11-20")"), {u"deleted"_s}},
        {"of a newer program",
         store([](LocalDossier &local) { local.work.schema = currentSchema + 1; }),
         {u"newer"_s}},
        {"a choice nobody made",
         store([](LocalDossier &local) {
             local.conflicts.append({.conflict = {.place = {{}, u"summary"_s}}});
         }),
         {u"conflict"_s}},
        {"no summary", set("/summary", "null"), {u"empty"_s}},
        {"no status", set("/status", "null"), {u"empty"_s}},
        {"no owner", set("/roles/owner", "null"), {u"owner"_s}},
        {"no way to react", set("/reaction", R"({"open":false})"), {u"reaction-reason"_s}},
        {"reacting without an address", set("/reaction/address", "null"), {u"reaction-address"_s}},
        {"no procedure and no level",
         [](CommandRunner &desk, const QString &id) {
             desk.must({u"set"_s, id, u"/planning/procedure/0"_s, u"null"_s});
             desk.must({u"set"_s, id, u"/participation"_s, u"null"_s});
         },
         {u"empty"_s, u"empty"_s}},
        {"half a date, and nothing else that residents do not see",
         [](CommandRunner &desk, const QString &id) {
             isPublished(desk, id);
             QVERIFY((*storeOf(desk))->setDraft(DossierId{id}, {{}, u"status/date"_s}, u"14 m"_s));
         },
         {u"draft"_s}},
        {"over before its first day", set("/validity/end", R"("2026-01-05")"), {u"ends-too-early"_s}},
    };
}

/// What one of its parts lacks.
QList<Lack> TestPublishCommand::lacksOfAPart()
{
    return {
        {"later without a reason",
         [](CommandRunner &desk, const QString &id) {
             isPublished(desk, id);
             desk.must({u"set"_s, id, u"/planning/milestones/0/date"_s, u"\"2038\""_s});
         },
         {u"moved"_s}},
        {"half a date",
         [](CommandRunner &desk, const QString &id) {
             const QJsonObject shown = desk.must({u"show"_s, id}).object();
             const QString part = shown[u"planning"_s][u"milestones"_s][0][u"id"_s].toString();
             QVERIFY((*storeOf(desk))->setDraft(DossierId{id}, {part, u"date"_s}, u"14 m"_s));
         },
         {u"draft"_s}},
        {"news without a title", set("/news/-", R"({"lead":"Er komt iets."})"), {u"title"_s}},
        {"news that is over before its first day",
         set("/news/-", R"({"title":"Bouw","date":"2026-11-20","until":"2026-11-10"})"),
         {u"ends-too-early"_s}},
        {"a film without its link", set("/films/-", R"({"title":"Rondleiding"})"), {u"address"_s}},
        {"a photo without a description",
         [](CommandRunner &desk, const QString &id) { (void)addPhoto(desk, id); },
         {u"alt"_s}},
        {"a photo whose bytes are gone",
         [](CommandRunner &desk, const QString &id) {
             (void)addPhoto(desk, id);
             desk.must({u"set"_s, id, u"/images/0/alt"_s, u"\"Een plein\""_s});
             QVERIFY(QFile::remove(firstFileIn(desk, id, u"images"_s)));
         },
         {u"file-absent"_s}},
        {"a photo nobody could clean",
         [](CommandRunner &desk, const QString &id) { keepBrokenPhoto(desk, id); },
         {u"uncleaned"_s}},
        {"a paper that lost a byte",
         [](CommandRunner &desk, const QString &id) {
             desk.must({u"add-file"_s, id, u"documents"_s, desk.write(u"nota.pdf"_s, pdfWith("kastanje"))});
             loseAByte(firstFileIn(desk, id, u"documents"_s));
         },
         {u"file-damaged"_s}},
    };
}

void TestPublishCommand::anIncompleteDossierIsHeldBackWithTheListOfTheWindow_data()
{
    QTest::addColumn<Lack>("lack");
    for (const Lack &lack : lacksOfTheWhole() + lacksOfAPart())
        QTest::newRow(lack.name.constData()) << lack;
}

void TestPublishCommand::anIncompleteDossierIsHeldBackWithTheListOfTheWindow()
{
    QFETCH(const Lack, lack);
    CommandRunner desk;
    const QString id = complete(desk);
    lack.how(desk, id);
    const Answer held = desk.run({u"publish"_s, id, u"--json"_s});
    QCOMPARE(held.code, 3);
    QCOMPARE(held.err, QString());
    QCOMPARE(kindsIn(held.object()), lack.kinds);
    const PublishPageWords page = publishPageWords(desk, id);
    QCOMPARE(heldBackIn(held.object()), page.heldBack);
    QCOMPARE(sentencesOf(held.object(), u"beware"_s), page.beware);
    QCOMPARE(intentOf(desk, id), QString());
    const Answer read = desk.run({u"publish"_s, id});
    QCOMPARE(read.code, 3);
    QVERIFY(read.err.startsWith(u"Er is niets gepubliceerd. Bij Bomen moet eerst nog dit:\n"_s));
    for (const QString &sentence : heldBackIn(held.object()))
        QVERIFY2(read.err.contains(u"\n  "_s + sentence + u'\n'), qPrintable(read.err));
}

void TestPublishCommand::theTableNamesAllThatHoldsBack()
{
    QStringList missing;
    const QList<Lack> all = lacksOfTheWhole() + lacksOfAPart();
    for (const FindingKind *kind : findingKinds()) {
        const bool has = std::any_of(all.begin(), all.end(),
                                     [kind](const Lack &lack) { return lack.kinds.contains(kind->word()); });
        if (kind->weight != Weight::Beware && !has)
            missing.append(kind->word());
    }
    QCOMPARE(missing, QStringList());
}

void TestPublishCommand::whatOnlyNeedsCareIsToldAndRecorded()
{
    CommandRunner desk;
    const QString id = complete(desk);
    desk.must({u"set"_s, id, u"/questions/-"_s, uR"({"question":"Komen er bomen?"})"_s});
    const Answer told = desk.must({u"publish"_s, id});
    QVERIFY(told.out.contains(u"Bomen wordt bij de volgende sync gepubliceerd."_s));
    QCOMPARE(told.err, u"Let op:\n  Veelgestelde vragen: schrijf het antwoord bij „Komen er bomen?”.\n"_s);
    QCOMPARE(intentOf(desk, id), u"publish"_s);
    QCOMPARE(sentencesOf(desk.must({u"publish"_s, id, u"--json"_s}).object(), u"beware"_s),
             publishPageWords(desk, id).beware);
}

void TestPublishCommand::openQuestionsAreToldBeforeTheyAreAnswered()
{
    CommandRunner desk;
    const QString id = complete(desk);
    isPublished(desk, id);
    QVERIFY((*storeOf(desk))->change(DossierId{id}, [](LocalDossier &changed) -> Result<void> {
        SiteNotes notes = SiteNotes::from(changed);
        notes.asked.insert(u"a"_s, {.kind = SyncEventKind::AskHiddenOnSite, .what = u"Inloopavond"_s});
        notes.asked.insert(u"b"_s, {.kind = SyncEventKind::AskReturned, .what = u"De datum klopt niet"_s});
        notes.keepIn(changed);
        return {};
    }));
    const Answer held = desk.run({u"publish"_s, id});
    QCOMPARE(held.code, 3);
    QCOMPARE(held.out, QString());
    const QString hidden = siteQuestionInWords(
        {.kind = SyncEventKind::AskHiddenOnSite, .what = u"Inloopavond"_s}, Language::Dutch);
    QCOMPARE(held.err,
             u"Er is niets gepubliceerd. Bij Bomen staat op de site nu iets anders:\n  "_s + hidden
                 + u"\nWilt u daar overheen schrijven? Publiceer dan met --over-site.\n"
                   "Let op:\n  Uw verzoek is teruggegeven: De datum klopt niet.\n"_s);
    QCOMPARE(intentOf(desk, id), QString());
    QCOMPARE(desk.run({u"publish"_s, id, u"--json"_s}).object()[u"asked"_s].toArray().size(), 2);
    const Answer told = desk.must({u"publish"_s, id, u"--over-site"_s});
    QCOMPARE(told.err,
             u"Let op:\n  "_s + hidden + u"\n  Uw verzoek is teruggegeven: De datum klopt niet.\n"_s);
    QCOMPARE(intentOf(desk, id), u"publish"_s);
    const QJsonObject answer = desk.must({u"publish"_s, id, u"--over-site"_s, u"--json"_s}).object();
    QCOMPARE(answer[u"asked"_s].toArray(),
             (QJsonArray{u"asked:hidden-on-site:Inloopavond"_s, u"asked:returned:De datum klopt niet"_s}));
}

/// As the window says it above its button.
void TestPublishCommand::whatWasReadAndStillStandsThereIsToldToo()
{
    CommandRunner desk;
    const QString id = complete(desk);
    isPublished(desk, id);
    QVERIFY((*storeOf(desk))->change(DossierId{id}, [](LocalDossier &changed) -> Result<void> {
        SiteNotes notes = SiteNotes::from(changed);
        notes.seen.insert(u"/wijk/brug/nieuws"_s + stateMark, u"private"_s);
        notes.keepIn(changed);
        return {};
    }));
    const Answer held = desk.run({u"publish"_s, id});
    QCOMPARE(held.code, 3);
    QCOMPARE(held.err,
             u"Er is niets gepubliceerd. Bij Bomen staat op de site nu iets anders:\n"
             "  Op de site staat nu iets anders dan in dit dossier. Dat verdwijnt met deze publicatie.\n"
             "Wilt u daar overheen schrijven? Publiceer dan met --over-site.\n"_s);
    QCOMPARE(intentOf(desk, id), QString());
    desk.must({u"publish"_s, id, u"--over-site"_s});
    QCOMPARE(intentOf(desk, id), u"publish"_s);
}

void TestPublishCommand::statusSaysWhatThePageWouldBecome()
{
    CommandRunner desk;
    const QString id = complete(desk);
    isPublished(desk, id);
    const auto made = [&](const QString &structure) {
        QVERIFY((*storeOf(desk))->change(DossierId{id}, [&](LocalDossier &changed) -> Result<void> {
            SiteNotes notes = SiteNotes::from(changed);
            notes.record->structure = structure;
            notes.keepIn(changed);
            return {};
        }));
    };
    const QString said = u"de pagina verandert door het sjabloon; publiceer opnieuw"_s;
    made(structureHash(test::sjabloon()));
    QVERIFY(!desk.must({u"status"_s, id}).out.contains(said));
    made(u"anders"_s);
    QVERIFY2(desk.must({u"status"_s, id}).out.contains(said), qPrintable(desk.must({u"status"_s, id}).out));
    QJsonObject status = desk.must({u"status"_s, id, u"--json"_s}).object();
    QVERIFY(status[u"otherPage"_s].toBool() && status[u"changes"_s].toInt() == 0);
    desk.must({u"set"_s, id, u"/summary"_s, u"\"Er komen bomen.\""_s});
    QVERIFY(desk.must({u"status"_s, id}).out.contains(u"wijzigingen die nog niet op de site staan: 1"_s));
}

void TestPublishCommand::whyAnEarlierDecisionDidNotStandIsNotToldOfThisOne()
{
    CommandRunner desk;
    const QString id = complete(desk);
    QVERIFY((*storeOf(desk))->change(DossierId{id}, [](LocalDossier &changed) -> Result<void> {
        SiteNotes notes = SiteNotes::from(changed);
        notes.asked.insert(u"a"_s, {.kind = SyncEventKind::AskMayNotPublish});
        notes.asked.insert(u"b"_s, {.kind = SyncEventKind::AskPublicationChanged});
        notes.keepIn(changed);
        return {};
    }));
    QCOMPARE(desk.must({u"publish"_s, id}).err, QString());
    QCOMPARE(desk.must({u"publish"_s, id, u"--json"_s}).object()[u"asked"_s].toArray(), QJsonArray());
    QCOMPARE(intentOf(desk, id), u"publish"_s);
}

void TestPublishCommand::aReasonIsKeptInTheDecision()
{
    CommandRunner desk;
    const QString id = complete(desk);
    const QString photo = addPhoto(desk, id);
    const Answer held = desk.run({u"publish"_s, id});
    QCOMPARE(held.code, 3);
    QVERIFY2(held.err.contains(u"--even-though"_s), qPrintable(held.err));
    desk.must({u"publish"_s, id, u"--even-though"_s, u"De tekst komt morgen."_s});
    const auto there = (*storeOf(desk))->read(DossierId{id});
    QVERIFY(there && there->intent);
    const QList<Overruled> kept{{.kind = u"alt"_s, .part = photo, .reason = u"De tekst komt morgen."_s}};
    QCOMPARE(there->intent->overruled, kept);
}

void TestPublishCommand::aReasonDoesNotOverruleWhatIsRequired()
{
    CommandRunner desk;
    const QString id = complete(desk);
    desk.must({u"set"_s, id, u"/summary"_s, u"null"_s});
    const Answer held = desk.run({u"publish"_s, id, u"--even-though"_s, u"Haast."_s});
    QCOMPARE(held.code, 3);
    QVERIFY(!held.err.contains(u"--even-though"_s));
    QCOMPARE(intentOf(desk, id), QString());
}

void TestPublishCommand::anEmptyReasonIsWrongUse()
{
    CommandRunner desk;
    const QString id = complete(desk);
    QCOMPARE(desk.run({u"publish"_s, id, u"--even-though"_s, u" "_s}).code, 2);
    QCOMPARE(intentOf(desk, id), QString());
}

void TestPublishCommand::aPersonReadsEveryLackOnItsLine()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    desk.language = Language::English;
    const Answer held = desk.run({u"publish"_s, id});
    QCOMPARE(held.code, 3);
    QCOMPARE(held.out, QString());
    const QStringList lines = held.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines.first(), u"Nothing was published. At Bomen this comes first:"_s);
    QCOMPARE(lines.last(), u"  Who does what: fill in the name of the information owner."_s);
}

void TestPublishCommand::takingAwayIsRecordedWhateverElseLacks()
{
    CommandRunner desk;
    const QString id = complete(desk);
    desk.must({u"add-file"_s, id, u"documents"_s, desk.write(u"nota.pdf"_s, pdfWith("kastanje"))});
    (void)addPhoto(desk, id);
    isPublished(desk, id);
    desk.must({u"set"_s, id, u"/roles/owner"_s, u"null"_s});
    desk.must({u"set"_s, id, u"/documents/0/visibility"_s, u"\"internal\""_s});
    desk.must({u"publish"_s, id});
    QCOMPARE(intentOf(desk, id), u"publish"_s);
    desk.must({u"withdraw"_s, id, u"--reason"_s, u"Het gaat niet door."_s});
    QCOMPARE(intentOf(desk, id), u"withdraw"_s);
}

void TestPublishCommand::theSamplesMayBePublished()
{
    const QTemporaryDir folder;
    CommandRunner desk;
    for (const QString &name : sampleNames()) {
        const QString id = desk.must({u"import"_s, unpackSample(name, folder.path())}).line();
        const Answer said = desk.run({u"publish"_s, id});
        QVERIFY2(said.code == 0, qPrintable(said.err));
    }
}

QTEST_MAIN(TestPublishCommand)
#include "tst_publishcommand.moc"
