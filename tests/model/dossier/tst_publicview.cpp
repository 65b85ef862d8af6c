// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"
#include "tests/support/fixtures.h"
#include "tests/support/generators.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

const QDate today(2026, 11, 23);

/// Sorts every string of a dossier's JSON by what dossier.md says of its place, without the code under test.
/// A reference counts as neither: whether it may stay depends on what it names.
class Strings
{
public:
    Strings(const QJsonObject &dossier, const QDate &date)
        : m_date(date)
    {
        walk(dossier, {}, dossier.contains(u"deleted"));
        // Its folder on the site stands there from the first share on: no part of a dossier, deleted or not.
        for (const QStringView member : {u"id", u"slug"})
            open.insert(dossier[member].toString());
    }
    QSet<QString> open, closed;

private:
    static bool isReference(const QString &member, const QString &text)
    {
        static const QSet<QString> members{u"phase"_s, u"supersedes"_s, u"poster"_s, u"image"_s, u"ref"_s};
        return members.contains(member) || text.startsWith(u"part:");
    }
    [[nodiscard]] bool isClosed(const QString &path, const QJsonObject &object) const
    {
        static const QRegularExpression internal(u"^/(internal|roles/(?!contact)[^/]+)$|/x-[^/]*$"_s);
        if (internal.match(path).hasMatch() || object.contains(u"deleted"))
            return true;
        const QString visibility = object[u"visibility"].toString();
        return visibility == u"internal"
            || (visibility == u"embargo"
                && object[u"embargoUntil"].toString() > m_date.toString(Qt::ISODate));
    }
    void walk(const QJsonValue &value, const QString &path, bool inside)
    {
        const QString member = path.section(u'/', -1);
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            const bool here = inside || isClosed(path, object);
            for (auto it = object.begin(); it != object.end(); ++it)
                walk(it.value(), path + u'/' + it.key(), here || it.key().startsWith(u"x-"));
        } else if (value.isArray()) {
            for (const QJsonValue &element : value.toArray())
                walk(element, path + u'/', inside);
        } else if (value.isString() && !isReference(member, value.toString())) {
            (inside ? closed : open).insert(value.toString());
        }
        if (inside && member.startsWith(u"x-"))
            closed.insert(member);
    }

    QDate m_date;
};

/// What only internal members hold: no public text has it inside either.
QStringList secretsOf(const Dossier &dossier, const QDate &date)
{
    const QJsonObject json = dossierToJson(dossier);
    const Strings strings(json, date);
    const QString everythingOpen = QStringList(strings.open.begin(), strings.open.end()).join(u'\n');
    QStringList secrets;
    for (const QString &text : strings.closed) {
        // Words of the format itself ("public", "planned") are no secrets, nor are days.
        if (text.size() >= 9 && !everythingOpen.contains(text)
            && !QDate::fromString(text.left(10), Qt::ISODate).isValid())
            secrets.append(text);
    }
    return secrets;
}

QString publicText(const Dossier &dossier, const QDate &date)
{
    return QString::fromUtf8(canonicalBytes(publicView(dossier, date)));
}

Document documentOf(const QString &visibility, const QString &until = {})
{
    Document document;
    document.id = fixtureId(u"d99"_s);
    document.slug = u"stuk-00000d99"_s;
    document.title = u"Stuk"_s;
    document.visibility = OpenEnum<Visibility>(visibility);
    document.embargoUntil = until;
    return document;
}

} // namespace

class TestPublicView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatOnlyAnInternalMemberHoldsComesThrough();
    void everyPublicWordComesThrough();
    void thePublicViewOfAPublicViewIsItself();
    void theFixturesSecretsStayInside();
    void aDocumentIsSeenWhenItMayBe_data();
    void aDocumentIsSeenWhenItMayBe();
    void aDeletedPartIsNotInThePublicView();
    void aReferenceToWhatIsNotThereGoesAndItsTextStays();
    void unknownMembersStayInside();
    void onlyTheContactOfTheRolesIsPublic();
    void aDeletedDossierHasAnEmptyPublicView();
};

void TestPublicView::nothingThatOnlyAnInternalMemberHoldsComesThrough()
{
    QVERIFY(rc::check("nothing that only an internal member holds comes through", [] {
        Dossier dossier = *anyDossier();
        const int rounds = *rc::gen::inRange(0, 3);
        for (int i = 0; i < rounds; ++i)
            dossier = *anyEditOf(dossier);
        const QDate date = QDate(2026, 10, 1).addDays(*rc::gen::inRange(0, 200));
        const QString text = publicText(dossier, date);
        for (const QString &secret : secretsOf(dossier, date)) {
            if (text.contains(secret))
                RC_FAIL((u"leaked: "_s + secret).toStdString());
        }
    }));
}

void TestPublicView::everyPublicWordComesThrough()
{
    QVERIFY(rc::check("every public word comes through", [] {
        const Dossier dossier = *anyEditOf(*anyDossier());
        const QJsonObject json = dossierToJson(dossier);
        const QString text = publicText(dossier, today);
        if (!dossier.deleted.isEmpty())
            return;
        static const QRegularExpression word(u"\\b[a-z]{9,}\\b"_s);
        for (const QString &open : Strings(json, today).open) {
            for (auto it = word.globalMatch(open); it.hasNext();) {
                const QString found = it.next().captured();
                if (!text.contains(found) && found != u"embargo")
                    RC_FAIL((u"lost: "_s + found).toStdString());
            }
        }
    }));
}

void TestPublicView::thePublicViewOfAPublicViewIsItself()
{
    QVERIFY(rc::check("the public view of a public view is itself", [] {
        const Dossier seen = publicView(*anyDossier(), today);
        RC_ASSERT(publicView(seen, today) == seen);
        RC_ASSERT(dossierFromCheckedJson(dossierToJson(seen)) == seen);
    }));
}

void TestPublicView::theFixturesSecretsStayInside()
{
    QVERIFY(QString::fromUtf8(canonicalBytes(fullDossier())).contains(u"geheim"));
    const QString text = publicText(fullDossier(), today);
    QVERIFY(!text.contains(u"geheim", Qt::CaseInsensitive));
    QVERIFY(!text.contains(u"embargo", Qt::CaseInsensitive));
    QVERIFY(publicText(fullDossier(), QDate(2027, 1, 1)).contains(u"Gunning embargo"));
    QVERIFY(secretsOf(fullDossier(), today).contains(u"Raming geheim"_s));
}

void TestPublicView::aDocumentIsSeenWhenItMayBe_data()
{
    QTest::addColumn<QString>("visibility");
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("seen");
    QTest::newRow("public") << u"public"_s << QString() << true;
    QTest::newRow("internal") << u"internal"_s << QString() << false;
    QTest::newRow("internal with an old embargo") << u"internal"_s << u"2020-01-01"_s << false;
    QTest::newRow("embargo until tomorrow") << u"embargo"_s << u"2026-11-24"_s << false;
    QTest::newRow("embargo until today") << u"embargo"_s << u"2026-11-23"_s << true;
    QTest::newRow("embargo long past") << u"embargo"_s << u"2025-01-01"_s << true;
    QTest::newRow("embargo without a day") << u"embargo"_s << QString() << false;
    QTest::newRow("embargo until nonsense") << u"embargo"_s << u"ooit"_s << false;
    QTest::newRow("unknown to this version") << u"council"_s << QString() << false;
    QTest::newRow("not said") << QString() << QString() << false;
}

void TestPublicView::aDocumentIsSeenWhenItMayBe()
{
    QFETCH(QString, visibility);
    QFETCH(QString, until);
    Dossier dossier;
    dossier.documents = {documentOf(visibility, until)};
    const QList<Document> shown = publicView(dossier, today).documents;
    QTEST(!shown.isEmpty(), "seen");
    // Nor that there ever was an embargo.
    for (const Document &document : shown) {
        QCOMPARE(document.visibility.text(), u"public"_s);
        QCOMPARE(document.embargoUntil, QString());
    }
    // Without a date nothing that waits for one is seen.
    QCOMPARE(!publicView(dossier, QDate()).documents.isEmpty(), visibility == u"public");
}

void TestPublicView::aDeletedPartIsNotInThePublicView()
{
    Dossier dossier = fullDossier();
    dossier.questions[0].deleted = u"2026-11-20"_s;
    dossier.changes[0].deleted = u"2026-11-20"_s;
    const Dossier seen = publicView(dossier, today);
    QCOMPARE(seen.questions.size(), dossier.questions.size() - 1);
    QCOMPARE(seen.changes.size(), dossier.changes.size() - 1);
    QCOMPARE(seen.planning.milestones.size(), 2);
}

void TestPublicView::aReferenceToWhatIsNotThereGoesAndItsTextStays()
{
    Dossier dossier = fullDossier();
    dossier.images[1].deleted = u"2026-11-20"_s; // the picture in "what" and of the first news item
    dossier.images[0].deleted = u"2026-11-20"_s; // the film's poster
    dossier.planning.phases[0].deleted = u"2026-11-20"_s;
    const Dossier seen = publicView(dossier, today);
    QVERIFY(plainText(seen.about.why).contains(u"Zie de nota en de raming."));
    const Spans &spans = seen.about.why.first().spans;
    QCOMPARE(spans.size(), 3); // "Zie ", the link to the nota, and the rest in one
    QCOMPARE(spans[1].href, u"part:"_s + fixtureId(u"d01"_s));
    QCOMPARE(seen.documents.last().supersedes, QString());
    QCOMPARE(seen.films.first().poster, QString());
    QCOMPARE(seen.news.first().image, QString());
    QCOMPARE(seen.planning.milestones[0].phase, QString());
    QCOMPARE(seen.planning.milestones[1].phase, fixtureId(u"a2"_s));
    QCOMPARE(seen.about.what.size(), dossier.about.what.size() - 1);
}

void TestPublicView::unknownMembersStayInside()
{
    Dossier dossier = fullDossier();
    const QJsonObject extra{{u"x-nieuw"_s, u"onbekend"_s}};
    dossier.extra = dossier.about.extra = dossier.documents[0].extra = dossier.documents[0].file.extra
        = extra;
    dossier.about.what[0].extra = dossier.about.what[0].spans[0].extra = extra;
    dossier.planning.milestones[0].delays[0].extra = dossier.wijken.affected[0].extra = extra;
    dossier.roles.contact.extra = dossier.outcome[0].counts[0].extra = dossier.reaction.extra = extra;
    dossier.about.why[1].list.items[0].nested[0].extra = dossier.about.why[1].list.extra = extra;
    dossier.images[0].file.extra = dossier.reports[0].file.extra = dossier.sjabloon.extra = extra;
    dossier.status.extra = dossier.wijken.extra = dossier.participation.extra = dossier.planning.extra
        = extra;
    dossier.validity.extra = dossier.changes[0].extra = dossier.about.what[2].rows[0][0][0].extra = extra;
    QVERIFY(!publicText(dossier, today).contains(u"onbekend"));
    QCOMPARE(publicView(dossier, today), publicView(fullDossier(), today));
}

void TestPublicView::onlyTheContactOfTheRolesIsPublic()
{
    const Roles roles = publicView(fullDossier(), today).roles;
    QCOMPARE(roles.contact, fullDossier().roles.contact);
    QCOMPARE(roles.owner, Person());
    QCOMPARE(roles.publicist, Person());
    QCOMPARE(roles.editor, Person());
}

void TestPublicView::aDeletedDossierHasAnEmptyPublicView()
{
    Dossier dossier = fullDossier();
    dossier.deleted = u"2026-11-22"_s;
    Dossier nothing;
    nothing.id = dossier.id;
    nothing.slug = dossier.slug;
    QCOMPARE(publicView(dossier, today), nothing);
}

QTEST_APPLESS_MAIN(TestPublicView)
#include "tst_publicview.moc"
