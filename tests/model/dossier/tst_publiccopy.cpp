// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/publiccopy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

const QDate today(2026, 11, 23);

/// Something inside another: one member that is public and one that is not.
struct Inner {
    QString open, closed;
    QJsonObject extra = {};
    bool operator==(const Inner &) const = default;
};
template <typename V> void describe(V &v, Inner &i)
{
    v.plain("open", i.open, is::Public), v.plain("closed", i.closed);
}
struct InnerPart : Part {
    QString open, closed;
    bool operator==(const InnerPart &) const = default;
};
template <typename V> void describe(V &v, InnerPart &p)
{
    describePart(v, p);
    v.plain("open", p.open, is::Public), v.plain("closed", p.closed);
}

/// A member of every shape.
struct Members {
    QString text;
    int number = 0;
    bool flag = false;
    EdtfDate date;
    RichText rich;
    Inner record, whole;
    QStringList wholeTexts;
    QList<Inner> wholeList;
    FileRef file;
    QStringList set;
    QList<InnerPart> parts;
    QList<Change> plainParts;
    QList<Inner> byWijk;
    QJsonObject extra = {};
    bool operator==(const Members &) const = default;
};
template <typename V> void describeAll(V &v, Members &m, const Facts &facts)
{
    v.plain("text", m.text, facts), v.plain("number", m.number, facts), v.plain("flag", m.flag, facts);
    v.plain("date", m.date, facts), v.rich("rich", m.rich, facts), v.record("record", m.record, facts);
    v.whole("whole", m.whole, facts), v.whole("wholeTexts", m.wholeTexts, facts);
    v.whole("wholeList", m.wholeList, facts), v.file("file", m.file, facts), v.set("set", m.set, facts);
    v.parts("parts", m.parts, facts), v.parts("plainParts", m.plainParts, facts);
    v.byWijk("byWijk", m.byWijk, facts);
}
/// Of which nobody said anything.
struct Unmarked : Members {
};
template <typename V> void describe(V &v, Unmarked &m)
{
    describeAll(v, m, Facts());
}
struct Marked : Members {
};
template <typename V> void describe(V &v, Marked &m)
{
    describeAll(v, m, is::Public);
}
/// Members that name parts of a list beside them.
struct Naming {
    QList<InnerPart> parts, others;
    QString one;
    QStringList set, whole;
};
template <typename V> void describe(V &v, Naming &n)
{
    v.parts("parts", n.parts, is::Public), v.parts("others", n.others, is::Public);
    v.plain("one", n.one, is::Public | is::idIn("parts"));
    v.set("set", n.set, is::Public | is::idIn("parts"));
    v.whole("whole", n.whole, is::Public | is::idIn("parts"));
}

InnerPart part(const QString &id, const QString &deleted = {})
{
    InnerPart made;
    made.id = id;
    made.deleted = deleted;
    made.open = u"open"_s;
    made.closed = u"geheim"_s;
    return made;
}

template <typename T> T filled()
{
    const QJsonObject unknown{{u"x"_s, u"geheim"_s}};
    const Inner inner{.open = u"open"_s, .closed = u"geheim"_s, .extra = unknown};
    T full;
    static_cast<Members &>(full)
        = {.text = u"open"_s,
           .number = 3,
           .flag = true,
           .date = EdtfDate::fromDay(today),
           .rich = richTextFromPlain(u"open"_s),
           .record = inner,
           .whole = inner,
           .wholeTexts = {u"open"_s},
           .wholeList = {inner},
           .file = {.name = u"open.pdf"_s, .sha256 = u"aa"_s, .size = 4, .mediaType = u"application/pdf"_s},
           .set = {u"open"_s},
           .parts = {part(u"1"_s), part(u"2"_s, u"2026-11-20"_s)},
           .plainParts = {{.id = u"3"_s,
                           .on = u"2026-11-20"_s,
                           .kind = OpenEnum<ChangeKind>(u"open"_s),
                           .text = u"open"_s,
                           .deleted = {}}},
           .byWijk = {inner},
           .extra = unknown};
    return full;
}

template <typename T> T copyOf(const T &full)
{
    return PublicCopy::of(full, SeenIdsOf(full, today).found, today);
}

} // namespace

/// What goes out of a described value, whatever it is: what is marked, and nothing else.
class TestPublicCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyMarkedStaysInsideWhateverItsShape();
    void whatIsMarkedGoesOutAsFarAsWhatIsInItIsMarked();
    void whatNamesSomethingUnseenDoesNotGoOut();
    void partsOfAListThatIsInternalAreNotSeen();
};

void TestPublicCopy::whatNobodyMarkedStaysInsideWhateverItsShape()
{
    const Members copy = copyOf(filled<Unmarked>());
    QCOMPARE(copy.text, QString());
    QCOMPARE(copy.number, 0);
    QVERIFY(!copy.flag && !copy.date.isKnown());
    QVERIFY(copy.rich.isEmpty());
    QCOMPARE(copy.record, Inner());
    QCOMPARE(copy.whole, Inner());
    QCOMPARE(copy.wholeTexts, QStringList());
    QCOMPARE(copy.wholeList, QList<Inner>());
    QCOMPARE(copy.file, FileRef());
    QCOMPARE(copy.set, QStringList());
    QCOMPARE(copy.parts, QList<InnerPart>());
    QCOMPARE(copy.plainParts, QList<Change>());
    QCOMPARE(copy.byWijk, QList<Inner>());
    QCOMPARE(copy, Members());
}

void TestPublicCopy::whatIsMarkedGoesOutAsFarAsWhatIsInItIsMarked()
{
    const Marked full = filled<Marked>();
    Members expected = full;
    for (Inner *inner : {&expected.record, &expected.whole, &expected.wholeList[0], &expected.byWijk[0]})
        *inner = {.open = u"open"_s, .closed = {}};
    expected.parts.removeLast();
    expected.parts[0].closed.clear();
    expected.extra = {};
    const Members copy = copyOf(full);
    QCOMPARE(copy, expected);
    QCOMPARE(copy.parts.size(), 1);
}

void TestPublicCopy::whatNamesSomethingUnseenDoesNotGoOut()
{
    const QString seen = u"1"_s, inTrash = u"2"_s, elsewhere = u"3"_s;
    Naming full{.parts = {part(seen), part(inTrash, u"2026-11-20"_s)},
                .others = {part(elsewhere)},
                .one = seen,
                .set = {seen, inTrash, elsewhere},
                .whole = {elsewhere, seen, inTrash}};
    const Naming copy = copyOf(full);
    QCOMPARE(copy.one, seen);
    QCOMPARE(copy.set, QStringList{seen});
    QCOMPARE(copy.whole, QStringList{seen});
    full.one = inTrash;
    QCOMPARE(copyOf(full).one, QString());
}

void TestPublicCopy::partsOfAListThatIsInternalAreNotSeen()
{
    QVERIFY(SeenIdsOf(filled<Marked>(), today).found.holds(u"1"_s));
    QVERIFY(!SeenIdsOf(filled<Marked>(), today).found.holds(u"2"_s));
    QVERIFY(!SeenIdsOf(filled<Unmarked>(), today).found.holds(u"1"_s));
}

QTEST_GUILESS_MAIN(TestPublicCopy)
#include "tst_publiccopy.moc"
