// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/clockwords.h"
#include "model/dossier/dates/datewords.h"
#include "model/dossier/dates/momentwords.h"
#include "tests/model/dossier/phrasemaker.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using wd::EdtfDate;
using wd::Language;
using wd::Moment;
using wd::test::Phrase;
using wd::test::PhraseMaker;

namespace
{

QString textOf(const std::optional<Moment> &moment)
{
    if (!moment)
        return u"ask"_s;
    if (!moment->date.isKnown())
        return u"unknown"_s;
    return QStringList{moment->date.text(), moment->endDate.text(), moment->time, moment->endTime}.join(u'/');
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

/// Whether the phrase is read as what it was made of; false: it is asked about; nothing: it is read as
/// something else, which is said.
std::optional<bool> readsAsMeant(const Phrase &phrase, const QDate &today)
{
    const QString meant = QStringList{phrase.start, phrase.end, phrase.time, phrase.endTime}.join(u'/');
    const QString read = textOf(wd::momentFromWords(phrase.typed, today));
    if (read == u"ask" && qEnvironmentVariableIsSet("WD_TELL"))
        qInfo("asked: %s", qPrintable(phrase.typed));
    if (read == meant)
        return true;
    if (read == u"ask")
        return false;
    qWarning("%s: read %s, meant %s on %s", qPrintable(phrase.typed), qPrintable(read), qPrintable(meant),
             qPrintable(today.toString(Qt::ISODate)));
    return {};
}

} // namespace

class TestMoments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrasesOfLettersAreReadOrAsked();
    void madePhrasesAreNeverReadAsSomethingElse();
    void whatIsNoDateIsNeverRead();
    void aMomentIsReadAsPeopleTypeIt_data();
    void aMomentIsReadAsPeopleTypeIt();
    void aPeriodIsNoSingleDate();
    void aDayThatDoesNotExistHasANeighbour_data();
    void aDayThatDoesNotExistHasANeighbour();
    void aTimeIsReadAsPeopleTypeIt_data();
    void aTimeIsReadAsPeopleTypeIt();
    void anEndBeforeItsBeginIsKnown();
    void itSaysItselfShortly();

private:
    const QDate m_today{2026, 11, 30}; // a Monday
};

void TestMoments::phrasesOfLettersAreReadOrAsked()
{
    int dates = 0, understood = 0, all = 0;
    for (const QString &line : linesOf(QStringLiteral(WD_PHRASES))) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        ++all;
        const QStringList cells = line.split(u'\t') + QStringList(6, QString());
        const bool word = cells[1] == u"ask" || cells[1] == u"unknown";
        QStringList right{word ? cells[1] : cells.mid(1, 4).join(u'/')};
        for (const QString &other : cells[5].split(u'|'))
            right.append(other.trimmed());
        const auto moment = wd::momentFromWords(cells[0], m_today);
        const QString read = textOf(moment);
        dates += right[0] != u"ask";
        if (read == u"ask")
            continue;
        QVERIFY2(right.contains(read), qPrintable(cells[0] + u": "_s + read));
        understood += right[0] != u"ask";
        for (const Language &language : {Language::Dutch, Language::English})
            QCOMPARE(textOf(wd::momentFromWords(inWords(*moment, language), m_today)), read);
    }
    qInfo("%d phrases, %d of %d dates understood", all, understood, dates);
    QVERIFY(all >= 250);
    QVERIFY2(understood * 10 >= dates * 9, qPrintable(QString::number(understood)));
}

void TestMoments::madePhrasesAreNeverReadAsSomethingElse()
{
    int made = 0, understood = 0;
    for (const QDate &today : {m_today, QDate(2027, 1, 1), QDate(2028, 2, 29), QDate(2027, 6, 16)}) {
        PhraseMaker maker(quint32(today.toJulianDay()), today);
        for (int i = 0; i < 400; ++i) {
            for (const Phrase &phrase :
                 {maker.day(), maker.dayWithHours(), maker.days(), maker.months(), maker.weeks()}) {
                ++made;
                const std::optional<bool> isRead = readsAsMeant(phrase, today);
                QVERIFY2(isRead.has_value(), qPrintable(phrase.typed));
                understood += *isRead;
            }
        }
    }
    qInfo("%d made phrases, %d understood", made, understood);
    QVERIFY(made >= 5000);
    QVERIFY2(understood * 100 >= made * 95, qPrintable(QString::number(understood)));
}

void TestMoments::whatIsNoDateIsNeverRead()
{
    for (const QDate &today : {m_today, QDate(2027, 1, 1), QDate(2027, 6, 16)}) {
        PhraseMaker maker(quint32(today.toJulianDay()), today);
        for (int i = 0; i < 1000; ++i) {
            for (const Phrase &phrase : {maker.broken(), maker.noDate()}) {
                const QString read = textOf(wd::momentFromWords(phrase.typed, today));
                QVERIFY2(read == u"ask", qPrintable(phrase.typed + u": "_s + read));
                const auto date = wd::dateFromWords(phrase.typed, today);
                QVERIFY2(!date, qPrintable(phrase.typed + u": "_s + (date ? date->text() : QString())));
            }
        }
    }
}

void TestMoments::aMomentIsReadAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("read");
    const QList<std::pair<const char *, const char *>> rows{
        {"24-28 feb", "2027-02-24/2027-02-28//"},
        {"24 t/m 28 februari", "2027-02-24/2027-02-28//"},
        {"12/13 mei", "2027-05-12/2027-05-13//"},
        {"12/14 mei", "ask"},
        {"week 40-42", "2027-10-04/2027-10-24//"},
        {"van 3 tot 5 mei", "2027-05-03/2027-05-05//"},
        {"wo 12 en do 13 mei", "2027-05-12/2027-05-13//"},
        {"mei-juni", "2027-05/2027-06//"},
        {"feb/mrt 2027", "2027-02/2027-03//"},
        {"eind mei - begin juni", "2027-05-31~/2027-06-01~//"},
        {"28 dec - 8 jan 2027", "2026-12-28/2027-01-08//"},
        {"May 12-14, 2027", "2027-05-12/2027-05-14//"},
        {"14 mei 19.30 uur", "2027-05-14//19:30/"},
        {"vr 14 mei van 19.30 tot 21.00 uur", "2027-05-14//19:30/21:00"},
        {"14 mei 19:30-21:00", "2027-05-14//19:30/21:00"},
        {"24-28 feb 2028 19.30 uur", "2028-02-24/2028-02-28/19:30/"},
        {"2e dinsdag van maart", "2027-03-09///"},
        {"do 20 mei half acht", "ask"},
        {"do 20 mei half acht 's avonds", "2027-05-20//19:30/"},
        {"donderdagavond 20 mei om half 8", "2027-05-20//19:30/"},
        {"20 mei half 8 tot 9 uur 's avonds", "2027-05-20//19:30/21:00"},
        {"20 mei kwart over drie 's middags", "2027-05-20//15:15/"},
        {"20 mei half 1 's middags", "2027-05-20//12:30/"},
        {"20 mei vijf voor half 8 's avonds", "2027-05-20//19:25/"},
        {"20 mei half 13 's middags", "ask"},
        {"Thursday 20 May half past seven in the evening", "2027-05-20//19:30/"},
        {"20 May quarter to 8 pm", "2027-05-20//19:45/"},
        {"20 May quarter to 8", "ask"},
        {"20 May from 7.30 to 9 pm", "2027-05-20//19:30/21:00"},
        {"20 May 7 to 9 pm", "2027-05-20//19:00/21:00"},
        {"20 May from 10 to 2 pm", "2027-05-20//10:00/14:00"},
        {"20 May from 11 am to 1 pm", "2027-05-20//11:00/13:00"},
        {"20 May 7 to 9", "ask"},
        {"do 10 juni 1930 u", "2027-06-10//19:30/"},
        {"Thursday evening 20 May 7.30", "2027-05-20//19:30/"},
        {"ongev. 24-28 feb", "2027-02-24~/2027-02-28~//"},
        {"halfmei", "2027-05-15~///"},
        {"14 mei 19", "ask"},
        {"ma 17.05", "ask"},
        {"3-5", "ask"},
        {"1930", "ask"},
        {"2 weken", "ask"},
        {"14 mei 7 uur", "ask"},
        {"12 juni - 5 maart", "ask"},
        {"april 27", "ask"},
        {"mei 2027 19.30 uur", "ask"},
    };
    for (const auto &[typed, read] : rows)
        QTest::newRow(typed) << QString::fromLatin1(read);
}

void TestMoments::aMomentIsReadAsPeopleTypeIt()
{
    QFETCH(QString, read);
    QCOMPARE(textOf(wd::momentFromWords(QString::fromUtf8(QTest::currentDataTag()), m_today)), read);
}

void TestMoments::aPeriodIsNoSingleDate()
{
    for (const QString &period :
         {u"24-28 feb"_s, u"12/13 mei"_s, u"week 40-42"_s, u"mei/juni"_s, u"24 t/m 28 februari"_s,
          u"2027-2029"_s, u"wk 23/24"_s, u"1-3 juli 2027"_s, u"June 7-9"_s})
        QVERIFY2(!wd::dateFromWords(period, m_today), qPrintable(period));
}

void TestMoments::aDayThatDoesNotExistHasANeighbour_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("31-02-2027") << u"31 februari 2027"_s << u"2027-02-28"_s;
    QTest::newRow("31 april") << u"31 april 2027"_s << u"2027-04-30"_s;
    QTest::newRow("29 feb 2027") << u"29 februari 2027"_s << u"2027-02-28"_s;
    QTest::newRow("do 31 nov. 2027 19.30 uur") << u"31 november 2027"_s << u"2027-11-30"_s;
    QTest::newRow("op de 31e april") << u"31 april 2027"_s << u"2027-04-30"_s;
    QTest::newRow("31st of April 2027") << u"31 april 2027"_s << u"2027-04-30"_s;
    QTest::newRow("14-13-2027") << QString() << QString();
    QTest::newRow("32-1-2027") << QString() << QString();
    QTest::newRow("28 feb 2027") << QString() << QString();
    QTest::newRow("na de zomer") << QString() << QString();
}

void TestMoments::aDayThatDoesNotExistHasANeighbour()
{
    QFETCH(QString, said);
    QFETCH(QString, nearest);
    const auto none = wd::noSuchDay(QString::fromUtf8(QTest::currentDataTag()), m_today, Language::Dutch);
    QCOMPARE(none ? none->typed : QString(), said);
    QCOMPARE(none ? none->nearest.text() : QString(), nearest);
}

void TestMoments::aTimeIsReadAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("clock");
    QTest::newRow("19.30 uur") << u"19:30/"_s;
    QTest::newRow("19:30") << u"19:30/"_s;
    QTest::newRow("9.05") << u"09:05/"_s;
    QTest::newRow("20") << u"20:00/"_s;
    QTest::newRow("8 uur 's avonds") << u"20:00/"_s;
    QTest::newRow("7.30 pm") << u"19:30/"_s;
    QTest::newRow("half 8 's avonds") << u"19:30/"_s;
    QTest::newRow("from 7.30 to 9 pm") << u"19:30/21:00"_s;
    QTest::newRow("7 to 9 pm") << u"19:00/21:00"_s;
    QTest::newRow("7.30-9 p.m.") << u"19:30/21:00"_s;
    QTest::newRow("from 10 to 2 pm") << u"10:00/14:00"_s;
    QTest::newRow("11.30 to 1 pm") << u"11:30/13:00"_s;
    QTest::newRow("12 to 2 pm") << u"12:00/14:00"_s;
    QTest::newRow("9 to 11 am") << u"09:00/11:00"_s;
    QTest::newRow("09:00 to 2 pm") << u"09:00/14:00"_s;
    QTest::newRow("16 to 5 pm") << u"16:00/17:00"_s;
    QTest::newRow("10 to 2 am") << u"ask"_s;
    QTest::newRow("10 to 14 pm") << u"ask"_s;
    QTest::newRow("half 8") << u"ask"_s;
    QTest::newRow("") << u"/"_s;
    QTest::newRow("7") << u"ask"_s;
    QTest::newRow("25.30 uur") << u"ask"_s;
    QTest::newRow("19.30-21.00") << u"19:30/21:00"_s;
    QTest::newRow("19.30 tot 21.00 uur") << u"19:30/21:00"_s;
    QTest::newRow("21.00-19.30") << u"ask"_s;
    QTest::newRow("14 mei") << u"ask"_s;
}

void TestMoments::aTimeIsReadAsPeopleTypeIt()
{
    QFETCH(QString, clock);
    const auto hours = wd::hoursFromWords(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(hours ? hours->from + u'/' + hours->until : u"ask"_s, clock);
    for (const Language &language : {Language::Dutch, Language::English}) {
        if (hours)
            QVERIFY(wd::hoursFromWords(wd::hoursInWords(*hours, language)) == hours);
    }
}

void TestMoments::anEndBeforeItsBeginIsKnown()
{
    QVERIFY(wd::endsBeforeItBegins(u"28-24 feb"_s, m_today));
    QVERIFY(wd::endsBeforeItBegins(u"14 mei 2027 t/m 3 mei 2027 19.30 uur"_s, m_today));
    QVERIFY(!wd::endsBeforeItBegins(u"24-28 feb"_s, m_today));
    QVERIFY(!wd::endsBeforeItBegins(u"na de zomer"_s, m_today));
}

void TestMoments::itSaysItselfShortly()
{
    const auto moment = wd::momentFromWords(u"24-28 feb 2027 19.30-21.00"_s, m_today);
    QVERIFY(moment);
    QCOMPARE(inWords(*moment, Language::Dutch), u"24 tot en met 28 februari 2027, 19.30 tot 21.00 uur"_s);
    QCOMPARE(inWords(*moment, Language::English), u"24 to 28 February 2027, 19:30 to 21:00"_s);
}

QTEST_GUILESS_MAIN(TestMoments)
#include "tst_moments.moc"
