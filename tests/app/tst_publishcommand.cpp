// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossierjson.h"
#include "model/dossier/pointer.h"
#include "model/dossier/publicview.h"
#include "model/publication/sitenotes.h"
#include "resources/samples/samples.h"
#include "tests/app/commandrunner.h"
#include "tests/support/fakesite.h"
#include "tests/support/sjablonen.h"
#include "views/dossiers/open/opendossier.h"
#include "views/window/publishing/publicchanges.h"

#include <QSignalSpy>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

using Break = std::function<void(CommandRunner &, const QString &)>;

QStringList sentencesIn(const QJsonObject &answer)
{
    QStringList sentences;
    for (const QJsonValue &finding : answer[u"findings"_s].toArray())
        sentences.append(finding[u"sentence"_s].toString());
    return sentences;
}

QStringList kindsIn(const QJsonObject &answer)
{
    QStringList kinds;
    for (const QJsonValue &finding : answer[u"findings"_s].toArray())
        kinds.append(finding[u"kind"_s].toString());
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

/// What *Publiceren...* says of the same dossier on the same desk.
QStringList sentencesInWindow(const CommandRunner &desk, const QString &id)
{
    FakeSite site;
    StoreThread store(desk.workspace());
    OpenDossier openDossier(store, site, test::sjablonen(), IdMaker(systemClock(), systemRandom()),
                            systemClock());
    QSignalSpy opened(&openDossier, &OpenDossier::opened);
    openDossier.open(DossierId{id});
    if (opened.isEmpty() && !opened.wait())
        return {u"did not open"_s};
    PublicationQuestion question = openDossier.publicationQuestion();
    question.files = FileCheck(FileStore(desk.workspace()));
    question.pictures = pictureNotes(**storeOf(desk), picturesOf(question.work)).value();
    QStringList sentences;
    for (const FindingSeen &one : PublicChanges::between(question, Language::Dutch).found)
        sentences.append(one.sentence);
    return sentences;
}

} // namespace

Q_DECLARE_METATYPE(Break)

/// publish asks the gate: exit 3 and every lack, as the window says it, or the decision stands.
class TestPublishCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIncompleteDossierIsHeldBackWithTheListOfTheWindow_data();
    void anIncompleteDossierIsHeldBackWithTheListOfTheWindow();
    void whatOnlyNeedsCareIsToldAndRecorded();
    void aReasonIsKeptInTheDecision();
    void aReasonDoesNotOverruleWhatIsRequired();
    void anEmptyReasonIsWrongUse();
    void aPersonReadsEveryLackOnItsLine();
    void takingAwayIsRecordedWhateverElseLacks();
    void theSamplesMayBePublished();

private:
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

void TestPublishCommand::anIncompleteDossierIsHeldBackWithTheListOfTheWindow_data()
{
    QTest::addColumn<Break>("how");
    QTest::addColumn<QStringList>("kinds");
    const auto set = [](const char *pointer, const char *json) -> Break {
        return [=](CommandRunner &desk, const QString &id) {
            desk.must({u"set"_s, id, QString::fromUtf8(pointer), QString::fromUtf8(json)});
        };
    };
    const auto row = [](const char *name, const Break &how, const QStringList &kinds) {
        QTest::newRow(name) << how << kinds;
    };
    row("for colleagues alone", set("/sjabloon", R"({"key":"communicatieplan","version":1})"),
        {u"internal-sjabloon"_s});
    row("a sjabloon that is not known here", set("/sjabloon", R"({"key":"elders","version":1})"),
        {u"unknown-sjabloon"_s});
    row("no summary", set("/summary", "null"), {u"empty"_s});
    row("no status", set("/status", "null"), {u"empty"_s});
    row("no owner", set("/roles/owner", "null"), {u"owner"_s});
    row("no way to react", set("/reaction", R"({"open":false})"), {u"reaction-reason"_s});
    row("reacting without an address", set("/reaction/address", "null"), {u"reaction-address"_s});
    row("no procedure and no level",
        [](CommandRunner &desk, const QString &id) {
            desk.must({u"set"_s, id, u"/planning/procedure/0"_s, u"null"_s});
            desk.must({u"set"_s, id, u"/participation"_s, u"null"_s});
        },
        {u"empty"_s, u"empty"_s});
    row("in the trash", set("/deleted", R"("2026-11-20")"), {u"deleted"_s});
    row("news without a title", set("/news/-", R"({"lead":"Er komt iets."})"), {u"title"_s});
    row("a photo without a description",
        [](CommandRunner &desk, const QString &id) { (void)addPhoto(desk, id); }, {u"alt"_s});
    row("a photo whose bytes are gone",
        [](CommandRunner &desk, const QString &id) {
            (void)addPhoto(desk, id);
            desk.must({u"set"_s, id, u"/images/0/alt"_s, u"\"Een plein\""_s});
            const QString sha256
                = desk.must({u"show"_s, id}).object()[u"images"_s][0][u"file"_s][u"sha256"_s].toString();
            QVERIFY(QFile::remove(FileStore(desk.workspace()).path(sha256)));
        },
        {u"file-absent"_s});
    row("a photo nobody could clean",
        [](CommandRunner &desk, const QString &id) { keepBrokenPhoto(desk, id); }, {u"uncleaned"_s});
    row("half a date",
        [](CommandRunner &desk, const QString &id) {
            const QString part
                = desk.must({u"show"_s, id}).object()[u"planning"_s][u"milestones"_s][0][u"id"_s].toString();
            QVERIFY((*storeOf(desk))->setDraft(DossierId{id}, part, u"date"_s, u"14 m"_s));
        },
        {u"draft"_s});
    row("half a date, and nothing else that residents do not see",
        [](CommandRunner &desk, const QString &id) {
            isPublished(desk, id);
            QVERIFY((*storeOf(desk))->setDraft(DossierId{id}, {}, u"status/date"_s, u"14 m"_s));
        },
        {u"draft"_s});
    row("a choice nobody made",
        [](CommandRunner &desk, const QString &id) {
            QVERIFY((*storeOf(desk))->change(DossierId{id}, [](LocalDossier &changed) -> Result<void> {
                changed.conflicts.append({.conflict = {.part = {}, .field = u"summary"_s}});
                return {};
            }));
        },
        {u"conflict"_s});
    row("later without a reason",
        [](CommandRunner &desk, const QString &id) {
            isPublished(desk, id);
            desk.must({u"set"_s, id, u"/planning/milestones/0/date"_s, u"\"2038\""_s});
        },
        {u"moved"_s});
}

void TestPublishCommand::anIncompleteDossierIsHeldBackWithTheListOfTheWindow()
{
    QFETCH(const Break, how);
    QFETCH(const QStringList, kinds);
    CommandRunner desk;
    const QString id = complete(desk);
    how(desk, id);
    const Answer held = desk.run({u"publish"_s, id, u"--json"_s});
    QCOMPARE(held.code, 3);
    QCOMPARE(held.err, QString());
    QCOMPARE(kindsIn(held.object()), kinds);
    QCOMPARE(sentencesIn(held.object()), sentencesInWindow(desk, id));
    QCOMPARE(intentOf(desk, id), QString());
    const Answer read = desk.run({u"publish"_s, id});
    QCOMPARE(read.code, 3);
    QVERIFY(read.err.startsWith(u"Er is niets gepubliceerd. Bij Bomen moet eerst nog dit:\n"_s));
    for (const QString &sentence : sentencesIn(held.object()))
        QVERIFY2(read.err.contains(u"\n  "_s + sentence + u'\n'), qPrintable(read.err));
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
    QCOMPARE(sentencesIn(desk.must({u"publish"_s, id, u"--json"_s}).object()), sentencesInWindow(desk, id));
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

QTEST_GUILESS_MAIN(TestPublishCommand)
#include "tst_publishcommand.moc"
