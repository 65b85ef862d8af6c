// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "sync/folder/folderplace.h"
#include "tests/sync/folder/testshare.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

#include <array>
#include <atomic>
#include <sys/time.h>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

const auto root = u"/mijnwijk/dossiers/speelplekken-0000abcd"_s;
const auto shownRoot = u"/speelplekken-0000abcd"_s;
constexpr int manySteps = 60;

/// Two folders as a site with one dossier on it, and what one desk has of them.
struct OnSite {
    TestShare inside, outside;

    struct Desk {
        explicit Desk(const OnSite &site, const QString &user = u"publicist"_s)
            : Desk(site.inside.options(), site.outside.options(), user)
        {
        }
        Desk(const Share::Options &in, Share::Options out, const QString &user)
            : watch(in.watch)
            , inside(in)
            , outside((out.readBy = ReadBy::Everybody, out.watch = watch, out))
            , folders({.privateShare = inside, .publicShare = outside, .user = user})
        {
        }
        std::shared_ptr<ShareWatch> watch;
        Share inside, outside;
        FolderPlace folders;
        PublicPlace &place = folders;
    };

    OnSite()
    {
        Desk desk(*this);
        QString parent;
        for (const QString &name : root.split(u'/', Qt::SkipEmptyParts)) {
            const auto made
                = desk.place.create(parent, {.type = u"Folder"_s, .id = name, .fields = titled(name)});
            QVERIFY(made.has_value());
            QCOMPARE(made->state, privateState);
            parent += u'/' + name;
        }
        QVERIFY(
            desk.place.create(root, {.type = u"Folder"_s, .id = u"intern"_s, .fields = titled(u"Intern"_s)})
                .has_value());
        QVERIFY(desk.place
                    .create(root,
                            {.type = u"Document"_s,
                             .id = folderPageName,
                             .fields = {{u"title"_s, u"Speelplekken"_s}, {u"text"_s, u"<p>Tekst</p>"_s}}})
                    .has_value());
        QVERIFY(desk.place.create(root, {.type = u"Folder"_s, .id = u"files"_s, .fields = titled(u"Files"_s)})
                    .has_value());
    }
    static QJsonObject titled(const QString &title) { return {{u"title"_s, title}}; }
    [[nodiscard]] QString shown(const QString &name) const
    {
        return outside.folder() + shownRoot + u'/' + name;
    }
    /// Every file in the public folder, but for its mark.
    [[nodiscard]] QStringList everythingShown() const
    {
        QStringList all;
        list(outside.folder(), QString(), all);
        all.removeAll(Share::markName());
        all.sort();
        return all;
    }

private:
    static void list(const QString &folder, const QString &name, QStringList &all)
    {
        const QDir at(folder + u'/' + name);
        for (const QFileInfo &entry :
             at.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            const QString below = name.isEmpty() ? entry.fileName() : name + u'/' + entry.fileName();
            if (entry.isDir())
                list(folder, below, all);
            else
                all.append(below);
        }
    }
};
using Desk = OnSite::Desk;

struct Bytes {
    explicit Bytes(QByteArray of)
        : bytes(std::move(of))
        , source(&bytes)
        , upload{.file = {.name = u"plan.pdf"_s,
                          .sha256 = sha256Of(bytes),
                          .size = bytes.size(),
                          .mediaType = u"application/pdf"_s},
                 .bytes = source,
                 .field = u"file"_s}
    {
        source.open(QIODevice::ReadOnly);
    }
    QByteArray bytes;
    QBuffer source;
    FileUpload upload;
};

const NewObject plan{.type = u"File"_s, .id = u"plan.pdf"_s, .fields = {{u"title"_s, u"Plan"_s}}};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As the engine shows and hides a dossier.
Result<void> showAll(PublicPlace &place)
{
    WD_TRY(place.show(root + u"/files"_s));
    WD_TRY(place.show(root + u"/index.html"_s));
    WD_TRY(place.show(root));
    return {};
}

Result<void> hideAll(PublicPlace &place)
{
    WD_TRY(place.hide(root + u"/index.html"_s));
    WD_TRY(place.hide(root + u"/files"_s));
    WD_TRY(place.hide(root));
    return {};
}

void setBack(const QString &path, int seconds)
{
    const timeval then{.tv_sec = QDateTime::currentSecsSinceEpoch() - seconds, .tv_usec = 0};
    const timeval both[2] = {then, then};
    QCOMPARE(::utimes(QFile::encodeName(path).constData(), both), 0);
}

} // namespace

/// The public place in two folders (sync/site/publicplace.h).
class FolderPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeIsReadAsItWas();
    void ofManyWhoMakeOnePathOneWins();
    void whatIsShownLiesInThePublicFolderAndNothingElse();
    void whatIsHiddenIsGoneFromThePublicFolder();
    void nothingInternIsEverShown();
    void aMoveToInternHides();
    void aKillWhileShowingOrHidingIsGoneOnWith();
    void whatSomebodyPutIntoThePublicFolderIsFound();
    void aPageEditedByHandSaysSo();
    void rowsTellEverythingAndWhatChangedSince();
    void aLockIsHeldByOneDesk();
    void aLockThatLapsedIsTakenByOneOther();
    void aLockWithoutBytesIsSomebodys();
    void aRowOfLocksIsReadWhileItIsTakenOver();
    void aPublicFolderThatIsGoneProvesNothing();
    void whoMayNotWriteIsStoppedBeforeAByte();
};

void FolderPlaceTest::whatIsMadeIsReadAsItWas()
{
    const OnSite site;
    Desk our(site), their(site, u"collega"_s);
    Bytes bytes("%PDF-1.4 plan");
    const auto made = our.place.putFile(root + u"/files"_s, plan, bytes.upload);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().subject + made.error().detail));
    QVERIFY(their.place.holds(*made, bytes.upload));
    const QString path = root + u"/files/plan.pdf"_s;
    const auto patched = their.place.patch(path, {{u"title"_s, u"Plan twee"_s}});
    QVERIFY(patched.has_value());
    const auto there = our.place.get(path);
    QVERIFY(there.has_value());
    QCOMPARE(there->title, u"Plan twee"_s);
    QCOMPARE(there->uid, made->uid);
    QCOMPARE(there->state, QString());
    QBuffer target;
    QVERIFY(target.open(QIODevice::WriteOnly));
    QVERIFY(their.place.fetch(path, u"file"_s, target).has_value());
    QCOMPARE(target.data(), bytes.bytes);
    Bytes others("%PDF-1.4 een ander plan");
    const auto replaced = our.place.replaceFile(path, {{u"title"_s, QJsonValue(u"Plan"_s)}}, others.upload);
    QVERIFY(replaced && our.place.holds(*replaced, others.upload));
    QVERIFY(!our.place.holds(*made, others.upload));
    QCOMPARE(replaced->uid, made->uid);
    QVERIFY(our.place.remove(path).has_value());
    QCOMPARE(our.place.get(path).error().kind, ErrorKind::NotFound);
    QCOMPARE(our.place.remove(path).error().kind, ErrorKind::NotFound);
    QCOMPARE(our.place.create(root + u"/nergens"_s, plan).error().kind, ErrorKind::NotFound);
}

void FolderPlaceTest::ofManyWhoMakeOnePathOneWins()
{
    const OnSite site;
    for (int round = 0; round < 5; ++round) {
        std::array<std::optional<ErrorKind>, 3> trouble;
        const QString id = u"deel-%1"_s.arg(round);
        {
            std::vector<std::jthread> desks;
            for (auto &one : trouble) {
                desks.emplace_back([&site, &one, &id] {
                    Desk desk(site);
                    const auto made = desk.place.create(root, {.type = u"Folder"_s, .id = id, .fields = {}});
                    if (!made)
                        one = made.error().kind;
                });
            }
        }
        QCOMPARE(std::count(trouble.begin(), trouble.end(), std::nullopt), 1);
        QCOMPARE(std::count(trouble.begin(), trouble.end(), ErrorKind::Conflict), 2);
    }
}

void FolderPlaceTest::whatIsShownLiesInThePublicFolderAndNothingElse()
{
    const OnSite site;
    Desk desk(site);
    Bytes bytes("%PDF-1.4 plan");
    QVERIFY(desk.place.putFile(root + u"/files"_s, plan, bytes.upload).has_value());
    QVERIFY(site.everythingShown().isEmpty());
    QCOMPARE(desk.place.seenByStrangers(root)->sight, Sight::Hidden);
    QVERIFY(showAll(desk.place).has_value());
    QCOMPARE(site.everythingShown(),
             (QStringList{shownRoot.mid(1) + u"/files/plan.pdf"_s, shownRoot.mid(1) + u"/index.html"_s}));
    QCOMPARE(contentOf(site.shown(u"index.html"_s)), QByteArray("<p>Tekst</p>"));
    QCOMPARE(contentOf(site.shown(u"files/plan.pdf"_s)), bytes.bytes);
    for (const QString &path : {root, root + u"/index.html"_s, root + u"/files/plan.pdf"_s})
        QCOMPARE(desk.place.seenByStrangers(path)->sight, Sight::Readable);
    QCOMPARE(desk.place.get(root)->state, publishedState);
    // What changes while it shows, shows changed.
    QVERIFY(desk.place.patch(root + u"/index.html"_s, {{u"text"_s, u"<p>Nieuw</p>"_s}}).has_value());
    QCOMPARE(contentOf(site.shown(u"index.html"_s)), QByteArray("<p>Nieuw</p>"));
    Bytes others("%PDF-1.4 een ander plan");
    QVERIFY(desk.place.replaceFile(root + u"/files/plan.pdf"_s, {}, others.upload).has_value());
    QCOMPARE(contentOf(site.shown(u"files/plan.pdf"_s)), others.bytes);
}

void FolderPlaceTest::whatIsHiddenIsGoneFromThePublicFolder()
{
    const OnSite site;
    Desk desk(site);
    Bytes bytes("%PDF-1.4 plan");
    QVERIFY(desk.place.putFile(root + u"/files"_s, plan, bytes.upload).has_value());
    QVERIFY(showAll(desk.place).has_value());
    QCOMPARE(desk.place.foundByStrangers(root).size(), 4);
    QVERIFY(hideAll(desk.place).has_value());
    QVERIFY(site.everythingShown().isEmpty());
    QVERIFY(!QFile::exists(site.outside.folder() + shownRoot));
    QVERIFY(desk.place.foundByStrangers(root).isEmpty());
    for (const QString &path : {root, root + u"/index.html"_s, root + u"/files"_s})
        QCOMPARE(desk.place.get(path)->state, privateState);
    QCOMPARE(desk.place.seenByStrangers(root + u"/files/plan.pdf"_s)->sight, Sight::Hidden);
    // It is kept all the same.
    QVERIFY(desk.place.holds(*desk.place.get(root + u"/files/plan.pdf"_s), bytes.upload));
}

void FolderPlaceTest::nothingInternIsEverShown()
{
    const OnSite site;
    Desk desk(site);
    const QString intern = root + u"/intern"_s;
    QVERIFY(desk.place.create(intern, {.type = u"File"_s, .id = u"open-x.txt"_s, .fields = {}, .text = "-"})
                .has_value());
    QCOMPARE(desk.place.show(intern).error().kind, ErrorKind::Rejected);
    QVERIFY(showAll(desk.place).has_value());
    QCOMPARE(site.everythingShown(), QStringList{shownRoot.mid(1) + u"/index.html"_s});
    QCOMPARE(desk.place.seenByStrangers(intern)->sight, Sight::Hidden);
    // Copied there by hand it is told.
    QVERIFY(QDir().mkpath(site.shown(u"intern"_s)));
    QCOMPARE(desk.place.seenByStrangers(intern)->sight, Sight::Readable);
    QVERIFY(desk.place.foundByStrangers(root).contains(intern));
}

void FolderPlaceTest::aMoveToInternHides()
{
    const OnSite site;
    Desk desk(site);
    Bytes bytes("%PDF-1.4 plan");
    const auto made = desk.place.putFile(root + u"/files"_s, plan, bytes.upload);
    QVERIFY(made && showAll(desk.place));
    const auto moved = desk.place.move(root + u"/intern"_s, made->uid);
    QVERIFY(moved.has_value());
    QCOMPARE(moved->size(), 1);
    QCOMPARE(moved->first().target, root + u"/intern/plan.pdf"_s);
    QVERIFY(!QFile::exists(site.shown(u"files/plan.pdf"_s)));
    QCOMPARE(desk.place.get(root + u"/intern/plan.pdf"_s)->uid, made->uid);
    // Another of that name gets another id, and back in a folder that shows it shows.
    QVERIFY(desk.place.putFile(root + u"/files"_s, plan, bytes.upload).has_value());
    const auto again = desk.place.move(root + u"/intern"_s, root + u"/files/plan.pdf"_s);
    QVERIFY(again.has_value());
    QCOMPARE(again->first().target, root + u"/intern/plan.pdf-1"_s);
    QVERIFY(desk.place.move(root + u"/files"_s, made->uid).has_value());
    QCOMPARE(contentOf(site.shown(u"files/plan.pdf"_s)), bytes.bytes);
    QVERIFY(desk.place.move(root + u"/files"_s, u"onbekend"_s)->isEmpty());
}

void FolderPlaceTest::aKillWhileShowingOrHidingIsGoneOnWith()
{
    int killed = 0;
    for (int step = 1; step < manySteps; ++step) {
        const OnSite site;
        Desk desk(site);
        Bytes bytes(QByteArray(1'500'000, 'p'));
        QVERIFY(desk.place.putFile(root + u"/files"_s, plan, bytes.upload).has_value());
        const bool wasKilled = killedAfter(step, site.outside.options(), [&site](const Share &outside) {
            Desk other(site.inside.options(), outside.options(), u"publicist"_s);
            (void)showAll(other.place);
            (void)hideAll(other.place);
        });
        // Whatever lies there under a name that is served is whole, and nothing intern.
        for (const QString &name : site.everythingShown()) {
            QVERIFY(!name.contains(u"intern"_s));
            if (name.endsWith(u"/plan.pdf"_s))
                QCOMPARE(contentOf(site.outside.folder() + u'/' + name), bytes.bytes);
        }
        // The state never says otherwise than what lies there.
        const bool pageLies = QFile::exists(site.shown(u"index.html"_s));
        QCOMPARE(desk.place.get(root + u"/index.html"_s)->state == publishedState, pageLies);
        QVERIFY(hideAll(desk.place).has_value());
        QVERIFY2(site.everythingShown().isEmpty(), qPrintable(site.everythingShown().join(u' ')));
        QVERIFY(showAll(desk.place).has_value());
        QCOMPARE(site.everythingShown().size(), 2);
        if (!wasKilled)
            break;
        ++killed;
    }
    QVERIFY2(killed >= 10 && killed < manySteps - 1, qPrintable(QString::number(killed)));
}

void FolderPlaceTest::whatSomebodyPutIntoThePublicFolderIsFound()
{
    const OnSite site;
    Desk desk(site);
    QVERIFY(showAll(desk.place).has_value());
    QFile strange(site.shown(u"files/geheim.docx"_s));
    QVERIFY(strange.open(QIODevice::WriteOnly) && strange.write("-") == 1);
    strange.close();
    QVERIFY(desk.place.foundByStrangers(root).contains(root + u"/files/geheim.docx"_s));
    QVERIFY(hideAll(desk.place).has_value());
    // It is not ours to destroy, and said as long as it lies there.
    QVERIFY(strange.exists());
    QCOMPARE(desk.place.get(root + u"/files"_s)->state, publishedState);
    QCOMPARE(desk.place.seenByStrangers(root + u"/files/geheim.docx"_s)->sight, Sight::Readable);
    QVERIFY(!QFile::exists(site.shown(u"index.html"_s)));
}

void FolderPlaceTest::aPageEditedByHandSaysSo()
{
    const OnSite site;
    Desk desk(site);
    QVERIFY(showAll(desk.place).has_value());
    const QString page = root + u"/index.html"_s;
    const auto before = desk.place.get(page);
    setBack(site.shown(u"index.html"_s), -5); // five seconds from now
    QFile file(site.shown(u"index.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("<p>Met de hand</p>") > 0);
    file.close();
    setBack(site.shown(u"index.html"_s), -5);
    const auto after = desk.place.get(page);
    QVERIFY(before && after);
    QCOMPARE(after->json.value(u"text"_s).toString(), u"<p>Met de hand</p>"_s);
    QVERIFY(after->modified > before->modified);
}

void FolderPlaceTest::rowsTellEverythingAndWhatChangedSince()
{
    const OnSite site;
    Desk desk(site);
    QVERIFY(desk.inside.create(root + u"/intern/los.bin"_s, "los").has_value());
    const auto all = desk.place.rows(root);
    QVERIFY(all.has_value());
    QStringList paths;
    for (const SiteRow &row : *all) {
        QVERIFY(!row.uid.isEmpty() && row.modified.isValid() && row.created.isValid());
        paths.append(row.path.mid(root.size()));
    }
    QCOMPARE(paths, (QStringList{u""_s, u"/files"_s, u"/index.html"_s, u"/intern"_s, u"/intern/los.bin"_s}));
    QVERIFY(desk.place.saidTime().isValid());
    QVERIFY(qAbs(desk.place.saidTime().secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(desk.place.rows(root, desk.place.saidTime().addSecs(60))->isEmpty());
    QCOMPARE(desk.place.rows(root, desk.place.saidTime().addSecs(-3600))->size(), 5);
    QCOMPARE(desk.place.rowsOf(all->at(2).uid)->first().path, root + u"/index.html"_s);
    QVERIFY(desk.place.rowsOf(u"onbekend"_s)->isEmpty());
    QCOMPARE(desk.place.rows(root + u"/nergens"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(desk.place.rows({})->size(), 7);
}

void FolderPlaceTest::aLockIsHeldByOneDesk()
{
    const OnSite site;
    Desk our(site), their(site, u"collega"_s);
    const QString page = root + u"/index.html"_s;
    const auto taken = our.place.lock(page, 200);
    QVERIFY(taken.has_value());
    QVERIFY(taken->isFresh() && !taken->token.isEmpty());
    QCOMPARE(taken->creator, u"publicist"_s);
    QCOMPARE(taken->timeout, 200);
    const auto refused = their.place.lock(page, 190);
    QVERIFY(refused.has_value());
    QCOMPARE(refused->creator, u"publicist"_s);
    QCOMPARE(refused->timeout, 200);
    QVERIFY(their.place.get(page)->lock.locked);
    QCOMPARE(their.place.patch(page, {{u"title"_s, u"X"_s}}).error().kind, ErrorKind::Locked);
    QVERIFY(our.place.patch(page, {{u"title"_s, u"X"_s}}, taken->token).has_value());
    QCOMPARE(their.place.refreshLock(page, u"anders"_s).error().detail, u"lost"_s);
    QVERIFY(our.place.refreshLock(page, taken->token).has_value());
    QVERIFY(our.place.unlock(page, taken->token).has_value());
    QVERIFY(!our.place.get(page)->lock.locked);
    const auto next = their.place.lock(page, 190);
    QVERIFY(next.has_value());
    QCOMPARE(next->creator, u"collega"_s);
}

void FolderPlaceTest::aLockThatLapsedIsTakenByOneOther()
{
    const OnSite site;
    Desk our(site);
    const QString page = root + u"/index.html"_s;
    const auto taken = our.place.lock(page, 200);
    QVERIFY(taken.has_value());
    setBack(site.inside.folder() + page + u"/.lock-000001"_s, 201);
    QCOMPARE(our.place.refreshLock(page, taken->token).error().detail, u"lost"_s);
    std::array<QString, 4> tokens;
    {
        std::vector<std::jthread> desks;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            desks.emplace_back([&site, &tokens, &page, i] {
                const QString user = u"bureau-%1"_s.arg(i);
                Desk desk(site, user);
                const auto got = desk.place.lock(page, 190);
                if (got && got->creator == user)
                    tokens[i] = got->token;
            });
        }
    }
    QCOMPARE(std::count_if(tokens.begin(), tokens.end(), [](const QString &one) { return !one.isEmpty(); }),
             1);
    QVERIFY(our.place.unlock(page, taken->token).has_value()); // gives nothing of theirs back
    QVERIFY(our.place.get(page)->lock.locked);
}

/// As where names are given out before their bytes come, and whoever had one was killed in between.
void FolderPlaceTest::aLockWithoutBytesIsSomebodys()
{
    const OnSite site;
    Desk our(site);
    const QString page = root + u"/index.html"_s;
    const QString lock = site.inside.folder() + page + u"/.lock-000001"_s;
    for (const QByteArray &half : {QByteArray(), QByteArray("{\"creator\":\"coll")}) {
        QFile file(lock);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(half) == half.size());
        file.close();
        const auto there = our.place.lock(page, 190);
        QVERIFY(there.has_value());
        QVERIFY(there->locked && !there->token.isEmpty());
        QVERIFY(there->creator != u"publicist"_s);
        QCOMPARE(our.place.patch(page, {{u"title"_s, u"X"_s}}).error().kind, ErrorKind::Locked);
    }
    setBack(lock, 601);
    QCOMPARE(our.place.lock(page, 190)->creator, u"publicist"_s);
}

void FolderPlaceTest::aRowOfLocksIsReadWhileItIsTakenOver()
{
    const OnSite site;
    const QString page = root + u"/index.html"_s;
    std::atomic<bool> done = false;
    std::jthread other([&site, &done, &page] {
        Desk their(site, u"collega"_s);
        for (int round = 0; round < 300; ++round) {
            const auto lock = their.place.lock(page, 190);
            if (lock)
                (void)their.place.unlock(page, lock->token);
        }
        done = true;
    });
    Desk our(site);
    QString trouble;
    while (!done && trouble.isEmpty()) {
        const auto seen = our.place.get(page);
        if (!seen)
            trouble = seen.error().subject;
    }
    QCOMPARE(trouble, QString());
}

void FolderPlaceTest::aPublicFolderThatIsGoneProvesNothing()
{
    const OnSite site;
    Desk desk(site);
    QVERIFY(showAll(desk.place).has_value());
    QVERIFY(QDir().rename(site.outside.folder(), site.outside.folder() + u"-away"_s));
    QVERIFY(QDir().mkpath(site.outside.folder()));
    QCOMPARE(desk.place.seenByStrangers(root).error().kind, ErrorKind::Offline);
    QCOMPARE(desk.place.hide(root + u"/index.html"_s).error().kind, ErrorKind::Offline);
    QCOMPARE(desk.place.get(root).error().kind, ErrorKind::Offline);
    QCOMPARE(desk.place.proveIdentity().error().kind, ErrorKind::Offline);
    QCOMPARE(desk.place.show(root + u"/index.html"_s).error().kind, ErrorKind::Offline);
}

void FolderPlaceTest::whoMayNotWriteIsStoppedBeforeAByte()
{
    const OnSite site;
    Desk desk(site);
    int asked = 0;
    desk.place.watchWrites({.mayWrite = [&asked]() -> Result<void> {
                                ++asked;
                                return fail(ErrorKind::Locked, {}, u"lost"_s);
                            },
                            .writeFailed = {},
                            .heartbeat = {}});
    const QString page = root + u"/index.html"_s;
    Bytes bytes("%PDF-1.4");
    QCOMPARE(desk.place.patch(page, {{u"title"_s, u"X"_s}}).error().detail, u"lost"_s);
    QCOMPARE(desk.place.putFile(root + u"/files"_s, plan, bytes.upload).error().detail, u"lost"_s);
    QCOMPARE(desk.place.show(page).error().detail, u"lost"_s);
    QCOMPARE(desk.place.remove(page).error().detail, u"lost"_s);
    QCOMPARE(desk.place.move(root + u"/intern"_s, page).error().detail, u"lost"_s);
    QVERIFY(asked >= 5);
    desk.place.watchWrites({});
    QCOMPARE(desk.place.get(page)->title, u"Speelplekken"_s);
    QVERIFY(site.everythingShown().isEmpty());
    QCOMPARE(desk.place.rows(root)->size(), 4);
}

QTEST_GUILESS_MAIN(FolderPlaceTest)
#include "tst_folderplace.moc"
