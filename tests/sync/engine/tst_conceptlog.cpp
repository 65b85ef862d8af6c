// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "sync/folder/folderconceptlog.h"
#include "sync/plone/ploneconceptlog.h"
#include "tests/sync/engine/testdesk.h"
#include "tests/sync/folder/testshare.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>
#include <array>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// The contract of a log (sync/site/conceptlog.h), asked of every site there is.
class ConceptLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppendedIsReadAsItWasAndTold_data() { everywhere(); }
    void whatIsAppendedIsReadAsItWasAndTold();
    void aNumberThatIsTakenIsAConflictAndStaysAsItWas_data() { everywhere(); }
    void aNumberThatIsTakenIsAConflictAndStaysAsItWas();
    void ofManyAtTheSameMomentOneWins_data() { everywhere(); }
    void ofManyAtTheSameMomentOneWins();
    void aLargeEntryIsReadWholeAndGoesWhole_data() { everywhere(); }
    void aLargeEntryIsReadWholeAndGoesWhole();
    void aDecisionIsFoundByIt_data() { everywhere(); }
    void aDecisionIsFoundByIt();
    void filesLieBesideIt_data() { everywhere(); }
    void filesLieBesideIt();
    void whatIsNotThereIsNotFound_data() { everywhere(); }
    void whatIsNotThereIsNotFound();

private:
    static void everywhere()
    {
        addSiteRows();
        addInProcessRows();
        for (const char *kind : {"map", "map:rename", "map:create"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    /// A dossier that was shared once, wherever.
    struct Shared {
        explicit Shared(const QString &kind)
        {
            if (kind.startsWith(u"map"_s)) {
                folder = std::make_unique<TestShare>(kind);
                root = folder->withLog();
                const Share share(folder->options());
                QVERIFY(FolderConceptLog(share, root).append({.number = 1}, "{}", false).has_value());
                return;
            }
            site = std::make_unique<TestSite>(kind);
            desk = std::make_unique<TestDesk>(*site);
            const DossierId id = desk->addDossier(u"Speelplekken Paddepoel"_s);
            desk->mustSync();
            root = site->base() + u"/dossiers/"_s + desk->work(id).slug;
        }
        std::unique_ptr<TestSite> site;
        std::unique_ptr<TestDesk> desk;
        std::unique_ptr<TestShare> folder;
        QString root;
    };
    /// Its log as one account reaches it.
    struct Reached {
        explicit Reached(const Shared &shared, const QString &user = u"publicist"_s)
        {
            if (shared.folder) {
                share = std::make_unique<Share>(shared.folder->options());
                logs = std::make_unique<FolderConceptLogs>(*share);
            } else {
                transport = shared.site->transport()({}, usualPatience);
                client = std::make_unique<PloneClient>(shared.site->account(user), *transport);
                logs = std::make_unique<PloneConceptLogs>(*client, u"gemeente"_s);
            }
            log = logs->of(shared.root);
        }
        std::unique_ptr<Transport> transport;
        std::unique_ptr<PloneClient> client;
        std::unique_ptr<Share> share;
        std::unique_ptr<ConceptLogs> logs;
        std::unique_ptr<ConceptLog> log;
    };
    static constexpr LogKey second{.number = 2};
    static constexpr LogKey firstRecord{.row = LogRow::Records, .number = 1};
};

void ConceptLogTest::whatIsAppendedIsReadAsItWasAndTold()
{
    QFETCH(QString, kind);
    const Shared shared(kind);
    Reached our(shared), their(shared, u"collega"_s);
    const auto before = our.log->heads();
    QVERIFY(before.has_value());
    QVERIFY(before->seesAll);
    QCOMPARE(before->head.number, 1);
    QCOMPARE(before->record.number, 0);
    const auto made = our.log->append(second, R"({"revision":2,"é":"ja"})", false);
    const auto record = our.log->append(firstRecord, R"({"number":1})", false);
    QVERIFY(made.has_value() && record.has_value());
    const auto there = their.log->read(second);
    QVERIFY(there.has_value());
    QCOMPARE(there->bytes, QByteArray(R"({"revision":2,"é":"ja"})"));
    const auto after = their.log->heads();
    QVERIFY(after.has_value());
    QCOMPARE(after->head.number, 2);
    QCOMPARE(after->head.uid, made->uid);
    QVERIFY(after->head.madeAt.isValid() && !after->head.decides);
    QCOMPARE(after->record.number, 1);
    QCOMPARE(after->record.uid, record->uid);
}

void ConceptLogTest::aNumberThatIsTakenIsAConflictAndStaysAsItWas()
{
    QFETCH(QString, kind);
    const Shared shared(kind);
    Reached our(shared), their(shared, u"collega"_s);
    QVERIFY(our.log->append(second, "{\"mine\":1}", false).has_value());
    for (Reached *who : {&their, &our}) {
        const auto refused = who->log->append(second, "{\"other\":1}", false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    }
    QCOMPARE(our.log->read(second)->bytes, QByteArray("{\"mine\":1}"));
}

void ConceptLogTest::ofManyAtTheSameMomentOneWins()
{
    QFETCH(QString, kind);
    const Shared shared(kind);
    for (int number = 2; number < 5; ++number) {
        std::array<std::optional<ErrorKind>, 3> trouble;
        {
            std::vector<std::jthread> desks;
            for (std::size_t i = 0; i < trouble.size(); ++i) {
                desks.emplace_back([&shared, &trouble, i, number] {
                    Reached one(shared, i == 1 ? u"collega"_s : u"publicist"_s);
                    const auto made = one.log->append({.number = number},
                                                      "{\"of\":" + QByteArray::number(int(i)) + '}', false);
                    if (!made)
                        trouble[i] = made.error().kind;
                });
            }
        }
        QCOMPARE(std::count(trouble.begin(), trouble.end(), std::nullopt), 1);
        QCOMPARE(std::count(trouble.begin(), trouble.end(), ErrorKind::Conflict), 2);
    }
}

void ConceptLogTest::aLargeEntryIsReadWholeAndGoesWhole()
{
    QFETCH(QString, kind);
    const Shared shared(kind);
    Reached our(shared);
    const auto filesBefore = our.log->fileNames();
    const QByteArray large = "{\"words\":\"" + QByteArray(700'000, 'w') + "\"}";
    QVERIFY(our.log->append(second, large, false).has_value());
    const auto there = our.log->read(second);
    QVERIFY(there.has_value());
    QVERIFY(there->bytes == large);
    // Who loses a number leaves nothing behind.
    const QByteArray other = "{\"words\":\"" + QByteArray(700'000, 'a') + "\"}";
    const auto with = our.log->fileNames();
    QCOMPARE(our.log->append(second, other, false).error().kind, ErrorKind::Conflict);
    QCOMPARE(*our.log->fileNames(), *with);
    QVERIFY(our.log->read(second)->bytes == large);
    QVERIFY(our.log->remove(second, there->body).has_value());
    QCOMPARE(our.log->read(second).error().kind, ErrorKind::NotFound);
    QCOMPARE(*our.log->fileNames(), *filesBefore);
    QCOMPARE(our.log->remove(second, there->body).error().kind, ErrorKind::NotFound);
}

void ConceptLogTest::aDecisionIsFoundByIt()
{
    QFETCH(QString, kind);
    const Shared shared(kind);
    Reached our(shared);
    QVERIFY(our.log->append({.number = 2}, "{\"a\":1}", true).has_value());
    QVERIFY(our.log->append({.number = 3}, "{\"a\":2}", false).has_value());
    QVERIFY(our.log->append({.number = 4}, "{\"a\":3}", true).has_value());
    const auto decided = our.log->decided();
    QVERIFY(decided.has_value());
    QCOMPARE(*decided, (QList<int>{4, 2}));
    QVERIFY(our.log->heads()->head.decides);
}

void ConceptLogTest::filesLieBesideIt()
{
    QFETCH(QString, kind);
    const Shared shared(kind);
    Reached our(shared), their(shared, u"collega"_s);
    QByteArray bytes = "%PDF-1.4 een tekening";
    const FileRef file{.name = u"Tekening é.PDF"_s,
                       .sha256 = sha256Of(bytes),
                       .size = bytes.size(),
                       .mediaType = u"application/pdf"_s};
    QVERIFY(!*our.log->hasFile(file));
    for (int time = 0; time < 2; ++time) {
        QBuffer source(&bytes);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QVERIFY(our.log->putFile(file, source).has_value());
    }
    QVERIFY(*their.log->hasFile(file));
    QVERIFY(their.log->fileNames()->contains(file.sha256 + u".pdf"_s));
    QBuffer target;
    QVERIFY(target.open(QIODevice::WriteOnly));
    QVERIFY(their.log->fetchFile(file, target).has_value());
    QCOMPARE(target.data(), bytes);
}

void ConceptLogTest::whatIsNotThereIsNotFound()
{
    QFETCH(QString, kind);
    const Shared shared(kind);
    Reached our(shared);
    QCOMPARE(our.log->read(second).error().kind, ErrorKind::NotFound);
    QCOMPARE(our.log->read(firstRecord).error().kind, ErrorKind::NotFound);
    QCOMPARE(our.log->remove(second, {}).error().kind, ErrorKind::NotFound);
    const auto nowhere = our.logs->of(shared.root.section(u'/', 0, -2) + u"/nergens"_s);
    QCOMPARE(nowhere->heads().error().kind, ErrorKind::NotFound);
    QCOMPARE(nowhere->append({.number = 1}, "{}", false).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(ConceptLogTest)
#include "tst_conceptlog.moc"
