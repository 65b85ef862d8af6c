// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pointer.h"
#include "tests/sync/engine/testdesk.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

QByteArray picture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(1200, 900, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.save(&buffer, "JPEG");
    return bytes;
}

/// The dossier of the story with a photo, and `secret` in all that can be shown, after a word to search for;
/// neither is in an address.
DossierId addTelling(TestDesk &desk, const QString &secret)
{
    const QString words = u"bloeiend "_s + secret;
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s, "%PDF-1.4 " + words.toUtf8());
    const auto file = desk.files().takeBytes(picture(), u"foto.jpg"_s);
    const auto changed = desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
        Dossier dossier = withFile(work, FilePart::Photos, *file, u"Een foto"_s, false, desk.ids()).dossier;
        dossier.images.first().title = words;
        dossier.images.first().alt = words;
        dossier.title = words;
        dossier.summary = words;
        dossier.documents.first().title = words;
        dossier.news.first().title = words;
        dossier.questions.first().question = words;
        return dossier;
    });
    if (!changed)
        qFatal("the dossier could not be made");
    return id;
}

/// What gives an object itself: nobody but those who may see it gets 200.
QStringList bodiesOf(const SiteRow &row)
{
    if (row.type == u"Image"_s)
        return {u""_s,
                u"/view"_s,
                u"/@@download/image"_s,
                u"/@@display-file/image"_s,
                u"/@@images/image"_s,
                u"/@@images/image/icon"_s,
                u"/@@images/image/thumb"_s,
                u"/@@images/image/mini"_s,
                u"/@@images/image/preview"_s,
                u"/@@images/image/large"_s,
                u"/@@images/image/huge"_s,
                u"/image_large"_s};
    if (row.type == u"File"_s)
        return {u""_s, u"/view"_s, u"/@@download/file"_s, u"/@@download"_s, u"/@@display-file/file"_s};
    return {u""_s, u"/view"_s};
}

/// What lists others: it may answer, but with nothing of ours. (`sitemap` of a thing that is private tells
/// Plone's strangers its title, if they know its address; so what was never public has no title yet.)
QStringList listings()
{
    return {u""_s,
            u"/listing_view"_s,
            u"/summary_view"_s,
            u"/full_view"_s,
            u"/album_view"_s,
            u"/tabular_view"_s,
            u"/RSS"_s,
            u"/rss.xml"_s,
            u"/atom.xml"_s,
            u"/itunes.xml"_s,
            u"/sitemap"_s,
            u"/@@search?SearchableText=bloeiend"_s,
            u"/search_rss?SearchableText=bloeiend"_s};
}

bool isContainer(const SiteRow &row)
{
    static const QStringList names{u"stukken"_s, u"intern"_s, u"bestanden"_s};
    return row.path.section(u'/', -2, -2) == u"dossiers"_s || names.contains(row.id);
}

QStringList services()
{
    return {u"?fullobjects=1"_s,
            u"/@search?SearchableText=bloeiend&fullobjects=1"_s,
            u"/@search?metadata_fields=_all&b_size=500"_s,
            u"/@navigation?expand.navigation.depth=6"_s,
            u"/@contextnavigation"_s,
            u"/@breadcrumbs"_s,
            u"/@history"_s,
            u"/@relations"_s};
}

} // namespace

/// What is not published, no longer published, or never to be: a stranger gets none of it, by no way we know.
class HiddenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfAnUnpublishedDossierLeaks_data() { addSiteRows(); }
    void nothingOfAnUnpublishedDossierLeaks();
    void whatIsInternalNeverLeaks_data() { addSiteRows(); }
    void whatIsInternalNeverLeaks();
    void nothingLeaksAfterWithdrawal_data() { addSiteRows(); }
    void nothingLeaksAfterWithdrawal();

private:
    /// Where a stranger got one of `words`, or 200 for one of `hidden`.
    static QStringList leaks(const TestSite &site, const QList<SiteRow> &hidden, const QStringList &scales,
                             const QList<QByteArray> &words);
    static QList<SiteRow> rowsAt(const TestSite &site, const QString &root);
    static QString freshWord() { return u"zwaluw"_s + QUuid::createUuid().toString(QUuid::Id128).left(8); }
    static QStringList scalesOf(const TestSite &site, const QString &root);
};

QList<SiteRow> HiddenTest::rowsAt(const TestSite &site, const QString &root)
{
    QList<SiteRow> rows = site.rows();
    rows.removeIf(
        [&root](const SiteRow &row) { return row.path != root && !row.path.startsWith(root + u'/'); });
    return rows;
}

QStringList HiddenTest::scalesOf(const TestSite &site, const QString &root)
{
    QStringList scales;
    for (const SiteRow &row : site.rows()) {
        if (row.type == u"Image"_s && row.path.startsWith(root))
            scales += site.scalesOf(row);
    }
    return scales;
}

QStringList HiddenTest::leaks(const TestSite &site, const QList<SiteRow> &hidden, const QStringList &scales,
                              const QList<QByteArray> &words)
{
    QStringList found;
    Http http;
    PloneClient stranger({.site = site.url(), .user = {}, .password = {}}, http);
    const auto look = [&](const QString &path, bool api, bool mayAnswer) {
        const auto reply = stranger.anonymous(path, api);
        if (!reply) {
            found.append(u"no answer "_s + path);
            return;
        }
        const bool says = std::any_of(words.begin(), words.end(), [&](const QByteArray &word) {
            return reply->body.toLower().contains(word) || reply->header("Location").contains(word);
        });
        if (says || (!mayAnswer && reply->status == 200))
            found.append(u"%1 %2"_s.arg(reply->status).arg(path));
    };
    const auto lookAtLists = [&](const QString &path) {
        for (const QString &view : listings())
            look(path + view, false, true);
        for (const QString &service : services()) {
            look(path + service, true, true);
            look(u"/++api++"_s + path + service, false, true);
        }
    };
    for (const QString &scale : scales)
        look(scale, false, false);
    for (const SiteRow &row : hidden) {
        for (const QString &body : bodiesOf(row))
            look(row.path + body, false, false);
        look(row.path, true, false);
        look(u"/++api++"_s + row.path, false, false);
        if (isContainer(row))
            lookAtLists(row.path);
    }
    for (const QString &place : {QString(), site.base(), site.base() + u"/dossiers"_s})
        lookAtLists(place);
    look(u"/sitemap.xml.gz"_s, false, true);
    return found;
}

void HiddenTest::nothingOfAnUnpublishedDossierLeaks()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId other = desk.addDossier(u"Een ander dossier"_s);
    desk.agreeToPublish(other);
    const QString secret = freshWord();
    const DossierId id = addTelling(desk, secret);
    desk.mustSync();
    const QList<SiteRow> hidden = rowsAt(site, site.base() + u"/dossiers/"_s + desk.work(id).slug);
    QVERIFY(hidden.size() >= 6);
    const QStringList found = leaks(site, hidden, {}, {secret.toUtf8()});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void HiddenTest::whatIsInternalNeverLeaks()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const QString secret = freshWord();
    const DossierId id = addTelling(desk, secret);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    QCOMPARE(site.anonymousStatus(root), 200);
    const QList<SiteRow> internal = rowsAt(site, root + u"/intern"_s);
    QVERIFY(internal.size() >= 5);
    const QStringList found = leaks(site, internal, {}, {"geheim", "nog niet delen met de aannemer"});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void HiddenTest::nothingLeaksAfterWithdrawal()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const QString secret = freshWord();
    const DossierId id = addTelling(desk, secret);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    const QStringList scales = scalesOf(site, root);
    QVERIFY(scales.size() > 3);
    for (const QString &scale : scales)
        QCOMPARE(site.browser(scale).status, 200);
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    desk.mustSync();
    QStringList found = leaks(site, rowsAt(site, root), scales, {secret.toUtf8()});
    found.removeIf([](const QString &place) { return place.endsWith(u"/sitemap"_s); });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(HiddenTest)
#include "tst_hidden.moc"
