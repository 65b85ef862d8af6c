// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "sync/plone/site/plonesite.h"
#include "tests/sync/engine/testdesk.h"

#include <QBuffer>
#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// What a connection learned, kept as a workspace would.
class Memory : public SiteMemory
{
public:
    Result<QJsonValue> recall(const QString &name) override { return m_kept.value(name); }
    Result<void> keep(const QString &name, const QJsonValue &value) override
    {
        m_kept.insert(name, value);
        return {};
    }

private:
    QHash<QString, QJsonValue> m_kept;
};

QStringList pathsOf(const Result<QList<SiteRow>> &rows)
{
    QStringList paths;
    for (const SiteRow &row : rows.value_or(QList<SiteRow>()))
        paths.append(row.path);
    return paths;
}

} // namespace

/// The contract of a public place (sync/site/publicplace.h), asked of every site there is.
class PublicPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeIsPrivateAndStandsThereOnce_data() { everywhere(); }
    void whatIsMadeIsPrivateAndStandsThereOnce();
    void whatIsShownStrangersReadUntilItIsHidden_data() { everywhere(); }
    void whatIsShownStrangersReadUntilItIsHidden();
    void fieldsAreWrittenAndReadAsTheyWere_data() { everywhere(); }
    void fieldsAreWrittenAndReadAsTheyWere();
    void aMoveKeepsWhatItIs_data() { everywhere(); }
    void aMoveKeepsWhatItIs();
    void filesAreHeldWhole_data() { everywhere(); }
    void filesAreHeldWhole();
    void aLockIsWhoseTokenItIs_data() { everywhere(); }
    void aLockIsWhoseTokenItIs();
    void everyWriteIsAsked_data() { everywhere(); }
    void everyWriteIsAsked();
    void whatWasLearnedIsAskedOnce_data() { everywhere(); }
    void whatWasLearnedIsAskedOnce();

private:
    static void everywhere()
    {
        addSiteRows();
        addInProcessRows();
        addFolderRows();
    }
    /// A dossier that was shared once, and its site as one account reaches it.
    struct Shared {
        explicit Shared(const TestSite &on)
            : site(on)
            , desk(on)
        {
            const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
            desk.mustSync();
            root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
        }
        const TestSite &site;
        TestDesk desk;
        Memory memory;
        QString root;
    };
    struct Reached {
        explicit Reached(Shared &shared, const QString &user = u"publicist"_s)
            : connection(shared.site.connect(user)({}, usualPatience))
            , place(connection->place())
            , prepared(place.prepare(shared.memory))
            , at(place.placesOf(shared.root))
        {
        }
        std::unique_ptr<SiteConnection> connection;
        PublicPlace &place;
        Result<void> prepared;
        DossierPlaces at;
    };
    static NewObject titled(const QString &type, const QString &id, const QString &title = u"Proef"_s)
    {
        return {.type = type, .id = id, .fields = {{u"title"_s, title}}};
    }
};

void PublicPlaceTest::whatIsMadeIsPrivateAndStandsThereOnce()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    Shared shared(site);
    Reached our(shared), their(shared, u"collega"_s);
    QVERIFY(our.prepared.has_value());
    const auto made = our.place.create(shared.root, titled(u"Folder"_s, u"vragen"_s, u"Vragen"_s));
    QVERIFY(made.has_value());
    const QString path = shared.root + u"/vragen"_s;
    QCOMPARE(made->path, path);
    QCOMPARE(made->state, privateState);
    QCOMPARE(made->title, u"Vragen"_s);
    const auto again = their.place.create(shared.root, titled(u"Folder"_s, u"vragen"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    const auto read = their.place.get(path);
    QVERIFY(read.has_value());
    QCOMPARE(read->uid, made->uid);
    QCOMPARE(read->title, u"Vragen"_s);
    const auto seen = our.place.seenByStrangers(path);
    QVERIFY(seen.has_value());
    QVERIFY(seen->sight == Sight::Hidden);
    QVERIFY(!our.place.foundByStrangers(shared.root).contains(path));
    QVERIFY(our.place.remove(path).has_value());
    const auto gone = our.place.remove(path);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QCOMPARE(our.place.get(path).error().kind, ErrorKind::NotFound);
}

void PublicPlaceTest::whatIsShownStrangersReadUntilItIsHidden()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    Shared shared(site);
    Reached our(shared);
    const QString page = our.at.page();
    QVERIFY(our.place.mayShow(page).value_or(false));
    for (const QString &path : {shared.root, page})
        QVERIFY(our.place.get(path)->state == publishedState || our.place.show(path) == publishedState);
    QVERIFY(our.place.seenByStrangers(page)->sight == Sight::Readable);
    QVERIFY(our.place.seenByStrangers(our.at.intern())->sight == Sight::Hidden);
    QVERIFY(our.place.foundByStrangers(shared.root).contains(page));
    for (const QString &path : {page, shared.root}) {
        if (our.place.get(path)->state == publishedState)
            QCOMPARE(our.place.hide(path).value_or(QString()), privateState);
    }
    QVERIFY(our.place.seenByStrangers(page)->sight == Sight::Hidden);
    QVERIFY(!our.place.foundByStrangers(shared.root).contains(page));
}

void PublicPlaceTest::fieldsAreWrittenAndReadAsTheyWere()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    Shared shared(site);
    Reached our(shared), their(shared, u"collega"_s);
    const SiteMapping &mapping = our.place.mapping();
    Dossier view;
    view.id.value = u"0190a5b2-0000-7000-8000-000000000000"_s;
    view.title = u"Speelplekken & groen"_s;
    view.summary = u"Wij maken er drie."_s;
    const auto wanted
        = mapping.noticeOf(view, u"Vervangen door een ander plan & zo"_s,
                           {.sjabloon = {}, .root = shared.root, .date = QDate(2026, 11, 23), .absent = {}});
    QVERIFY(!wanted.isEmpty());
    for (const WantedObject &object : wanted) {
        const auto answer = our.place.patch(object.path, object.fields);
        QVERIFY(answer.has_value());
        const auto there = their.place.get(object.path);
        QVERIFY(there.has_value());
        for (const SiteObject &one : {*answer, *there}) {
            const QJsonObject fields = mapping.fieldsOf(one, object.fields);
            for (const QString &name : object.fields.keys())
                QVERIFY2(mapping.sameContent(name, fields, object.fields), qPrintable(name));
        }
        QCOMPARE(mapping.isNotice(*there), object.key == u"page"_s);
    }
}

void PublicPlaceTest::aMoveKeepsWhatItIs()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    Shared shared(site);
    Reached our(shared);
    QVERIFY(our.place.create(shared.root, titled(u"Folder"_s, u"vragen"_s)).has_value());
    const auto made
        = our.place.create(shared.root + u"/vragen"_s, titled(u"Document"_s, u"wanneer"_s, u"Wanneer?"_s));
    QVERIFY(made.has_value());
    const auto moved = our.place.move(our.at.intern(), made->uid);
    QVERIFY(moved.has_value() && moved->size() == 1);
    const QString now = our.at.intern() + u"/wanneer"_s;
    QCOMPARE(moved->first().target, now);
    QCOMPARE(our.place.get(made->path).error().kind, ErrorKind::NotFound);
    const auto rows = our.place.rowsOf(made->uid);
    QCOMPARE(pathsOf(rows), QStringList{now});
    QCOMPARE(rows->first().title, u"Wanneer?"_s);
    const QStringList all = pathsOf(our.place.rows(shared.root));
    for (const QString &path : {shared.root, our.at.page(), our.at.files(), now,
                                our.at.entryPath({.number = 1}), shared.root + u"/vragen"_s})
        QVERIFY2(all.contains(path), qPrintable(path));
    QVERIFY(!all.contains(made->path));
    QVERIFY(pathsOf(our.place.rows(shared.root, made->modified.addSecs(-60))).contains(now));
    QVERIFY(pathsOf(our.place.rows(shared.root, made->modified.addDays(2))).isEmpty());
    QCOMPARE(our.place.move(our.at.intern(), shared.root + u"/niets"_s)
                 .value_or(QList<PublicPlace::Moved>{{}})
                 .size(),
             0);
}

void PublicPlaceTest::filesAreHeldWhole()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    Shared shared(site);
    Reached our(shared), their(shared, u"collega"_s);
    const auto fileOf = [](const QByteArray &bytes) {
        return FileRef{.name = u"nota.pdf"_s,
                       .sha256 = sha256Of(bytes),
                       .size = bytes.size(),
                       .mediaType = u"application/pdf"_s};
    };
    const QByteArray first = "%PDF-1.4 eerste", large = "%PDF-1.4 " + QByteArray(2'000'000, 'x');
    const QString path = our.at.intern() + u"/nota.pdf"_s;
    for (const QByteArray &bytes : {first, large}) {
        QBuffer source;
        source.setData(bytes);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const FileUpload upload{.file = fileOf(bytes), .bytes = source, .field = u"file"_s};
        QVERIFY(upload.file.size <= our.place.atOnceAtMost() || bytes == large);
        const auto made = bytes == first
            ? our.place.putFile(our.at.intern(), titled(u"File"_s, u"nota.pdf"_s), upload)
            : our.place.replaceFile(path, {{u"title"_s, u"Nota, herzien"_s}}, upload);
        QVERIFY(made.has_value());
        const auto there = their.place.get(path);
        QVERIFY(there.has_value() && their.place.holds(*there, upload));
        QCOMPARE(there->held.value(u"size"_s).toInteger(), bytes.size());
        QCOMPARE(there->heldField, u"file"_s);
        QBuffer target;
        QVERIFY(target.open(QIODevice::WriteOnly));
        QVERIFY(their.place.fetch(path, u"file"_s, target).has_value());
        QCOMPARE(sha256Of(target.data()), upload.file.sha256);
    }
    QCOMPARE(their.place.get(path)->title, u"Nota, herzien"_s);
    QVERIFY(our.place.seenByStrangers(path)->sight == Sight::Hidden);
}

void PublicPlaceTest::aLockIsWhoseTokenItIs()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    Shared shared(site);
    Reached our(shared), their(shared, u"collega"_s);
    const QString page = our.at.page();
    QVERIFY(!our.place.get(page)->lock.locked);
    const auto lock = our.place.lock(page, 190);
    QVERIFY(lock.has_value());
    QVERIFY(!lock->token.isEmpty() && lock->isFresh());
    QCOMPARE(lock->creator, u"publicist"_s);
    QCOMPARE(lock->timeout, 190);
    const auto seen = their.place.get(page);
    QVERIFY(seen->lock.locked);
    QCOMPARE(seen->lock.creator, u"publicist"_s);
    const QJsonObject fields{{u"title"_s, u"Onder slot"_s}};
    const auto refused = their.place.patch(page, fields);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Locked);
    QVERIFY(our.place.refreshLock(page, lock->token).has_value());
    QVERIFY(our.place.patch(page, fields, lock->token).has_value());
    QVERIFY(our.place.unlock(page, lock->token).has_value());
    QVERIFY(!their.place.get(page)->lock.locked);
    QVERIFY(their.place.patch(page, fields).has_value());
}

void PublicPlaceTest::everyWriteIsAsked()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    Shared shared(site);
    Reached our(shared);
    int asked = 0;
    our.place.watchWrites({.mayWrite = [&asked]() -> Result<void> {
                               ++asked;
                               return fail(ErrorKind::Locked, {}, u"lost"_s);
                           },
                           .writeFailed = {},
                           .heartbeat = {}});
    QVERIFY(our.place.get(shared.root).has_value());
    QCOMPARE(asked, 0);
    const auto made = our.place.create(shared.root, titled(u"Folder"_s, u"vragen"_s));
    QVERIFY(!made && asked > 0);
    QCOMPARE(made.error().detail, u"lost"_s);
    const int before = asked;
    QVERIFY(!our.connection->logs().of(shared.root)->append({.number = 2}, "{}", false));
    QVERIFY(asked > before);
    our.place.watchWrites({});
    QVERIFY(!pathsOf(our.place.rows(shared.root)).contains(shared.root + u"/vragen"_s));
    QVERIFY(our.place.create(shared.root, titled(u"Folder"_s, u"vragen"_s)).has_value());
}

void PublicPlaceTest::whatWasLearnedIsAskedOnce()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    Shared shared(site);
    Reached first(shared), second(shared);
    QVERIFY(first.prepared.has_value() && second.prepared.has_value());
    QCOMPARE(second.place.requests(), 0);
    QCOMPARE(second.at.page(), first.at.page());
    QVERIFY(!second.place.saidTime().isValid());
    QVERIFY(second.place.proveIdentity().has_value());
    QVERIFY(second.place.get(shared.root).has_value());
    QVERIFY(second.place.saidTime().isValid());
}

QTEST_GUILESS_MAIN(PublicPlaceTest)
#include "tst_publicplace.moc"
